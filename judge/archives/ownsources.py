"""Folders of sources that are called by the numbers of their problems, as people keep them who use no tool for it.

1000.py  BOJ_1000.java  백준1000.cpp  [1000] A+B.py  solve_1000.kt     the number in the file's name
1000/Main.java  1000번/solve.py  1000_A+B/a.cpp                        else in that of the nearest folder that has one
"""

import os
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import chain
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Solution
from judge.archives.closedparts import closed_parts, speaks_of_problems, why_closed
from judge.archives.gittimes import FirstCommit, first_commits
from judge.errors import SourceError
from judge.fetched import PastAttempt
from judge.languages import is_program_file, languages_of_file
from judge.messages import N_
from judge.model import Verdict

#: the numbers of the site's problems: the first, and one that is above the last
_FIRST, _END = 1000, 40_000
#: four digits may have a zero before them, so that all names are of one length: `01016/main.go`
_NUMBER = re.compile(r"(?<!\d)(?:0(?=\d{4}(?!\d)))?([1-9]\d{3,4})(?!\d)")
_NAMED = re.compile(r"(?:boj|baekjoon|acmicpc|백준|문제)[\s_\-#.]*(?:0(?=\d{4}(?!\d)))?(\d{4,5})(?!\d)", re.IGNORECASE)
_YEARS = range(2000, 2040)
#: what titles and dates have beside a number: years, and the game of that name
_IN_NAMES = {*_YEARS, 2048}

#: a folder or file with one of these words holds what was sent to another place, whose numbers are others
_ELSEWHERE = re.compile(
    r"programmers|프로그래머스|leet[\s_-]*code|릿코드|swea|sw[\s_-]*expert|codeforces|at[\s_-]?coder|softeer|소프티어|hacker[\s_-]*rank|codility"
    r"|goorm|^구름$|jungol|정올|code[\s_-]*tree|코드트리|codewars|topcoder|usaco|kattis",
    re.IGNORECASE,
)
_HERE = re.compile(r"boj|baekjoon|백준|acmicpc", re.IGNORECASE)
#: a number with its title behind it, whatever numbers that has: `2011. 제목`, `[1998] 2541년생`, `1011번`
_TITLED = re.compile(r"[\[(]?(?:0(?=\d{4}\D))?([1-9]\d{3,4})(?:번(?!대|\s*~)|\.\s*[^\d\s]|(?<=\d{5})\.\s|[\])]\s*\S)")

#: what was not accepted says so at the end of its name, or at its beginning; titles may have such words, too
_WRONG_WORDS = (
    r"(?:wrong(?:[\s_-]*answer)?|fail(?:ed)?|틀림|오답|실패|(?:시간|메모리)[\s_-]*초과|런타임[\s_-]*에러|미완|wa|tle|mle|rte"
    r"|(?:time|memory)[\s_-]*(?:over|out|limit)(?:[\s_-]*exceeded)?)"
)
_WRONG = re.compile(rf"^{_WRONG_WORDS}(?![^\W_])|(?<![^\W\d_]){_WRONG_WORDS}[\W\d_]{{0,9}}$", re.IGNORECASE)

#: folders of what is not solved, or not yet
_UNSOLVED = re.compile(
    rf"^[\d\W_]*(?:{_WRONG_WORDS}|(?:못|안)\s*푼[\s_-]*(?:문제|것|거)?|(?:틀린|실패한)[\s_-]*문제|미해결|미완성|푸는[\s_-]*중|진행[\s_-]*중"
    r"|un[\s_-]?solved|not[\s_-]*solved|incomplete|unfinished|in[\s_-]*progress|wip|todo)[\d\W_]*$",
    re.IGNORECASE,
)

NOT_ACCEPTED = N_("its name says that it was not accepted: left out")

#: folders that hold no sources of one's own
_NOT_OWN = {"node_modules", "target", "build", "out", "bin", "dist", "venv", "__pycache__", "vendor", "templates", "template"}

#: what browsers save with a page
_OF_PAGES = ("_files", ".files")

#: what holds several programs, tries among them
NOTEBOOK = ".ipynb"

