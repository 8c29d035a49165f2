// Everything that touches ncurses. Curses.h is included here and nowhere else.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include "held.h"
#include "reset.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static const char paste_on[] = "\x1b[?2004h";
static const char paste_off[] = "\x1b[?2004l";
static const char keep_title[] = "\x1b[22;2t";
static const char old_title[] = "\x1b[23;2t";

static struct {
  SCREEN *screen;
  FILE *in, *out;
  struct termios modes;  // as they were found
  bool has_modes, is_like_xterm, has_colours;
  int in_flags, out_flags;
  struct { attr_t attributes; short pair; } styles[CN_STYLES];
} terminal;

bool cn_choose_letters(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  setlocale(LC_CTYPE, "C.UTF-8");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// MARK: - Opening and closing

// Another program may have left a shared descriptor non-blocking, and ncurses loses output then.
static int make_blocking(int descriptor) {
  int flags = fcntl(descriptor, F_GETFL);
  if (flags >= 0 && (flags & O_NONBLOCK)) fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK);
  return flags;
}

static FILE *file_for(int descriptor, const char *mode) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (!file) close(copy);
  return file;
}

static void close_files(void) {
  if (terminal.in) fclose(terminal.in);
  if (terminal.out) fclose(terminal.out);
  terminal.in = terminal.out = NULL;
}

// ncurses takes over four signals, two of which end the process behind our back; we read them
// ourselves, so they are put back at once.
static SCREEN *new_screen(const char *type) {
  static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  struct sigaction found[4];
  for (int i = 0; i < 4; i++) sigaction(taken[i], NULL, &found[i]);
  // One that is ignored already, ncurses leaves alone at every refresh too.
  signal(SIGTSTP, SIG_IGN);
  SCREEN *screen = newterm(type, terminal.out, terminal.in);
  for (int i = 0; i < 4; i++) sigaction(taken[i], &found[i], NULL);
  return screen;
}

static void take_keys(int escape_delay) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, true);
  set_escdelay(escape_delay);
  // Without this a key that waits stops the drawing half-way, perhaps for good.
  typeahead(-1);
  curs_set(1);
}

bool cn_open(const char *type, int input, int output, int escape_delay, bool colours) {
  memset(&terminal, 0, sizeof terminal);
  terminal.in = file_for(input, "r");
  terminal.out = file_for(output, "w");
  if (!terminal.in || !terminal.out) return close_files(), false;
  terminal.has_modes = tcgetattr(fileno(terminal.in), &terminal.modes) == 0;
  use_env(false);
  use_tioctl(true);
  terminal.screen = new_screen(type);
  if (!terminal.screen) return close_files(), false;
  terminal.in_flags = make_blocking(input);
  terminal.out_flags = make_blocking(output);
  take_keys(escape_delay);
  cn_hold_open(fileno(terminal.out));
  terminal.has_colours =
      colours && start_color() == OK && COLORS >= 8 && use_default_colors() == OK;
  terminal.is_like_xterm =
      tigetflag("XT") == 1 || strncmp(type, "screen", 6) == 0 || strncmp(type, "tmux", 4) == 0;
  if (terminal.is_like_xterm) cn_send(keep_title, sizeof keep_title - 1);
  cn_send(paste_on, sizeof paste_on - 1);
  return true;
}

static void leave(void) {
  cn_send(paste_off, sizeof paste_off - 1);
  cn_drawing(true);
  curs_set(1);
  endwin();
  cn_drawing(false);
}

void cn_close(void) {
  if (!terminal.screen) return;
  leave();
  if (terminal.is_like_xterm) cn_send(old_title, sizeof old_title - 1);
  cn_give_up_held();
  // One that takes nothing would be waited for without end.
  int when = cn_is_held() ? TCSANOW : TCSADRAIN;
  if (terminal.has_modes) tcsetattr(fileno(terminal.in), when, &terminal.modes);
  cn_hold_close();
  if (terminal.in_flags >= 0) fcntl(fileno(terminal.in), F_SETFL, terminal.in_flags);
  if (terminal.out_flags >= 0) fcntl(fileno(terminal.out), F_SETFL, terminal.out_flags);
  delscreen(terminal.screen);
  terminal.screen = NULL;
  close_files();
}

void cn_come_back(void) {
  reset_prog_mode();
  flushinp();
  tcflush(fileno(terminal.in), TCIFLUSH);
  // What was there is not shown again before the program says so: time has passed.
  erase();
  clearok(curscr, true);
  cn_drawing(true);
  refresh();
  cn_drawing(false);
  cn_send(paste_on, sizeof paste_on - 1);
}

