#include "CSQLCipher.h"
#include <sqlcipher/sqlite3.h>

void csqlcipher_ask_while_running(void *database, int (*stops)(void *), void *context) {
  sqlite3_progress_handler(database, 20000, stops, context);
}
