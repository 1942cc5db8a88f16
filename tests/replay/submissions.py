"""Submissions with known verdicts, for the tests of what is made of them."""

from collections.abc import Mapping
from pathlib import Path

from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.replay.known import Found, Known, Planned

PYTHON = next(language for language in LANGUAGES if language.id == "python3")


def known(number: int, there: str | None, *, problem: str = "1000", **more: object) -> Known:
    """Submission `number`, of which the site said `there`; each has a source of its own."""
    verdict = Verdict[there] if there else None
    fields = Known(f"boj:{number}", problem, "Python 3", verdict, Path(f"/archive/{number}.py"), source_hash=f"source {number}")
    return fields._replace(**more)  # type: ignore[arg-type]


def planned(number: int, there: str, *, problem: str = "1000", measured: Mapping[str, float] | None = None) -> Planned:
    """The same with a key of its own; `measured` by the site."""
    return Planned(known(number, there, problem=problem)._replace(**(measured or {})), f"key {number}", PYTHON)  # type: ignore[arg-type]


def found(here: str, **more: object) -> Found:
    """What came of judging: three cases, one of them a sample, quick and small unless told."""
    usual = Found(
        Verdict[here], cpu_s=0.1, memory_mib=10.0, time_limit_s=5.0, memory_limit_mib=256.0, cases=3, samples=1,
        case="" if here == "AC" else "secret/1",
    )  # fmt: skip
    return usual._replace(**more)  # type: ignore[arg-type]
