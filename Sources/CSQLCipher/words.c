// A tokenizer for FTS5 that asks the program for the words of a text, so that what is indexed and what is
// asked for are folded by one rule, and what is shown keeps the letters it was written with.
#include "CSQLCipher.h"
#include "fts5.h"
#include <string.h>

static int words_create(void *given, const char **names, int count, Fts5Tokenizer **made) {
  (void)names;
  (void)count;
  csqlcipher_words *source = sqlite3_malloc(sizeof *source);
  if (!source) return SQLITE_NOMEM;
  memcpy(source, given, sizeof *source);
  *made = (Fts5Tokenizer *)source;
  return SQLITE_OK;
}

static void words_delete(Fts5Tokenizer *given) { sqlite3_free(given); }

static int words_tokenize(
  Fts5Tokenizer *given, void *context, int flags, const char *text, int length,
  int (*token)(void *, int, const char *, int, int, int)) {
  csqlcipher_words read = *(csqlcipher_words *)given;
  return read(text, length, (flags & FTS5_TOKENIZE_QUERY) != 0, context, token);
}

fts5_api *csqlcipher_fts5(sqlite3 *database) {
  fts5_api *api = NULL;
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

static int use(fts5_api *api, const char *name, csqlcipher_words words) {
  csqlcipher_words *kept = sqlite3_malloc(sizeof *kept);
  if (!kept) return SQLITE_NOMEM;
  *kept = words;
  fts5_tokenizer tokenizer = {words_create, words_delete, words_tokenize};
  return api->xCreateTokenizer(api, name, kept, &tokenizer, sqlite3_free);
}

int csqlcipher_use_words(void *database, csqlcipher_words words) {
  fts5_api *api = csqlcipher_fts5(database);
  if (!api) return SQLITE_ERROR;
  int result = use(api, "words", words);
  // Indexes of older archives name the tokenizer of before, and can't be taken away without one.
  return result == SQLITE_OK ? use(api, "letters", words) : result;
}
