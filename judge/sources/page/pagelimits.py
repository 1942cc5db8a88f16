"""The limits of a page: two cells, and sections with the limits of single languages."""

import re
from collections.abc import Mapping

from judge.errors import SourceError
from judge.problemlimits import LanguageLimits, Limits
from judge.sitelanguages import language_called

_TIME = re.compile(r"(?<!\d)(?P<value>\d++(?:\.\d++)?) ?(?:초|seconds?|s\b)(?P<rest>.*)", re.IGNORECASE)
_MEMORY = re.compile(r"(?<!\d)(?P<value>\d++(?:\.\d++)?) ?(?:MB|MiB)(?P<rest>.*)", re.IGNORECASE)
_LANGUAGE = re.compile(r"(?P<name>.+?) ?: ?(?P<limit>[^:]+)")

_NO_EXTRA = ("추가 시간 없음", "추가 메모리 없음", "No additional time", "No additional memory")

#: of several versions of one language of ours, the limit of the one it is closest to counts
_CLOSEST = ("Java 11", "Java 15", "Java 8", "Java 8 (OpenJDK)", "C# 6.0 (Mono)")


def read_limits(time: str, memory: str, times: tuple[str, ...], memories: tuple[str, ...]) -> Limits:
    """Limits from the texts of the two cells and of the sections' items (`Java 11: 3 초`). SourceError when one is unreadable."""
    time_s, extra_time = _read(_TIME, time)
    memory_mib, extra_memory = _read(_MEMORY, memory)
    own_times, own_memories = _languages(_TIME, times), _languages(_MEMORY, memories)
    languages = {
        name: LanguageLimits(own_times.get(name, 0.0), own_memories.get(name, 0.0)) for name in sorted({*own_times, *own_memories})
    }
    return Limits(time_s, memory_mib, extra_time=extra_time, extra_memory=extra_memory, languages=languages)


def _read(pattern: re.Pattern[str], text: str) -> tuple[float, bool]:
    """The number, and whether languages get more than it."""
    plain = " ".join(text.split())
    found = pattern.fullmatch(plain)
    value = float(found["value"]) if found else 0.0
    if found is None or not 0 < value < 1e6:
        shown = plain or "(empty)"
        if pattern is _TIME:
            raise SourceError("the page's time limit cannot be read: {text}", text=shown)
        raise SourceError("the page's memory limit cannot be read: {text}", text=shown)
    return value, not any(words in plain for words in _NO_EXTRA)


def _languages(pattern: re.Pattern[str], items: tuple[str, ...]) -> Mapping[str, float]:
    limits: dict[str, tuple[int, float]] = {}
    for item in items:
        found = _LANGUAGE.fullmatch(" ".join(item.split()))
        if found is None:
            continue
        language = language_called(found["name"])
        if language is None:
            continue
        value, _ = _read(pattern, found["limit"])
        rank = _CLOSEST.index(found["name"]) if found["name"] in _CLOSEST else len(_CLOSEST)
        if language.id not in limits or rank < limits[language.id][0]:
            limits[language.id] = rank, value
    return {name: value for name, (_, value) in limits.items()}
