#include "CSQLCipher.h"
#include <sqlcipher/sqlite3.h>
#if SQLITE_VERSION_NUMBER < 3046000
#error "libsqlcipher-dev 4.6 or later is needed (Debian 12: from bookworm-backports; its own 3.4.1 has no FTS5 and lacks calls GRDB makes)"
#endif

extern int sqlite3_key_v2(sqlite3 *database, const char *name, const void *key, int length);

int csqlcipher_key(void *database, const void *key, int length) {
  return sqlite3_key_v2(database, "main", key, length);
}
