#pragma once
// What the crash guard must know of the screen beforehand.
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Writes the bytes that take an open terminal out of our modes, zero-terminated.
void cn_make_reset(char *text, size_t size);
/// The modes the terminal was found in; false when it has none.
bool cn_found_modes(struct termios *modes);
