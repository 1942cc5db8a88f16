"""Arrays: elements in a row, in order or not; permutations; tables; parts of a total."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Literal, TypeAlias, TypeVar, cast, overload

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.choices import Choices, Slots
from judge.strategies.sizes import Size, checked, interval, largest, sizes

Element = TypeVar("Element")

#: as drawn, or sorted; of distinct elements every next one is then really larger or smaller
Order: TypeAlias = Literal["rising", "falling"]

#: elements of a strategy have to be drawn to be told apart, and more do not fit into what Hypothesis keeps
MOST_DISTINCT_DRAWN = 500


@overload
def arrays(
    elements: tuple[int, int], length: Size, *, distinct: bool = False, order: Order | None = None, bulk: bool | None = None
) -> SearchStrategy[tuple[int, ...]]: ...


@overload
def arrays(
    elements: SearchStrategy[Element], length: Size, *, distinct: bool = False, order: Order | None = None, bulk: bool | None = None
) -> SearchStrategy[tuple[Element, ...]]: ...


def arrays(
    elements: tuple[int, int] | SearchStrategy[Any],
    length: Size,
    *,
    distinct: bool = False,
    order: Order | None = None,
    bulk: bool | None = None,
) -> SearchStrategy[tuple[Any, ...]]:
    """Arrays of so many elements (0 or more): whole numbers of a range (low, high), or values of a strategy.

    One choice an element. Where choices come from a seed, elements of a strategy repeat those drawn before; numbers of a range are all new.
    Shrinks to few elements, each as small as it can be: distinct ones of a range that begins at 1 to 1, 2, 3. ValueError: the range
    is empty or holds fewer than `length` distinct numbers, `order` is none of the words, more than 500 distinct elements of a strategy.
    """
    if order not in (None, "rising", "falling"):
        raise ValueError(f"order {order!r} is unknown: choose 'rising', 'falling' or None")
    if not isinstance(elements, tuple):
        lengths = sizes("length", length, 0, MOST_DISTINCT_DRAWN if distinct else None)
        return _ordered(_drawn_once(elements, lengths) if distinct else _arrays(elements, lengths, bulk), order)
    low, high = interval("elements", elements)
    if not distinct:
        return _ordered(_arrays((low, high), sizes("length", length), bulk), order)
    asked = largest(length)
    if asked is not None and asked > high - low + 1:
        raise ValueError(f"length {asked} is above {high - low + 1}, the count of distinct elements ({low}, {high})")
    return _ordered(_distinct(low, high, sizes("length", length, 0, high - low + 1), bulk=bulk), order)


def _ordered(made: SearchStrategy[tuple[Element, ...]], order: Order | None) -> SearchStrategy[tuple[Element, ...]]:
    if order is None:
        return made
    return made.map(lambda values: tuple(sorted(cast("tuple[Any, ...]", values), reverse=order == "falling")))


@st.composite
def _arrays(
    draw: st.DrawFn, elements: tuple[int, int] | SearchStrategy[Element], lengths: SearchStrategy[int], bulk: bool | None
) -> tuple[Element, ...]:
    length = draw(lengths)
    return tuple(Choices(draw, bulk).elements(elements, length))


@st.composite
def _drawn_once(draw: st.DrawFn, elements: SearchStrategy[Element], lengths: SearchStrategy[int]) -> tuple[Element, ...]:
    length = draw(lengths)
    return tuple(draw(st.lists(elements, min_size=length, max_size=length, unique=True)))


@st.composite
def _distinct(draw: st.DrawFn, low: int, high: int, lengths: SearchStrategy[int], *, bulk: bool | None) -> tuple[int, ...]:
    length = draw(lengths)
    choices, slots = Choices(draw, bulk), Slots(high - low + 1)
    return tuple([low + slots.take(choices.one(low, high) - low) for _ in range(length)])


@st.composite
def _shuffled(draw: st.DrawFn, values: Sequence[Element], bulk: bool | None) -> tuple[Element, ...]:
    choices = Choices(draw, bulk)
    order: list[Element] = []
    for value in values:
        place_in(order, value, choices.one(0, len(order)))
    return tuple(order)


def place_in(order: list[Element], value: Element, back: int) -> None:
    """Put the value so many places before the end; what stood there becomes the last. Uniform `back` make a uniform order."""
    order.append(value)
    order[-1 - back], order[-1] = order[-1], order[-1 - back]


def shuffled(values: Sequence[Element], *, bulk: bool | None = None) -> SearchStrategy[tuple[Element, ...]]:
    """The values in any order.

    One choice a value. Shrinks to the order that is given.
    """
    return _shuffled(values, bulk)


def permutations(n: Size, *, bulk: bool | None = None) -> SearchStrategy[tuple[int, ...]]:
    """The numbers 1..n (0 or more of them) in any order.

    One choice a number. Shrinks to few numbers, and to their natural order. ValueError: n is below 0.
    """
    return sizes("n", n).flatmap(lambda count: _shuffled(range(1, count + 1), bulk))


@st.composite
def _matrices(
    draw: st.DrawFn,
    elements: tuple[int, int] | SearchStrategy[Element],
    shape: tuple[SearchStrategy[int], SearchStrategy[int]],
    bulk: bool | None,
) -> tuple[tuple[Element, ...], ...]:
    rows, columns = draw(shape[0]), draw(shape[1])
    choices = Choices(draw, bulk)
    return tuple(choices.repeated(rows, lambda: tuple(choices.elements(elements, columns))))


@overload
def matrices(
    elements: tuple[int, int], rows: Size, columns: Size, *, bulk: bool | None = None
) -> SearchStrategy[tuple[tuple[int, ...], ...]]: ...


@overload
def matrices(
    elements: SearchStrategy[Element], rows: Size, columns: Size, *, bulk: bool | None = None
) -> SearchStrategy[tuple[tuple[Element, ...], ...]]: ...


def matrices(
    elements: tuple[int, int] | SearchStrategy[Any], rows: Size, columns: Size, *, bulk: bool | None = None
) -> SearchStrategy[tuple[tuple[Any, ...], ...]]:
    """Tables, row by row (1 or more of both); elements as for `arrays`.

    One choice a cell. Shrinks to few rows, few columns, small cells. ValueError: a size is below 1, a range is empty.
    """
    made = interval("elements", elements) if isinstance(elements, tuple) else elements
    return _matrices(made, (sizes("rows", rows, 1), sizes("columns", columns, 1)), bulk)


@st.composite
def _partitions(draw: st.DrawFn, total: int, counts: SearchStrategy[int], *, least: int, bulk: bool | None) -> tuple[int, ...]:
    count = draw(counts)
    free = total - least * count
    choices = Choices(draw, bulk)
    cuts = sorted([choices.one(0, free) for _ in range(count - 1)])
    return tuple([right - left + least for left, right in pairwise([0, *cuts, free])])


def partitions(total: int, parts: Size, *, least: int = 0, bulk: bool | None = None) -> SearchStrategy[tuple[int, ...]]:
    """Numbers, each `least` (0 or more) or more, whose sum is the total; so many (1 or more) of them.

    One choice a part. Shrinks to few parts, the last one large and the others `least`. ValueError: so many parts are more than the total.
    """
    most = total // least if checked("least", least, 0) else None
    return _partitions(checked("total", total, 0), sizes("parts", parts, 1, most), least=least, bulk=bulk)
