"""What lies closed among somebody's sources: archives in the archive, submodules that are not here, notebooks that speak of problems.

It is told, so that nobody believes that all came.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from judge.archives.container import is_container
from judge.messages import N_

_PACKED = N_("it is packed itself, and stays closed: unpack it, or import it alone")
_NOT_FETCHED = N_("a submodule that is not here: git submodule update --init brings it, import again")

_MODULE = re.compile(r"^[ \t]{0,20}path[ \t]{0,9}=[ \t]{0,9}(\S[^\n]*)$", re.MULTILINE)

#: how a notebook speaks of the site's problems: by its name, in letters or as JSON writes them, or by a number; and the bytes that are read
_SPEAKS = re.compile(rb"acmicpc|baekjoon|\bboj\b|\xeb\xb0\xb1\xec\xa4\x80|\\ubc31\\uc900|\d{4,5}(?:\xeb\xb2\x88|\\ubc88)", re.IGNORECASE)
_MOST_BYTES = 512 << 10


def closed_parts(folder: Path, files: Iterable[Path]) -> Iterator[Path]:
    """Of the files of a folder those that are archives, and the empty folders of its submodules."""
    yield from filter(is_container, files)
    said = folder / ".gitmodules"
    for name in _MODULE.findall(said.read_text("utf-8", "replace")) if said.is_file() else ():
        place = folder / name.strip()
        if place.is_dir() and place.resolve().is_relative_to(folder.resolve()) and not any(place.iterdir()):
            yield place


def why_closed(path: Path) -> str:
    """Why such a part is not read, and what can be done; empty for what is none."""
    return _NOT_FETCHED if path.is_dir() else _PACKED if is_container(path) else ""


def speaks_of_problems(notebook: Path) -> bool:
    """Whether a notebook whose name tells no problem says of itself that it solves some."""
    with notebook.open("rb") as file:
        return _SPEAKS.search(file.read(_MOST_BYTES)) is not None
