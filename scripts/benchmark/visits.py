"""Visits typed through the program as a clinician would, and what they cost in keys.

Each file in `visits/` is a visit. A line says what is typed, and after `=` what must be on the screen then.
Keys stand in `<…>`, a sign that says what a line is among them; all else is text: what is said, with the names,
days and numbers that answer a question. `[name]` begins a part that is counted by itself, `[]` ends it.
"""

import os
import re

from .archives import Copy
from .places import unlock
from .session import Session

FOLDER = os.path.join(os.path.dirname(os.path.realpath(__file__)), "visits")
# Who is met is entered before; the review is of the decision.
ENTERED = "entered"
VISITS = ["first", "five", "interpreter", "disclosure", "decision", "review"]
# The most keys besides the text, as they were fixed before the pages were built.
BARS = {"five": 30, "review": 60}
BARS_OF_PARTS = {"note": 1, "step": 4, "agree": 4}
NAMES = {"⏎": "\r", "Esc": "\x1b", "Tab": "\t", "↑": "\x1b[A", "↓": "\x1b[B", "→": "\x1b[C", "←": "\x1b[D",
         "End": "\x1b[F", "Del": "\x1b[3~", "^L": "\x0c", "^U": "\x15"}
# Seconds for a command key, and for a letter typed by somebody who types sixty words a minute.
SECONDS_KEY, SECONDS_LETTER = 0.5, 0.2


class Count:
    """The command keys and letters of a visit, or of a part of one."""

    def __init__(self):
        self.keys = self.letters = 0

    def add(self, keys, letters):
        self.keys += keys
        self.letters += letters

    @property
    def seconds(self):
        """How long the eyes are on the screen rather than on the person."""
        return self.keys * SECONDS_KEY + self.letters * SECONDS_LETTER


def play(program, small):
    """Plays all visits; the counts of each, and of the parts of all by name."""
    counts, parts = {}, {}
    with Copy(small) as copy:
        for visit in [ENTERED, *VISITS]:
            with Session(copy.command(program), copy.home) as session:
                unlock(session)
                counts[visit] = play_one(session, lines(visit), parts)
    del counts[ENTERED]
    return counts, parts


def lines(visit):
    with open(os.path.join(FOLDER, visit + ".txt"), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


def play_one(session, script, parts):
    whole, part = Count(), None
    for line in script:
        if name := re.fullmatch(r"\[(.*)\]", line):
            part = parts.setdefault(name[1], []) if name[1] else None
            if part is not None:
                part.append(Count())
            continue
        typed, _, seen = line.partition(" = ")
        keys, letters = type_line(session, typed)
        session.settle()
        if seen:
            session.wait_for(re.escape(seen), seconds=10)
        whole.add(keys, letters)
        if part is not None:
            part[-1].add(keys, letters)
    return whole


def type_line(session, typed):
    """Types a line; how many command keys and letters it has."""
    keys = letters = 0
    for key, text in re.findall(r"<([^>]+)>|([^<]+)", typed):
        session.type(NAMES.get(key, key) if key else text)
        keys += bool(key)
        letters += len(text)
        # As fast as a person at most: an Esc and the letter after it are two keys.
        session.settle(quiet_ms=5)
    return keys, letters
