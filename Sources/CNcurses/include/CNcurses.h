#pragma once
// The C seam of the Terminal room. Swift cannot import the macros, variadic functions and shared
// globals of ncurses, nor install signal handlers that are safe, so both stay on this side.
// There is one terminal, used from one thread.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: - The screen (screen.c)

enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };
enum { CN_STYLES = 16 };
/// The colour a terminal has of its own; others are numbers from 0 to 7.
enum { CN_OWN_COLOUR = -1 };

/// Chooses how letters are coded: the user's way, or C.UTF-8 when that is not UTF-8. Answers
/// whether it is UTF-8 now.
bool cn_choose_letters(void);
/// Opens the screen of a terminal of this type on two descriptors that stay the caller's. False
/// when the type is not known or cannot be a screen. Without `colours` none is ever sent.
bool cn_open(const char *type, int input, int output, int escape_delay, bool colours);
/// Gives the terminal back as it was found. Does nothing when none is open.
void cn_close(void);
/// Leaves the screen, stops this process as Control-Z does in other programs, and comes back.
void cn_stop(void);
/// Takes the terminal again after another program may have changed it, and forgets typed input.
void cn_come_back(void);
/// Whether colours were asked for and the terminal has at least eight.
bool cn_has_colours(void);
/// Whether the terminal takes window titles and clipboard text in the way of xterm.
bool cn_is_like_xterm(void);
/// Says how a style looks, 0 to CN_STYLES - 1.
void cn_style(int style, int attributes, int colour);
void cn_size(int *rows, int *columns);
/// Makes the screen as large as the terminal has become; true when that changed anything.
bool cn_fit(void);
void cn_erase(void);
/// Puts a base scalar and up to three marks (0 for none) into a cell, as wide as `columns` says.
void cn_put(int y, int x, uint32_t base, uint32_t first, uint32_t second, uint32_t third,
            int columns, int style);
/// Sends what has changed and puts the cursor there.
void cn_show(int cursor_y, int cursor_x);
/// Sends bytes that ncurses knows nothing of; waits as long as the terminal is slow.
void cn_send(const void *bytes, size_t count);
/// Whether what was sent last waits for a terminal that takes nothing, or little; nothing is to be
/// drawn meanwhile. Waiting answers CN_ROOM when more can be sent.
bool cn_is_held(void);
/// Says that nothing will be drawn for a while: nobody need look whether the terminal takes it.
void cn_rest(void);
/// Sends more of it; true when all is sent.
bool cn_send_held(void);
/// Reads one cell back, base first, zero-terminated; answers how many columns it takes.
int cn_read(int y, int x, uint32_t text[8]);
/// Where the cursor was put.
void cn_cursor(int *y, int *x);
/// Columns of a scalar as the C library counts them; -1 if it cannot be shown.
int cn_columns(uint32_t scalar);

// MARK: - Waiting (wait.c)

enum {
  CN_INPUT = 1, CN_WOKEN = 2, CN_FILE_CHANGED = 4, CN_TIMER = 8, CN_TERMINATED = 16,
  CN_HUNG_UP = 32, CN_ASKED_TO_STOP = 64, CN_CONTINUED = 128, CN_RESIZED = 256,
  CN_ROOM = 512,
};  // After CN_RESIZED and CN_CONTINUED, cn_fit tells whether the terminal has another size.

/// Blocks the signals that are read by waiting. Call it before any thread starts; forked children
/// have them unblocked.
void cn_block_signals(void);
/// Undoes it in this thread.
void cn_unblock_signals(void);
/// A descriptor that wakes a waiting thread, or -1 with errno set; it is the caller's to close.
int cn_make_bell(void);
void cn_ring(int bell);
void cn_close_bell(int bell);
/// Prepares waiting on input and bell. False, with errno set, when the system has nothing left.
bool cn_wait_open(int input, int bell);
void cn_wait_close(void);
/// Watches the file of this name in this directory; it need not exist yet, the directory must.
bool cn_watch(const char *directory, const char *name);
/// Sets the one timer this many nanoseconds from now, the time asleep counted; 0 turns it off.
void cn_set_timer(int64_t nanoseconds);
/// Waits until something comes, at most so many milliseconds (-1: for ever); answers what came.
uint32_t cn_wait(int milliseconds);
/// Reads what was typed without waiting: how many bytes, 0 for none, -1 when the terminal is gone.
ptrdiff_t cn_input(uint8_t *bytes, size_t count);

// MARK: - Secrets (typing.c)

/// Shows nothing of what is typed on standard input, until `cn_show_typing` or the end of the program.
void cn_hide_typing(void);
/// Shows it again; what was typed meanwhile and not read is dropped.
void cn_show_typing(void);

// MARK: - The worst case (crash.c)

/// No core files, and no reading of this process's memory by others of the same user.
void cn_keep_memory_private(void);
/// While this is on, a crash gives the open terminal back as it was found, shows `notice` and dies
/// as it would have. Errors written meanwhile go to the file at `log`, if not NULL. False, with
/// errno set, when that file cannot be written; the rest is on then too.
bool cn_guard(int output, const char *notice, const char *log);
void cn_unguard(void);
