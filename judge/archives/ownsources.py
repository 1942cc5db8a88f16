"""Folders of sources that are called by the numbers of their problems, as people keep them who use no tool for it.

1000.py  BOJ_1000.java  백준1000.cpp  [1000] A+B.py  solve_1000.kt     the number in the file's name
1000/Main.java  1000번/solve.py  1000_A+B/a.cpp                        else in that of the nearest folder that has one
dp/lis.cpp                                                            else in a problem's address at its beginning
"""

import os
import re
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import chain
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Solution
from judge.archives.closedparts import closed_parts, speaks_of_problems, why_closed
from judge.archives.gittimes import FirstCommit, first_commits
from judge.archives.sourcenames import is_elsewhere, is_unsolved, problem_of, says_wrong
from judge.errors import SourceError
from judge.fetched import PastAttempt
from judge.languages import is_program_file, languages_of_file
from judge.messages import N_
from judge.model import Verdict

NOT_ACCEPTED = N_("its name says that it was not accepted: left out")

#: folders that hold no sources of one's own
_NOT_OWN = {"node_modules", "target", "build", "out", "bin", "dist", "venv", "__pycache__", "vendor", "templates", "template"}

#: what browsers save with a page
_OF_PAGES = ("_files", ".files")

#: what holds several programs, tries among them
NOTEBOOK = ".ipynb"

#: posts and READMEs, and where code begins in one
_TEXTS, _CODE = (".md", ".markdown"), re.compile(rb"^ {0,3}(?:```|~~~)[ \t]*[A-Za-z+]", re.MULTILINE)

