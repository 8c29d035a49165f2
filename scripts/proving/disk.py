"""A disk whose power can be cut: what record.c wrote down is done to it, step by step.

Only what was flushed is sure to stay. Of all that was written since, each write is on the disk, is
not, or is torn between its sectors; each cut and each new, changed or lost name likewise, whatever
came before or after it. A file's flush keeps its bytes, not its name: that takes the folder's. This
is less than ext4, xfs or btrfs promise.
"""

import os
import struct

SECTOR = 512


class File:
    """Bytes that are sure, and what was done to them since."""

    def __init__(self):
        self.sure = bytearray()
        self.since = []

    def flush(self):
        for place, data in self.since:
            change(self.sure, place, data)
        self.since = []

    def after_cut(self, chance, luck):
        data = bytearray(self.sure)
        for place, written in self.since:
            fate = chance.random()
            if fate < luck:
                change(data, place, written)
            elif written is None:
                continue
            elif fate < luck + (1 - luck) * 0.4:
                tear(data, place, written, chance)
            elif place + len(written) > len(data) and chance.random() < 0.5:
                # The file grew, its bytes never came.
                change(data, place + len(written), None)
        return data


def change(data, place, written):
    """Writes bytes at a place; without bytes the file ends there."""
    if len(data) < place:
        data.extend(bytes(place - len(data)))
    if written is None:
        del data[place:]
    else:
        data[place:place + len(written)] = written


def tear(data, place, written, chance):
    start = place
    while start < place + len(written):
        end = min((start // SECTOR + 1) * SECTOR, place + len(written))
        if chance.random() < 0.5:
            change(data, start, written[start - place:end - place])
        start = end


class Folder:
    """Names that are sure, names as the program sees them, and what was done to them since."""

    def __init__(self):
        self.sure = {}
        self.names = {}
        self.since = []

    def name(self, *changes):
        """Each a name and what stands under it now; none takes the name away. All come at once."""
        self.since.append(changes)
        give(self.names, changes)

    def flush(self):
        self.sure = dict(self.names)
        self.since = []

    def after_cut(self, chance, luck):
        names = dict(self.sure)
        for changes in self.since:
            if chance.random() < luck:
                give(names, changes)
        return names


def give(names, changes):
    for name, what in changes:
        if what is None:
            names.pop(name, None)
        else:
            names[name] = what


class Disk:
    """All below one folder, which is there from the beginning."""

    def __init__(self, top):
        self.top = top
        self.root = Folder()

    @classmethod
    def holding(cls, top):
        """A disk on which all that stands below a folder is sure."""
        disk = cls(top)
        disk.root = read(top)
        return disk

    def find(self, path):
        """The folder that a path stands in, and its name there."""
        parts = os.path.relpath(path, self.top).split(os.sep)
        folder = self.root
        for part in parts[:-1]:
            folder = folder.names[part]
        return folder, parts[-1]

    def at(self, path):
        if os.path.normpath(path) == os.path.normpath(self.top):
            return self.root
        folder, name = self.find(path)
        return folder.names[name]

    def do(self, step):
        """Does one step of a recording."""
        what, path, place, data = step
        if what == "C":
            folder, name = self.find(path)
            folder.name((name, File()))
        elif what == "D":
            folder, name = self.find(path)
            folder.name((name, Folder()))
        elif what == "W":
            self.at(path).since.append((place, data))
        elif what == "T":
            self.at(path).since.append((place, None))
        elif what == "F":
            self.at(path).flush()
        elif what == "U":
            folder, name = self.find(path)
            folder.name((name, None))
        elif what == "R":
            (before, old), (after, new) = self.find(path), self.find(data.decode())
            if before is not after:
                raise NotImplementedError("a name that moves between folders")
            before.name((old, None), (new, before.names[old]))

    def write_after_cut(self, place, chance):
        """Writes below `place` what a cut at this moment may have left."""
        luck = chance.choice([0, 0.1, 0.5, 0.9, 1])
        write(self.root, place, chance, luck)


def write(folder, place, chance, luck):
    os.makedirs(place, mode=0o700, exist_ok=True)
    for name, what in folder.after_cut(chance, luck).items():
        path = os.path.join(place, name)
        if isinstance(what, Folder):
            write(what, path, chance, luck)
        elif not name.endswith("-shm"):  # nothing but memory that processes share
            with open(path, "wb") as file:
                file.write(what.after_cut(chance, luck))


def read(place):
    folder = Folder()
    for entry in os.scandir(place):
        if entry.is_dir():
            what = read(entry.path)
        else:
            what = File()
            with open(entry.path, "rb") as file:
                what.sure = bytearray(file.read())
        folder.names[entry.name] = folder.sure[entry.name] = what
    return folder


def steps(path):
    """The steps of a recording: what, path, place, bytes."""
    with open(path, "rb") as file:
        book = file.read()
    place = 0
    while place < len(book):
        what = chr(book[place])
        length, = struct.unpack_from("<I", book, place + 1)
        place += 5
        name = book[place:place + length].decode()
        place += length
        at, count = struct.unpack_from("<QQ", book, place)
        place += 16
        yield what, name, at, book[place:place + count]
        place += count
