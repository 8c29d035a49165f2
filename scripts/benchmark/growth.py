"""How an archive grows: what people wait for, at three sizes, beside plain SQLite on the same texts.

An answer is the microseconds by the clock, those that a processor worked, and a number. Others use
the machine while it is measured, so what only computes is told by the processor; keeping a note
waits for the disk, and is told by the clock.
"""

import os
import shutil
import statistics
import struct
import subprocess
import tempfile

from . import archives, queries
from .session import Lost

CLOCK, PROCESSOR = 0, 1
HERE = os.path.dirname(os.path.realpath(__file__))
SENTENCE = (
    "I want to walk by the river with the dog on a Sunday again, time {}, and stop at the bench "
    "where we sat when my sister still lived here, without asking anybody for a lift")


class Asked:
    """A program that answers a line with a line."""

    def __init__(self, command, **environment):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
            env={**os.environ, **environment}, preexec_fn=go_first)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        answer = self.process.stdout.readline().split()
        if not answer:
            raise Lost(f"no answer to: {line}")
        return [float(part) for part in answer]


def go_first():
    """Lets what is measured, ours and the yardstick, wait less for others; only root may ask for it."""
    try:
        os.nice(-20)
    except PermissionError:
        pass


class Yardstick:
    """The C programs of this folder, built for one run."""

    def __init__(self, folder):
        self.plain = os.path.join(folder, "plain")
        self.syncs = os.path.join(folder, "syncs.so")
        subprocess.run(["cc", "-O2", os.path.join(HERE, "plain.c"), "-o", self.plain, "-lsqlite3"],
                       check=True)
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", os.path.join(HERE, "syncs.c"),
                        "-o", self.syncs, "-ldl"], check=True)
        self.quick = os.path.join(folder, "quick.so")
        subprocess.run(["cc", "-O2", "-shared", "-fPIC",
                        os.path.join(HERE, "..", "proving", "quick.c"), "-o", self.quick, "-ldl",
                        "-lsodium"], check=True)