#: what stands beside sources and is none
_BESIDE = {".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".in", ".out", ".ans", ".class", ".exe", ".html", ".json", *_TEXTS}

#: the address of a problem, and in how many bytes of a source it is looked for
_LINK, _HEAD_BYTES = re.compile(rb"(?:acmicpc\.net/problem|boj\.kr|boj\.ma)/([1-9]\d{3,4})(?!\d)"), 2048

#: bytes of a source, at most: sites take no larger ones
_MOST_BYTES = 512 << 10


def recognise(folder: Path, without: Collection[Path] = ()) -> bool:
    """Whether a source lies there, or below, whose name tells a problem; folders `without` hold what is known otherwise."""
    return any(_problem_in(folder, path) for path in _sources(folder, without))


def has_anything(folder: Path, without: Collection[Path]) -> bool:
    """Whether any source lies there, or anything closed, to be told."""
    return any(True for _ in chain(_sources(folder, without), closed_parts(folder, _files(folder, without))))


def find_items(folder: Path, without: Collection[Path] = ()) -> Iterator[ArchiveItem]:
    """One item for each problem, and one for all that tells none."""
    by_problem: dict[str, list[Path]] = {}
    for path in _sources(folder, without):
        problem = "" if is_unsolved(path.relative_to(folder).parts[:-1]) else _problem_in(folder, path)
        by_problem.setdefault(problem, []).append(path)
    firsts = first_commits(folder)
    nameless = by_problem.pop("", []) + list(_unreadable(folder, without, by_problem)) + list(_texts_with_code(folder, without, by_problem))
    nameless += closed_parts(folder, _files(folder, without))
    for problem, paths in sorted(by_problem.items(), key=lambda pair: int(pair[0])):
        commits = [firsts.get(path.relative_to(folder).as_posix(), FirstCommit()) for path in paths]
        at_s, authors = tuple(one.at_s for one in commits), tuple(one.author for one in commits)
        yield ArchiveItem(problem, tuple(paths), problem, times=at_s, authors=authors)
    if nameless:
        yield ArchiveItem("*", (), left_out=tuple(nameless))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The sources, as what was accepted: who keeps them says so. The date is that of the first commit, else the file's."""
    skipped = [Skipped(_label(path), _why_not(path)) for path in item.left_out]
    attempts = []
    for path, at_s in zip(item.paths, item.times, strict=True):
        if says_wrong(path.stem):
            skipped.append(Skipped(_label(path), SourceError(NOT_ACCEPTED)))
        elif not path.read_bytes().strip():
            skipped.append(Skipped(_label(path), SourceError("it is empty: left out")))
        elif path.stat().st_size > _MOST_BYTES:
            skipped.append(Skipped(_label(path), SourceError("{name} is larger than {most} bytes", name=path.name, most=_MOST_BYTES)))
        else:
            attempts.append(_attempt(path, item.problem, at_s))
    attempts.sort(key=lambda attempt: attempt.at)
    return Holding((), tuple(attempts), _solutions(attempts, everything=everything), tuple(skipped))


def _problem_in(folder: Path, path: Path) -> str:
    """The problem of a source below a folder, whose own name may be another site's: by its name, else by a link in it."""
    named = path.relative_to(folder)
    if is_elsewhere(folder.resolve().name):
        return ""
    return problem_of(named) or ("" if any(map(is_elsewhere, named.parts)) else _linked_problem(path))


def _linked_problem(path: Path) -> str:
    """The one problem whose address stands where a source begins, as many write it into a comment; empty where there is none."""
    with path.open("rb") as file:
        found = set(_LINK.findall(file.read(_HEAD_BYTES)))
    return found.pop().decode() if len(found) == 1 else ""


def _why_not(path: Path) -> SourceError:
    if closed := why_closed(path):
        return SourceError(closed)
    if path.suffix.lower() == NOTEBOOK:
        return SourceError("notebooks are not read, save it as a .py file: left out")
    if path.suffix.lower() in _TEXTS:
        return SourceError("its code stands in a text, save it as a file of its own: left out")
    if not path.suffix:
        return SourceError("no suffix says in which language it is: left out")
    if not is_program_file(path.name):
        return SourceError("whether a file with the suffix {suffix} is a solution cannot be told: left out", suffix=path.suffix)
    if is_unsolved(path.parts[-4:-1]):
        return SourceError("its folder's name says that it is not solved: left out")
    if any(map(is_elsewhere, path.parts[-4:])):
        return SourceError("it is named after another site: left out")
    return SourceError("neither its name nor its folder's tells one problem's number: left out")


def _label(path: Path) -> str:
    return "/".join(path.parts[-2:])


def _sources(folder: Path, without: Collection[Path]) -> Iterator[Path]:
    """The programs below a folder, without what tools and hidden folders hold."""
    return (path for path in _files(folder, without) if is_program_file(path.name))


def _unreadable(folder: Path, without: Collection[Path], known: Collection[str]) -> Iterator[Path]:
    """What is called as a source is, and is not read as one: notebooks, files without a suffix; with another one, if there is no source."""
    for path in _files(folder, without):
        if is_program_file(path.name) or (suffix := path.suffix.lower()) in _BESIDE or why_closed(path):
            continue
        named = path.relative_to(folder) if suffix == NOTEBOOK else Path(path.name)
        problem = problem_of(named)
        is_left = suffix in (NOTEBOOK, "") or problem not in known
        if (problem and is_left) or (suffix == NOTEBOOK and not any(map(is_elsewhere, named.parts)) and speaks_of_problems(path)):
            yield path


def _texts_with_code(folder: Path, without: Collection[Path], known: Collection[str]) -> Iterator[Path]:
    """Posts and READMEs about a problem of which no source is here, with code in them."""
    for path in _files(folder, without):
        if path.suffix.lower() in _TEXTS and (problem := problem_of(path.relative_to(folder))) and problem not in known:
            with path.open("rb") as file:
                if _CODE.search(file.read(_MOST_BYTES)):
                    yield path


def _files(folder: Path, without: Collection[Path]) -> Iterator[Path]:
    """All files below a folder, without what tools and hidden folders hold."""
    for place, folders, names in os.walk(folder):
        wanted = (name for name in folders if not name.startswith(".") and name.lower() not in _NOT_OWN)
        folders[:] = sorted(name for name in wanted if Path(place, name) not in without and not name.endswith(_OF_PAGES))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.is_file() and not path.is_symlink():
                yield path


def _attempt(path: Path, problem: str, at_s: float) -> PastAttempt:
    content = path.read_bytes()
    now_s = datetime.now(UTC).timestamp()
    return PastAttempt(
        key=f"own:{problem}:{blake2b(content, digest_size=10).hexdigest()}", problem=problem,
        at=datetime.fromtimestamp(int(at_s if 0 < at_s < now_s else min(now_s, path.stat().st_mtime)), UTC),
        language=languages_of_file(path.name)[0].name, verdict=Verdict.AC, words="", source_bytes=len(content), source=path,
    )  # fmt: skip


def _solutions(attempts: list[PastAttempt], *, everything: bool) -> tuple[Solution, ...]:
    """The newest source of each suffix, or all; two of one name have their number before it."""
    newest = {one.source.suffix: one for one in attempts if one.source is not None}
    chosen = [one for one in attempts if one.source is not None and (everything or newest[one.source.suffix] is one)]
    names: set[str] = set()
    found = []
    for number, one in enumerate(chosen, 1):
        assert one.source is not None
        name = one.source.name if one.source.name not in names else f"{number}-{one.source.name}"
        names.add(name)
        found.append(Solution(one.problem, name, one.source, one.at.timestamp()))
    return tuple(found)
