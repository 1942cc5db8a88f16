"""Packages of other judges, which are no layout here: known by a file, so that whoever brings one is told what it is."""

from collections.abc import Iterator
from pathlib import Path

from judge.messages import N_

#: what is looked for near the top of an archive, and what is said of it
_FORMS = (
    ("task.yaml", N_("a task of CMS (task.yaml), which is not read: of it come test cases alone, without limits, points and checker")),
    ("problem.json", N_("a problem of QDUOJ (problem.json), which is not read: of it come test cases alone, without statement and limits")),
    ("PROBLEM", N_("a problem of Rime (PROBLEM), which is not read: of it come test cases alone, without limits and checker")),
    ("contest.xml", N_("a contest of Polygon without its problems: import the package of each problem, in its full form")),
)

#: problems of HUSTOJ and its kin lie in a file of any name
_FPS, _FPS_NOTE = b"<fps", N_("problems of HUSTOJ (FPS), which are not read: lay out the cases of each as files, and import those")

_NEAR = ("", "*/", "*/*/")
_MOST_BYTES = 4096


def note_on(folder: Path) -> str:
    """What is to be said of a folder that holds such a package, in the kit's own words; empty where none is seen."""
    for name, note in _FORMS:
        if any(path.is_file() for near in _NEAR for path in folder.glob(near + name)):
            return note
    return _FPS_NOTE if any(map(_is_fps, _xml_files(folder))) else ""


def _xml_files(folder: Path) -> Iterator[Path]:
    return (path for near in _NEAR[:2] for path in folder.glob(f"{near}*.xml") if path.is_file())


def _is_fps(path: Path) -> bool:
    with path.open("rb") as file:
        return _FPS in file.read(_MOST_BYTES)
