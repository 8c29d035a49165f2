"""What is measured, each figure beside its yardstick in the same run."""

import os
import statistics
import time

from . import inotify, places
from .archives import Copy
from .session import MS, Session, now

WORDS = (
    "We met in the small room by the river and talked about the plan for the coming winter. "
    "She would rather do fewer things well than many of them badly. I asked what she would "
    "drop first, and she named the pills at night, then the long drive. We agreed to look at "
    "it again in a fortnight, when her sister is here. That was all she wanted to say of it."
)
VIM = ["-u", "DEFAULTS", "-i", "NONE", "-n"]


def in_turn(rounds, runs):
    """Runs A B, B A, A B …, so that a busy machine is as busy for each."""
    results = {name: [] for name, _ in runs}
    for number in range(rounds):
        for name, run in runs if number % 2 == 0 else runs[::-1]:
            results[name].append(run())
    return results


def median(rows, key):
    return statistics.median(row[key] for row in rows)


# The first frame


def first_frame(program, small, rounds, vim):
    """From exec to the last byte of the first screen, in milliseconds."""
    with Copy(small) as copy:
        def start(command, words):
            with Session(command, copy.home) as session:
                session.wait_for(words)
                last = session.settle(quiet_ms=100)
                return {"ms": (last - session.started) / MS, "cpu": session.cpu / MS}

        runs = [
            ("whatmatters", lambda: start(copy.command(program), "Passphrase")),
            ("vim", lambda: start([vim, *VIM], "VIM - Vi IMproved")),
        ]
        in_turn(1, runs)  # from the disk into memory
        return in_turn(rounds, runs)


# A key in a note


def keys(program, small, yardstick, rounds, case, vim=None):
    """Microseconds of CPU and bytes to the terminal for each key."""
    runs = [
        ("whatmatters", lambda: keys_in_program(program, small, case)),
        ("C loop", lambda: keys_in_yardstick(yardstick, case)),
    ]
    if vim:
        runs.append(("vim", lambda: keys_in_vim(vim, case)))
    return in_turn(rounds, runs)


def keys_in_program(program, small, case):
    with Copy(small) as copy, Session(copy.command(program), copy.home, case["size"]) as session:
        places.open_talk(session)
        places.keep_notes(session, case["notes"])
        fill(session, case["before"])
        session.settle(1000)
        return type_measured(session, case)


def keys_in_yardstick(yardstick, case):
    columns, rows = note_line(*case["size"])
    command = [yardstick, str(columns), str(rows)]
    with Session(command, "/tmp", case["size"]) as session:
        session.wait_for("ready")
        fill(session, case["before"])
        return type_measured(session, case)


def keys_in_vim(vim, case):
    """One line of text, at its end, with nobody's settings and no swap file to write."""
    with Session([vim, *VIM, "+startinsert"], "/tmp", case["size"]) as session:
        session.wait_for("INSERT")
        fill(session, case["before"])
        return type_measured(session, case)


def rows(program, small, rounds, many, few):
    """Microseconds of CPU and bytes for each ↑ and ↓ on *My notes*, of many notes and of few."""
    def move(count):
        with Copy(small) as copy, Session(copy.command(program), copy.home) as session:
            places.open_talk(session)
            places.open_my_notes(session, count)
            cpu, sent = session.cpu, session.bytes
            for key in ["\x1b[A", "\x1b[B"] * 50:
                session.type(key)
                session.settle(first_ms=2000)
            return {"us": (session.cpu - cpu) / 100_000, "bytes": (session.bytes - sent) / 100}

    return in_turn(rounds, [(f"{count} rows", lambda count=count: move(count)) for count in (many, few)])


def note_line(columns, rows):
    """How wide a note is written, and how many rows of it are shown, in the program."""
    pane = min(max(columns * 2 // 5, 24), 62)
    return columns - pane - 4, max(2, (rows - 8) // 2)


def fill(session, characters):
    """Types so many characters that are not measured."""
    text = (WORDS + " ") * (characters // len(WORDS) + 1)
    for start in range(0, characters, 100):
        session.type(text[start:min(start + 100, characters)])
        session.settle(first_ms=2000)


def type_measured(session, case):
    text = (WORDS * 2)[: case["keys"]]
    cpu, sent = session.cpu, session.bytes
    for key in text:
        began = now()
        session.type(key)
        session.settle(first_ms=2000)
        time.sleep(max(0, case["pace_ms"] / 1000 - (now() - began) / 1e9))
    session.settle(quiet_ms=500)  # the half-typed text goes to the disk a moment later
    return {"us": (session.cpu - cpu) / len(text) / 1000, "bytes": (session.bytes - sent) / len(text)}


# Idle


def idle(program, small, seconds):
    """Wake-ups a minute at home, in a talk and, once home has covered itself, under the cover."""
    with Copy(small) as one, Copy(small) as other, \
            Session(one.command(program), one.home) as home, \
            Session(other.command(program), other.home) as talk:
        places.unlock(home)
        places.open_talk(talk)
        time.sleep(10)  # threads that have nothing to do go by themselves
        open_home = wakeups({"home": home, "": talk}, 30)
        wakeups({"": home, "talk": talk}, 30)  # after a minute home covers itself
        return open_home | wakeups({"covered": home, "talk": talk}, seconds)


def wakeups(sessions, seconds):
    """Wake-ups a minute of each session while nobody types."""
    before = {name: session.wakeups for name, session in sessions.items()}
    end = now() + int(seconds * 1e9)
    while now() < end:
        for session in sessions.values():
            session.read(500)
    return {
        name: (session.wakeups - before[name]) * 60 / seconds for name, session in sessions.items()
    }


# A large archive


def large(program, folder, rounds, words):
    """Memory at home, the time from the key to home, and the time to find words."""
    return [open_large(program, folder, words) for _ in range(rounds)]


def open_large(program, folder, words):
    home = os.path.dirname(folder)
    with Session([program, "--archive", folder], home) as session:
        session.wait_for("Passphrase")
        session.settle()
        with inotify.Opening(os.path.join(folder, "archive.db")) as opening:
            session.type(places.PASSPHRASE + "\r")
            # The store is opened as soon as its key is derived.
            derived = opening.wait()
        worked = session.cpu
        shown = session.wait_for(places.HOME)
        row = {"home": (shown - derived) / MS, "home CPU": (session.cpu - worked) / MS}
        session.settle(quiet_ms=300)
        row["KiB"] = session.status("VmRSS")
        session.go("/", "Find what was said")
        for name, word in words.items():
            session.type(word[:-1])
            session.settle(quiet_ms=300, first_ms=5000)
            began = now()
            session.type(word[-1])
            row[name] = (session.settle(quiet_ms=300, first_ms=5000) - began) / MS
            session.type("\x15")
            session.settle(quiet_ms=300)
        row["KiB after finding"] = session.status("VmRSS")
        return row
