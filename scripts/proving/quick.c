// Loaded before the program (LD_PRELOAD): the key that a passphrase gives is had at once, instead of in
// the half second and 256 MiB that make guessing dear. It still hangs on the passphrase, the salt and
// the cost, and all else is the program as it is: proofs that start it thousands of times need it.
#include <sodium.h>
#include <string.h>

int crypto_pwhash(
    unsigned char *const key, unsigned long long length, const char *const words,
    unsigned long long count, const unsigned char *const salt, unsigned long long passes,
    size_t memory, int kind) {
  crypto_generichash_state state;
  if (sodium_init() < 0 ||
      crypto_generichash_init(&state, salt, crypto_pwhash_SALTBYTES, (size_t)length) != 0)
    return -1;
  crypto_generichash_update(&state, (const unsigned char *)&passes, sizeof passes);
  crypto_generichash_update(&state, (const unsigned char *)&memory, sizeof memory);
  crypto_generichash_update(&state, (const unsigned char *)&kind, sizeof kind);
  crypto_generichash_update(&state, (const unsigned char *)words, count);
  return crypto_generichash_final(&state, key, (size_t)length);
}
