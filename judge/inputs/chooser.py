"""Where the choices of an input come from, and how distinct values are chosen without trying twice."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

_Made = TypeVar("_Made")


class Infeasible(Exception):
    """No legal value is left: this input must be given up."""


class Chooser(Protocol):
    """Where choices come from."""

    def whole(self, low: int, high: int, is_legal: Callable[[int], bool] | None = None, hint: int | None = None) -> int:
        """An integer of a range; a hint says which would be good."""

    def value(self, name: str, low: int, high: int, is_legal: Callable[[int], bool] | None) -> int:
        """A value of the variable `name`."""

    def size(self, low: int, high: int, is_legal: Callable[[int], bool] | None, *, is_cases: bool = False, is_counted: bool = False) -> int:
        """A number of things, or of test cases that hold such numbers; whether the input says it, or it is the length of a word."""

    def values(self, name: str, count: int, low: int, high: int, *, are_distinct: bool = False) -> Sequence[int] | None:
        """Good values for an array, or None where one is as good as another."""

    def tree(self, count: int) -> Sequence[int] | None:
        """Good parents for the vertices 1 .. count - 1, each smaller than its child."""

    def edges(self, vertices: int, count: int) -> Sequence[tuple[int, int]]:
        """Good edges between vertices from 0, for the first of `count` that may be any; perhaps none."""

    def letters(self, name: str, count: int, kinds: int) -> Sequence[int] | None:
        """Good letters for a word, as indexes of its alphabet."""

    def way(self, count: int) -> int:
        """Which of so many alternatives comes in the next of the lines that hold them."""

    def group(self, make: Callable[[], _Made]) -> _Made:
        """What `make` gives: its choices belong together, and may be left out together."""

    def inside(self, times: int) -> None:
        """What follows stands so many times (a negative number ends that)."""

    def mark(self) -> int:
        """How far the choices went."""

    def undo(self, mark: int) -> None:
        """Forget the choices since a mark; Rejected where that cannot be."""

    def is_bulk(self, count: int) -> bool:
        """Whether so many values are better taken all at once, without writing them down."""


def rank_of(value: int, low: int, chosen: Sequence[int]) -> int:
    """Which of the numbers from `low` on that are not among the sorted `chosen` it is, from 0."""
    return value - low - bisect_left(chosen, value)


def unchosen(rank: int, low: int, chosen: Sequence[int]) -> int:
    """The number from `low` on with this rank among those that are not in the sorted `chosen`."""
    value = low + rank
    begin, end = 0, len(chosen)
    while begin < end:  # how many of the chosen lie below it
        middle = (begin + end) // 2
        if chosen[middle] - middle <= value:
            begin = middle + 1
        else:
            end = middle
    return value + begin
