"""Names that the format takes: of packages, files and test cases."""

import re
from collections.abc import Sequence

from judge.errors import ExportError

_LEGAL = re.compile(r"[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}")

#: bytes of a name that is made, so that suffixes fit behind it
_MOST_LETTERS = 200


def short_name(problem_id: str) -> str:
    """The package's name: the id's letters and digits. ExportError when it has none."""
    name = re.sub("[^a-z0-9]", "", problem_id.lower())
    if not name:
        raise ExportError("{id} has no letter a-z or digit that could name the package: rename problems/{id}", id=problem_id)
    return name


def is_legal(path: str) -> bool:
    """Whether every part of a path is a name that the format takes."""
    return all(_LEGAL.fullmatch(part) for part in path.split("/"))


def legal_name(name: str) -> str:
    """The name with `_` in place of what the format does not take."""
    made = re.sub("[^a-zA-Z0-9_.-]", "_", name)[:_MOST_LETTERS]
    return made if _LEGAL.fullmatch(made) else f"_{made}"


def case_names(names: Sequence[str]) -> list[str]:
    """A legal name for each case, all different: leading numbers are padded, since the format sorts names as text."""
    made = [legal_name(name.replace("/", "-")) for name in names]
    digits = max((len(_leading_number(name)) for name in made), default=0)
    return unique([_padded(name, digits) for name in made])


def unique(names: Sequence[str]) -> list[str]:
    """The names, later ones with a number where they repeat an earlier one, whatever the case of letters."""
    taken: set[str] = set()
    result = []
    for name in names:
        free, number = name, 1
        while free.lower() in taken:
            number += 1
            stem, dot, suffix = name.partition(".")
            free = f"{stem}-{number}{dot}{suffix}"
        taken.add(free.lower())
        result.append(free)
    return result


def _leading_number(name: str) -> str:
    found = re.match("[0-9]*", name)
    return found.group() if found else ""


def _padded(name: str, digits: int) -> str:
    number = _leading_number(name)
    return number.zfill(digits) + name[len(number) :] if number else name
