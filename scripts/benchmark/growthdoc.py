"""Writes what `scripts/bench archive` found: a table, and a plot of how each figure grows."""

import datetime
import math
import os

PANELS = [
    ("Key derived to first page", "ms", 20, [("What Matters", lambda row: row["unlock"])]),
    ("Find, median", "ms", None,
     [("What Matters", lambda row: row["find all"][0]),
      ("plain SQLite", lambda row: row["find all"][2])]),
    ("Find, slowest of twenty (p95)", "ms", 50,
     [("What Matters", lambda row: row["find all"][1]),
      ("plain SQLite", lambda row: row["find all"][3])]),
    ("Read a conversation", "ms", 2, [("What Matters", lambda row: row["read"])]),
    ("Keep a note", "ms", None,
     [("What Matters", lambda row: row["keep"][0]),
      ("plain SQLite", lambda row: row["keep"][1])]),
    ("Memory after unlock (VmRSS)", "MiB", 60, [("What Matters", lambda row: row["rss"])]),
]
COLOURS = {"What Matters": "#1b5e7a", "plain SQLite": "#b06a12"}
WIDTH, HEIGHT, COLUMNS = 250, 190, 3


def write(rows, folder):
    with open(os.path.join(folder, "archive-speed.md"), "w", encoding="utf-8") as file:
        file.write(page(rows))
    with open(os.path.join(folder, "pictures", "archive-speed.svg"), "w", encoding="utf-8") as file:
        file.write(plot(rows))


def page(rows):
    heads = "".join(f" {row['size']:,} |" for row in rows)
    lines = [
        "# How the archive grows", "",
        "`scripts/bench archive --docs` wrote this page "
        f"on {datetime.date.today():%d %B %Y}, on {os.cpu_count()} cores. " + others(rows) +
        "Beside our figure stands that of plain SQLite with FTS5 in clear, on the same texts, asked "
        "in turn in the same run. Times are milliseconds that a processor worked, for the clock would "
        "tell of the others; only keeping a note, which waits for the disk, is told by the clock.", "",
        "![Each figure at each size, beside its bar and plain SQLite](pictures/archive-speed.svg)",
        "", f"| conversations |{heads} bar |", "|---|" + "---:|" * (len(rows) + 1),
    ]

    def add(name, cell, bar=""):
        lines.append(f"| {name} |" + "".join(f" {cell(row)} |" for row in rows) + f" {bar} |")

    add("key derived to first page", lambda row: f"{row['unlock']:.1f}", "20")
    add("… by the clock", lambda row: f"{row['unlock clock']:.1f}")
    add("find, median (plain)", lambda row: pair(row["find all"][0], row["find all"][2]), "4 ×")
    add("find, p95 (plain)", lambda row: pair(row["find all"][1], row["find all"][3]), "50")
    for kind in rows[0]["find"]:
        add(f"… {kind}, median (plain)",
            lambda row, kind=kind: pair(row["find"][kind][0], row["find"][kind][2]))
        add(f"… {kind}, p95 (plain)",
            lambda row, kind=kind: pair(row["find"][kind][1], row["find"][kind][3]))
    add("read a conversation: its entries and their record, median",
        lambda row: f"{row['read']:.2f}", "2")
    add("open it in the program: also the page of the person, its hold and the audit, median",
        lambda row: f"{row['open']:.2f}")
    add("… p95", lambda row: f"{row['open p95']:.2f}")
    add("… by the clock, median", lambda row: f"{row['open clock']:.2f}")
    add("keep a note, median (plain)", lambda row: pair(*row["keep"]), "2.3 ×")
    add("… of the processor", lambda row: pair(*row["keep CPU"]))
    add("waits for the disk, a note", lambda row: f"{row['syncs']:.0f}", "1")
    add("VmRSS after unlock, MiB", lambda row: f"{row['rss']:.0f}", "60")
    add("VmRSS after each tenth of the operations, MiB",
        lambda row: f"{row['memory'][0]:.0f} … {row['memory'][-1]:.0f}", "flat")
    lines += ["", "Commands that go through all there is: seconds that a processor worked until the last "
              "line, and MiB held at most (VmHWM), beyond the derivation of the key, which was made quick.",
              "", f"| command |{heads}", "|---|" + "---:|" * len(rows)]
    for name in rows[0]["commands"]:
        lines.append(f"| {name} |" + "".join(
            " {:.2f} s, {:.0f} MiB |".format(*row["commands"][name]) if name in row["commands"]
            else " |" for row in rows))
    return "\n".join(lines + ["", *missed(rows)]) + "\n"


