"""The programs of a Polygon package by their places in a package of ours: what checks, what makes tests, what juries wrote."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from judge.archives.polygonxml import PolygonFile, PolygonProblem
from judge.errors import SourceError
from judge.messages import N_
from judge.store.comparison import CONVERSATION_CHECKER

#: the jury's word on a source, and the folder of submissions that means the same
_FOLDERS: Mapping[str, str] = {
    "main": "accepted", "accepted": "accepted", "rejected": "rejected", "failed": "rejected", "wrong-answer": "wrong_answer",
    "presentation-error": "presentation_error", "time-limit-exceeded": "time_limit_exceeded",
    "memory-limit-exceeded": "memory_limit_exceeded", "time-limit-exceeded-or-accepted": "time_limit_exceeded_or_accepted",
    "time-limit-exceeded-or-memory-limit-exceeded": "time_limit_exceeded_or_memory_limit_exceeded",
}  # fmt: skip

#: what those folders mean that the package format does not know
_RULES: Mapping[str, Mapping[str, object]] = {
    "time_limit_exceeded_or_accepted": {"permitted": ["AC", "TLE"], "required": ["AC", "TLE"]},
    "time_limit_exceeded_or_memory_limit_exceeded": {"permitted": ["AC", "TLE", "RTE"], "required": ["TLE", "RTE"]},
}

#: a language that the suffix alone does not tell, by what Polygon calls it: the mark of it in a file's name
_MARKS = (
    (re.compile(r"cpp\.\S*(?:20|2a|23|26)\S*"), "cpp20"), (re.compile(r"python\.pypy3\S*"), "pypy3"),
    (re.compile(r"python\.(?:2|pypy2|pypy)\S*"), "python-2"), (re.compile(r"csharp\.mono\S*"), "csharp-mono"),
)  # fmt: skip

_CPP = (".cpp", ".cc", ".cxx", ".c")
_HEADERS = (".h", ".hpp", ".hh", ".hxx", ".inc")

#: the language of files that submissions are built with, by the first word of its mask
_INCLUDED: Mapping[str, str] = {"cpp": "cpp", "c": "c", "java": "java", "python": "python3", "pas": "pascal", "kotlin": "kotlin"}

#: by which a testlib checker gives points of its own
_TELLS_POINTS = re.compile(rb"\bquitp\s*+\(|\b_points\b|\b_pc\s*+\(")


class PlacedPrograms(NamedTuple):
    """Files by their paths below a package of ours, what submissions.yaml says, and what was left out."""

    files: Mapping[str, Path]
    rules: Mapping[str, object]
    left_out: tuple[SourceError, ...]


def place_programs(problem: PolygonProblem, files: Mapping[str, Path]) -> PlacedPrograms:
    """All programs of the package that are there; `files` are its files by their paths. SourceError where what checks outputs is not."""
    placed: dict[str, Path] = {}
    left_out: list[SourceError] = []
    headers = _headers(problem, files)
    for folder, file in _checking(problem):
        if file.path not in files:
            raise SourceError("{path} is not in the package: nothing else says whether an output is right", path=file.path[:200])
        _put(placed, folder, (files[file.path],), headers)
    for folder, programs in (("input_validators", problem.validators), ("generators", _generators(problem))):
        left_out += [_missing(file) for file in programs if file.path not in files]
        for file in programs:
            # one that cannot include testlib.h says by a folder of its own that it speaks as it does
            is_apart = folder == "input_validators" and not file.path.endswith(_CPP)
            place = f"{folder}/{PurePosixPath(file.path).stem}" if is_apart else folder
            _put(placed, place, [files[file.path]] if file.path in files else [], headers)
    rules: dict[str, object] = {}
    for tag, file in problem.solutions:
        if file.path not in files:
            left_out.append(_missing(file))
        elif tag not in _FOLDERS:
            left_out.append(SourceError(N_("left out, as its tag says nothing of its verdict: {path} ({tag})"), path=file.path, tag=tag))
        else:
            name = f"{_FOLDERS[tag]}/{_named_by_language(file)}"
            placed[f"submissions/{name}"] = files[file.path]
            rules |= {_FOLDERS[tag]: _RULES[_FOLDERS[tag]]} if _FOLDERS[tag] in _RULES else {}
            rules |= {name: {"model_solution": True}} if tag == "main" else {}
    placed |= _included(problem, files)
    return PlacedPrograms(placed, rules, tuple(left_out))


def generator_of(problem: PolygonProblem, word: str) -> str:
    """The file in generators/ that a command begins with, by its name or without its suffix; empty where there is none."""
    names = [PurePosixPath(file.path).name for file in _generators(problem)]
    return next((name for name in names if word in (name, PurePosixPath(name).stem)), "")


def tells_points(problem: PolygonProblem, files: Mapping[str, Path]) -> bool:
    """Whether what checks outputs says itself how many points one is worth."""
    sources = [files[file.path] for _, file in _checking(problem) if file.path in files]
    return problem.is_scored or any(_TELLS_POINTS.search(path.read_bytes()) for path in sources)


def _checking(problem: PolygonProblem) -> Iterator[tuple[str, PolygonFile]]:
    """What says whether an output is right, by its folder: of an interactive problem first who talks, then who reads what came of it."""
    if problem.interactor is not None:
        yield "output_validator", problem.interactor
    if problem.checker is not None:
        yield CONVERSATION_CHECKER if problem.interactor is not None else "output_validator", problem.checker


def _generators(problem: PolygonProblem) -> list[PolygonFile]:
    others = {file.path for _, file in _checking(problem)} | {file.path for file in problem.validators}
    return [file for file in problem.executables if file.path not in others]


def _headers(problem: PolygonProblem, files: Mapping[str, Path]) -> list[Path]:
    """What programs include; a header of another system than testlib's stays with them, too."""
    return [files[one.file.path] for one in problem.resources if one.file.path in files and one.file.path.endswith(_HEADERS)]


def _put(placed: dict[str, Path], folder: str, programs: "list[Path] | tuple[Path, ...]", headers: list[Path]) -> None:
    if programs:
        placed |= {f"{folder}/{path.name}": path for path in (*programs, *headers)}


def _included(problem: PolygonProblem, files: Mapping[str, Path]) -> dict[str, Path]:
    """What submissions are built with."""
    found = {}
    for one in problem.resources:
        language = _INCLUDED.get((one.for_types or one.file.kind).partition(".")[0], "default")
        if "solution" in one.assets and one.file.path in files:
            found[f"include/{language}/{PurePosixPath(one.file.path).name}"] = files[one.file.path]
    return found


def _missing(file: PolygonFile) -> SourceError:
    return SourceError(N_("named in problem.xml, and not in the package: {path}"), path=file.path[:200])


def _named_by_language(file: PolygonFile) -> str:
    """`main.cpp20.cpp` where the suffix alone means another language than the package says."""
    name = PurePosixPath(file.path).name
    mark = next((mark for pattern, mark in _MARKS if pattern.fullmatch(file.kind)), "")
    stem, dot, suffix = name.rpartition(".")
    if mark == "python-2":
        return f"{stem or name}.{mark}"
    return f"{stem}.{mark}{dot}{suffix}" if mark and stem else name
