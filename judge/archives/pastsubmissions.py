"""Submissions as the closed site told them: words, points, local times, names of languages; and which sources are worth keeping."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from judge.archives.archiveitems import Solution
from judge.errors import SourceError
from judge.fetched import PastAttempt
from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.sitelanguages import language_called, plain_name

#: what the key of a submission begins with that has a number of its site's
NUMBERED = "boj:"

#: the site's words for the verdicts, Korean and English
_WORDS = {
    "맞았습니다!!": Verdict.AC, "출력 형식이 잘못되었습니다": Verdict.PE, "틀렸습니다": Verdict.WA, "시간 초과": Verdict.TLE,
    "메모리 초과": Verdict.MLE, "출력 초과": Verdict.OLE, "런타임 에러": Verdict.RTE, "컴파일 에러": Verdict.CE,
    "Accepted": Verdict.AC, "Presentation Error": Verdict.PE, "Wrong Answer": Verdict.WA, "Time Limit Exceeded": Verdict.TLE,
    "Memory Limit Exceeded": Verdict.MLE, "Output Limit Exceeded": Verdict.OLE, "Runtime Error": Verdict.RTE, "Compile Error": Verdict.CE,
}  # fmt: skip

_POINTS = re.compile(r"(\d+(?:\.\d+)?)점|(\d+(?:\.\d+)?) points?")
_REASON = re.compile(r" ?\([^()]*\)$")
_TIME = re.compile(r"(\d{4})(?:년|-|\.) ?(\d{1,2})(?:월|-|\.) ?(\d{1,2})일?\.?[ T](\d{1,2}):(\d{2})(?::(\d{2}))?")

#: Korean time, which knew no summer time in the site's years
_KOREA = timezone(timedelta(hours=9))

#: what counts as everything right, where the site gave points
_FULL_POINTS = 100.0

_SUFFIXES = {language.id: language.suffixes[0] for language in LANGUAGES}


def read_attempt(fields: Mapping[str, object], source: Path | None) -> PastAttempt:
    """A submission from its fields (`submissionId`, `problemId`, `result`, ...). SourceError when one that matters is unreadable."""
    number = _whole(fields, "submissionId")
    problem = _whole(fields, "problemId")
    words = " ".join(str(fields.get("result") or "").split())
    verdict, points = read_result(words)
    time_ms, memory_kb = _amount(fields, "time", "timeMs"), _amount(fields, "memory", "memoryKb")
    return PastAttempt(
        key=f"{NUMBERED}{number}", problem=str(problem), at=read_korean_time(str(fields.get("submittedAt") or "")),
        language=plain_name(str(fields.get("language") or "")), verdict=verdict, words=words, points=points,
        cpu_s=time_ms / 1000 if time_ms is not None and verdict is Verdict.AC else None,
        memory_mib=round(memory_kb / 1024, 3) if memory_kb else None,
        source_bytes=int(_amount(fields, "codeLength") or 0) or None, source=source,
    )  # fmt: skip


@cache
def read_result(words: str) -> tuple[Verdict | None, float | None]:
    """The verdict and points in the site's words; None for what they do not say."""
    points = _POINTS.fullmatch(words)
    if points:
        value = float(points[1] or points[2])
        return (Verdict.AC if value == _FULL_POINTS else None), value
    return _WORDS.get(_REASON.sub("", words)), None


def read_korean_time(text: str) -> datetime:
    """The instant of `2023년 6월 22일 10:25:52`, Korean time. SourceError when it cannot be read."""
    found = _TIME.fullmatch(" ".join(text.split()))
    try:
        if found is None:
            raise ValueError
        year, month, day, hour, minute, second = map(int, found.groups("0"))
        return datetime(year, month, day, hour, minute=minute, second=second, tzinfo=_KOREA)
    except ValueError:
        raise SourceError("the time of a submission cannot be read: {text}", text=text or "(empty)") from None


def choose_solutions(attempts: Iterable[PastAttempt], *, everything: bool) -> tuple[Solution, ...]:
    """The newest accepted source of each problem and language, with `everything` all accepted ones."""
    chosen: list[Solution] = []
    taken: set[tuple[str, str]] = set()
    for attempt in sorted(attempts, key=lambda attempt: (attempt.at, attempt.key), reverse=True):
        if attempt.verdict is not Verdict.AC or attempt.source is None or ((attempt.problem, attempt.language) in taken and not everything):
            continue
        taken.add((attempt.problem, attempt.language))
        chosen.append(Solution(attempt.problem, _file_name(attempt, attempt.source), attempt.source, attempt.at.timestamp()))
    return tuple(chosen)


def _file_name(attempt: PastAttempt, source: Path) -> str:
    """`12345678.py`; `12345678.pypy3.py` where the suffix alone means another language."""
    number = attempt.key.rpartition(":")[2]
    language = language_called(attempt.language)
    if language is None:  # a name that is taken for no other language
        word = re.sub(r"[^a-z0-9]+", "-", attempt.language.lower()).strip("-") or "source"
        return f"{number}{source.suffix if source.suffix != '.txt' else f'.{word}'}"
    suffix = _SUFFIXES[language.id]
    usual = next(known.id for known in LANGUAGES if suffix in known.suffixes)
    return f"{number}{suffix}" if usual == language.id else f"{number}.{language.id}{suffix}"


def _whole(fields: Mapping[str, object], key: str) -> int:
    text = str(fields.get(key, "")).strip()
    if not (text.isascii() and text.isdecimal() and len(text) < 16):
        raise SourceError("a submission has no {key}", key=key)
    return int(text)


def _amount(fields: Mapping[str, object], *keys: str) -> float | None:
    for key in keys:
        value = fields.get(key)
        text = str(value).strip().removesuffix("ms").removesuffix("KB").strip()
        if isinstance(value, bool) or not (text.isascii() and text.isdecimal() and len(text) < 16):
            continue
        return float(text)
    return None
