// A tokenizer for FTS5 that writes letters many keyboards lack as people write them who lack them:
// l for the Polish l with a stroke, ss for the German sharp s. It stands around another tokenizer, as
// FTS5's own porter does, so that what is indexed and what is asked for are folded alike, and what
// is shown keeps the letters it was written with.
#include "CSQLCipher.h"
#include "fts5.h"
#include <string.h>

typedef struct {
  fts5_tokenizer inner;
  Fts5Tokenizer *state;
} Letters;

typedef struct {
  void *context;
  int (*token)(void *, int, const char *, int, int, int);
} Listener;

// UTF-8 of two bytes, lead and tail, and what it is written as.
static const struct { unsigned char lead, tail; const char *plain; } folds[] = {
  {0xC3, 0x9F, "ss"}, {0xC3, 0xA6, "ae"}, {0xC3, 0xB0, "d"},  {0xC3, 0xB8, "o"},
  {0xC3, 0xBE, "th"}, {0xC4, 0x91, "d"},  {0xC4, 0xA7, "h"},  {0xC4, 0xB1, "i"},
  {0xC5, 0x82, "l"},  {0xC5, 0x8B, "n"},  {0xC5, 0x93, "oe"}, {0xC5, 0xA7, "t"},
};

static const char *plain(unsigned char lead, unsigned char tail) {
  for (size_t place = 0; place < sizeof folds / sizeof *folds; place++)
    if (folds[place].lead == lead && folds[place].tail == tail) return folds[place].plain;
  return NULL;
}

static int has_any(const char *text, int length) {
  for (int place = 0; place + 1 < length; place++) {
    unsigned char lead = (unsigned char)text[place];
    if (lead >= 0xC3 && lead <= 0xC5 && plain(lead, (unsigned char)text[place + 1])) return 1;
  }
  return 0;
}

// Each letter of two bytes becomes at most two, so the folded token is never longer.
static int on_token(void *given, int flags, const char *text, int length, int start, int end) {
  Listener *listener = given;
  char folded[256];
  if (length > (int)sizeof folded || !has_any(text, length))
    return listener->token(listener->context, flags, text, length, start, end);
  int count = 0;
  for (int place = 0; place < length; place++) {
    const char *letters =
      place + 1 < length ? plain((unsigned char)text[place], (unsigned char)text[place + 1]) : NULL;
    if (!letters) {
      folded[count++] = text[place];
      continue;
    }
    while (*letters) folded[count++] = *letters++;
    place++;
  }
  return listener->token(listener->context, flags, folded, count, start, end);
}

static void letters_delete(Fts5Tokenizer *given) {
  Letters *letters = (Letters *)given;
  if (letters && letters->state) letters->inner.xDelete(letters->state);
  sqlite3_free(letters);
}

static int letters_create(void *given, const char **words, int count, Fts5Tokenizer **made) {
  fts5_api *api = given;
  void *inner_context = NULL;
  Letters *letters = sqlite3_malloc(sizeof *letters);
  if (!letters) return SQLITE_NOMEM;
  memset(letters, 0, sizeof *letters);
  const char *name = count > 0 ? words[0] : "unicode61";
  int result = api->xFindTokenizer(api, name, &inner_context, &letters->inner);
  if (result == SQLITE_OK)
    result = letters->inner.xCreate(
      inner_context, count > 1 ? words + 1 : NULL, count > 1 ? count - 1 : 0, &letters->state);
  if (result != SQLITE_OK) {
    letters->state = NULL;
    letters_delete((Fts5Tokenizer *)letters);
    return result;
  }
  *made = (Fts5Tokenizer *)letters;
  return SQLITE_OK;
}

static int letters_tokenize(
  Fts5Tokenizer *given, void *context, int flags, const char *text, int length,
  int (*token)(void *, int, const char *, int, int, int)) {
  Letters *letters = (Letters *)given;
  Listener listener = {context, token};
  return letters->inner.xTokenize(letters->state, &listener, flags, text, length, on_token);
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

int csqlcipher_plain_letters(void *database) {
  fts5_api *api = csqlcipher_fts5(database);
  if (!api) return SQLITE_ERROR;
  fts5_tokenizer letters = {letters_create, letters_delete, letters_tokenize};
  return api->xCreateTokenizer(api, "letters", api, &letters, NULL);
}
