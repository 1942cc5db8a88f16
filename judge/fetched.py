"""What a source brings: a problem as one place has it, and what somebody once submitted. Knows neither source nor store."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from judge.model import Kind, Need, Verdict
from judge.problemlimits import Limits


class SampleCase(NamedTuple):
    """An input with its answer, byte for byte; the answer is None where the source has none."""

    input: bytes
    answer: bytes | None


class Picture(NamedTuple):
    """An image that a statement shows: where it lies, and the file name that the statement uses for it."""

    url: str
    name: str
    #: the address as the page has it: of a page that was saved, a file beside it
    source: str = ""


class Fetched(NamedTuple):
    """One problem as one source has it. What the source does not say is empty or 0."""

    #: the folder's name below problems/: `1000`, `atcoder-abc300-a`
    id: str
    #: titles by language: `ko`, `en`
    names: Mapping[str, str]
    #: whom the problem comes from, in words: `Baekjoon Online Judge 1000`
    origin: str = ""
    url: str = ""
    #: `time_s` and `memory_mib` are 0 where the source does not say
    limits: Limits = Limits(0.0, 0.0)
    kinds: frozenset[Kind] = frozenset()
    needs: frozenset[Need] = frozenset()
    #: several outputs may be right, and the source has no checker for them
    special: bool = False
    #: flags of the default output validator: `float_tolerance 1e-6`
    validator_flags: tuple[str, ...] = ()
    samples_judged: bool = True
    #: languages that may, or may not, be submitted, in the source's words
    allowed_languages: tuple[str, ...] = ()
    denied_languages: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    #: Markdown by language
    statements: Mapping[str, str] = {}
    pictures: tuple[Picture, ...] = ()
    samples: tuple[SampleCase, ...] = ()
    #: anything else, by path below the package: `data/secret/1.in`, `generators/random.cpp`
    files: Mapping[str, bytes] = {}
    #: what the files may be used for, in words
    licence: str = ""


class PastAttempt(NamedTuple):
    """A submission that was judged elsewhere."""

    #: names it once and for all: `boj:12345678`
    key: str
    problem: str
    #: aware, UTC
    at: datetime
    #: as the site calls it: `C++17`
    language: str
    #: our verdict; None where the site's words are none of ours (points, survived)
    verdict: Verdict | None
    #: the site's words: `런타임 에러 (ValueError)`
    words: str
    #: points, where the site gave some
    points: float | None = None
    #: as the site measured them; None where it did not say
    cpu_s: float | None = None
    memory_mib: float | None = None
    source_bytes: int | None = None
    #: the source file in the archive; None where it is lost
    source: Path | None = None
