"""The parts of a layout that samples show, and how they read lines.

Values have numbers (slots) in the order in which they are read; a count is an expression over slots that were read before.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import prod
from typing import NamedTuple


class SlotCount(NamedTuple):
    """times * slot * other + more, or with `is_sum` slot + other; without a slot the number `more`."""

    slot: int | None
    more: int = 0
    times: int = 1
    other: int | None = None
    is_sum: bool = False

    def value(self, values: Mapping[int, str]) -> int | None:
        """What it is here; None where a slot is no number."""
        if self.slot is None:
            return self.more
        factors = []
        for slot in (self.slot, self.other):
            if slot is not None:
                text = values.get(slot, "")
                if not text.lstrip("-").isdigit() or len(text) > 7:
                    return None
                factors.append(int(text))
        return self.times * (sum(factors) if self.is_sum else prod(factors)) + self.more


class RowNode(NamedTuple):
    """A line with so many values."""

    slots: tuple[int, ...]


class ArrayNode(NamedTuple):
    """A line with single values, then an array."""

    slots: tuple[int, ...]
    array: int
    often: SlotCount


class WholeNode(NamedTuple):
    """A line of words, taken as it is."""

    slot: int


class EitherNode(NamedTuple):
    """A line that begins with one of these words, and has so many values after it."""

    ways: tuple[tuple[str, tuple[int, ...]], ...]
    #: what a statement calls the values, by their slots
    names: tuple[tuple[int, str], ...] = ()


class BlankNode(NamedTuple):
    """An empty line."""


class RepeatNode(NamedTuple):
    """Lines again and again; without a count until the `sentinel`, or the end."""

    often: SlotCount | None
    body: tuple["LayoutNode", ...]
    sentinel: str | None = None


LayoutNode = RowNode | ArrayNode | WholeNode | EitherNode | BlankNode | RepeatNode


def disorder(nodes: Sequence["LayoutNode"]) -> int:
    """How often lines are counted by a value that was read before the one that counted the lines above them."""
    slots = [node.often.slot for node in nodes if isinstance(node, RepeatNode) and node.often is not None and node.often.slot is not None]
    return sum(above > below for above, below in pairwise(slots))


def is_square(node: RepeatNode) -> bool:
    """Whether lines are as many as the values on each of them."""
    return any(isinstance(inner, ArrayNode) and inner.often == node.often for inner in node.body)


def inner_of(nodes: Sequence[LayoutNode]) -> list[LayoutNode]:
    """What stands in lines that repeat."""
    return [inner for node in nodes if isinstance(node, RepeatNode) for inner in node.body]


def count_text(count: SlotCount, names: Mapping[int, str]) -> str:
    """A count as a spec writes it."""
    if count.slot is None:
        return str(count.more)
    text = names[count.slot] if count.times == 1 else f"{count.times}*{names[count.slot]}"
    text += f"{'+' if count.is_sum else '*'}{names[count.other]}" if count.other is not None else ""
    return text if not count.more else f"{text}{count.more:+d}"


class Place(NamedTuple):
    """How far a sample is read, and the values of slots there."""

    line: int
    values: Mapping[int, str]


Lines = Sequence[tuple[str, ...]]


def read_nodes(
    nodes: tuple[LayoutNode, ...], lines: Lines, at: int, *, values: dict[int, str], seen: dict[int, list[str]] | None
) -> int | None:
    """The line after what the nodes read from `at`; None where they do not fit. Values go to `values`, all of them to `seen`."""
    line: int | None = at
    for node in nodes:
        assert line is not None
        if isinstance(node, RepeatNode):
            line = _read_repeat(node, lines, line, values=values, seen=seen)
        elif line >= len(lines) or not _read_line(node, lines[line], values, seen):
            return None
        else:
            line += 1
        if line is None:
            return None
    return line


def _read_repeat(node: RepeatNode, lines: Lines, line: int, *, values: dict[int, str], seen: dict[int, list[str]] | None) -> int | None:
    times = node.often.value(values) if node.often is not None else None
    if node.often is not None and (times is None or times < 0):
        return None
    number = 0
    sentinel = None if node.sentinel is None else tuple(node.sentinel.split(" "))
    while number != times:
        if times is None and (line >= len(lines) if sentinel is None else line < len(lines) and lines[line] == sentinel):
            break
        after = read_nodes(node.body, lines, line, values=values, seen=seen)
        if after is None or (times is None and after == line):
            return None
        line, number = after, number + 1
    return line + (sentinel is not None) if times is not None or number else None


def _read_line(node: LayoutNode, words: tuple[str, ...], values: dict[int, str], seen: dict[int, list[str]] | None) -> bool:
    if isinstance(node, BlankNode):
        return not words
    if isinstance(node, WholeNode):
        _put(node.slot, " ".join(words), values, seen)
        return bool(words)
    if isinstance(node, EitherNode):
        for word, slots in node.ways:
            if words and words[0] == word and len(words) == len(slots) + 1:
                for slot, value in zip(slots, words[1:], strict=True):
                    _put(slot, value, values, seen)
                return True
        return False
    assert isinstance(node, RowNode | ArrayNode)
    if len(words) < len(node.slots):
        return False
    for slot, word in zip(node.slots, words, strict=False):
        _put(slot, word, values, seen)
    rest = words[len(node.slots) :]
    if isinstance(node, RowNode):
        return not rest
    if node.often.value(values) != len(rest) or not (rest or node.slots):
        return False
    for word in rest:
        _put(node.array, word, None, seen)
    return True


def _put(slot: int, word: str, values: dict[int, str] | None, seen: dict[int, list[str]] | None) -> None:
    if values is not None:
        values[slot] = word
    if seen is not None:
        seen.setdefault(slot, []).append(word)


def is_constant(node: LayoutNode) -> bool:
    """Whether lines repeat as often in every test case."""
    return isinstance(node, RepeatNode) and node.often is not None and node.often.slot is None


def _counts_again(node: RepeatNode, number: SlotCount) -> bool:
    """Whether what counts the lines around is to count these, too, or their values: the number of test cases counts nothing in one."""
    return node.often == number or any(isinstance(inner, ArrayNode) and inner.often == number for inner in node.body)


def repeats_again(body: Sequence[LayoutNode], number: SlotCount, *, has_cases: bool) -> bool:
    """Whether lines within lines are as many again; or the number of test cases is that of values in each."""
    if any(isinstance(inner, RepeatNode) and _counts_again(inner, number) for inner in body):
        return True
    return has_cases and number == SlotCount(0) and isinstance(body[0], ArrayNode) and body[0].often == number
