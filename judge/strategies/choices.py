"""Where the numbers behind a value come from: Hypothesis for the first ones, which therefore shrink, then a seed, which is cheap.

Hypothesis keeps 8 KiB of choices for an example, and each costs about ten microseconds. So the first 1000 bytes of choices of a value are
drawn one by one (some 450 small numbers, 160 of 32 bits), what comes after them from a `random.Random` whose seed is one more choice. A
large value that fails shrinks through the border by itself: its first part keeps its choices while its size is lowered.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from random import Random
from typing import TypeVar, cast

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

Element = TypeVar("Element")

#: bytes of choices that one value may use; eight such values fit into the 8 KiB that Hypothesis keeps
MOST_DRAWN_BYTES = 1000

#: bytes for elements of a strategy where all else comes from a seed: they cannot be made by chance, so these few are repeated
POOL_BYTES = 500

#: a float holds every whole number below this one
_EXACT_FLOAT = 1 << 52

_SEEDS = st.integers(0, (1 << 32) - 1)

#: strategies are kept, for Hypothesis looks at a new one longer than it draws from a known one
_whole_numbers = lru_cache(maxsize=4096)(st.integers)


@lru_cache(maxsize=4096)
def _rows(bounds: tuple[tuple[int, int], ...]) -> SearchStrategy[tuple[int, ...]]:
    return st.tuples(*[_whole_numbers(low, high) for low, high in bounds])


class Choices:
    """Choices of one value: drawn while there is room, then from a seed; `bulk` True: all from a seed, False: all drawn."""

    def __init__(self, draw: st.DrawFn, bulk: bool | None = None) -> None:
        self._draw = draw
        self._left: float = {None: MOST_DRAWN_BYTES, True: 0, False: float("inf")}[bulk]
        self._random: Random | None = None

    def one(self, low: int, high: int) -> int:
        """A number from low to high; shrinks to the one nearest to 0."""
        if self._left > 0:
            value = self._draw(_whole_numbers(low, high))
            self._left -= 2 + value.bit_length() // 8
            return value
        return self._by_chance(low, high)

    def row(self, *bounds: tuple[int, int]) -> tuple[int, ...]:
        """Several numbers that belong together, in one span: the shrinker deletes them together."""
        if self._left > 0:
            values = self._draw(_rows(bounds))
            self._left -= sum(2 + value.bit_length() // 8 for value in values)
            return values
        return tuple([self._by_chance(low, high) for low, high in bounds])

    def repeated(self, count: int, make: Callable[[], Element]) -> list[Element]:
        """What `make` gives, so many times; all that it draws in one call is one span."""
        spanned = _spanned(self, make)
        return [self._draw(spanned) if self._left > 0 else make() for _ in range(count)]

    def within(self, draw: st.DrawFn, make: Callable[[], Element]) -> Element:
        """What `make` gives while numbers are drawn by another `draw`."""
        outer, self._draw = self._draw, draw
        try:
            return make()
        finally:
            self._draw = outer

    def elements(self, elements: tuple[int, int] | SearchStrategy[Element], count: int) -> list[Element]:
        """So many elements; those of a strategy repeat the drawn ones where no more are drawn."""
        if isinstance(elements, tuple):
            return cast(list[Element], [self.one(*elements) for _ in range(count)])
        drawn: list[Element] = []
        room = max(self._left, POOL_BYTES)
        while len(drawn) < count and room > 0:
            drawn.append(self._draw(elements))
            # what an element cost cannot be asked for; a letter of its text is a choice of two bytes at most
            room -= 2 * len(repr(drawn[-1]))
        self._left = min(room, self._left)
        return drawn + self._repeated(drawn, count - len(drawn))

    def _repeated(self, drawn: Sequence[Element], count: int) -> list[Element]:
        return self._chance().choices(drawn, k=count) if count else []

    def _chance(self) -> Random:
        if self._random is None:
            self._random = Random(self._draw(_SEEDS))
        return self._random

    def _by_chance(self, low: int, high: int) -> int:
        chance = self._random or self._chance()
        width = high - low + 1
        return low + int(chance.random() * width) if width < _EXACT_FLOAT else chance.randint(low, high)


@st.composite
def _spanned(draw: st.DrawFn, choices: Choices, make: Callable[[], Element]) -> Element:
    return choices.within(draw, make)


class Slots:
    """The numbers 0..count-1, each given out once."""

    def __init__(self, count: int) -> None:
        self._count = count
        #: from a taken slot to one that may be free; chains are shortened when they are walked
        self._following: dict[int, int] = {}

    def take(self, wanted: int) -> int:
        """The first free slot from `wanted` on, going round; somebody else counts that one is left."""
        free = self._first_free(wanted)
        if free == self._count:
            free = self._first_free(0)
        self._following[free] = free + 1
        return free

    def _first_free(self, slot: int) -> int:
        following = self._following
        walked = []
        while slot in following:
            walked.append(slot)
            slot = following[slot]
        for passed in walked:
            following[passed] = slot
        return slot
