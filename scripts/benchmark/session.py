"""A program in a pseudo-terminal of its own: typed into, read, and its cost taken."""

import codecs
import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from .screen import Screen

now = time.monotonic_ns
MS = 1_000_000


class Lost(Exception):
    """The program did not show what it should, or ended."""


def environment(home):
    """A clean one: nobody's settings are seen."""
    return {
        "HOME": home, "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "TERM": "xterm-256color",
        "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TMPDIR": home, "TZ": "UTC",
    }


class Session:
    """Started with `with`, so that the program never outlives the measuring."""

    def __init__(self, command, home, size=(80, 24), env=None):
        self.screen = Screen(*size)
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.bytes = 0
        self.last = 0
        self.begin(command, {**environment(home), **(env or {})}, size, home)

    def begin(self, command, env, size, folder):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        reader, writer = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setsid()
                fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
                for descriptor in (0, 1, 2):
                    os.dup2(slave, descriptor)
                signal.signal(signal.SIGPIPE, signal.SIG_DFL)
                os.chdir(folder)
                os.write(writer, b"%d" % now())
                os.execve(command[0], command, env)
            finally:
                os._exit(127)
        os.close(slave)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.started = int(told.read())
        os.set_blocking(self.master, False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.close(self.master)
        os.waitpid(self.pid, 0)

    # What it shows

    def read(self, wait_ms):
        """Reads what comes within a time; whether anything did."""
        if not select.select([self.master], [], [], wait_ms / 1000)[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError as error:
            raise Lost("the program ended; it showed:\n" + self.screen.text) from error
        self.last = now()
        self.bytes += len(data)
        self.screen.feed(self.decoder.decode(data))
        return True

    def wait_for(self, words, seconds=60):
        """Reads until the words are on the screen; the moment at which they were."""
        end = now() + seconds * 1000 * MS
        while not re.search(words, self.screen.text):
            if now() > end:
                raise Lost(f"no “{words}” on the screen:\n" + self.screen.text)
            self.read(100)
        return self.last

    def settle(self, quiet_ms=20, first_ms=None):
        """Reads until it has been quiet, and is not computing; the moment of the last output."""
        wait = quiet_ms if first_ms is None else first_ms
        while True:
            before = self.cpu
            if self.read(wait):
                wait = quiet_ms
            elif self.cpu - before < MS:
                return self.last

    def type(self, keys):
        data = keys.encode()
        while data:
            select.select([], [self.master], [], 10)
            data = data[os.write(self.master, data[:512]):]

    def go(self, keys, words):
        """Types, and waits until the words are there."""
        self.type(keys)
        self.wait_for(words)
        self.settle()

    # What it costs

    @property
    def cpu(self):
        """Nanoseconds of all its threads."""
        return time.clock_gettime_ns((~self.pid << 3) | 2)

    def status(self, name):
        with open(f"/proc/{self.pid}/status", encoding="ascii") as lines:
            return next(int(l.split()[1]) for l in lines if l.startswith(name + ":"))

    @property
    def wakeups(self):
        """How often any of its threads has gone to sleep, and so has been woken."""
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/status", encoding="ascii") as lines:
                total += sum(int(l.split()[1]) for l in lines if l.startswith("voluntary_"))
        return total
