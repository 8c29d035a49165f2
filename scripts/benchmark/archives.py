"""Archives of made-up people to measure with; they are made once and kept for the next run."""

import os
import shutil
import subprocess
import tempfile
import time

PASSPHRASE = "made-up people"


def shelf():
    """Where they are kept: $WHATMATTERS_BENCH, else a folder for temporary files."""
    place = os.environ.get("WHATMATTERS_BENCH")
    return place or os.path.join(tempfile.gettempdir(), f"whatmatters-bench-{os.getuid()}")


def passphrase_file():
    os.makedirs(shelf(), mode=0o700, exist_ok=True)
    path = os.path.join(shelf(), "passphrase")
    with open(path, "w", encoding="utf-8") as file:
        file.write(PASSPHRASE + "\n")
    return path


def archive(program, people, conversations):
    """The folder of an archive, and the seconds it took to fill it."""
    folder = os.path.join(shelf(), f"archive-{people}-{conversations}")
    mark = folder + ".seconds"
    if os.path.exists(mark) and opens(program, folder):
        with open(mark, encoding="ascii") as file:
            return folder, float(file.read())
    shutil.rmtree(folder, ignore_errors=True)
    print(f"Filling an archive with {conversations:,} conversations.", flush=True)
    began = time.monotonic()
    subprocess.run(
        [program, "demo", "--people", str(people), "--conversations", str(conversations),
         "--seed", "1", "--archive", folder, "--passphrase-file", passphrase_file()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = time.monotonic() - began
    with open(mark, "w", encoding="ascii") as file:
        file.write(f"{seconds:.1f}")
    return folder, seconds


def opens(program, folder):
    """Whether this program can open it: an older one may have made it."""
    asked = [program, "people", "--archive", folder, "--passphrase-file", passphrase_file()]
    return subprocess.run(
        asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


class Copy:
    """A copy of an archive in a home of its own, gone when it has been used."""

    def __init__(self, folder):
        self.original = folder

    def __enter__(self):
        self.home = tempfile.mkdtemp(prefix="whatmatters-bench-")
        shutil.copytree(self.original, os.path.join(self.home, "archive"))
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.home, ignore_errors=True)

    def command(self, program):
        return [program, "--archive", os.path.join(self.home, "archive")]
