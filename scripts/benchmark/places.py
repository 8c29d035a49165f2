"""The ways through the program to where something is measured, as a person would type them."""

from .archives import PASSPHRASE

ESCAPE = "\x1b"
# Home shows this once its work has been loaded.
HOME = "Only names here"


def unlock(session):
    session.wait_for("Passphrase")
    session.settle()
    session.go(PASSPHRASE + "\r", HOME)


def open_talk(session):
    """From the door into a new talk with the first person, at stage 3."""
    unlock(session)
    session.go("p", "Born ")
    session.go("\r", "Start a talk")
    # Somebody who was here before: what to know before is for a clinician who is alone.
    session.go("n", "Are you alone")
    session.go("n\r", "1 Start")
    session.go(ESCAPE + "3", "3 What matters")


def keep_notes(session, count):
    """Keeps so many notes; each is saved before the next is begun."""
    for number in range(count):
        session.type(f"She would like to walk by the river with the dog each day, time {number}\r")
        session.wait_for(f"{ending(number)}")
        session.settle()


def open_my_notes(session, count):
    """Keeps so many private notes and opens the page that lists them, in the middle of it."""
    for number in range(count):
        session.type(f"! her sister rang, time {number}\r")
        session.settle()
    session.go(ESCAPE + "v", "Are you alone")
    session.go("y\r", "Close the visit" if count < 15 else "time 0")
    for _ in range(count // 2):
        session.type("\x1b[B")
    session.settle(300)


def ending(number):
    return rf"\b{number}\b"
