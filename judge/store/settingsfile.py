"""One line of judge.toml written for the learner; everything else in it stays theirs."""

import re
from pathlib import Path

from judge.handwritten import read_text
from judge.store.files import write_atomically

_LINE = re.compile(r"^language\s*=.*$", re.MULTILINE)


def set_language(root: Path, language: str) -> Path:
    """Have `language = "..."` in judge.toml, in place of the line that says it or as the first; the file."""
    path = root / "judge.toml"
    text = read_text(path) if path.exists() else ""
    top, table, rest = _parts(text)
    line = f'language = "{language}"'
    top = _LINE.sub(line, top, count=1) if _LINE.search(top) else f"{line}\n{top}"
    write_atomically(path, f"{top}{table}{rest}".encode())
    return path


def _parts(text: str) -> tuple[str, str, str]:
    """What stands above the first table, its beginning, and the rest."""
    found = re.search(r"^\s*\[", text, re.MULTILINE)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")
