#pragma once

#include <stdint.h>

/// SQLCipher's keying call. This one reference pulls SQLCipher's single object file out of
/// libsqlcipher.a, and its sqlite3_* definitions then win over the shared libsqlite3 that GRDB asks
/// for. Without SQLCipher the link fails: a build that would store in clear cannot be made.
int csqlcipher_key(void *database, const void *key, int length);

/// Makes the tokenizer `letters` known to FTS5 on this connection: `tokenize='letters unicode61 …'`
/// is unicode61 with ł, ø, ß and their like in plain letters. Returns SQLite's result.
int csqlcipher_plain_letters(void *database);

/// Adds a hash of every word at its place in the texts that `sql` selects (a row number, then
/// columns) to `sum`; `words` are the tokenizer's name and arguments. `goes_on` is asked now and
/// then and stops it with 0. Returns SQLite's result.
int csqlcipher_sum_texts(
  void *database, const char *sql, const char *const *words, int count, uint64_t *sum,
  int (*goes_on)(void *), void *context);

/// Adds the same hash of every posting that `sql` selects: word, row number, number of the column,
/// place in it.
int csqlcipher_sum_postings(
  void *database, const char *sql, uint64_t *sum, int (*goes_on)(void *), void *context);
