"""Forms that the next line of samples may have, and the counts that the values before it can give."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from judge.drafting.layouthints import Hints
from judge.drafting.layoutnodes import ArrayNode, BlankNode, EitherNode, LayoutNode, Place, RowNode, SlotCount, WholeNode

#: lines of at most so many values have a name for each; longer ones are arrays, of at most so many
WIDEST, LONGEST = 12, 40
#: so many values have hardly a name each, and that costs so much more, where they are as many as a value before says
_MANY, _COUNTED = 4, 0.6
#: and have none where the statement says that there are so many numbers
_TOLD_WIDTH = 6
#: what it costs that lines are so many times a value as the statement says
_TOLD_TIMES = 0.4


def either_node(rows: Sequence[tuple[str, ...]], slot: int, spoken: Mapping[str, tuple[str, ...]]) -> EitherNode | None:
    """Lines that begin with a few words, each with its own number of values; None where they are no commands.

    `spoken` are the words that a statement quotes as commands, with the names after them.
    """
    widths: dict[str, int] = {}
    for row in rows:
        if not row or widths.setdefault(row[0], len(row) - 1) != len(row) - 1:
            return None
    are_spoken = all(len(spoken.get(word, ())) == width and word in spoken for word, width in widths.items())
    if are_spoken and any(spoken[word] for word in widths):
        widths |= {word: len(names) for word, names in spoken.items() if names and word.isdigit() == next(iter(widths)).isdigit()}
    are_spoken = are_spoken and any(widths.values())
    are_words = all(word.isalpha() for word in widths)
    if not 2 <= len(widths) <= 12 or (not are_spoken and (len(rows) <= len(widths) or (not are_words and len(set(widths.values())) == 1))):
        return None
    if not are_words and not all(word.isdigit() and int(word) < 10 for word in widths):
        return None
    ways, names = [], list[tuple[int, str]]()
    for word, width in widths.items():
        ways.append((word, tuple(range(slot, slot + width))))
        names += list(zip(ways[-1][1], spoken[word], strict=True)) if are_spoken else []
        slot += width
    return EitherNode(tuple(ways), tuple(names))


def constant_row(slot: int, width: int, *, is_told: bool = False) -> tuple[LayoutNode, int]:
    """A line of so many values, which the statement may tell, and how many slots it takes."""
    if width > WIDEST or (is_told and width >= _TOLD_WIDTH):
        return ArrayNode((), slot, SlotCount(None, width)), 1
    return RowNode(tuple(range(slot, slot + width))), width


def line_nodes(
    now: Sequence[tuple[str, ...]], places: tuple[Place, ...], slot: int, hints: Hints
) -> Iterator[tuple[float, LayoutNode, int]]:
    """The forms that lines may have which have these words in the samples."""
    sizes = {len(words) for words in now}
    if sizes == {0}:
        yield 0.5, BlankNode(), slot
    if 0 in sizes:
        return
    width = len(now[0])
    if len(sizes) == 1 and width <= WIDEST:
        is_counted = width >= _MANY and any(_is_as_many(number, places, now) for _, number in counts(places, slot, has_sum=False))
        yield 1 + 0.25 * width + _COUNTED * is_counted, RowNode(tuple(range(slot, slot + width))), slot + width
    if len(sizes) == 1 and width > WIDEST and width <= LONGEST:
        yield 3.2, ArrayNode((), slot, SlotCount(None, width)), slot + 1
    if len(sizes) == 1 and _TOLD_WIDTH <= width <= WIDEST and str(width) in hints.values:
        yield 1.9, ArrayNode((), slot, SlotCount(None, width)), slot + 1
    for much, number in counts(places, slot, has_sum=hints.has_sum):
        is_plain = number == SlotCount(number.slot)
        fits = all(number.value(place.values) == len(words) for place, words in zip(places, now, strict=True))
        if fits and (is_plain or sizes != {1}):  # one value is hardly N - 1 of them
            yield 1.4 + much, ArrayNode((), slot, number), slot + 1
    yield 1.9, ArrayNode((slot,), slot + 1, SlotCount(slot)), slot + 2
    yield 2.6, ArrayNode((slot,), slot + 1, SlotCount(slot, 0, 2)), slot + 2
    if min(sizes) > 2:
        yield 2.4, ArrayNode((slot, slot + 1), slot + 2, SlotCount(slot)), slot + 3
        yield 2.5, ArrayNode((slot, slot + 1), slot + 2, SlotCount(slot + 1)), slot + 3
    if any(not _is_number(word) for words in now for word in words) and max(sizes) > 1:
        yield 3.4 + 0.3 * (len(sizes) == 1), WholeNode(slot), slot + 1


def _is_as_many(number: SlotCount, places: tuple[Place, ...], now: Sequence[tuple[str, ...]]) -> bool:
    """Whether a value that was read before is the number of words on each of these lines."""
    return number == SlotCount(number.slot) and all(
        number.value(place.values) == len(words) for place, words in zip(places, now, strict=True)
    )


def counts(places: tuple[Place, ...], slot: int, *, has_sum: bool, times: Collection[int] = ()) -> Iterator[tuple[float, SlotCount]]:
    """Counts that the values read so far can give, with what they cost beside a plain one; sums where the statement has some."""
    numbers = [one for one in range(slot) if all(_is_count(place.values.get(one)) for place in places)]
    for one in reversed(numbers):
        yield 0.1 * (slot - one > 3), SlotCount(one)
    for one in reversed(numbers):
        yield 1.2, SlotCount(one, -1)
        yield 1.3, SlotCount(one, 1)
        for many in {2, *times}:
            yield (_TOLD_TIMES if many in times else 1.6), SlotCount(one, 0, many)
    for place, one in enumerate(numbers):
        for other in numbers[place + 1 :]:
            yield 2.0, SlotCount(one, 0, 1, other)
            if has_sum:
                yield 0.5, SlotCount(one, 0, 1, other, is_sum=True)


def _is_count(text: str | None) -> bool:
    return text is not None and text.isdigit() and len(text) <= 6


def _is_number(text: str) -> bool:
    return text.lstrip("-").isdigit()
