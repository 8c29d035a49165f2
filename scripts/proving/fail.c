// Loaded before a program (LD_PRELOAD): of its writes, cuts and flushes of files below $FAIL_BELOW the
// one numbered $FAIL_AT fails with the error $FAIL_WITH; with $FAIL_ON all after it fail too.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static int is_below(int file, const char *folder) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static int fails(int file) {
  const char *folder = getenv("FAIL_BELOW"), *at = getenv("FAIL_AT"), *with = getenv("FAIL_WITH");
  if (!folder || !at || !with || !is_below(file, folder)) return 0;
  long call = atomic_fetch_add(&calls, 1) + 1;
  if (call != atol(at) && !(getenv("FAIL_ON") && call > atol(at))) return 0;
  errno = atoi(with);
  return 1;
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) {
  return fails(file) ? -1 : REAL(write)(file, bytes, count);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
  return fails(file) ? -1 : REAL(pwrite)(file, bytes, count, at);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
  return fails(file) ? -1 : REAL(pwrite64)(file, bytes, count, at);
}
int ftruncate(int file, off_t size) { return fails(file) ? -1 : REAL(ftruncate)(file, size); }
int ftruncate64(int file, off64_t size) { return fails(file) ? -1 : REAL(ftruncate64)(file, size); }
int fsync(int file) { return fails(file) ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return fails(file) ? -1 : REAL(fdatasync)(file); }
