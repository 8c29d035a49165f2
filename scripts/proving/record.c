// Loaded before a program (LD_PRELOAD): writes down in $RECORD_IN, in their order, all that it does to
// files and folders below $RECORD_BELOW, and what it says to standard output. disk.py reads it.
//
// $RECORD_SLOWLY: so many microseconds pass between what was done and its being written down, as they may on
// a busy machine.
//
// A record: what was done (one letter), the length of the path and the path, a place, the length of the
// bytes and the bytes.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))
enum { LONGEST = 4096 };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static int book(void) {
  static int file = -1;
  const char *path = getenv("RECORD_IN");
  if (file < 0 && path)
    file = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  return file;
}

static int is_below(const char *path) {
  const char *folder = getenv("RECORD_BELOW");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static const char *name_of(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, LONGEST - 1);
  if (length < 0) return NULL;
  path[length] = 0;
  return is_below(path) ? path : NULL;
}

static void note(char what, const char *path, uint64_t place, const void *bytes, uint64_t count) {
  uint32_t length = (uint32_t)strlen(path);
  struct iovec parts[] = {
      {&what, 1}, {&length, sizeof length}, {(void *)path, length},
      {&place, sizeof place}, {&count, sizeof count}, {(void *)bytes, count}};
  ssize_t size = 0;
  for (int part = 0; part < 6; part++) size += (ssize_t)parts[part].iov_len;
  // A proof that lacks a record proves nothing.
  if (book() < 0 || writev(book(), parts, 6) != size) abort();
}

// Held from before a call until it is written down, so that the order is the true one, whichever thread or
// process does what. Whoever kills a program that is written down must hold the book too: what was done and
// is in no book is a hole, and all that comes after it would be thought lost.
static void take_turn(void) {
  pthread_mutex_lock(&turn);
  while (book() >= 0 && flock(book(), LOCK_EX) != 0)
    if (errno != EINTR) abort();
}

static void end_turn(void) {
  int error = errno;
  if (book() >= 0) flock(book(), LOCK_UN);
  pthread_mutex_unlock(&turn);
  errno = error;
}

static void be_slow(void) {
  const char *microseconds = getenv("RECORD_SLOWLY");
  if (microseconds) usleep((useconds_t)atoi(microseconds));
}

// Does one call and writes it down when it did what was asked.
#define DO(type, failed, call, ...)                        \
  do {                                                     \
    take_turn();                                           \
    type result = (call);                                  \
    if (result != (failed)) { be_slow(); __VA_ARGS__; }    \
    end_turn();                                            \
    return result;                                         \
  } while (0)

static int opens(const char *path, int flags, mode_t mode) {
  struct stat known;
  int is_new = is_below(path) && stat(path, &known) != 0;
  DO(int, -1, REAL(open)(path, flags, mode), {
    if (is_new) note('C', path, 0, NULL, 0);
    else if (is_below(path) && flags & O_TRUNC) note('T', path, 0, NULL, 0);
  });
}
#include "open.h"

ssize_t write(int file, const void *bytes, size_t count) {
  char path[LONGEST];
  const char *name = name_of(file, path);
  off_t place = name ? lseek(file, 0, SEEK_CUR) : 0;
  DO(ssize_t, -1, REAL(write)(file, bytes, count), {
    if (name) note('W', name, (uint64_t)place, bytes, (uint64_t)result);
    else if (file == STDOUT_FILENO) note('S', "", 0, bytes, (uint64_t)result);
  });
}

#define AT_A_PLACE(name, type)                                                   \
  ssize_t name(int file, const void *bytes, size_t count, type place) {          \
    char path[LONGEST];                                                          \
    const char *below = name_of(file, path);                                     \
    DO(ssize_t, -1, REAL(name)(file, bytes, count, place), {                     \
      if (below) note('W', below, (uint64_t)place, bytes, (uint64_t)result);     \
    });                                                                          \
  }
AT_A_PLACE(pwrite, off_t)
AT_A_PLACE(pwrite64, off64_t)

#define CUT(name, type)                                                          \
  int name(int file, type size) {                                                \
    char path[LONGEST];                                                          \
    const char *below = name_of(file, path);                                     \
    DO(int, -1, REAL(name)(file, size),                                          \
       { if (below) note('T', below, (uint64_t)size, NULL, 0); });               \
  }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

#define FLUSH(name)                                                              \
  int name(int file) {                                                           \
    char path[LONGEST];                                                          \
    const char *below = name_of(file, path);                                     \
    DO(int, -1, REAL(name)(file), { if (below) note('F', below, 0, NULL, 0); }); \
  }
FLUSH(fsync)
FLUSH(fdatasync)

int unlink(const char *path) {
  DO(int, -1, REAL(unlink)(path), { if (is_below(path)) note('U', path, 0, NULL, 0); });
}
int rmdir(const char *path) {
  DO(int, -1, REAL(rmdir)(path), { if (is_below(path)) note('U', path, 0, NULL, 0); });
}
int mkdir(const char *path, mode_t mode) {
  DO(int, -1, REAL(mkdir)(path, mode), { if (is_below(path)) note('D', path, 0, NULL, 0); });
}
int rename(const char *from, const char *to) {
  DO(int, -1, REAL(rename)(from, to),
     { if (is_below(to)) note('R', from, 0, to, strlen(to)); });
}
