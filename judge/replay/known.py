"""Submissions with known verdicts, which of them can be judged here, and what came of it. Pure; knows neither archives nor judging."""

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from judge.language import Language
from judge.messages import N_
from judge.model import Verdict
from judge.sitelanguages import language_called

#: bytes of a key: chance may not make two alike
_KEY_BYTES = 12


class Known(NamedTuple):
    """A submission as the site told it."""

    #: names it once and for all: `boj:12345678`
    key: str
    problem: str
    #: as the site calls it
    language: str
    #: None where the site said something else: points
    verdict: Verdict | None
    #: None where it is lost
    source: Path | None
    #: of the source's bytes; empty where it is lost
    source_hash: str = ""
    #: as the site measured them; None where it did not say
    cpu_s: float | None = None
    memory_mib: float | None = None


class Obstacle(Enum):
    """Why a submission says nothing here; the value is what is told."""

    NO_VERDICT = N_("the site gave points or other words, no verdict")
    LOST = N_("the source is not in the archive")
    NO_LANGUAGE = N_("the kit does not know the language")
    NO_PROBLEM = N_("the problem is not here")
    NO_CASES = N_("the problem has no test cases here")
    NO_TOOL = N_("the language's compiler or interpreter is not here")
    UNSUPPORTED = N_("the kit cannot judge such problems, or not in this language")
    NO_ANSWERS = N_("no case has an answer here")
    SPECIAL = N_("several outputs may be right, and there is no checker")
    UNJUDGED = N_("a sample that the site did not judge is all there is")
    FAULT = N_("the judge or the problem is at fault")


class Found(NamedTuple):
    """What came of judging a source here, or why nothing did."""

    verdict: Verdict | None
    #: why it says nothing; None where the verdict does
    obstacle: Obstacle | None = None
    #: the case that decided, and its kind of runtime error, or what the compiler said first, or the obstacle in words
    case: str = ""
    detail: str = ""
    #: the most that a case took, and the limits
    cpu_s: float = 0.0
    memory_mib: float = 0.0
    time_limit_s: float = 0.0
    memory_limit_mib: float = 0.0
    #: cases that counted, and how many of them the statement shows
    cases: int = 0
    samples: int = 0


class Planned(NamedTuple):
    """A submission, and what is to be done with it."""

    known: Known
    #: names what is judged: source, package and language; empty where an obstacle is known before
    key: str = ""
    language: Language | None = None
    obstacle: Obstacle | None = None


def plan(submissions: Iterable[Known], packages: Mapping[str, str]) -> Iterator[Planned]:
    """What is to be done with each submission; `packages` are the hashes of those that are here, empty where one has no test cases.

    Submissions that are the same to the byte, in the same language, have one key.
    """
    for known in submissions:
        language = language_called(known.language)
        obstacle = _obstacle(known, language, packages)
        if obstacle is not None or language is None:
            yield Planned(known, obstacle=obstacle)
        else:
            yield Planned(known, content_key(known.source_hash, packages[known.problem], language.id), language)


def content_key(source_hash: str, package_hash: str, language: str) -> str:
    """What names a judging: the same key has the same result."""
    return blake2b(f"{source_hash}\0{package_hash}\0{language}".encode(), digest_size=_KEY_BYTES).hexdigest()


def hash_of_source(content: bytes) -> str:
    """What names the bytes of a source."""
    return blake2b(content, digest_size=_KEY_BYTES).hexdigest()


def _obstacle(known: Known, language: Language | None, packages: Mapping[str, str]) -> Obstacle | None:
    if known.verdict is None:
        return Obstacle.NO_VERDICT
    if known.source is None:
        return Obstacle.LOST
    if language is None:
        return Obstacle.NO_LANGUAGE
    if known.problem not in packages:
        return Obstacle.NO_PROBLEM
    return None if packages[known.problem] else Obstacle.NO_CASES