def measure(program, measuring, size, extent):
    """Every figure of one size, and how many others wanted a core before it began."""
    load = os.getloadavg()[0]
    folder, _ = archives.archive(program, max(1, size // 4), size)
    with tempfile.TemporaryDirectory(prefix="whatmatters-bench-") as home:
        yardstick = Yardstick(home)
        plain, asked = plain_archive(measuring, yardstick, folder, size)
        ours = os.path.join(home, "archive")
        shutil.copytree(folder, ours)
        shutil.copy(plain, os.path.join(home, "plain.db"))
        command = [measuring, "ask", ours, archives.passphrase_file()]
        row = {"size": size, "load": load, "syncs": syncs(command, yardstick, home)}
        with Asked(command) as ours, \
                Asked([yardstick.plain, "ask", os.path.join(home, "plain.db")]) as theirs:
            unlocks = [ours.ask("unlock") for _ in range(extent["unlock"])]
            row["unlock"], row["unlock clock"] = median_ms(unlocks), median_ms(unlocks, CLOCK)
            row["rss"] = ours.ask("rss")[0] / 1024
            finding(row, ours, theirs, asked, extent["find"])
            opens = [ours.ask("open") for _ in range(extent["open"])]
            row["open"], row["open p95"] = median_ms(opens), p95_ms(opens)
            row["open clock"] = median_ms(opens, CLOCK)
            reads = [ours.ask("read") for _ in range(extent["open"])]
            row["read"] = median_ms(reads)
            keeping(row, ours, theirs, extent["keep"])
            row["memory"] = [ours.ask(f"many {extent['many'] // 10}")[0] / 1024 for _ in range(10)]
        row["commands"] = commands(program, size, home, yardstick)
    return row


# Commands that go through all there is.
COMMANDS = {
    "verify": ["archive", "verify"], "verify --signatures": ["archive", "verify", "--signatures"],
    "audit": ["archive", "audit"], "retention": ["archive", "retention"], "people": ["people"],
    "list": ["list"], "list --json": ["list", "--json"], "show latest": ["show", "latest"],
    "backup": ["archive", "backup", "{home}/copy"], "export": ["archive", "export", "{home}/files"],
    "import of it into an empty archive": ["archive", "import", "--take-over", "--yes", "{home}/files"],
}


def commands(program, size, home, yardstick):
    """Of each command the seconds that a processor worked, and the MiB that it held at most, beyond
    the derivation of the key, which is made quick: so its archive is made here."""
    whole, empty = os.path.join(home, "commanded"), os.path.join(home, "empty")
    env = {**os.environ, "LD_PRELOAD": yardstick.quick, "XDG_STATE_HOME": home}

    def run(archive, words):
        pid = os.posix_spawn(program, [
            program, *(word.format(home=home) for word in words), "--archive", archive,
            "--passphrase-file", archives.passphrase_file()], env, file_actions=[
                (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
        _, status, used = os.wait4(pid, 0)
        if os.waitstatus_to_exitcode(status):
            raise Lost(f"{' '.join(words)} ended with {os.waitstatus_to_exitcode(status)}")
        return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    run(whole, ["demo", "--people", str(max(1, size // 4)), "--conversations", str(size),
                "--seed", "1"])
    run(empty, ["archive", "create", "--name", "Dr Noor", "--role", "GP"])
    # Taking in some thousands of files takes minutes.
    return {name: run(empty if "import" in name else whole, words)
            for name, words in COMMANDS.items() if "import" not in name or size <= 1000}


def plain_archive(measuring, yardstick, folder, size):
    """The same texts in plain SQLite, and what to look for in them; made once."""
    path = os.path.join(archives.shelf(), f"plain-{size}.db")
    asked = os.path.join(archives.shelf(), f"plain-{size}.json")
    if not os.path.exists(asked):
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(path + ending):
                os.unlink(path + ending)
        with tempfile.TemporaryDirectory() as home:
            # Measuring derives its key cheaply: it changes the archive, so it gets a copy.
            copy = os.path.join(home, "archive")
            shutil.copytree(folder, copy)
            texts = os.path.join(home, "texts")
            with open(texts, "w", encoding="utf-8") as file:
                subprocess.run([measuring, "texts", copy, archives.passphrase_file()],
                               stdout=file, check=True)
            with open(texts, encoding="utf-8") as file:
                subprocess.run([yardstick.plain, "fill", path], stdin=file, check=True,
                               stdout=subprocess.DEVNULL)
            with open(texts, encoding="utf-8") as file:
                queries.choose(file).write(asked)
    return path, queries.Queries.read(asked)


def finding(row, ours, theirs, asked, rounds):
    """Each query in turn in both; the first time only warms them."""
    row["find"], every, every_theirs = {}, [], []
    for kind, texts in asked.kinds.items():
        our, their = [], []
        for number in range(rounds + 1):
            for mine, plain in texts:
                turn = [(ours, mine, our), (theirs, plain, their)]
                for program, text, times in turn if number % 2 else turn[::-1]:
                    answer = program.ask("find " + text)
                    if number:
                        times.append(answer)
        row["find"][kind] = (median_ms(our), p95_ms(our), median_ms(their), p95_ms(their))
        every += our
        every_theirs += their
    row["find all"] = (
        median_ms(every), p95_ms(every), median_ms(every_theirs), p95_ms(every_theirs))


def keeping(row, ours, theirs, count):
    our, their = [], []
    for number in range(count):
        turn = [(ours, "keep", our), (theirs, "keep " + SENTENCE.format(number), their)]
        for program, line, times in turn if number % 2 else turn[::-1]:
            times.append(program.ask(line))
    row["keep"] = (median_ms(our, CLOCK), median_ms(their, CLOCK))
    row["keep CPU"] = (median_ms(our), median_ms(their))


def syncs(command, yardstick, home):
    """How often keeping a note waits for the disk."""
    path = os.path.join(home, "syncs")
    with Asked(command, LD_PRELOAD=yardstick.syncs, SYNCS_FILE=path) as ours:
        ours.ask("keep")
        before = counted(path)
        for _ in range(10):
            ours.ask("keep")
        return (counted(path) - before) / 10


def counted(path):
    with open(path, "rb") as file:
        return struct.unpack("l", file.read(struct.calcsize("l")))[0]


def median_ms(answers, which=PROCESSOR):
    return statistics.median(answer[which] for answer in answers) / 1000


def p95_ms(answers, which=PROCESSOR):
    times = sorted(answer[which] for answer in answers)
    return times[min(len(times) - 1, len(times) * 95 // 100)] / 1000
