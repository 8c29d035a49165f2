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


# What makes an archive; with a passphrase file, for no passphrase is taken from a pipe.
CREATING = ["archive", "create", "--name", "Dr Amina Hassan", "--role", "GP"]
# What makes a person and a talk that is left, in lines.
A_TALK = [
    "n", "Margaret", "Osei", "Mrs", "Peggy", "15 3 1948", "", "Female", "", "2", "", "n", ":3",
    "began", ":q",
]
# Where a flush costs nothing, for proofs that write thousands of archives.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Home:
    """A home with an archive in it, gone when it has been used."""

    def __init__(self, below=None, quick=False):
        """`quick`: a passphrase gives its key at once (see quick.c)."""
        self.program = binary()
        self.folder = tempfile.mkdtemp(prefix="whatmatters-proof-", dir=below)
        self.quick = self.library("quick", "-lsodium") if quick else None
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

    def library(self, name, *more):
        """One of the libraries beside this file that are loaded before the program."""
        path = self.path(name + ".so")
        source = os.path.join(HERE, "proving", name + ".c")
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", "-Wall", "-o", path, source, "-ldl", *more],
            check=True)
        return path

    @property
    def environment(self):
        return self.loading()

    def loading(self, *libraries, **more):
        """The environment of a program before which these libraries are loaded."""
        first = [library for library in (*libraries, self.quick) if library]
        return {
            "HOME": self.folder, "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "TERM": "dumb",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TMPDIR": self.folder, "TZ": "UTC",
            **({"LD_PRELOAD": ":".join(first)} if first else {}), **more,
        }

    def command(self, *words, archive=None, passphrase=None):
        return [self.program, *words, "--archive", archive or self.archive,
                "--passphrase-file", passphrase or self.passphrase]

    def begin(self, *words, archive=None, passphrase=None, env=None, **more):
        """Starts a command and does not wait for it."""
        return subprocess.Popen(
            self.command(*words, archive=archive, passphrase=passphrase),
            env=env or self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            **more)

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

    def make_with_a_talk(self, archive=None, env=None):
        """An archive with one person and one talk that was left, typed in lines."""
        for words, typed in ((CREATING, []), (["--plain"], A_TALK)):
            subprocess.run(
                self.command(*words, archive=archive), env=env or self.environment,
                input="".join(line + "\n" for line in typed), text=True, check=True,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
