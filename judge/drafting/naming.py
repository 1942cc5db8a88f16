"""Names for the values of a layout: those that a statement mentions, in its order; and how well the two fit."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from judge.drafting.freenames import are_text, free_name
from judge.drafting.layoutnodes import ArrayNode, BlankNode, EitherNode, LayoutNode, RepeatNode, SlotCount, WholeNode, count_text
from judge.drafting.mentions import InputSection, Mention
from judge.drafting.misfits import misfit
from judge.drafting.reading import RESERVED
from judge.drafting.samplelayouts import SampleLayout

#: what a value costs that is now a number, now a word, and a mention that nothing is named by, if it is no array or one
_MIXED, _UNUSED = 1.5, (0.6, 0.5)
#: commands of two lines cannot share names
_TWICE = 9.0
#: how much less a name that stands behind a second line's beginning is the number of test cases, how much more one of the line fits
_LATER, _SAME_LINE = 0.6, 0.45
#: and one of whose values the statement says that no such number can be
_OUTSIDE = 0.8
#: and how much more one of which it says how large it is
_TOLD = 0.1
#: digits of numbers that are compared with what is said
_LONGEST = 19
#: what breaks a tie: a name on another line than the one that it is told for
_OFF = 0.05
#: and lines that repeat, of names that the statement has on a line before those of which it says so
_EARLY = 0.5


class Slot(NamedTuple):
    """A value of a layout: whether it comes more than once, and whether something's count is made of it."""

    number: int
    is_repeated: bool
    is_array: bool
    is_count: bool
    is_text: bool = False
    line: int = 0
    #: the least and the most that the samples have there
    seen: tuple[int, int] | None = None


class NamedLayout(NamedTuple):
    """A layout with names for its slots, and how well that fits a statement: less is better."""

    found: SampleLayout
    names: Mapping[int, str]
    mentioned: frozenset[int]
    cost: float


def slots_of(nodes: Sequence[LayoutNode]) -> list[Slot]:
    """The slots in their order."""
    counts = {slot for count in counts_of(nodes) for slot in (count.slot, count.other) if slot is not None}
    return [slot._replace(is_count=slot.number in counts) for slot in _slots(nodes, is_repeated=False)]


def _slots(nodes: Sequence[LayoutNode], *, is_repeated: bool) -> Iterator[Slot]:
    for node in nodes:
        if isinstance(node, RepeatNode):
            yield from _slots(node.body, is_repeated=True)
        elif isinstance(node, WholeNode):
            yield Slot(node.slot, is_repeated, False, False)
        elif isinstance(node, EitherNode):
            for _, numbers in node.ways:
                yield from (Slot(number, is_repeated, False, False) for number in numbers)
        elif not isinstance(node, BlankNode):
            for number in node.slots:
                yield Slot(number, is_repeated, False, False)
            if isinstance(node, ArrayNode):
                yield Slot(node.array, True, True, False)


def lines_of_slots(nodes: Sequence[LayoutNode]) -> dict[int, int]:
    """The line of the layout that a slot stands on, from 0."""
    found: dict[int, int] = {}
    waiting, line = list(reversed(nodes)), 0
    while waiting:
        node = waiting.pop()
        if isinstance(node, RepeatNode):
            waiting += reversed(node.body)
        else:
            found |= dict.fromkeys((slot.number for slot in _slots([node], is_repeated=False)), line)
            line += 1
    return found


def counts_of(nodes: Sequence[LayoutNode]) -> Iterator[SlotCount]:
    """The counts of a layout."""
    for node in nodes:
        if isinstance(node, ArrayNode):
            yield node.often
        elif isinstance(node, RepeatNode):
            if node.often is not None:
                yield node.often
            yield from counts_of(node.body)


def name_slots(found: SampleLayout, section: InputSection) -> NamedLayout:
    """The layout with the names that fit best."""
    lines = lines_of_slots(found.nodes)
    slots = [
        slot._replace(is_text=are_text(values), line=lines[slot.number], seen=_ends_of(values))
        for slot in slots_of(found.nodes)
        for values in [found.seen.get(slot.number, [])]
    ]
    spoken = dict(spoken_names(found.nodes))
    cost = found.cost + _TWICE * (len(set(spoken.values())) < len({(name, lines[slot]) for slot, name in spoken.items()}))
    unspoken = section._replace(names=tuple(mention for mention in section.names if mention.name not in spoken.values()))
    matched = _aligned([slot for slot in slots if slot.number not in spoken], unspoken) | spoken
    matched |= _left_over(slots, unspoken, matched)
    names: dict[int, str] = {}
    taken = set(matched.values())
    for slot in slots:
        name = matched.get(slot.number) or free_name(found.seen.get(slot.number, []), taken, is_count=slot.is_count)
        names[slot.number] = name if name not in RESERVED else f"{name}_"
        taken.add(name)
    mentioned = frozenset(slot for slot, name in matched.items() if name)
    cost += misfit(found.nodes, names, section, len(slots) - len(matched))
    cost += sum(_MIXED for values in found.seen.values() if _are_mixed(values))
    cost += sum(_UNUSED[mention.is_array] for mention in section.names if mention.name not in matched.values())
    pieces = {mention.name: mention.piece for mention in section.names if mention.piece}
    cost += _OFF * sum(pieces.get(name, lines[slot] + 1) != lines[slot] + 1 for slot, name in matched.items())
    cost += _EARLY * sum(1 for _ in _too_early(found.nodes, names, section, pieces))
    return NamedLayout(found, names, mentioned, cost)


