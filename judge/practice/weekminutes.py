"""Minutes of practice by weekday, as they are typed: `45`, `60, sat 120, sun 0`, `weekdays 30, weekend 90`, `월~금 30, 토 120`."""

import re
from collections.abc import Iterator, Sequence

from judge.practice.rules.plan import MINUTES, MOST_MINUTES, WEEKDAYS

#: what several days are called together, and all that are not named
_TOGETHER = {
    "weekdays": range(5), "weekday": range(5), "평일": range(5), "주중": range(5), "weekend": range(5, 7), "weekends": range(5, 7),
    "주말": range(5, 7),
}  # fmt: skip
_OTHERS = ("other", "others", "otherdays", "rest", "나머지", "그외", "기타", "다른날")

_KOREAN = "월화수목금토일"


def change_minutes(typed: str, week: Sequence[int]) -> tuple[int, ...]:
    """A week with what was typed in it: a number alone is for all days that are not named. ValueError for what cannot be read."""
    named: dict[int, int] = {}
    others: int | None = None
    for words, number in _said(typed):
        if number > MOST_MINUTES or ((not words or words in _OTHERS) and others is not None):
            raise ValueError(typed)
        if not words or words in _OTHERS:
            others = number
        else:
            named |= dict.fromkeys(_days(words), number)
    return tuple(named.get(day, was if others is None else others) for day, was in enumerate(week))


def read_week(text: str) -> tuple[int, ...]:
    """A week as `judge config` shows it; the usual one where that cannot be read, as in a plan that is not well written."""
    usual = (MINUTES,) * len(WEEKDAYS)
    try:
        return change_minutes(text, usual)
    except ValueError:
        return usual


def week_literal(week: Sequence[int]) -> str:
    """The same for plan.toml: one number, or a table with what most days have as `other`."""
    usual = max(week, key=lambda minutes: (list(week).count(minutes), minutes))
    unlike = [f"{name} = {minutes}" for name, minutes in zip(WEEKDAYS, week, strict=True) if minutes != usual]
    return f"{{{', '.join([*unlike, f'other = {usual}'])}}}" if unlike else str(usual)


def _said(typed: str) -> Iterator[tuple[str, int]]:
    """Days and their minutes, in order; no days for a number that stands alone."""
    parts = re.split(r"[,;/]", re.sub(r"(그|다른|other) (외|날|days)", r"\1\2", typed.strip().lower()))
    for part in parts:
        tokens = re.findall(r"[^\s=:]+", part)
        while tokens:
            words = "" if tokens[0].isdecimal() else tokens.pop(0)
            number = (tokens.pop(0) if tokens else "").removesuffix("min").removesuffix("분")
            if not (number.isascii() and number.isdecimal()):
                raise ValueError(typed)
            yield words, int(number)


def _days(words: str) -> Sequence[int]:
    if words in _TOGETHER:
        return _TOGETHER[words]
    first, *last = re.split(r"\.\.|[-~]", words)
    begins, ends = _day(first), _day("".join(last) or first)
    if ends < begins:
        raise ValueError(words)
    return range(begins, ends + 1)


def _day(word: str) -> int:
    korean = word.removesuffix("요일")
    if len(korean) == 1 and korean in _KOREAN:
        return _KOREAN.index(korean)
    found = [number for number, name in enumerate(WEEKDAYS) if len(word) >= len(name) and f"{_WHOLE[number]}s".startswith(word)]
    if not found:
        raise ValueError(word)
    return found[0]


_WHOLE = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
