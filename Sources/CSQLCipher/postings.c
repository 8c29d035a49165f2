// Whether a search index says what its texts say, found by reading alone: FTS5's own check is an
// INSERT, and would keep every other writer waiting until it is done.
//
// A posting is a word at a place of a column of a row. The sum of a hash of every posting does not
// depend on their order, so that of the texts, tokenized anew, can be compared with that of the index.
#include "CSQLCipher.h"
#include "fts5.h"
#include <string.h>

static uint64_t mixed(uint64_t value) {
  value ^= value >> 31;
  value *= 0x7FB5D329728EA185u;
  value ^= value >> 27;
  value *= 0x81DADEF4BC2DD44Du;
  return value ^ value >> 33;
}

static uint64_t posting(
  int64_t row, int column, int64_t place, const unsigned char *word, int length) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (int at = 0; at < length; at++) hash = (hash ^ word[at]) * 0x100000001B3u;
  hash = mixed(hash ^ mixed((uint64_t)row));
  return mixed(hash ^ ((uint64_t)column << 48) ^ (uint64_t)place);
}

typedef struct {
  int64_t row;
  int column;
  int64_t place;
  uint64_t sum;
} Column;

static int on_word(void *given, int flags, const char *word, int length, int start, int end) {
  (void)start;
  (void)end;
  Column *column = given;
  if (!(flags & FTS5_TOKEN_COLOCATED)) column->place++;
  column->sum +=
    posting(column->row, column->column, column->place, (const unsigned char *)word, length);
  return SQLITE_OK;
}

static int tokenize_row(
  sqlite3_stmt *statement, fts5_tokenizer *tokenizer, Fts5Tokenizer *state, uint64_t *sum) {
  for (int column = 1; column < sqlite3_column_count(statement); column++) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    Column found = {sqlite3_column_int64(statement, 0), column - 1, -1, 0};
    int length = sqlite3_column_bytes(statement, column);
    int result = tokenizer->xTokenize(
      state, &found, FTS5_TOKENIZE_DOCUMENT, text ? text : "", length, on_word);
    if (result != SQLITE_OK) return result;
    *sum += found.sum;
  }
  return SQLITE_OK;
}

int csqlcipher_sum_texts(
  void *database, const char *sql, const char *const *words, int count, uint64_t *sum,
  int (*goes_on)(void *), void *context) {
  fts5_api *api = csqlcipher_fts5(database);
  void *tokenizer_context = NULL;
  fts5_tokenizer tokenizer;
  Fts5Tokenizer *state = NULL;
  sqlite3_stmt *statement = NULL;
  if (!api) return SQLITE_ERROR;
  int result = api->xFindTokenizer(api, words[0], &tokenizer_context, &tokenizer);
  if (result == SQLITE_OK)
    result = tokenizer.xCreate(tokenizer_context, (const char **)words + 1, count - 1, &state);
  if (result != SQLITE_OK) return result;
  result = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
  int64_t rows = 0;
  while (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) {
    result = tokenize_row(statement, &tokenizer, state, sum);
    if (result == SQLITE_OK && ++rows % 1000 == 0 && !goes_on(context)) result = SQLITE_INTERRUPT;
  }
  sqlite3_finalize(statement);
  tokenizer.xDelete(state);
  return result == SQLITE_DONE ? SQLITE_OK : result;
}

int csqlcipher_sum_postings(
  void *database, const char *sql, uint64_t *sum, int (*goes_on)(void *), void *context) {
  sqlite3_stmt *statement = NULL;
  int result = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
  int64_t rows = 0;
  while (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) {
    const unsigned char *word = sqlite3_column_text(statement, 0);
    *sum += posting(
      sqlite3_column_int64(statement, 1), sqlite3_column_int(statement, 2),
      sqlite3_column_int64(statement, 3), word ? word : (const unsigned char *)"",
      sqlite3_column_bytes(statement, 0));
    result = ++rows % 10000 == 0 && !goes_on(context) ? SQLITE_INTERRUPT : SQLITE_OK;
  }
  sqlite3_finalize(statement);
  return result == SQLITE_DONE ? SQLITE_OK : result;
}