def _too_early(
    nodes: Sequence[LayoutNode], names: Mapping[int, str], section: InputSection, pieces: Mapping[str, int]
) -> Iterator[LayoutNode]:
    """Lines that repeat whose names all stand in pieces before the one that tells how many there are."""
    for node in nodes:
        if isinstance(node, RepeatNode):
            yield from _too_early(node.body, names, section, pieces)
            told = section.lines_at.get(count_text(node.often, names), frozenset()) if node.often is not None else frozenset()
            own = [pieces.get(names[slot.number], 0) for slot in _slots([node], is_repeated=False)]
            if told and own and 0 < max(own) < min(told) and min(own):
                yield node


def spoken_names(nodes: Sequence[LayoutNode]) -> Iterator[tuple[int, str]]:
    """Slots that the statement itself names, in commands that it quotes."""
    for node in nodes:
        if isinstance(node, RepeatNode):
            yield from spoken_names(node.body)
        elif isinstance(node, EitherNode):
            yield from node.names


def _aligned(slots: Sequence[Slot], section: InputSection) -> dict[int, str]:
    """Slots and mentions in step, as many pairs as fit, those best that are of one kind."""
    mentions = section.names
    best = [[0.0] * (len(mentions) + 1) for _ in range(len(slots) + 1)]
    for row in range(len(slots) - 1, -1, -1):
        for column in range(len(mentions) - 1, -1, -1):
            pair = _likeness(slots[row], mentions[column], section) + best[row + 1][column + 1]
            best[row][column] = max(pair, best[row + 1][column], best[row][column + 1])
    pairs: dict[int, str] = {}
    row = column = 0
    while row < len(slots) and column < len(mentions):
        pair = _likeness(slots[row], mentions[column], section) + best[row + 1][column + 1]
        if pair >= best[row][column] - 1e-9:
            pairs[slots[row].number] = mentions[column].name
            row, column = row + 1, column + 1
        elif best[row + 1][column] >= best[row][column + 1]:
            row += 1
        else:
            column += 1
    return pairs


def _left_over(slots: Sequence[Slot], section: InputSection, matched: Mapping[int, str]) -> dict[int, str]:
    """The one value and the one name of a number that are left, where the statement has them out of order."""
    free = [slot.number for slot in slots if slot.number not in matched and not slot.is_count and not slot.is_text]
    names = [mention.name for mention in section.names if mention.name and mention.name not in matched.values()]
    is_number = len(names) == 1 and names[0] in section.numbers and names[0] not in section.counts | section.lines | section.values
    return {free[0]: names[0]} if len(free) == 1 and is_number else {}


def _likeness(slot: Slot, mention: Mention, section: InputSection) -> float:
    is_told = any(mention.name in counted for counted in section.lines | section.values)
    if is_told and slot.is_array and mention.name in section.values:
        return -1.0
    is_count = is_told or mention.name in section.counts
    if slot.is_text and mention.name in section.numbers:
        return -1.0
    likeness = (
        1.0
        + _SAME_LINE * (mention.piece == slot.line + 1)
        + 0.6 * (is_count and slot.is_count)
        - 0.5 * (not is_count if slot.is_count else slot.is_repeated and is_told)
    )
    likeness += _TOLD * (slot.seen is not None and mention.name in section.ends)
    likeness -= _OUTSIDE * _is_outside(slot, mention.name, section)
    likeness -= _LATER * (section.has_cases and slot.line == 0 and mention.piece > 1)
    return likeness + (0.4 if mention.is_array == slot.is_repeated else -0.3 if slot.is_array or mention.is_array else 0.0)


def _ends_of(values: Sequence[str]) -> tuple[int, int] | None:
    """The least and the most of whole numbers; None where there are others."""
    numbers = [int(value) for value in values if len(value) < _LONGEST and value.removeprefix("-").isdecimal()]
    return (min(numbers), max(numbers)) if numbers and len(numbers) == len(values) else None


def _is_outside(slot: Slot, name: str, section: InputSection) -> bool:
    """Whether the samples have a value there that the name cannot have, by what the section says of it."""
    if slot.seen is None or name not in section.ends:
        return False
    low, high = section.ends[name]
    return (low is not None and slot.seen[0] < low) or (high is not None and slot.seen[1] > high)


def _are_mixed(values: Sequence[str]) -> bool:
    """Whether many are numbers, and many are not."""
    numbers = sum(value.lstrip("-").isdigit() for value in values)
    return len(values) <= 5 * numbers <= 4 * len(values)
