"""Tells the moment at which a file is opened."""

import ctypes
import os
import select

from .session import Lost, now

IN_OPEN = 0x20
libc = ctypes.CDLL(None, use_errno=True)


class Opening:
    """Watches a file while used with `with`."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.descriptor = libc.inotify_init1(os.O_CLOEXEC)
        if libc.inotify_add_watch(self.descriptor, os.fsencode(self.path), IN_OPEN) < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), self.path)
        return self

    def __exit__(self, *_):
        os.close(self.descriptor)

    def wait(self, seconds=60):
        if not select.select([self.descriptor], [], [], seconds)[0]:
            raise Lost(f"{self.path} was not opened")
        return now()
