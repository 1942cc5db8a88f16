"""What the payload of an event may hold: of each key that folds read, the values that they can take. Other keys are free.

Events of this machine are right by how they are made; those of a file are looked at here before they are taken.
"""

from collections.abc import Callable, Mapping
from typing import Any

from judge.history.events import UNDO, Event, day_in, day_subject

#: no count, day, or number of seconds is beyond it
_MOST = 10**9

#: days since 1970
_MOST_DAYS = 100_000


def _is_text(value: Any) -> bool:
    return value is None or isinstance(value, str)


def _is_number(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and abs(value) <= _MOST)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and abs(value) <= _MOST


def _are_items(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, list) and [type(part) for part in one] == [str, str, int, int] and all(map(_is_whole, one[2:])) for one in value
    )


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _are_results(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(one, list) and len(one) == 3 and isinstance(one[0], str) and all(map(_is_whole, one[1:])) for one in value.values()
    )


_TESTS: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("of", "rating", "verdict", "language", "source", "name", "format", "problem", "item", "kind", "chapter"), _is_text),
    **dict.fromkeys(("active", "expected", "seconds", "cpu_s", "memory_mib", "hints"), _is_number),
    **dict.fromkeys(("level", "minutes", "cases", "right", "day", "seed", "until", "wakes"), _is_whole),
    "items": _are_items, "problems": _are_texts, "results": _are_results,
}  # fmt: skip


def wrong_key(event: Event) -> str:
    """The key of the payload (or `item`) that no fold could take; empty where all is well."""
    payload = event.payload
    if event.kind == UNDO and not isinstance(payload.get("of"), str):
        return "of"
    if "cases" in payload and "right" not in payload:
        return "right"
    if abs(payload.get("day", 0) if _is_whole(payload.get("day", 0)) else 0) > _MOST_DAYS:
        return "day"
    if event.subject.startswith(day_subject(0)[:-1]) and not _is_day(event.subject):
        return "item"
    return next((key for key, value in payload.items() if key in _TESTS and not _TESTS[key](value)), "")


def _is_day(subject: str) -> bool:
    if len(subject) > 20:
        return False
    day = day_in(subject)
    return day is not None and abs(day) <= _MOST_DAYS
