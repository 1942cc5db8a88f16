"""Which files are inputs and which of the others are their answers, by names alone."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

#: the word that makes a name that of an input, wherever it stands: `1.in`, `input1.txt`, `01-01-in.txt`, `task.in.3a`, `예제 입력 1.txt`
_GIVEN = re.compile(r"(?<![a-z])(?:input|inp|in|입력)(?![a-z])|^i(?=\.\d)", re.IGNORECASE)

#: what an answer has in its place, the first that is there; and what behind it does not make it another kind of file
_ANSWERS = ("ans", "out", "output", "answer", "expected", "sol", "출력", "정답")
_BEHIND = re.compile(r"(?:[ _-][\w -]*|[ ._-]*\d+[a-z]?)?(?:\.txt|\.dat)?", re.IGNORECASE)

#: what is an input although no answer is beside it
_SURELY = re.compile(r".+\.(?:in|inp|input)(?:\.txt)?|(?:in|input|입력)[ ._-]?\d*(?:\.txt)?|\d+[_-](?:in|input)\.txt", re.IGNORECASE)

#: inputs only where an answer is beside them: Polygon's 01 with 01.a
_BARE = re.compile(r"\d+")
_BARE_ANSWERS = (".a", ".ans", ".out")

#: folders of inputs, and of their answers
_TWO_FOLDERS = {
    "in": ("out", "ans"), "input": ("output", "answer"), "inputs": ("outputs", "answers"), "입력": ("출력", "정답"),
}  # fmt: skip

#: folders whose name says nothing of the problem, and those of one case each, with the files that make them that
_NAMELESS = frozenset(
    ("test", "tests", "testcases", "testdata", "cases", "data", "samples", "sample", "secret", "full", "예제", *_TWO_FOLDERS)
) | {name for names in _TWO_FOLDERS.values() for name in names}  # fmt: skip
_OF_ONE_CASE = re.compile(r"(?:(?:tests?|cases?|testcase|tc|samples?|예제)[ ._-]?)?\d{1,3}", re.IGNORECASE)
_NAMELESS_INPUTS = ("in", "input", "in.txt", "input.txt", "입력.txt")

_SAMPLES = ("sample", "samples", "예제")
_CALLED_SAMPLE = re.compile(r"(?:samples?|예제)[ ._-]*", re.IGNORECASE)

#: what the two files of a case have in common where they lie in two folders: `input00.txt` and `output00.txt`, `a.txt` and `a.txt`
_BEFORE_NUMBER = re.compile(r"(?:input|output|in|out|입력|출력)[ _.-]?(?=\d)", re.IGNORECASE)
_ENDS = (".in", ".inp", ".out", ".ans", ".a", ".txt", ".dat")
_INPUT_SUFFIXES = ("", ".in", ".inp", ".txt", ".dat")

_BETWEEN = " ._-"


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
    return _plain(folder.name) in _NAMELESS or folder.parent.name.lower() == "secret" or _is_of_one_case(folder)


def _is_of_one_case(folder: Path) -> bool:
    return bool(_OF_ONE_CASE.fullmatch(folder.name)) and any((folder / name).is_file() for name in _NAMELESS_INPUTS)


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
    there = {_plain(name): path for name, path in files.items()} | dict(files)
    for file_name, path in files.items():
        shown = unicodedata.normalize("NFC", file_name)
        found = next(_pairs(shown, there), None)
        if found is not None:
            yield _case(path, *found)
        elif _SURELY.fullmatch(shown):
            *_, word = _GIVEN.finditer(shown)
            yield _case(path, None, _name_around(shown, word))
        elif _BARE.fullmatch(shown):
            answer = next((there[shown + suffix] for suffix in _BARE_ANSWERS if shown + suffix in there), None)
            if answer is not None:
                yield _case(path, answer, shown)


def _pairs(name: str, there: Mapping[str, Path]) -> Iterator[tuple[Path, str]]:
    """The answers that an input of this name has, each with the name of the case, the likeliest first."""
    for word in reversed(list(_GIVEN.finditer(name))):
        before, behind = name[: word.start()], name[word.end() :]
        others = ("o",) if word[0] in "iI" else (*_ANSWERS, "a") if before.endswith(".") and not behind else _ANSWERS
        for other in others if _BEHIND.fullmatch(behind) else ():
            answer = there.get(f"{before}{other}{behind}") or there.get(_plain(f"{before}{other}{behind}"))
            if answer is not None:
                yield answer, _name_around(name, word)


def _name_around(name: str, word: re.Match[str]) -> str:
    """What is left of a name without the word that all inputs have."""
    behind = name[word.end() :]
    for suffix in (".txt", ".dat"):
        behind = behind[: -len(suffix)] if behind.lower().endswith(suffix) else behind
    return "-".join(filter(None, (name[: word.start()].rstrip(_BETWEEN), behind.strip(_BETWEEN))))


def _in_two_folders(files: Mapping[str, Path], answers: Mapping[str, Path]) -> Iterable[FoundCase]:
    by_common = {_common(name): path for name, path in answers.items()}
    for file_name, path in files.items():
        if path.suffix.lower() in _INPUT_SUFFIXES:
            yield _case(path, by_common.get(_common(file_name)), _common(file_name))


def _answers_elsewhere(folder: Path, by_folder: Mapping[Path, Mapping[str, Path]]) -> Mapping[str, Path]:
    """The files of the folder that has the answers of a folder of inputs; none where it is no such folder."""
    names = _TWO_FOLDERS.get(_plain(folder.name), ())
    return next((files for other, files in by_folder.items() if other.parent == folder.parent and _plain(other.name) in names), {})


def _case(path: Path, answer: Path | None, name: str) -> FoundCase:
    folders = _folders(path.parent)
    name = name or (folders[-1] if folders and _is_of_one_case(path.parent) else "1")
    called = _CALLED_SAMPLE.match(name)
    short = name[called.end() :] or name if called else name
    return FoundCase(path, answer, short, folders, called is not None or any(_plain(folder) in _SAMPLES for folder in folders))


def _folders(folder: Path) -> tuple[str, ...]:
    """The names of the folders below the problem's, which are called as folders of cases are."""
    return (*_folders(folder.parent), folder.name) if folder.name and is_inner(folder) else ()


def _common(file_name: str) -> str:
    name = unicodedata.normalize("NFC", file_name)
    before = _BEFORE_NUMBER.match(name)
    name = name[before.end() :] if before else name
    while name.lower().endswith(_ENDS) and (shorter := name.rpartition(".")[0]):
        name = shorter
    return name


def _plain(name: str) -> str:
    """A name as systems compare it that know no difference of case, or of composed and decomposed Hangul."""
    return unicodedata.normalize("NFC", name).lower()
