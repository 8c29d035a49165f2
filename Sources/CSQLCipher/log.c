#include "CSQLCipher.h"
#include <sqlcipher/sqlite3.h>

int csqlcipher_leave_log(void *database, int is_left) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, is_left, (int *)0);
}
