#pragma once

#include <stdint.h>

/// Takes the lock of one byte of an open file for this open file description (an OFD lock): other
/// processes and other openings of the file are kept out, and the kernel frees it when the last
/// descriptor is closed, however the process ends.
/// Returns 0 when taken, 1 when somebody else holds it, -1 with errno on a fault.
int cfiles_lock_byte(int file, int64_t byte);

/// Takes a byte together with all others who share it: only who wants it alone is kept out.
/// Returns as cfiles_lock_byte does.
int cfiles_share_byte(int file, int64_t byte);

/// Whether another open file description holds a byte, alone or with others. Takes nothing.
/// Returns 0 or 1, or -1 with errno.
int cfiles_is_byte_held(int file, int64_t byte);

/// Frees a byte. Returns 0, or -1 with errno.
int cfiles_unlock_byte(int file, int64_t byte);
