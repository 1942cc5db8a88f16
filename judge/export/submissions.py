"""Submissions where the format has them, in languages that problemtools knows."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

from judge.export.exportnotes import ExportNote, listed
from judge.export.names import legal_name, unique
from judge.language import Language
from judge.languages import languages_of
from judge.messages import N_
from judge.toolchain.javasource import main_class, public_class

#: of the folders that verifyproblem knows, those that mean the same here
_FOLDERS = ("accepted", "wrong_answer", "time_limit_exceeded", "run_time_error")

#: one more, where there are points
_PARTIAL = "partially_accepted"

#: source files of problemtools 1.20260907's languages
SUFFIXES = frozenset((
    ".c", ".cc", ".C", ".cpp", ".cxx", ".c++", ".cs", ".cob", ".fs", ".go", ".hs", ".java", ".js", ".kt", ".lisp", ".cl", ".ml", ".m",
    ".pas", ".php", ".pl", ".py", ".py2", ".py3", ".rb", ".rs", ".sc", ".scala",
))  # fmt: skip


class Submissions(NamedTuple):
    """The files below submissions/, and what limits depend on."""

    files: Mapping[str, bytes]
    #: what accepted submissions may be written in
    accepted: tuple[Language, ...]
    largest_bytes: int
    notes: tuple[ExportNote, ...]


def has_accepted(files: Mapping[str, bytes]) -> bool:
    """Whether a package has an accepted submission that can be exported."""
    return any(_suffixes(_inside(files, "accepted", name)) for name in entries(files, "submissions/accepted/"))


def lay_out_submissions(files: Mapping[str, bytes], solutions: Mapping[str, bytes], *, has_partial: bool = False) -> Submissions:
    """The package's submissions, and solutions (file name to content) among the accepted ones."""
    files = {**files, **{f"submissions/accepted/{name}": content for name, content in solutions.items()}}
    laid: dict[str, bytes] = {}
    strange_folders: dict[str, int] = {}
    strange_languages: list[str] = []
    suffixes: set[str] = set()
    largest = 0
    for folder in entries(files, "submissions/"):
        names = entries(files, f"submissions/{folder}/")
        if folder not in _FOLDERS and not (has_partial and folder == _PARTIAL):
            strange_folders[folder] = len(names)
            continue
        known = [name for name in names if _suffixes(_inside(files, folder, name))]
        strange_languages += [f"{folder}/{name}" for name in names if name not in known]
        for name, new in zip(known, unique([_new_name(name) for name in known]), strict=True):
            inside = _inside(files, folder, name)
            largest = max(largest, sum(map(len, inside.values())))
            suffixes |= _suffixes(inside) if folder == "accepted" else set()
            laid |= {f"submissions/{folder}/{path}": content for path, content in _placed(new, inside)}
    languages = tuple(language for suffix in sorted(suffixes) for language in languages_of(suffix))
    return Submissions(laid, languages, largest, tuple(_notes(strange_folders, strange_languages)))


def entries(files: Mapping[str, bytes], folder: str) -> list[str]:
    """Names of files and folders right below `folder`, which ends in a slash."""
    return sorted({path.removeprefix(folder).partition("/")[0] for path in files if path.startswith(folder)})


def _inside(files: Mapping[str, bytes], folder: str, name: str) -> dict[str, bytes]:
    """The files of a submission: by the empty path when it is a file."""
    path = f"submissions/{folder}/{name}"
    if path in files:
        return {name: files[path]}
    return {inner.removeprefix(path): content for inner, content in files.items() if inner.startswith(f"{path}/")}


def _suffixes(inside: Mapping[str, bytes]) -> set[str]:
    return {_suffix(path) for path in inside} & SUFFIXES


def _suffix(path: str) -> str:
    """The suffix as problemtools knows it: in small letters, but for C++'s `.C`."""
    suffix = PurePosixPath(path).suffix
    return suffix if suffix in SUFFIXES else suffix.lower()


def _new_name(name: str) -> str:
    suffix = PurePosixPath(name).suffix
    return legal_name(name.removesuffix(suffix)) + _suffix(name) if suffix else legal_name(name)


def _placed(name: str, inside: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Paths below the submission's folder. A file whose name a language cares for goes into a folder of its own."""
    for path, content in inside.items():
        if path.startswith("/"):
            yield name + path, content
            continue
        stem, suffix = name.removesuffix(_suffix(name)), _suffix(name)
        wanted = stem
        if suffix == ".java":
            wanted = public_class(content) or main_class(content).rpartition(".")[2]
        elif suffix == ".kt" and not re.fullmatch(r"[A-Za-z_]\w*", stem):
            wanted = "Main"
        yield name if wanted == stem else f"{stem}/{wanted}{suffix}", content


def _notes(folders: Mapping[str, int], languages: list[str]) -> Iterator[ExportNote]:
    if folders:
        names = [f"{folder} ({count})" for folder, count in folders.items()]
        yield ExportNote(N_("left out, as verifyproblem does not know these folders of submissions: {names}"), {"names": listed(names)})
    if languages:
        yield ExportNote(N_("left out, as verifyproblem does not know their language: {names}"), {"names": listed(languages)})
