"""Intervals (start, end) of whole numbers: any, apart from each other, inside each other, all with a common point."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.choices import Choices
from judge.strategies.sizes import Size, checked, interval, sizes

Intervals: TypeAlias = tuple[tuple[int, int], ...]
IntervalKind: TypeAlias = Literal["any", "disjoint", "nested", "overlapping"]


def _any(choices: Choices, n: int, bounds: tuple[int, int], least: int) -> Intervals:
    low, high = bounds
    rows = [choices.row((low, high - least), (low, high - least)) for _ in range(n)]
    return tuple([(min(row), max(row) + least) for row in rows])


def _ends(choices: Choices, n: int, free: int) -> list[int]:
    """Two ends for each interval, sorted."""
    return sorted([end for _ in range(n) for end in choices.row((0, free), (0, free))])


def _disjoint(choices: Choices, n: int, bounds: tuple[int, int], least: int) -> Intervals:
    low, high = bounds
    ends = _ends(choices, n, high - low - n * least - (n - 1)) if n else []
    starts = [low + number * (least + 1) for number in range(n)]
    return tuple([(start + ends[2 * number], start + ends[2 * number + 1] + least) for number, start in enumerate(starts)])


def _nested(choices: Choices, n: int, bounds: tuple[int, int], least: int) -> Intervals:
    low, high = bounds
    ends = _ends(choices, n, high - low - least - 2 * (n - 1)) if n else []
    # from outside inwards; each start is one further to the right than its end says, each end one further than the one inside it
    return tuple([(low + ends[depth] + depth, low + ends[-1 - depth] + least + 2 * (n - 1) - depth) for depth in range(n)])


def _overlapping(choices: Choices, n: int, bounds: tuple[int, int], least: int) -> Intervals:
    low, high = bounds
    common = choices.one(low, high - least)
    return tuple([choices.row((low, common), (common + least, high)) for _ in range(n)])  # type: ignore[misc] # rows of two


def _most(kind: str, width: int, least: int) -> int | None:
    """How many intervals there is room for; None: any number."""
    if kind == "disjoint":
        return (width + 1) // (least + 1)
    return (width - least) // 2 + 1 if kind == "nested" else None


_KINDS: dict[str, Callable[[Choices, int, tuple[int, int], int], Intervals]] = {
    "any": _any,
    "disjoint": _disjoint,
    "nested": _nested,
    "overlapping": _overlapping,
}


@st.composite
def _intervals(
    draw: st.DrawFn, counts: SearchStrategy[int], bounds: tuple[int, int], kind: str, *, least: int, bulk: bool | None
) -> Intervals:
    n = draw(counts)
    return _KINDS[kind](Choices(draw, bulk), n, bounds, least)


def intervals(
    n: Size, low: int, high: int, kind: IntervalKind = "any", *, least: int = 0, bulk: bool | None = None
) -> SearchStrategy[Intervals]:
    """So many intervals (0 or more) with low <= start <= end <= high and end - start at least `least` (0 or more).

    Kinds: any; disjoint (from left to right, no two have a point in common); nested (each lies in the one before and shares no end with
    it); overlapping (all have `least` in common).
    Two choices an interval. Shrinks to few intervals of length `least`: any and overlapping ones nearest to 0 (overlapping ones begin and
    end there if they can), disjoint ones as far to the left as possible, nested ones with ends side by side. ValueError: the range is
    empty, shorter than `least`, or too short for n intervals of the kind.
    """
    if kind not in _KINDS:
        raise ValueError(f"kind {kind!r} is unknown: choose one of {', '.join(_KINDS)}")
    bounds = interval("intervals", (low, high))
    width = high - low
    checked("least", least, 0, width)
    return _intervals(sizes("n", n, 0, _most(kind, width, least)), bounds, kind, least=least, bulk=bulk)
