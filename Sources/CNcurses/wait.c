// One place to wait for everything that can happen: keys, signals, other threads, another
// window's changes to a file, and one timer. Nothing here wakes up unless something came.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "held.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

enum { INPUT, BELL, SIGNALS, WATCH, TIMER, SOURCES };
static int sources[SOURCES] = {-1, -1, -1, -1, -1};
// They are asked as one: asking each in turn costs more than the key that nearly always came.
static int all = -1;
// The input is a file: it cannot be asked, and is always ready.
static bool is_file;

static bool listen_to(int source) {
  struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)source};
  return epoll_ctl(all, EPOLL_CTL_ADD, sources[source], &event) == 0;
}

static bool listen_to_input(void) {
  bool is_heard = listen_to(INPUT);
  is_file = !is_heard && errno == EPERM;
  return is_heard || is_file;
}

// MARK: - Signals

static sigset_t read_by_waiting(void) {
  // Those of the second row end a process that does not know them: the screen is given back first.
  static const int all[] = {SIGTERM, SIGINT,  SIGQUIT,   SIGHUP,  SIGTSTP, SIGCONT, SIGWINCH,
                            SIGUSR1, SIGUSR2, SIGALRM,   SIGIO,   SIGPWR,  SIGXCPU, SIGXFSZ,
                            SIGPROF, SIGVTALRM};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) sigaddset(&set, all[i]);
  return set;
}

void cn_unblock_signals(void) {
  sigset_t set = read_by_waiting();
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void unblock_in_children(void) { pthread_atfork(NULL, NULL, cn_unblock_signals); }

void cn_block_signals(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  sigset_t set = read_by_waiting();
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  pthread_once(&once, unblock_in_children);
}

static uint32_t read_signals(void) {
  struct signalfd_siginfo signal;
  uint32_t came = 0;
  while (read(sources[SIGNALS], &signal, sizeof signal) == sizeof signal) {
    switch (signal.ssi_signo) {
      case SIGHUP: came |= CN_HUNG_UP; break;
      case SIGTSTP: came |= CN_ASKED_TO_STOP; break;
      case SIGCONT: came |= CN_CONTINUED; break;
      case SIGWINCH: came |= CN_RESIZED; break;
      default: came |= CN_TERMINATED;
    }
  }
  return came;
}

// MARK: - The bell

int cn_make_bell(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void cn_ring(int bell) {
  // A full counter means the bell is ringing already.
  while (eventfd_write(bell, 1) != 0 && errno == EINTR) continue;
}

void cn_close_bell(int bell) { close(bell); }

// MARK: - The watched file

static struct {
  char path[PATH_MAX], name[NAME_MAX + 1];
  int directory, file;
} watch;

static void watch_file(void) {
  watch.file = inotify_add_watch(sources[WATCH], watch.path, IN_MODIFY | IN_ATTRIB);
}

bool cn_watch(const char *directory, const char *name) {
  size_t length = (size_t)snprintf(watch.path, sizeof watch.path, "%s/%s", directory, name);
  if (length >= sizeof watch.path || strlen(name) > NAME_MAX) return errno = ENAMETOOLONG, false;
  strcpy(watch.name, name);
  int descriptor = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (descriptor < 0) return false;
  // Only names that appear: the directory also holds files that change with each word.
  watch.directory =
      inotify_add_watch(descriptor, directory, IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
  if (watch.directory < 0) {
    int error = errno;
    close(descriptor);
    return errno = error, false;
  }
  sources[WATCH] = descriptor;
  watch_file();
  return listen_to(WATCH);
}

static uint32_t read_watch(void) {
  _Alignas(struct inotify_event) char buffer[4096];
  uint32_t came = 0;
  ssize_t count;
  while ((count = read(sources[WATCH], buffer, sizeof buffer)) > 0) {
    const struct inotify_event *event;
    for (char *at = buffer; at < buffer + count; at += sizeof *event + event->len) {
      event = (const struct inotify_event *)at;
      bool is_new = event->wd == watch.directory && event->len > 0 &&
                    strcmp(event->name, watch.name) == 0;
      if (is_new) watch_file();
      bool is_written = event->wd == watch.file && (event->mask & IN_MODIFY);
      if (is_new || is_written || (event->mask & IN_Q_OVERFLOW)) came = CN_FILE_CHANGED;
    }
  }
  return came;
}

// MARK: - Waiting

bool cn_wait_open(int input, int bell) {
  sigset_t set = read_by_waiting();
  sources[INPUT] = input;
  sources[BELL] = bell;
  sources[SIGNALS] = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  // This clock goes on while the computer sleeps, so a lid closed for an hour counts.
  sources[TIMER] = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  all = epoll_create1(EPOLL_CLOEXEC);
  if (listen_to_input() && listen_to(BELL) && listen_to(SIGNALS) && listen_to(TIMER)) return true;
  int error = errno;
  cn_wait_close();
  return errno = error, false;
}

void cn_wait_close(void) {
  for (int i = SIGNALS; i < SOURCES; i++)
    if (sources[i] >= 0) close(sources[i]);
  if (all >= 0) close(all);
  for (int i = 0; i < SOURCES; i++) sources[i] = -1;
  all = -1;
}

void cn_set_timer(int64_t nanoseconds) {
  struct itimerspec when = {{0, 0}, {nanoseconds / 1000000000, nanoseconds % 1000000000}};
  timerfd_settime(sources[TIMER], 0, &when, NULL);
}

static uint32_t read_number(int source, uint32_t meaning) {
  uint64_t count;
  return read(sources[source], &count, sizeof count) == sizeof count ? meaning : 0;
}

// Waiting has seen that there is something to read, and it was not read yet.
static bool is_readable;

static uint32_t wait_for(int milliseconds) {
  is_readable = is_file;
  struct epoll_event events[SOURCES];
  int count = epoll_wait(all, events, SOURCES, is_file ? 0 : milliseconds);
  uint32_t came = is_file ? CN_INPUT : 0;
  for (int i = 0; i < count; i++) {
    switch (events[i].data.u32) {
      case INPUT:
        is_readable = events[i].events & EPOLLIN;
        came |= CN_INPUT;
        break;
      case BELL: came |= read_number(BELL, CN_WOKEN); break;
      case SIGNALS: came |= read_signals(); break;
      case WATCH: came |= read_watch(); break;
      case TIMER: came |= read_number(TIMER, CN_TIMER); break;
    }
  }
  return came;
}

uint32_t cn_wait(int milliseconds) {
  if (cn_is_held()) {
    if (cn_wait_held(all, milliseconds)) return CN_ROOM | wait_for(0);
    milliseconds = 0;
  }
  return wait_for(milliseconds);
}

ptrdiff_t cn_input(uint8_t *bytes, size_t count) {
  if (sources[INPUT] < 0) return -1;
  for (;;) {
    struct pollfd now = {sources[INPUT], POLLIN, POLLIN};
    int ready = is_readable ? 1 : poll(&now, 1, 0);
    is_readable = false;
    if (ready == 0) return 0;
    if (ready > 0 && (now.revents & POLLIN)) {
      ssize_t taken = read(now.fd, bytes, count);
      if (taken > 0) return taken;
      if (taken < 0 && errno == EAGAIN) return 0;
      if (taken < 0 && errno == EINTR) continue;
    } else if (ready < 0 && errno == EINTR) {
      continue;
    }
    // Nothing more can come, and asking again would never rest.
    epoll_ctl(all, EPOLL_CTL_DEL, sources[INPUT], NULL);
    is_file = false;
    sources[INPUT] = -1;
    return -1;
  }
}
