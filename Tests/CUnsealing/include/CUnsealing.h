#pragma once

#include <stdint.h>

/// Unseals a page of 4096 bytes of SQLCipher 4, for tests that look for words in every page of a file,
/// whether SQLite still reads it or not. Returns 0 when it could.
int unseal_page(const unsigned char *page, int64_t number, const unsigned char *key, unsigned char *clear);
