"""What a layout makes of a folder: items that can be read one by one, in any order, by any process."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.fetched import Fetched, PastAttempt


class ArchiveItem(NamedTuple):
    """A part of an archive that is read at once. `paths` are all files it is made of: when none of them changed, neither did it."""

    #: its place in the archive, for messages and to know it again: `solved/1000`
    label: str
    paths: tuple[Path, ...]
    #: the problem it is about, where the place says so
    problem: str = ""
    #: what lies there and is not read, which is told
    left_out: tuple[Path, ...] = ()
    #: when each of `paths` was first kept, in seconds since 1970, 0 where that is not known; empty where nobody asked
    times: tuple[float, ...] = ()
    #: who first committed each of `paths`, empty text where that is not known; empty where nobody asked
    authors: tuple[str, ...] = ()


class Solution(NamedTuple):
    """A source for solutions/<problem>/<name>; `at_s` is when it was written, in seconds since 1970."""

    problem: str
    name: str
    content: Path
    at_s: float


class Tree(NamedTuple):
    """A problem that is a package already, or test cases for one: files by path below the package."""

    id: str
    files: Mapping[str, bytes | Path]
    #: files that matter only to a package that does not exist yet
    only_new: frozenset[str] = frozenset()
    licence: str = ""


class Skipped(NamedTuple):
    """Something that was not taken in, and why."""

    label: str
    why: JudgeError


class Holding(NamedTuple):
    """What an item holds."""

    problems: tuple[Fetched | Tree, ...] = ()
    attempts: tuple[PastAttempt, ...] = ()
    solutions: tuple[Solution, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    #: the header testlib.h, for the programs of all problems
    testlib: Path | None = None
