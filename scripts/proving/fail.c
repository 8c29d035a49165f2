// Loaded before a program (LD_PRELOAD): of its writes, cuts, flushes, new files, new folders and new
// names below $FAIL_BELOW the one numbered $FAIL_AT fails with the error $FAIL_WITH; with $FAIL_ON all
// after it fail too. How many there were is written into $FAIL_COUNT when the program ends.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int is_named(const char *path) {
  const char *folder = getenv("FAIL_BELOW");
  return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_below(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_named(path);
}

static int fails(int counts) {
  const char *at = getenv("FAIL_AT"), *with = getenv("FAIL_WITH");
  if (!counts) return 0;
  long call = atomic_fetch_add(&calls, 1) + 1;
  if (!at || !with || (call != atol(at) && !(getenv("FAIL_ON") && call > atol(at)))) return 0;
  errno = atoi(with);
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAIL_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&calls));
  fclose(file);
}

ssize_t write(int file, const void *bytes, size_t count) {
  return fails(is_below(file)) ? -1 : REAL(write)(file, bytes, count);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) {
  return fails(is_below(file)) ? -1 : REAL(pwrite)(file, bytes, count, at);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
  return fails(is_below(file)) ? -1 : REAL(pwrite64)(file, bytes, count, at);
}
int ftruncate(int file, off_t size) {
  return fails(is_below(file)) ? -1 : REAL(ftruncate)(file, size);
}
int ftruncate64(int file, off64_t size) {
  return fails(is_below(file)) ? -1 : REAL(ftruncate64)(file, size);
}
int fsync(int file) { return fails(is_below(file)) ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return fails(is_below(file)) ? -1 : REAL(fdatasync)(file); }
int mkdir(const char *path, mode_t mode) {
  return fails(is_named(path)) ? -1 : REAL(mkdir)(path, mode);
}
int rename(const char *from, const char *to) {
  return fails(is_named(to)) ? -1 : REAL(rename)(from, to);
}

static int opens(const char *path, int flags, mode_t mode) {
  struct stat known;
  int is_new = flags & O_CREAT && is_named(path) && stat(path, &known) != 0;
  return fails(is_new) ? -1 : REAL(open)(path, flags, mode);
}
#include "open.h"
