#pragma once

#include <sqlcipher/sqlite3.h>

/// FTS5's own functions on a connection; NULL where it has none.
fts5_api *csqlcipher_fts5(sqlite3 *database);
