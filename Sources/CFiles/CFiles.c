#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int set_lock(int file, int64_t byte, short kind) {
  struct flock lock = {.l_type = kind, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
  int result;
  do {
    result = fcntl(file, F_OFD_SETLK, &lock);
  } while (result == -1 && errno == EINTR);
  return result;
}

static int take(int file, int64_t byte, short kind) {
  if (set_lock(file, byte, kind) == 0) return 0;
  return errno == EAGAIN || errno == EACCES ? 1 : -1;
}

int cfiles_lock_byte(int file, int64_t byte) { return take(file, byte, F_WRLCK); }

int cfiles_share_byte(int file, int64_t byte) { return take(file, byte, F_RDLCK); }

int cfiles_unlock_byte(int file, int64_t byte) { return set_lock(file, byte, F_UNLCK); }

int cfiles_is_byte_held(int file, int64_t byte) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
  if (fcntl(file, F_OFD_GETLK, &lock) != 0) return -1;
  return lock.l_type != F_UNLCK;
}
