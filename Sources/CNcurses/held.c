// A terminal that takes nothing, stopped or at the end of a slow line, must not hold the program
// up: keys, signals and the keeping of words go on. Nothing is spent on that while it takes what it
// is sent. A drawing that has lasted too long is interrupted, the rest of it goes to memory, and is
// sent on from there as the terminal takes it; nothing else is drawn until all of it is sent.
#define _GNU_SOURCE
#include "held.h"
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

static struct {
  int file;      // what the screen writes to
  int terminal;  // where that goes while nothing is held
  int memory;    // and where while something is
  off_t sent;    // how much of the memory was sent on
  timer_t watch;
  bool has_watch;
  struct sigaction found;
  // Shared with the handler, which runs on the thread that draws.
  volatile sig_atomic_t is_drawing, turn, seen, is_watching, is_held;
} out = {.file = -1, .terminal = -1, .memory = -1};

static const int look_signal = SIGURG;  // ignored where nobody handles it

static void watch_every(time_t seconds) {
  const struct itimerspec when = {{seconds, 0}, {seconds, 0}};
  timer_settime(out.watch, 0, &when, NULL);
  out.is_watching = seconds > 0;
}

// Looks once a second while something is drawn, and once more after that, unless the program rests.
// That it interrupts is what it is for.
static void look(int signal) {
  (void)signal;
  int error = errno;
  if (!out.is_drawing) {
    watch_every(0);
  } else if (out.seen != out.turn) {
    out.seen = out.turn;
  } else if (!out.is_held && dup3(out.memory, out.file, O_CLOEXEC) >= 0) {
    out.is_held = true;
  }
  errno = error;
}

void cn_hold_open(int file) {
  out.file = file;
  out.terminal = fcntl(file, F_DUPFD_CLOEXEC, 3);
  out.memory = memfd_create("screen", MFD_CLOEXEC);
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = look_signal};
  event.sigev_notify_thread_id = gettid();
  const struct sigaction action = {.sa_handler = look};  // no SA_RESTART: it is to interrupt
  sigaction(look_signal, &action, &out.found);
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, look_signal);
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
  // Without all of it a terminal that stands still holds the program up, as it does others.
  out.has_watch = out.terminal >= 0 && out.memory >= 0 &&
                  timer_create(CLOCK_MONOTONIC, &event, &out.watch) == 0;
}

void cn_hold_close(void) {
  if (out.file < 0) return;
  if (out.has_watch) timer_delete(out.watch);
  sigaction(look_signal, &out.found, NULL);
  if (out.terminal >= 0) close(out.terminal);
  if (out.memory >= 0) close(out.memory);
  memset(&out, 0, sizeof out);
  out.file = out.terminal = out.memory = -1;
}

void cn_drawing(bool begins) {
  if (begins) out.turn++;
  out.is_drawing = begins;
  if (begins && !out.is_watching && out.has_watch) watch_every(1);
}

void cn_rest(void) {
  if (out.is_watching && !out.is_drawing) watch_every(0);
}

bool cn_is_held(void) { return out.is_held; }

static void let_go(void) {
  if (ftruncate(out.memory, 0) == 0) lseek(out.memory, 0, SEEK_SET);
  out.sent = 0;
  dup3(out.terminal, out.file, O_CLOEXEC);
  out.is_held = false;
}

// One byte at a time: so much a terminal that is ready always takes at once.
static bool send_on(char byte) {
  struct pollfd ready = {out.terminal, POLLOUT, 0};
  if (poll(&ready, 1, 0) <= 0) return false;
  ssize_t count = write(out.terminal, &byte, 1);
  return count == 1 || (errno != EINTR && errno != EAGAIN);  // one that is gone is sent nothing
}

bool cn_send_held(void) {
  char bytes[1024];
  ssize_t count;
  while (out.is_held && (count = pread(out.memory, bytes, sizeof bytes, out.sent)) > 0) {
    for (ssize_t i = 0; i < count; i++, out.sent++)
      if (!send_on(bytes[i])) return false;
  }
  if (out.is_held) let_go();
  return true;
}

bool cn_wait_held(int others, int milliseconds) {
  struct pollfd now[] = {{others, POLLIN, 0}, {out.terminal, POLLOUT, 0}};
  return poll(now, 2, milliseconds) > 0 && now[1].revents;
}

void cn_give_up_held(void) {
  while (!cn_send_held()) {
    struct pollfd ready = {out.terminal, POLLOUT, 0};
    if (poll(&ready, 1, 1000) == 0) return;
  }
}
