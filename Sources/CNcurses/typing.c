// A secret is typed unseen. Whatever ends or stops the program meanwhile, the terminal shows again
// what is typed: the handlers call only what POSIX allows there, on values made beforehand.
#define _GNU_SOURCE
#include "CNcurses.h"

#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static const int ending[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
enum { ENDING = sizeof ending / sizeof *ending };

static struct {
  volatile sig_atomic_t is_hidden;
  struct termios seen, unseen;
  struct sigaction found[ENDING];
} typing;

static void end(int signal) {
  tcsetattr(STDIN_FILENO, TCSANOW, &typing.seen);
  if (signal == SIGTSTP) {
    raise(SIGSTOP);
    if (typing.is_hidden) tcsetattr(STDIN_FILENO, TCSANOW, &typing.unseen);
    return;
  }
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigaction(signal, &usual, NULL);
  raise(signal);
}

void cn_show_typing(void) {
  if (!typing.is_hidden) return;
  typing.is_hidden = 0;
  // What was typed unseen is no answer to what is asked next, and would be shown there.
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &typing.seen);
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &typing.found[i], NULL);
}

void cn_hide_typing(void) {
  static int is_registered = 0;
  if (typing.is_hidden || tcgetattr(STDIN_FILENO, &typing.seen) != 0) return;
  if (!is_registered) is_registered = atexit(cn_show_typing) == 0;
  typing.unseen = typing.seen;
  typing.unseen.c_lflag &= ~(tcflag_t)ECHO;
  struct sigaction action = {.sa_handler = end};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < ENDING; i++) sigaction(ending[i], &action, &typing.found[i]);
  typing.is_hidden = 1;
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &typing.unseen);
}