def others(rows):
    """What else ran, as the load before each size tells it."""
    loads = [row["load"] for row in rows]
    if max(loads) < 0.5:
        return "Nothing else ran. "
    return (f"Others used them too: {min(loads):.1f} to {max(loads):.1f} programs wanted a core when "
            "a size was begun, and share what is near the processor with what is measured. ")


BARS = [
    ("key derived to first page", lambda row: row["unlock"], 20),
    ("find, median, against plain SQLite", lambda row: row["find all"][0] / row["find all"][2], 4),
    ("find, p95", lambda row: row["find all"][1], 50),
    ("read a conversation", lambda row: row["read"], 2),
    ("open a conversation with all around it", lambda row: row["open"], 2),
    ("keep a note, against plain SQLite", lambda row: row["keep"][0] / row["keep"][1], 2.3),
    ("waits for the disk, a note", lambda row: row["syncs"], 1),
    ("VmRSS after unlock", lambda row: row["rss"], 60),
    ("MiB of the command that holds most", lambda row: max(m for _, m in row["commands"].values()), 60),
    ("seconds of verify", lambda row: row["commands"]["verify"][0], 150),
]


def missed(rows):
    """What does not hold, size by size."""
    found = [
        f"- {name}: " + ", ".join(f"{value(row):.1f} at {row['size']:,}" for row in rows)
        + f"; the bar is {bar}"
        for name, value, bar in BARS if any(value(row) > bar for row in rows)]
    return ["**Does not hold:**", "", *found] if found else ["Every bar holds."]


def pair(ours, theirs):
    return f"{ours:.2f} ({theirs:.2f}, {ours / theirs:.1f} ×)"


# The plot


def plot(rows):
    height = HEIGHT * math.ceil(len(PANELS) / COLUMNS)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * COLUMNS} {height + 24}" '
        'font-family="sans-serif" font-size="10" fill="#333">',
        f'<rect width="{WIDTH * COLUMNS}" height="{height + 24}" fill="#fff"/>',
    ]
    for number, panel in enumerate(PANELS):
        x, y = number % COLUMNS * WIDTH, number // COLUMNS * HEIGHT
        parts.append(f'<g transform="translate({x} {y})">{drawn(panel, rows)}</g>')
    for place, (name, colour) in enumerate(COLOURS.items()):
        x = 40 + place * 120
        parts.append(f'<path d="M{x} {height + 8}h16" stroke="{colour}" stroke-width="2"/>'
                     f'<text x="{x + 22}" y="{height + 12}">{name}</text>')
    parts.append(f'<path d="M280 {height + 8}h16" stroke="#999" stroke-dasharray="3 3"/>'
                 f'<text x="302" y="{height + 12}">bar</text></svg>')
    return "\n".join(parts) + "\n"


def drawn(panel, rows):
    name, unit, bar, series = panel
    values = [value(row) for _, value in series for row in rows] + ([bar] if bar else [])
    low, high = (math.floor(math.log10(max(min(values), 0.001))), math.ceil(math.log10(max(values))))
    left, top, width, height = 44, 28, WIDTH - 60, HEIGHT - 66

    def across(row):
        steps = max(1, len(rows) - 1)
        return left + 12 + rows.index(row) * (width - 24) / steps

    def up(value):
        return top + height * (1 - (math.log10(max(value, 0.001)) - low) / max(1, high - low))

    parts = [f'<text x="{left}" y="16" font-size="12">{name}, {unit}</text>']
    for power in range(low, high + 1):
        y = up(10 ** power)
        parts.append(f'<path d="M{left} {y:.1f}h{width}" stroke="#e4e4e4"/>'
                     f'<text x="{left - 6}" y="{y + 3:.1f}" text-anchor="end">{10 ** power:g}</text>')
    for row in rows:
        parts.append(f'<text x="{across(row):.1f}" y="{top + height + 14}" text-anchor="middle">'
                     f'{row["size"]:,}</text>')
    if bar:
        parts.append(f'<path d="M{left} {up(bar):.1f}h{width}" stroke="#999" stroke-dasharray="3 3"/>')
    for label, value in series:
        points = " ".join(f"{across(row):.1f},{up(value(row)):.1f}" for row in rows)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{COLOURS[label]}" '
                     'stroke-width="2"/>')
        for row in rows:
            above = -6 if label == "What Matters" else 13
            parts.append(f'<circle cx="{across(row):.1f}" cy="{up(value(row)):.1f}" r="2.5" '
                         f'fill="{COLOURS[label]}"/><text x="{across(row):.1f}" '
                         f'y="{up(value(row)) + above:.1f}" text-anchor="middle" '
                         f'fill="{COLOURS[label]}">{value(row):.3g}</text>')
    return "".join(parts)
