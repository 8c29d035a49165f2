#ifndef LATE_H
#define LATE_H

/* A library's handle, loaded at the first call; null when it is not installed. */
void *late_library(const char *library);

/* A function of a library. There is none only where a room asked for it without asking first
 * whether the library is there, or where the library is older than its headers: that ends the
 * program. */
void *late_function(const char *library, const char *name);

/* Defines a function of LIBRARY under its own name. The library's header has declared it, so the
 * compiler refuses a type that differs. */
#define LATE(result, name, parameters, arguments)                    \
  result name parameters {                                              \
    static __typeof__(&name) found;                                  \
    __typeof__(&name) real = __atomic_load_n(&found, __ATOMIC_ACQUIRE); \
    if (!real) {                                                     \
      real = (__typeof__(&name))late_function(LIBRARY, #name);       \
      __atomic_store_n(&found, real, __ATOMIC_RELEASE);              \
    }                                                                \
    return real arguments;                                           \
  }

#endif
