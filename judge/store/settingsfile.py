"""One line of a TOML file written for the learner; everything else in it stays theirs."""

import re
from pathlib import Path

from judge.errors import UsageError
from judge.handwritten import read_text
from judge.store.files import write_atomically


def set_line(path: Path, key: str, literal: str) -> Path:
    """Have `key = literal` in a file, in place of the line that says it or as the first; with an empty literal no such line; the file."""
    text = read_text(path) if path.exists() else ""
    if literal and re.search(rf"^[^\S\n]*\[{re.escape(key)}\]", text, re.MULTILINE):
        raise UsageError("{path} has a table [{key}]: change it there, or remove it", path=path, key=key)
    top, table, rest = _parts(text)
    known = re.compile(rf"^{re.escape(key)}\s*=.*\n?", re.MULTILINE)
    line = f"{key} = {literal}\n" if literal else ""
    top = known.sub(lambda _: line, top, count=1) if known.search(top) else f"{line}{top}"
    if line or text:
        write_atomically(path, f"{top}{table}{rest}".encode())
    return path


def _parts(text: str) -> tuple[str, str, str]:
    """What stands above the first table, its beginning, and the rest."""
    found = re.search(r"^[^\S\n]*\[", text, re.MULTILINE)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")
