// A trap in Swift is a signal. Whatever the signal finds broken, it must not leave the terminal
// raw: its handler calls only what POSIX allows there, on values made beforehand.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "reset.h"

#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

extern const char __executable_start;

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
enum { DEADLY = sizeof deadly / sizeof *deadly };

static struct {
  bool is_on, has_modes;
  int output, errors;  // errors: where they went before, or -1
  struct termios modes;
  struct sigaction found[DEADLY];
  size_t reset_length, notice_length;
  uintptr_t start;  // where the program stands in memory
  char reset[512], notice[1024];
} guard = {.errors = -1};

static char stack[64 * 1024];  // An endless recursion has used up its own.

void cn_keep_memory_private(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
}

enum { DEEPEST = 32 };

static char *put(char *end, const char *text) {
  while (*text) *end++ = *text++;
  return end;
}

static char *put_number(char *end, uint64_t number, unsigned base) {
  char digits[20];
  int count = 0;
  do {
    digits[count++] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number);
  while (count) *end++ = digits[--count];
  return end;
}

// When it stopped, by what, and where in the program each call was: places alone, whoever's words the
// program was at work on.
static void report(int signal) {
  char text[DEEPEST * 24 + 256], *end = text;
  struct timespec now = {0};
  clock_gettime(CLOCK_REALTIME, &now);
  end = put(end, "Stopped by signal ");
  end = put_number(end, (uint64_t)signal, 10);
  end = put(end, " at ");
  end = put_number(end, (uint64_t)now.tv_sec, 10);
  end = put(end, " (seconds since 1970), called from");
  void *calls[DEEPEST];
  int count = backtrace(calls, DEEPEST);
  for (int call = 0; call < count; call++) {
    end = put(end, call % 4 ? " " : "\n  ");
    end = put_number(end, (uint64_t)((uintptr_t)calls[call] - guard.start), 16);
  }
  end = put(end, "\n");
  ssize_t ignored = write(STDERR_FILENO, text, (size_t)(end - text));
  (void)ignored;
}

static void crash(int signal) {
  if (guard.errors >= 0) report(signal);
  // Nothing can be done about a failure to write here.
  ssize_t ignored = write(guard.output, guard.reset, guard.reset_length);
  if (guard.has_modes) tcsetattr(guard.output, TCSANOW, &guard.modes);
  ignored = write(guard.output, guard.notice, guard.notice_length);
  (void)ignored;
  // SA_RESETHAND has made it deadly again.
  raise(signal);
}

static bool send_errors_to(const char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return false;
  guard.errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  bool is_sent = guard.errors >= 0 && dup2(file, STDERR_FILENO) >= 0;
  int error = errno;
  close(file);
  return errno = error, is_sent;
}

bool cn_guard(int output, const char *notice, const char *log) {
  guard.output = output;
  guard.has_modes = cn_found_modes(&guard.modes);
  cn_make_reset(guard.reset, sizeof guard.reset);
  guard.reset_length = strlen(guard.reset);
  snprintf(guard.notice, sizeof guard.notice, "%s", notice);
  guard.notice_length = strlen(guard.notice);

  // Called once before: the first call allocates, which a handler may not.
  void *here[1];
  backtrace(here, 1);
  guard.start = (uintptr_t)&__executable_start;

  const stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
  struct sigaction action = {.sa_handler = crash};
  action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, &guard.found[i]);
  guard.is_on = true;
  return log == NULL || send_errors_to(log);
}

void cn_unguard(void) {
  if (!guard.is_on) return;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &guard.found[i], NULL);
  const stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  if (guard.errors >= 0) {
    dup2(guard.errors, STDERR_FILENO);
    close(guard.errors);
  }
  guard.errors = -1;
  guard.is_on = false;
}
