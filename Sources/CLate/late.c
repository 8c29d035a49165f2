#include "late.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

void *late_library(const char *library) {
  /* The loader counts, and loads once, whichever thread comes first. */
  return dlopen(library, RTLD_NOW | RTLD_LOCAL);
}

void *late_function(const char *library, const char *name) {
  void *handle = late_library(library);
  void *function = handle ? dlsym(handle, name) : NULL;
  if (!function) {
    fprintf(stderr, "whatmatters: %s has no %s.\n", library, name);
    abort();
  }
  return function;
}
