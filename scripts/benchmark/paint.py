"""What is seen of a key while the archive is being written, and of a paste."""

import os
import re
import select
import subprocess
import tempfile

from . import places
from .archives import Copy, passphrase_file
from .measures import WORDS, fill, in_turn, note_line
from .session import MS, Lost, Session, now

SIZE = (120, 40)
PASTE, PASTE_END = "\x1b[200~", "\x1b[201~"
UNDO = "\x1a"


class Writer:
    """Another process that keeps notes in the same archive as fast as the disk takes them."""

    def __init__(self, program, copy):
        self.command = [*copy.command(program), "--plain", "--passphrase-file", passphrase_file()]
        self.home = copy.home

    def __enter__(self):
        self.lines = tempfile.TemporaryFile("w+")
        self.lines.writelines(self.script(talks=500, notes=100))
        self.lines.seek(0)
        self.said = open(os.path.join(self.home, "said"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            self.command, stdin=self.lines, stdout=self.said, stderr=subprocess.DEVNULL)
        end = now() + 60_000 * MS
        while self.kept == 0:
            if self.process.poll() is not None or now() > end:
                raise Lost("the other window keeps no notes")
            select.select([], [], [], 0.1)
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.said.close()
        self.lines.close()

    @staticmethod
    def script(talks, notes):
        """Lines that open the second person's page, and begin talk after talk from it."""
        yield "p\n2\n"
        for _ in range(talks):
            yield "n\nn\n:3\n"
            for number in range(notes):
                yield f"He would like to grow beans on the balcony again, row {number}\n"
            yield ":q\n"

    @property
    def kept(self):
        """How many notes it has kept."""
        with open(self.said.name, encoding="utf-8") as said:
            return said.read().count("Kept.")


# A key while the archive is written


def busy(program, small, yardstick, rounds, keys):
    """Milliseconds from a key to the first byte of what it shows, while another process writes."""
    with Copy(small) as copy, Session(copy.command(program), copy.home, SIZE) as session:
        places.open_talk(session)
        columns, rows = note_line(*SIZE)
        with Session([yardstick, str(columns), str(rows)], "/tmp", SIZE) as loop:
            loop.wait_for("ready")
            for each in (session, loop):
                fill(each, 2000)
                each.settle(1000)
            with Writer(program, copy) as writer:
                before, began = writer.kept, now()
                rows = in_turn(rounds, [
                    ("whatmatters", lambda: waits(session, keys)),
                    ("C loop", lambda: waits(loop, keys)),
                ])
                kept = (writer.kept - before) / ((now() - began) / 1e9)
    return {name: sorted(sum(lists, [])) for name, lists in rows.items()}, kept


def waits(session, keys):
    """One wait a letter, typed as fast as a hand could, many of them while a note is written."""
    found = []
    while len(found) < keys:
        key = WORDS[len(found) % len(WORDS)]
        began = now()
        session.type(key)
        # A space at the end of a row may show nothing.
        if session.read(2000 if key != " " else 50):
            found.append((session.last - began) / MS)
        elif key != " ":
            raise Lost("a key showed nothing")
        else:
            session.type("x")
        # Not a round number, so that keys and writes do not go in step.
        while session.read(17 + len(found) % 7):
            pass
    return found


def quantile(values, part):
    return values[min(len(values) - 1, int(len(values) * part))]


# A paste


def paste(program, small, yardstick, rounds, characters):
    """What a paste costs, and how often the screen is drawn for it."""
    text = (WORDS + " ") * (characters // len(WORDS) + 1)
    return in_turn(rounds, [
        ("whatmatters", lambda: paste_in_program(program, small, text[:characters])),
        ("C loop", lambda: paste_in_yardstick(yardstick, text[:characters])),
    ])


def paste_in_program(program, small, text):
    with Copy(small) as copy, Session(copy.command(program), copy.home, SIZE) as session:
        places.open_talk(session)
        session.settle(1000)
        row = pasted(session, text, PASTE, PASTE_END)
        session.type(UNDO)
        session.settle(1000)
        # Once more, held up before its end: what is drawn until then is a redraw too many.
        early = bursts(session, PASTE + text)
        row["redraws"] = early + bursts(session, PASTE_END)
        return row


def paste_in_yardstick(yardstick, text):
    columns, rows = note_line(*SIZE)
    with Session([yardstick, str(columns), str(rows)], "/tmp", SIZE) as session:
        session.wait_for("ready")
        session.settle(100)
        return pasted(session, text)


def pasted(session, text, before="", after=""):
    """Milliseconds from the first byte to the last one shown, of CPU, and the bytes shown."""
    cpu, sent, began = session.cpu, session.bytes, now()
    session.type(before + text + after)
    last = session.settle(quiet_ms=300, first_ms=2000)
    session.wait_for(re.escape(text.split()[-1]))
    return {
        "ms": (last - began) / MS, "cpu": (session.cpu - cpu) / MS, "bytes": session.bytes - sent,
    }


def bursts(session, keys):
    """How often something is shown with a pause before it."""
    session.type(keys)
    count = 0
    wait = 500
    while session.read(wait):
        count += 1
        while session.read(2):
            pass
        wait = 300
    return count
