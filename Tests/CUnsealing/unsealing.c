#include "CUnsealing.h"

#include <openssl/evp.h>

// A page ends with its nonce of 16 bytes and 64 bytes of its HMAC; the first one begins with the salt.
enum { PAGE = 4096, RESERVE = 80, SALT = 16 };

int unseal_page(
  const unsigned char *page, int64_t number, const unsigned char *key, unsigned char *clear) {
  int start = number == 1 ? SALT : 0, length = PAGE - RESERVE - start, written = 0;
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
  int done =
    context && EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), NULL, key, page + PAGE - RESERVE) &&
    EVP_CIPHER_CTX_set_padding(context, 0) &&
    EVP_DecryptUpdate(context, clear + start, &written, page + start, length);
  EVP_CIPHER_CTX_free(context);
  return done && written == length ? 0 : -1;
}