#: posts and READMEs, and where code begins in one
_TEXTS, _CODE = (".md", ".markdown"), re.compile(rb"^ {0,3}(?:```|~~~)[ \t]*[A-Za-z+]", re.MULTILINE)

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
        problem = "" if _is_unsolved(path.relative_to(folder).parts[:-1]) else _problem_in(folder, path)
        by_problem.setdefault(problem, []).append(path)
    firsts = first_commits(folder)
    nameless = by_problem.pop("", []) + list(_unreadable(folder, without)) + list(_texts_with_code(folder, without, by_problem))
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
    """The problem of a source below a folder, whose own name may say that its numbers are another site's."""
    return "" if _is_elsewhere(folder.resolve().name) else problem_of(path.relative_to(folder))


def _is_elsewhere(name: str) -> bool:
    """Whether a name is another site's, and not both that one's and this one's, as a repository's may be."""
    name = unicodedata.normalize("NFC", name)
    return _ELSEWHERE.search(name) is not None and _HERE.search(name) is None


def _is_unsolved(folders: Sequence[str]) -> bool:
    """Whether one of the folders is called as what is not solved."""
    return any(_UNSOLVED.match(unicodedata.normalize("NFC", name)) for name in folders)


def says_wrong(stem: str) -> bool:
    """Whether the name that somebody gave a source says that it was not accepted."""
    return _WRONG.search(unicodedata.normalize("NFC", stem)) is not None


def problem_of(path: Path) -> str:
    """The number that a file's name, else its nearest folder's, tells; empty where there is none, or several that it may be."""
    names = [unicodedata.normalize("NFC", part) for part in path.parts]
    if any(map(_is_elsewhere, names)):
        return ""
    stem = Path(names[-1]).stem
    titled = _TITLED.match(names[-2]) if len(names) > 1 else None
    if titled is not None and not stem.isdecimal() and _is_number(titled[1]):
        return titled[1]  # whatever number the title has, with which such files are called
    found = _numbers(stem)
    if len(found) > 1 or (not found and _NUMBER.search(stem)):
        return ""
    for name in () if found else reversed(names[:-1]):
        found = [number for number in _numbers(name) if int(number) not in _YEARS or _TITLED.match(name) or _NAMED.search(name)]
        if found:
            break
    return found[0] if len(found) == 1 else ""


def _is_number(text: str) -> bool:
    return _FIRST <= int(text) < _END


def _numbers(name: str) -> list[str]:
    """The numbers of problems in a name, without those that are rather a year."""
    named = _TITLED.match(name) or _NAMED.search(name)
    if named is not None and _is_number(named[1]):
        return [named[1]]
    found = list(dict.fromkeys(number for number in _NUMBER.findall(name) if _is_number(number)))
    return [number for number in found if int(number) not in _IN_NAMES] or found if len(found) > 1 else found


def _why_not(path: Path) -> SourceError:
    if closed := why_closed(path):
        return SourceError(closed)
    if path.suffix.lower() == NOTEBOOK:
        return SourceError("notebooks are not read, save it as a .py file: left out")
    if path.suffix.lower() in _TEXTS:
        return SourceError("its code stands in a text, save it as a file of its own: left out")
    if not path.suffix:
        return SourceError("no suffix says in which language it is: left out")
    if _is_unsolved(path.parts[-4:-1]):
        return SourceError("its folder's name says that it is not solved: left out")
    if any(map(_is_elsewhere, path.parts[-4:])):
        return SourceError("it is named after another site: left out")
    return SourceError("neither its name nor its folder's tells one problem's number: left out")


def _label(path: Path) -> str:
    return "/".join(path.parts[-2:])


def _sources(folder: Path, without: Collection[Path]) -> Iterator[Path]:
    """The programs below a folder, without what tools and hidden folders hold."""
    return (path for path in _files(folder, without) if is_program_file(path.name))


def _unreadable(folder: Path, without: Collection[Path]) -> Iterator[Path]:
    """What is called as a source is, and cannot be read as one: notebooks, and files without a suffix."""
    for path in _files(folder, without):
        is_notebook = path.suffix.lower() == NOTEBOOK
        named = path.relative_to(folder) if is_notebook else Path(path.name)
        tells = is_notebook and not any(map(_is_elsewhere, named.parts)) and speaks_of_problems(path)
        if (is_notebook or not path.suffix) and (tells or problem_of(named)):
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
