"""The program as the proofs run it: in a home of its own, with a passphrase file."""

import os
import shutil
import subprocess
import tempfile

PASSPHRASE = "correct horse lamp"
HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def binary():
    """$WHATMATTERS_BINARY, else the release, which is built when it is not there."""
    named = os.environ.get("WHATMATTERS_BINARY")
    if named:
        return os.path.abspath(named)
    built = subprocess.run(
        [os.path.join(HERE, "build-release")], check=True, stdout=subprocess.PIPE, text=True)
    return built.stdout.strip().splitlines()[-1]


class Home:
    """A home with an archive in it, gone when it has been used."""

    def __init__(self):
        self.program = binary()
        self.folder = tempfile.mkdtemp(prefix="whatmatters-proof-")
        self.archive = self.path("archive")
        self.passphrase = self.path("passphrase")
        with open(self.passphrase, "w", encoding="utf-8") as file:
            file.write(PASSPHRASE + "\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    @property
    def environment(self):
        return {
            "HOME": self.folder, "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "TERM": "dumb",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TMPDIR": self.folder, "TZ": "UTC",
        }

    def begin(self, *words, archive=None, **more):
        """Starts a command and does not wait for it."""
        command = [self.program, *words, "--archive", archive or self.archive,
                   "--passphrase-file", self.passphrase]
        return subprocess.Popen(
            command, env=more.pop("env", self.environment), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, **more)

    def run(self, *words, archive=None, **more):
        """Its exit status, and what it said to both ends."""
        process = self.begin(*words, archive=archive, stdin=subprocess.DEVNULL, **more)
        output, errors = process.communicate()
        return process.returncode, output, errors

    def must(self, *words, **more):
        status, output, errors = self.run(*words, **more)
        if status:
            raise SystemExit(f"{' '.join(words)} ended with {status}: {errors}")
        return output

    def make_with_a_talk(self):
        """An archive with one person and one talk that was left."""
        lines = ["Dr Amina Hassan", "GP", PASSPHRASE, PASSPHRASE, "w", "", "n", "Margaret", "Osei",
                 "Mrs", "Peggy", "15 3 1948", "", "Female", "", "2", "", "n", ":3", "began", ":q"]
        subprocess.run(
            [self.program, "--plain", "--archive", self.archive], env=self.environment,
            input="\n".join(lines) + "\n", text=True, check=True, stdout=subprocess.DEVNULL)
