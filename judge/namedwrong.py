"""What lies in a package under a name that is nearly one of the format, and would be passed over in silence.

    input_validator/    where input_validators/ is meant
    data/secret/2.IN    beside cases of the format: parts of cases by another name
    output_validator/   without a program in it

Knows nothing of what is read.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from judge.model import CaseFolder, Problem
from judge.store.comparison import VALIDATOR_FOLDERS

#: folders of a package in all versions of the format
_FOLDERS = (
    "data", "statement", "problem_statement", "submissions", "input_validators", "input_format_validators", "output_validator",
    "output_validators", "answer_validators", "static_validator", "graders", "generators", "attachments", "include", "solution",
    "input_visualizer", "output_visualizer",
)  # fmt: skip

#: how tools of others call the parts of cases
_ENDINGS = (".in", ".ans", ".out", ".txt", ".dat", ".inp", ".a", ".input", ".output", ".answer")
_OURS = (".in", ".ans", ".out", ".made", ".yaml", ".interaction", ".statement", ".download", ".hint", ".desc")
_PROSE = ("readme", "license", "notes", "todo")


def folders_named_wrong(folder: Path) -> Iterator[tuple[str, str]]:
    """Folders of a package whose names are nearly others, and those."""
    plain = {_plain(name): name for name in reversed(_FOLDERS)}
    for path in sorted(folder.iterdir()):
        meant = plain.get(_plain(path.name))
        if path.is_dir() and meant and path.name not in _FOLDERS and not (folder / meant).is_dir():
            yield path.name, meant


def cases_named_wrong(problem: Problem) -> Iterator[tuple[Path, list[str]]]:
    """Files that look like cases, and folders that are called like one, by the folder of cases that they lie in."""
    for kind in (CaseFolder.SAMPLE, CaseFolder.SECRET):
        found: dict[Path, list[str]] = {}
        for path in sorted((problem.folder / "data" / kind.value).rglob("*")):
            within = path.relative_to(problem.folder / "data").parts
            if any(part.endswith(".files") for part in within) or path.name.startswith((".", "-")):
                continue
            if (path.suffix in (".in", ".ans")) if path.is_dir() else _looks_like_a_case(path):
                found.setdefault(path.parent, []).append(path.name)
        yield from found.items()


def folders_without_program(problem: Problem) -> Iterator[str]:
    """Folders for what compares outputs where there is nothing to ask."""
    if problem.validator is None:
        for name in VALIDATOR_FOLDERS:
            place = problem.folder / name
            if place.is_dir() and not any(path.suffix not in ("", ".md", ".txt") for path in place.rglob("*") if path.is_file()):
                yield name


def _looks_like_a_case(path: Path) -> bool:
    return path.suffix not in _OURS and path.suffix.lower() in _ENDINGS and path.stem.lower() not in _PROSE


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower()).removesuffix("s")
