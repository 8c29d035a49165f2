#pragma once

#include <stdint.h>

/// SQLCipher's keying call. This one reference pulls SQLCipher's single object file out of
/// libsqlcipher.a, and its sqlite3_* definitions then win over the shared libsqlite3 that GRDB asks
/// for. Without SQLCipher the link fails: a build that would store in clear cannot be made.
int csqlcipher_key(void *database, const void *key, int length);

/// Whether closing the last connection leaves the log as it is: neither moves it into the file nor
/// removes it. Returns SQLite's result.
int csqlcipher_leave_log(void *database, int is_left);

/// What hears a word of a text: flags (1: another spelling of the word before it), its bytes, and where it
/// begins and ends in the text. It answers SQLite's result.
typedef int (*csqlcipher_word)(void *, int, const char *, int, int, int);

/// Reads a text and tells `word` each word with `context`; `is_query` when it is one that is looked for.
typedef int (*csqlcipher_words)(
  const char *text, int length, int is_query, void *context, csqlcipher_word word);

/// Makes the tokenizer `words` known to FTS5 on this connection, which reads by `words`. Returns SQLite's
/// result.
int csqlcipher_use_words(void *database, csqlcipher_words words);

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

/// How many pages the sealed file has, and whether something stands after the last whole one.
int csqlcipher_count_pages(void *database, int64_t *count, int *has_rest);

/// Adds how many of `count` pages from number `first` on, which is 1 at least, have a broken seal under
/// the 32 bytes of `key`.
int csqlcipher_check_seals(
  void *database, const void *key, int64_t first, int64_t count, int64_t *broken);

/// Adds how many pages that the log holds have a broken seal. To be called while a reading transaction
/// is open. Where the file is not shared with other programs only the first one is looked at: it tells
/// whose log it is. Returns SQLite's result.
int csqlcipher_check_log(void *database, const void *key, int is_shared, int64_t *broken);

/// Asks `stops` after every 20,000 steps of statements on this connection, and ends them when it
/// answers other than 0; no longer when it is NULL.
void csqlcipher_ask_while_running(void *database, int (*stops)(void *), void *context);