void cn_stop(void) {
  cn_give_up_held();
  if (cn_is_held()) return;  // The terminal could not be given back: it would stay as it is.
  leave();
  sigset_t stop, go_on;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigemptyset(&go_on);
  sigaddset(&go_on, SIGCONT);
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);  // the process stands still here
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  const struct timespec at_once = {0, 0};
  while (sigtimedwait(&go_on, NULL, &at_once) > 0) continue;
  cn_come_back();
}

// What gives the terminal back after a crash, made while that is still safe.
void cn_make_reset(char *text, size_t size) {
  static const char *const names[] = {"rmkx", "sgr0", "cnorm", "rmcup"};
  size_t length = (size_t)snprintf(text, size, "%s", paste_off);
  for (int i = 0; i < 4; i++) {
    const char *part = terminal.screen ? tigetstr(names[i]) : NULL;
    if (!part || part == (char *)-1) continue;
    bool is_padding = false;  // written $<5>, for terminals of the last century
    for (; *part && length + 1 < size; part++) {
      if (part[0] == '$' && part[1] == '<') is_padding = true;
      if (!is_padding) text[length++] = *part;
      if (*part == '>') is_padding = false;
    }
  }
  text[length] = 0;
}

bool cn_found_modes(struct termios *modes) {
  if (terminal.has_modes) *modes = terminal.modes;
  return terminal.has_modes;
}

// MARK: - What it can do

bool cn_has_colours(void) { return terminal.has_colours; }
bool cn_is_like_xterm(void) { return terminal.is_like_xterm; }

void cn_style(int style, int attributes, int colour) {
  if (style < 0 || style >= CN_STYLES) return;
  terminal.styles[style].attributes =
      (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_DIM ? A_DIM : 0) |
      (attributes & CN_UNDERLINE ? A_UNDERLINE : 0) | (attributes & CN_REVERSE ? A_REVERSE : 0);
  bool has_pair = colour != CN_OWN_COLOUR && terminal.has_colours &&
                  init_pair((short)(style + 1), (short)colour, -1) == OK;
  terminal.styles[style].pair = has_pair ? (short)(style + 1) : 0;
}

void cn_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

bool cn_fit(void) {
  struct winsize size;
  if (ioctl(fileno(terminal.out), TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (!is_term_resized(size.ws_row, size.ws_col)) return false;
  return resizeterm(size.ws_row, size.ws_col) == OK;
}

// MARK: - Drawing

void cn_erase(void) { erase(); }

void cn_put(int y, int x, uint32_t base, uint32_t first, uint32_t second, uint32_t third,
            int columns, int style) {
  if (columns == 2 && x + 1 >= COLS) base = ' ', first = 0, columns = 1;  // or it would wrap
  wchar_t text[5] = {(wchar_t)base, (wchar_t)first, (wchar_t)second, (wchar_t)third, 0};
  // A scalar that ncurses would give another width is not shown, so that no row can shift.
  if (base >= 0x80 && wcwidth((wchar_t)base) != columns) {
    text[0] = wcwidth(0xFFFD) == 1 ? 0xFFFD : '?';
    text[1] = 0;
    if (columns == 2) cn_put(y, x + 1, ' ', 0, 0, 0, 1, style);
  }
  cchar_t cell;
  attr_t attributes = terminal.styles[style].attributes;
  if (setcchar(&cell, text, attributes, terminal.styles[style].pair, NULL) == OK)
    mvadd_wch(y, x, &cell);
}

void cn_show(int cursor_y, int cursor_x) {
  move(cursor_y, cursor_x);
  cn_drawing(true);
  refresh();
  cn_drawing(false);
}

void cn_send(const void *bytes, size_t count) {
  const char *rest = bytes;
  cn_drawing(true);
  while (count > 0) {
    ssize_t sent = write(fileno(terminal.out), rest, count);
    if (sent >= 0) {
      rest += sent;
      count -= (size_t)sent;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {fileno(terminal.out), POLLOUT, 0};
      if (poll(&ready, 1, -1) < 0 && errno != EINTR) break;
    } else if (errno != EINTR) {
      break;  // The terminal is gone; waiting for input tells so.
    }
  }
  cn_drawing(false);
}

// MARK: - Reading back

int cn_read(int y, int x, uint32_t text[8]) {
  cchar_t cell;
  wchar_t wide[CCHARW_MAX + 1] = {0};
  attr_t attributes;
  short pair;
  int cursor_y, cursor_x;
  getyx(stdscr, cursor_y, cursor_x);
  int found = mvin_wch(y, x, &cell);
  move(cursor_y, cursor_x);
  if (found == ERR) return 0;
  if (getcchar(&cell, wide, &attributes, &pair, NULL) == ERR) return 0;
  for (int i = 0; i < 8; i++) text[i] = i <= CCHARW_MAX ? (uint32_t)wide[i] : 0;
  int columns = wcwidth(wide[0]);
  return columns > 0 ? columns : 1;
}

void cn_cursor(int *y, int *x) { getyx(stdscr, *y, *x); }

int cn_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
