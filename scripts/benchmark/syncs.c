// Counts how often a program waits for the disk, in the file that SYNCS_FILE names; loaded before it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static volatile long *count;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("SYNCS_FILE");
  int file = path ? open(path, O_RDWR | O_CREAT, 0600) : -1;
  if (file < 0 || ftruncate(file, sizeof *count) != 0) return;
  void *memory = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (memory != MAP_FAILED) count = memory;
  close(file);
}

static int counted(const char *name, int file) {
  if (count) __sync_fetch_and_add(count, 1);
  return ((int (*)(int))dlsym(RTLD_NEXT, name))(file);
}

int fdatasync(int file) { return counted("fdatasync", file); }
int fsync(int file) { return counted("fsync", file); }
