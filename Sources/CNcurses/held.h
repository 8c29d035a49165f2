#pragma once
// What the screen and waiting must know of output that is held back.
#include <stdbool.h>

/// Watches what is written to this descriptor of a terminal, from this thread.
void cn_hold_open(int file);
void cn_hold_close(void);
/// Says that something is about to be written, and that it has been.
void cn_drawing(bool begins);
/// Waits for others, all in one descriptor, or until more can be sent on; true when it can.
bool cn_wait_held(int others, int milliseconds);
/// Sends on what is held, and what is taken no more after a second is lost.
void cn_give_up_held(void);
