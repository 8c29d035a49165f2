#pragma once

/// SQLCipher's keying call. This one reference pulls SQLCipher's single object file out of
/// libsqlcipher.a, and its sqlite3_* definitions then win over the shared libsqlite3 that GRDB asks
/// for. Without SQLCipher the link fails: a build that would store in clear cannot be made.
int csqlcipher_key(void *database, const void *key, int length);
