"""Which files are inputs and which of the others are their answers, by names alone."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

#: names of inputs, and of their answers: the first that is there
_STYLES = (
    (re.compile(r"(?P<name>.+)\.in"), ("{name}.ans", "{name}.out", "{name}.a")),
    (re.compile(r"(?P<name>.+)\.in(?P<rest>\.txt)"), ("{name}.out{rest}", "{name}.ans{rest}")),
    (re.compile(r"(?P<name>.+)\.inp"), ("{name}.out", "{name}.ans")),
    (re.compile(r"(?P<name>.+)\.input"), ("{name}.output",)),
    (re.compile(r"(?P<word>in|input)(?P<mark>[_-]?)(?P<name>\d*)(?P<rest>\.txt)"), ("{other}{mark}{name}{rest}",)),
    (re.compile(r"(?P<word>in|input)(?P<mark>[._-]?)(?P<name>\d+)"), ("{other}{mark}{name}",)),
    (re.compile(r"(?P<name>\d+)(?P<mark>[_-])(?P<word>in|input)\.txt"), ("{name}{mark}{other}.txt",)),
)
_OTHER = {"in": "out", "input": "output"}

#: inputs only where an answer is beside them: Polygon's 01 with 01.a
_BARE = re.compile(r"(?P<name>\d+)")
_BARE_ANSWERS = ("{name}.a", "{name}.ans", "{name}.out")

#: folders of inputs, and of their answers
_TWO_FOLDERS = {"in": ("out", "ans"), "input": ("output", "answer"), "inputs": ("outputs", "answers")}

#: folders whose name says nothing of the problem
_NAMELESS = frozenset(
    ("test", "tests", "testcases", "testdata", "cases", "data", "samples", "sample", "secret", "full", *_TWO_FOLDERS)
) | {name for names in _TWO_FOLDERS.values() for name in names}  # fmt: skip

#: what the two files of a case have in common where they lie in two folders: `input00.txt` and `output00.txt`, `a.txt` and `a.txt`
_BEFORE_NUMBER = re.compile(r"(?:input|output|in|out)[_.-]?(?=\d)")
_ENDS = (".in", ".inp", ".out", ".ans", ".a", ".txt", ".dat")


_INPUT_SUFFIXES = ("", ".in", ".inp", ".txt", ".dat")


class FoundCase(NamedTuple):
    """A case: its files, its name, and the folders below the problem's that it lies in."""

    input: Path
    answer: Path | None
    name: str
    folders: tuple[str, ...]
    is_sample: bool


class CaseFiles(NamedTuple):
    """The cases among some files, in order of their inputs, and the files that belong to none."""

    cases: tuple[FoundCase, ...]
    others: tuple[Path, ...]


def is_inner(folder: Path) -> bool:
    """Whether a folder is called as those within a problem's are, and not as a problem."""
    return folder.name.lower() in _NAMELESS or folder.parent.name.lower() == "secret"


def pair_up(paths: Iterable[Path]) -> CaseFiles:
    """The cases among files of any folders."""
    by_folder: dict[Path, dict[str, Path]] = {}
    for path in sorted(paths):
        by_folder.setdefault(path.parent, {})[path.name] = path
    cases: list[FoundCase] = []
    for folder, files in by_folder.items():
        answers = _answers_elsewhere(folder, by_folder)
        cases += _in_two_folders(files, answers) if answers else _in_one_folder(files)
    used = {path for case in cases for path in (case.input, case.answer)}
    return CaseFiles(tuple(cases), tuple(path for files in by_folder.values() for path in files.values() if path not in used))


def _in_one_folder(files: Mapping[str, Path]) -> Iterable[FoundCase]:
    for file_name, path in files.items():
        for pattern, answers in _STYLES:
            found = pattern.fullmatch(file_name)
            if found:
                words = found.groupdict()
                answer = _first(files, answers, {**words, "other": _OTHER.get(words.get("word") or "", "")})
                yield _case(path, answer, words["name"] or "1")
                break
        else:
            bare = _BARE.fullmatch(file_name)
            answer = _first(files, _BARE_ANSWERS, bare.groupdict()) if bare else None
            if answer is not None:
                yield _case(path, answer, file_name)


def _in_two_folders(files: Mapping[str, Path], answers: Mapping[str, Path]) -> Iterable[FoundCase]:
    by_common = {_common(name): path for name, path in answers.items()}
    for file_name, path in files.items():
        if path.suffix in _INPUT_SUFFIXES:
            yield _case(path, by_common.get(_common(file_name)), _common(file_name))


def _answers_elsewhere(folder: Path, by_folder: Mapping[Path, Mapping[str, Path]]) -> Mapping[str, Path]:
    """The files of the folder that has the answers of a folder of inputs; none where it is no such folder."""
    names = _TWO_FOLDERS.get(folder.name.lower(), ())
    return next((files for other, files in by_folder.items() if other.parent == folder.parent and other.name.lower() in names), {})


def _first(files: Mapping[str, Path], templates: Iterable[str], words: Mapping[str, str]) -> Path | None:
    names = (template.format(**words) for template in templates)
    return next((files[name] for name in names if name in files), None)


def _case(path: Path, answer: Path | None, name: str) -> FoundCase:
    folders = _folders(path.parent)
    is_called_sample = name.lower().startswith("sample")
    short = name[len("sample") :].lstrip("-_") or name if is_called_sample else name
    is_sample = is_called_sample or any(folder.lower() in ("sample", "samples") for folder in folders)
    return FoundCase(path, answer, short, folders, is_sample)


def _folders(folder: Path) -> tuple[str, ...]:
    """The names of the folders below the problem's, which are called as folders of cases are."""
    return (*_folders(folder.parent), folder.name) if folder.name and is_inner(folder) else ()


def _common(file_name: str) -> str:
    before = _BEFORE_NUMBER.match(file_name)
    name = file_name[before.end() :] if before else file_name
    while name.endswith(_ENDS) and (shorter := name.rpartition(".")[0]):
        name = shorter
    return name
