"""Where wrong-answer notes lie, and the one hand that writes them.

solutions/<id>/note.md      the learner's own from its first line on
"""

from pathlib import Path

from judge.errors import PackageError
from judge.store.files import write_atomically

#: how a note is called
NOTE = "note.md"


def note_of(solutions: Path, problem: str) -> Path:
    """Where a problem's note lies; it may not exist yet."""
    return solutions / problem / NOTE


def load_note(path: Path) -> list[str]:
    """The lines of a note, none where there is no note; PackageError for what is no text."""
    try:
        return path.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        return []
    except UnicodeDecodeError:
        raise PackageError("not UTF-8 text", where=path) from None


def save_note(path: Path, lines: list[str]) -> None:
    """Write a note whole."""
    write_atomically(path, ("\n".join(lines) + "\n").encode())
