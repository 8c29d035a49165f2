"""Reads what a terminal shows, as `tmux capture-pane -e` tells it, and draws it as SVG."""
import re
import unicodedata
from dataclasses import dataclass, replace
from html import escape

WIDE, HIGH = 9, 20  # one cell
MARGIN = 16
LETTERS = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace"
RED, MAGENTA = 1, 5


@dataclass(frozen=True)
class Look:
    """How a cell looks: the few attributes and colours of Sources/Terminal/Theme.swift."""

    bold: bool = False
    dim: bool = False
    underline: bool = False
    reverse: bool = False
    colour: int | None = None

    def after(self, code):
        match code:
            case 0:
                return Look()
            case 1:
                return replace(self, bold=True)
            case 2:
                return replace(self, dim=True)
            case 4:
                return replace(self, underline=True)
            case 7:
                return replace(self, reverse=True)
            case 22:
                return replace(self, bold=False, dim=False)
            case 24:
                return replace(self, underline=False)
            case 27:
                return replace(self, reverse=False)
            case 39:
                return replace(self, colour=None)
            case 49:
                return self
            case _ if 30 <= code <= 37:
                return replace(self, colour=code - 30)
        raise ValueError(f"The terminal showed an attribute that is not drawn here: {code}")

    @property
    def classes(self):
        names = [name for name in ("bold", "dim", "underline") if getattr(self, name)]
        names += [{RED: "red", MAGENTA: "magenta"}[self.colour]] if self.colour is not None else []
        return " ".join(names)


def cells(captured, size):
    """Rows of (letter with its marks, look), one for each column; a wide letter's second is ''."""
    width, height = size
    rows = []
    look = Look()
    for line in captured.split("\n")[:height]:
        row = []
        for steering, letter in re.findall(r"\x1b\[([\d;]*)m|(.)", line):
            if not letter:
                for code in steering.split(";"):
                    look = look.after(int(code or 0))
            elif unicodedata.combining(letter) and row:
                row[-1] = (row[-1][0] + letter, row[-1][1])
            else:
                row.append((letter, look))
                if unicodedata.east_asian_width(letter) in "WF":
                    row.append(("", look))
        rows.append(row + [(" ", Look())] * (width - len(row)))
    return rows


# Lines from the middle of a cell to its edges, and marks that fonts draw in many sizes.
RULES = {"─": "LR", "│": "TB", "┬": "LRB", "┴": "LRT", "┼": "LRTB", "├": "TBR", "┤": "TBL"}
MARKS = {
    "■": '<rect x="{x}" y="{y}" width="7" height="7" class="shape {look}"/>',
    "□": '<rect x="{x}" y="{y}" width="7" height="7" class="outline {look}"/>',
    "▣": '<rect x="{x}" y="{y}" width="7" height="7" class="outline {look}"/>'
    '<rect x="{x2}" y="{y2}" width="3" height="3" class="shape {look}"/>',
    "▸": '<path d="M{x} {y}l7 3.5l-7 3.5z" class="shape {look}"/>',
}


def rule(letter, x, y):
    middle = x + WIDE / 2, y + HIGH / 2
    ends = {
        "L": (x, middle[1]),
        "R": (x + WIDE, middle[1]),
        "T": (middle[0], y),
        "B": (middle[0], y + HIGH),
    }
    return "".join(
        f"M{middle[0]:g} {middle[1]:g}L{ends[end][0]:g} {ends[end][1]:g}" for end in RULES[letter]
    )


def mark(letter, look, x, y):
    left, top = x + (WIDE - 7) / 2, y + (HIGH - 7) / 2
    return MARKS[letter].format(x=left, y=top, x2=left + 2, y2=top + 2, look=look.classes)


def words(row):
    """Runs of one look without a gap of two spaces: each is one text, set on its own columns."""
    start, text, look = 0, "", Look()
    for column, (letter, here) in [*enumerate(row), (len(row), (" ", Look()))]:
        is_drawn = letter in RULES or letter in MARKS
        is_gap = letter == " " and text[-1:] in ("", " ")
        if text and (is_drawn or is_gap or here != look):
            yield start, text.rstrip(), look
            text = ""
        if not text:
            start, look = column, here
        if not (is_drawn or (letter == " " and not text)):
            text += letter
    if text:
        yield start, text.rstrip(), look


def columns(text):
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


def drawn(rows, cursor):
    rules, shapes = [], []
    for number, row in enumerate(rows):
        y = MARGIN + number * HIGH
        for column, (letter, look) in enumerate(row):
            x = MARGIN + column * WIDE
            if letter in RULES:
                rules.append(rule(letter, x, y))
            elif letter in MARKS:
                shapes.append(mark(letter, look, x, y))
        for column, text, look in words(row):
            x, width = MARGIN + column * WIDE, columns(text) * WIDE
            if look.reverse:
                shapes.append(f'<rect x="{x}" y="{y}" width="{width}" height="{HIGH}"/>')
            classes = (look.classes + (" reverse" if look.reverse else "")).strip()
            shapes.append(
                f'<text x="{x}" y="{y + 15}" textLength="{width}"'
                + (f' class="{classes}"' if classes else "")
                + f">{escape(text, quote=False)}</text>"
            )
    x, y = MARGIN + cursor[0] * WIDE, MARGIN + cursor[1] * HIGH
    shapes.append(f'<rect x="{x}" y="{y + 2}" width="2" height="{HIGH - 4}" class="cursor"/>')
    return [f'<path d="{"".join(rules)}" class="rule"/>', *shapes]


STYLE = """\
text {{ font: 15px {letters}; white-space: pre; fill: #1d2327 }}
.paper {{ fill: #fcfcfa; stroke: #b9bec4 }}
.bold {{ font-weight: bold }}
.underline {{ text-decoration: underline }}
.dim {{ fill: #5d656d }}
.magenta {{ fill: #8a1a86 }}
.red {{ fill: #b3141d }}
.shape {{ fill: #1d2327 }}
.shape.dim {{ fill: #5d656d }}
.outline {{ fill: none; stroke: #1d2327 }}
.outline.dim {{ stroke: #5d656d }}
.rule {{ stroke: #9aa1a8; fill: none }}
.cursor {{ fill: #0b6b6b }}
.reverse {{ fill: #fcfcfa }}"""


def svg(rows, cursor, title):
    """The picture: letters in the reader's own fixed-width font, each held to its columns."""
    width = 2 * MARGIN + WIDE * len(rows[0])
    height = 2 * MARGIN + HIGH * len(rows)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
            f' width="{width}" height="{height}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>\n{STYLE.format(letters=LETTERS)}\n</style>",
            f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8"'
            ' class="paper"/>',
            *drawn(rows, cursor),
            "</svg>\n",
        ]
    )
