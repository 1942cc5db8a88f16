"""Layouts that read samples: rows, arrays, repeated lines, test cases, ends. All that read every sample, the simplest first.

Values have numbers (slots) in the order in which they are read; a count is an expression over slots that were read before.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import count, islice
from typing import NamedTuple

from judge.drafting.layouthints import Hints, end_cost
from judge.drafting.layoutnodes import LayoutNode, Lines, Place, RepeatNode, SlotCount, disorder, is_constant, read_nodes, repeats_again
from judge.drafting.lineforms import LONGEST, constant_row, counts, either_node, line_nodes

#: lines of a sample, lines that are read in all, layouts that are looked at
_MOST_LINES, _MOST_READ, _MOST_FOUND = 400, 60_000, 40
#: what a layout costs more at least whose repeated lines are several
_DEEP = 0.9
#: and one within whose lines as many repeat again
_TWICE = 2.0
#: and how much less where as many lines are told
_TOLD = 0.9
#: and how much more where numbers and words stand below each other
_MIXED = 2.5
#: and where the statement speaks of some of them alone
_APART = 3.0
#: commands that are digits cost so much: other lines begin with digits, too
_DIGITS = 3.2
#: bodies that are tried for one repetition
_MOST_BODIES = 300
#: one place's bodies of several lines take no more of what may be read than its share
_SHARES = 20
#: ways to read the same lines, the cheapest, from which it goes on
_MOST_WAYS = 16
#: layouts that cost so much more than the first are not looked at
_FARTHEST = 3.5


class SampleLayout(NamedTuple):
    """A layout that reads all samples, what it costs, and all values of each slot."""

    cost: float
    nodes: tuple[LayoutNode, ...]
    seen: Mapping[int, list[str]]


_Choice = tuple[float, LayoutNode, tuple[Place, ...], int]
_Body = tuple[float, tuple[LayoutNode, ...], int]


def layouts_of(samples: Sequence[str], hints: Hints) -> list[SampleLayout]:
    """The layouts, cheapest first; none where samples are too different, or too long."""
    all_lines = [tuple(tuple(line.split(" ")) if line else () for line in text.split("\n")) for text in samples]
    if any(len(lines) > _MOST_LINES for lines in all_lines):
        return []
    return _Search(all_lines, hints).found()


class _Search:
    """Goes through layouts, cheapest first, as long as its budget lasts."""

    def __init__(self, all_lines: Sequence[Lines], hints: Hints) -> None:
        self._all_lines, self._hints = all_lines, hints
        self._left = _MOST_READ

    def found(self) -> list[SampleLayout]:
        """Simple ones have a budget of their own: bodies of several lines are so many that they would use it up."""
        found = {one.nodes: one for one in self._searched(has_deep=False)}
        self._left = _MOST_READ
        found |= {one.nodes: one for one in self._searched(has_deep=True)}
        return sorted(found.values(), key=lambda one: (one.cost, disorder(one.nodes)))[:_MOST_FOUND]

    def _searched(self, *, has_deep: bool) -> list[SampleLayout]:
        order, found = count(), list[SampleLayout]()
        start = tuple(Place(0, {}) for _ in self._all_lines)
        went = Counter[tuple[tuple[int, ...], bool]]()
        waiting: list[tuple[float, int, bool, tuple[LayoutNode, ...], tuple[Place, ...], int]] = [(0.0, next(order), False, (), start, 0)]
        while waiting and self._left > 0 and len(found) < _MOST_FOUND:
            cost, _, is_deep, nodes, places, slot = heappop(waiting)
            if found and cost > found[0].cost + _FARTHEST:
                break
            if self._have_ended(places) == [True] * len(places):
                found.append(SampleLayout(cost, nodes, _all_values(nodes, self._all_lines)))
            elif len(nodes) < 12 and went[tuple(place.line for place in places), is_deep] < _MOST_WAYS:
                went[tuple(place.line for place in places), is_deep] += 1
                # bodies of several lines are many: they are looked at when nothing simpler is left
                choices = self._deep(places, slot) if is_deep else self._choices(places, self._all_lines, slot, is_outer=True)
                base, before = cost - _DEEP if is_deep else cost, self._left
                for more, node, after, following in choices:
                    heappush(waiting, (base + more, next(order), False, (*nodes, node), after, following))
                    if before - self._left > _MOST_READ // _SHARES:
                        break
                if has_deep and not is_deep:
                    heappush(waiting, (cost + _DEEP, next(order), True, nodes, places, slot))
        return found

    def _have_ended(self, places: tuple[Place, ...]) -> list[bool]:
        return [place.line == len(lines) for place, lines in zip(places, self._all_lines, strict=True)]

    def _choices(self, places: tuple[Place, ...], all_lines: Sequence[Lines], slot: int, *, is_outer: bool) -> Iterator[_Choice]:
        has_ended = is_outer and any(self._have_ended(places))  # a sample with none of what repeats
        if not has_ended:
            yield from self._single(places, all_lines, slot)
        for much, number in counts(places, slot, has_sum=self._hints.has_sum, times=self._hints.times):
            is_told = number.more == -1 and any(text.endswith("-1") for text in self._hints.lines)
            yield from self._repeats(places, all_lines, slot, (much - _TOLD * is_told, number), depth=1)
        if is_outer and not has_ended:
            yield from self._same_lines(places, all_lines, slot)
            yield from self._endless(places, slot, depth=1)
        elif self._hints.has_cases and not has_ended:
            yield from self._same_lines(places, all_lines, slot, is_within=True)

    def _deep(self, places: tuple[Place, ...], slot: int) -> Iterator[_Choice]:
        for much, number in counts(places, slot, has_sum=self._hints.has_sum):
            if number.more == 0 and number.times == 1 and number.other is None:
                yield from self._repeats(places, self._all_lines, slot, (much, number), depth=3)
        if not any(self._have_ended(places)):
            yield from self._endless(places, slot, depth=3 if self._hints.has_cases else 2)

    def _single(self, places: tuple[Place, ...], all_lines: Sequence[Lines], slot: int) -> Iterator[_Choice]:
        """One line."""
        now = [lines[place.line] for place, lines in zip(places, all_lines, strict=True)]
        for cost, node, following in line_nodes(now, places, slot, self._hints):
            after = self._after(node, places, all_lines)
            if after is not None:
                yield cost, node, after, following

    def _repeats(
        self, places: tuple[Place, ...], all_lines: Sequence[Lines], slot: int, counted: tuple[float, SlotCount], *, depth: int
    ) -> Iterator[_Choice]:
        cost, number = counted
        values = [number.value(place.values) for place in places]
        left = [len(lines) - place.line for place, lines in zip(places, all_lines, strict=True)]
        if any(value is None or value < 0 or value > rest for value, rest in zip(values, left, strict=True)) or not any(values):
            return
        alive = [one for one, value in enumerate(values) if value]
        if depth == 1:
            shown = [row for value, place, rows in zip(values, places, all_lines, strict=True) for row in rows[place.line :][: value or 0]]
            either = either_node(shown, slot, self._hints.commands)
            after = None if either is None else self._after(RepeatNode(number, (either,)), places, all_lines)
            if either is not None and after is not None:
                much = 1.0 if either.names else 2.2 if either.ways[0][0].isalpha() else _DIGITS
                yield much + cost, RepeatNode(number, (either,)), after, slot + sum(len(slots) for _, slots in either.ways)
        bodies = self._bodies(tuple(places[one] for one in alive), [all_lines[one] for one in alive], slot, depth=depth)
        for much, body, following in islice(bodies, _MOST_BODIES):
            if depth > 1 and len(body) == 1 and not is_constant(body[0]):
                continue  # looked at before, or lines that repeat by repeating
            node = RepeatNode(number, body)
            after = self._after(node, places, all_lines)
            if after is not None:
                much = much * 0.6 + (0.6 if len(body) > 1 and not self._hints.has_cases else 0)
                is_twice = repeats_again(body, number, has_cases=self._hints.has_cases)
                much += _APART * (len(body) == 1 and number.more == 0 and self._are_apart(places, values))
                yield 1 + cost + much + _TWICE * is_twice, node, after, following

    def _bodies(
        self, places: tuple[Place, ...], all_lines: Sequence[Lines], slot: int, *, depth: int, is_within: bool = False
    ) -> Iterator[_Body]:
        """What may repeat, read once from here; lines within test cases may repeat themselves."""
        if self._left < 0 or any(place.line >= len(lines) for place, lines in zip(places, all_lines, strict=True)):
            return
        is_flat = depth == 1 and not is_within
        firsts = self._single(places, all_lines, slot) if is_flat else self._choices(places, all_lines, slot, is_outer=False)
        begun = []
        for cost, node, after, following in firsts:
            yield cost, (node,), following
            begun.append((cost, node, after, following))
        for cost, node, after, following in sorted(begun, key=lambda one: one[0]):
            if depth > 1:
                for more, rest, last in self._bodies(
                    after, all_lines, following, depth=depth - 1, is_within=self._hints.has_cases or bool(self._hints.end)
                ):
                    yield cost + more, (node, *rest), last

    def _same_lines(
        self, places: tuple[Place, ...], all_lines: Sequence[Lines], slot: int, *, is_within: bool = False
    ) -> Iterator[_Choice]:
        """A number of lines that is always the same; within test cases one that the statement tells."""
        left = {len(lines) - place.line for place, lines in zip(places, all_lines, strict=True)}
        has_counts = next(counts(places, slot, has_sum=False), None) is not None
        width, most = len(all_lines[0][places[0].line]), min(left)
        for number in range(2, min(most, 30) + 1):
            is_told = str(number) in self._hints.lines
            if not 1 <= width <= LONGEST or ((number != most or is_within) and not is_told):
                continue
            row, values = constant_row(slot, width, is_told=str(width) in self._hints.values)
            node = RepeatNode(SlotCount(None, number), (row,))
            after = self._after(node, places, all_lines)
            if after is not None:
                told = 0.0 if is_told else 0.5 if len(left) == 1 and number > 4 and not has_counts else 1.5
                told += _MIXED * self._are_mixed(places, all_lines, number)
                told += _APART * (not is_within and self._are_apart(places, [number] * len(places)))
                yield 1.6 + told + 0.15 * values, node, after, slot + values

    def _are_apart(self, places: tuple[Place, ...], numbers: Sequence[int | None]) -> bool:
        """Whether the statement speaks of one of so many lines alone, which is not the first of them."""
        return any(
            self._hints.begins & {*range(place.line + 2, place.line + 1 + (number or 0))}
            for place, number in zip(places, numbers, strict=True)
        )

    def _are_mixed(self, places: tuple[Place, ...], all_lines: Sequence[Lines], number: int) -> bool:
        """Whether some of the lines hold numbers, and others in the same column never do."""
        columns = zip(*(line for place, lines in zip(places, all_lines, strict=True) for line in [lines[place.line]]), strict=False)
        firsts = [all(word.lstrip("-").isdigit() for word in column) for column in columns]
        rest = [row for place, lines in zip(places, all_lines, strict=True) for row in lines[place.line + 1 : place.line + number]]
        return any(is_number and not any(row[at].lstrip("-").isdigit() for row in rest) for at, is_number in enumerate(firsts))

    def _endless(self, places: tuple[Place, ...], slot: int, *, depth: int) -> Iterator[_Choice]:
        """The rest of the input, until a line or the end comes."""
        last = {lines[-1] for lines in self._all_lines}
        ends: list[str | None] = [None]
        if len(last) == 1 and all(len(lines) - place.line >= 2 for place, lines in zip(places, self._all_lines, strict=True)):
            ends.insert(0, " ".join(next(iter(last))))
        for sentinel in ends:
            base = self._hints.until_eof if sentinel is None else end_cost(self._hints, sentinel.split())
            for much, body, following in islice(self._bodies(places, self._all_lines, slot, depth=depth), _MOST_BODIES):
                if depth > 1 and len(body) == 1 and not isinstance(body[0], RepeatNode):
                    continue
                node = RepeatNode(None, body, sentinel)
                after = self._after(node, places, self._all_lines)
                if after is not None:
                    apart = _APART * (len(body) == 1 and self._are_apart(places, [len(lines) for lines in self._all_lines]))
                    is_told = self._hints.has_cases or (sentinel or "").split(" ")[0] == self._hints.end
                    several = 0.6 if len(body) > 1 and not is_told else 0.0
                    yield base + much * 0.6 + apart + several, node, after, following

    def _after(self, node: LayoutNode, places: tuple[Place, ...], all_lines: Sequence[Lines]) -> tuple[Place, ...] | None:
        """Where the samples are after this node; None where one of them reads otherwise."""
        after = []
        self._left -= 1
        for place, lines in zip(places, all_lines, strict=True):
            if self._left < 0:
                return None
            values = dict(place.values)
            line = read_nodes((node,), lines, place.line, values=values, seen=None)
            self._left -= (line or place.line) - place.line
            if line is None:
                return None
            # what repeats counts nothing after it: its last value is one of many
            after.append(Place(line, place.values if isinstance(node, RepeatNode) else values))
        return tuple(after)


def _all_values(nodes: tuple[LayoutNode, ...], all_lines: Sequence[Lines]) -> dict[int, list[str]]:
    seen: dict[int, list[str]] = {}
    for lines in all_lines:
        read_nodes(nodes, lines, 0, values={}, seen=seen)
    return seen
