"""What a terminal shows: enough of an xterm to read the words a program has drawn."""

import re

TOKEN = re.compile(
    r"\x1b\[([<=>?]?)([0-9;:]*)[ -/]*([@-~])"  # a control sequence
    r"|\x1b\].*?(?:\x07|\x1b\\)"  # a title and the like
    r"|\x1b[PX^_].*?\x1b\\"  # strings that nobody sees
    r"|\x1b[()*+].|\x1b([ -~])"  # character sets; short escapes
    r"|([\x00-\x1f])"
    r"|([^\x00-\x1f\x1b]+)",
    re.S,
)


class Screen:
    """Cells, a cursor and a scroll region; colours and modes are left out."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.left = ""
        self.last = " "
        self.clear()

    def clear(self):
        self.cells = [[" "] * self.columns for _ in range(self.rows)]
        self.x = self.y = 0
        self.saved = 0, 0
        self.top, self.bottom = 0, self.rows - 1

    @property
    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)

    def feed(self, data):
        data = self.left + data
        place = 0
        while place < len(data):
            token = TOKEN.match(data, place)
            if not token:  # an unfinished sequence
                break
            place = token.end()
            mode, numbers, final, short, control, letters = token.groups()
            if letters:
                self.write(letters)
            elif control:
                self.control(control)
            elif final:
                self.sequence(mode, numbers, final)
            elif short == "M":
                self.up()
            elif short == "7":
                self.saved = self.x, self.y
            elif short == "8":
                self.x, self.y = self.saved
        self.left = data[place:]

    def write(self, letters):
        for letter in letters:
            if self.x >= self.columns:
                self.x = 0
                self.down()
            self.cells[self.y][self.x] = letter
            self.x += 1
        self.last = letters[-1]

    def control(self, control):
        if control == "\r":
            self.x = 0
        elif control == "\n":
            self.down()
        elif control == "\b":
            self.x = max(0, self.x - 1)
        elif control == "\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)

    def down(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.y = min(self.rows - 1, self.y + 1)

    def up(self):
        if self.y == self.top:
            self.scroll(self.top, -1)
        else:
            self.y = max(0, self.y - 1)

    def scroll(self, top, lines):
        for _ in range(min(abs(lines), self.rows)):
            blank = [" "] * self.columns
            if lines > 0:
                self.cells.insert(self.bottom + 1, blank)
                del self.cells[top]
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, blank)

    def sequence(self, mode, numbers, final):
        if mode:
            if mode == "?" and "1049" in numbers:
                self.clear()
            return
        values = [int(n) if n.isdigit() else 0 for n in numbers.split(";")]
        count = max(1, values[0])
        row = self.cells[self.y]
        if final in "Hf":
            self.y = min(self.rows, count) - 1
            self.x = min(self.columns, max(1, values[1] if len(values) > 1 else 1)) - 1
        elif final == "A":
            self.y = max(0, self.y - count)
        elif final in "Be":
            self.y = min(self.rows - 1, self.y + count)
        elif final in "Ca":
            self.x = min(self.columns - 1, self.x + count)
        elif final == "D":
            self.x = max(0, self.x - count)
        elif final in "G`":
            self.x = min(self.columns, count) - 1
        elif final == "d":
            self.y = min(self.rows, count) - 1
        elif final == "J":
            self.erase_screen(values[0])
        elif final == "K":
            self.blank(row, 0 if values[0] else self.x, self.x + 1 if values[0] == 1 else None)
        elif final == "X":
            self.blank(row, self.x, self.x + count)
        elif final == "b":
            self.write(self.last * count)
        elif final == "@":
            row[self.x:] = ([" "] * count + row[self.x:])[: self.columns - self.x]
        elif final == "P":
            row[self.x:] = (row[self.x + count:] + [" "] * self.columns)[: self.columns - self.x]
        elif final == "L":
            self.scroll(self.y, -count)
        elif final == "M":
            self.scroll(self.y, count)
        elif final == "S":
            self.scroll(self.top, count)
        elif final == "T":
            self.scroll(self.top, -count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (values[1] if len(values) > 1 and values[1] else self.rows) - 1
            self.x = self.y = 0

    def blank(self, row, start, end=None):
        end = self.columns if end is None else min(end, self.columns)
        row[start:end] = [" "] * (end - start)

    def erase_screen(self, which):
        first = 0 if which else self.y
        last = self.y + 1 if which == 1 else self.rows
        for y in range(first, last):
            start = self.x if which == 0 and y == self.y else 0
            end = self.x + 1 if which == 1 and y == self.y else None
            self.blank(self.cells[y], start, end)
