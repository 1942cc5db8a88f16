"""Files for tests: many at once, and those under tests/data that break their format on a line that says so."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

REFUSED = Path(__file__).parent / "data" / "refused"
_MARK = "# error: "


def lay_out(folder: Path, files: Mapping[str, str]) -> Path:
    """The folder, with these files (path below it to text) written."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


class Refused(NamedTuple):
    """A file that breaks its format: its text, the line that is wrong, and how the message about it begins."""

    name: str
    text: str
    line: int
    message: str


def each_refused(kind: str) -> pytest.MarkDecorator:
    """Run a test once for every file of this kind."""
    found = [_load(path) for path in sorted((REFUSED / kind).iterdir())]
    return pytest.mark.parametrize("refused", found, ids=[refused.name for refused in found])


def _load(path: Path) -> Refused:
    text = path.read_text("utf-8")
    ((number, line),) = [(number, line) for number, line in enumerate(text.splitlines(), 1) if _MARK in line]
    return Refused(path.stem, text, number, line.partition(_MARK)[2].strip())
