// Checks the seals of pages as SQLCipher's own cipher_integrity_check does, some at a time: that one
// says nothing until it is done, and can't be stopped.
//
// The layout is SQLCipher 4's: a page ends with its nonce and an HMAC-SHA512 of its sealed bytes, the
// nonce and its number; the first page begins with the salt. The key of the HMAC comes from the file's
// key and the salt with the bits of 0x3a turned, by two rounds of PBKDF2. Bytes are read by SQLite's own
// hand: another's closing of the file would free the locks that SQLite holds on it.
#include "CSQLCipher.h"
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sqlcipher/sqlite3.h>
#include <string.h>

enum { PAGE = 4096, MARK = 64, SALT = 16, KEY = 32 };

static sqlite3_file *file_of(void *database) {
  sqlite3_file *file = NULL;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  return file && file->pMethods ? file : NULL;
}

int csqlcipher_count_pages(void *database, int64_t *count, int *has_rest) {
  sqlite3_file *file = file_of(database);
  sqlite3_int64 size = 0;
  if (!file) return SQLITE_MISUSE;
  int result = file->pMethods->xFileSize(file, &size);
  *count = size / PAGE;
  *has_rest = size % PAGE != 0;
  return result;
}

static int derive(sqlite3_file *file, const unsigned char *key, unsigned char *derived) {
  unsigned char salt[SALT];
  int result = file->pMethods->xRead(file, salt, SALT, 0);
  if (result != SQLITE_OK) return result;
  for (int place = 0; place < SALT; place++) salt[place] ^= 0x3A;
  int done =
    PKCS5_PBKDF2_HMAC((const char *)key, KEY, salt, SALT, 2, EVP_sha512(), KEY, derived);
  return done ? SQLITE_OK : SQLITE_NOMEM;
}

static int fits(const unsigned char *page, int64_t number, const unsigned char *key) {
  unsigned char bytes[PAGE], mark[MARK];
  int start = number == 1 ? SALT : 0, length = PAGE - MARK - start;
  unsigned int size = MARK;
  memcpy(bytes, page + start, (size_t)length);
  for (int place = 0; place < 4; place++)
    bytes[length + place] = (unsigned char)((uint64_t)number >> 8 * place);
  if (!HMAC(EVP_sha512(), key, KEY, bytes, (size_t)length + 4, mark, &size)) return 0;
  return !CRYPTO_memcmp(mark, page + PAGE - MARK, MARK);
}

// A page that another window was just writing is half of the one and half of the other: then it is
// read again.
static int fits_after_all(
  sqlite3_file *file, unsigned char *page, int64_t number, const unsigned char *key) {
  for (int turn = 0; turn < 4; turn++) {
    if (fits(page, number, key)) return 1;
    if (file->pMethods->xRead(file, page, PAGE, (number - 1) * PAGE) != SQLITE_OK) return 0;
  }
  return 0;
}

int csqlcipher_check_seals(
  void *database, const void *key, int64_t first, int64_t count, int64_t *broken) {
  unsigned char derived[KEY];
  sqlite3_file *file = file_of(database);
  if (!file) return SQLITE_MISUSE;
  int result = derive(file, key, derived);
  unsigned char *pages = result == SQLITE_OK ? sqlite3_malloc64(count * PAGE) : NULL;
  if (!pages) return result == SQLITE_OK ? SQLITE_NOMEM : result;
  result = file->pMethods->xRead(file, pages, (int)(count * PAGE), (first - 1) * PAGE);
  for (int64_t place = 0; result == SQLITE_OK && place < count; place++) {
    int64_t number = first + place;
    // SQLite keeps its locks on the page at one GiB, and writes nothing there.
    if (number == 0x40000000 / PAGE + 1) continue;
    if (!fits_after_all(file, pages + place * PAGE, number, derived)) ++*broken;
  }
  OPENSSL_cleanse(derived, sizeof derived);
  sqlite3_free(pages);
  return result;
}

// SQLite's file format: a header of 32 bytes, then frames, each with 24 bytes before its page that begin
// with the page's number. How many frames count stands in the index of the log, after 16 bytes.
enum { LOG_HEADER = 32, FRAME_HEADER = 24, FRAME = FRAME_HEADER + PAGE, INDEX = 32768, COUNT = 16 };

static int frames_of(sqlite3_file *file, uint32_t *count) {
  void volatile *index = NULL;
  *count = 0;
  if (file->pMethods->iVersion < 2) return SQLITE_OK;
  int result = file->pMethods->xShmMap(file, 0, INDEX, 0, &index);
  if (result == SQLITE_OK && index) memcpy(count, (const char *)index + COUNT, sizeof *count);
  return result;
}

static uint32_t number_of(const unsigned char *frame) {
  return (uint32_t)frame[0] << 24 | (uint32_t)frame[1] << 16 | (uint32_t)frame[2] << 8 | frame[3];
}

// Another window may begin the log anew meanwhile, and write over what it is done with.
static int frame_fits(sqlite3_file *log, int64_t place, const unsigned char *key) {
  unsigned char frame[FRAME];
  for (int turn = 0; turn < 4; turn++) {
    if (log->pMethods->xRead(log, frame, FRAME, LOG_HEADER + place * FRAME) != SQLITE_OK) continue;
    if (fits(frame + FRAME_HEADER, number_of(frame), key)) return 1;
  }
  return 0;
}

// Without an index nobody knows how many frames count, but the first one tells whose log it is.
static int first_of(sqlite3_file *log, uint32_t *count) {
  sqlite3_int64 size = 0;
  int result = log->pMethods->xFileSize(log, &size);
  *count = size >= LOG_HEADER + FRAME;
  return result;
}

int csqlcipher_check_log(void *database, const void *key, int is_shared, int64_t *broken) {
  unsigned char derived[KEY];
  uint32_t count = 0;
  sqlite3_file *log = NULL, *file = file_of(database);
  if (!file) return SQLITE_MISUSE;
  sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  int is_there = log && log->pMethods;
  int result = is_shared ? frames_of(file, &count) : is_there ? first_of(log, &count) : SQLITE_OK;
  if (result != SQLITE_OK || count == 0) return result;
  if (!is_there) return SQLITE_MISUSE;
  result = derive(file, key, derived);
  for (uint32_t place = 0; result == SQLITE_OK && place < count; place++)
    if (!frame_fits(log, place, derived)) ++*broken;
  OPENSSL_cleanse(derived, sizeof derived);
  return result;
}
