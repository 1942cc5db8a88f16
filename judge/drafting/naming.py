"""Names for the values of a layout: those that a statement mentions, in its order; and how well the two fit."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from judge.drafting.layoutnodes import ArrayNode, BlankNode, EitherNode, LayoutNode, RepeatNode, SlotCount, WholeNode
from judge.drafting.mentions import InputSection, Mention
from judge.drafting.reading import RESERVED
from judge.drafting.samplelayouts import SampleLayout

#: what a value costs that is now a number, now a word, and a mention that nothing is named by, if it is no array or one
_MIXED, _UNUSED = 1.5, (0.25, 0.5)


class Slot(NamedTuple):
    """A value of a layout: whether it comes more than once, and whether something's count is made of it."""

    number: int
    is_repeated: bool
    is_array: bool
    is_count: bool
    is_text: bool = False
    line: int = 0


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
    slots = [slot._replace(is_text=_are_text(found.seen.get(slot.number, [])), line=lines[slot.number]) for slot in slots_of(found.nodes)]
    spoken = dict(spoken_names(found.nodes))
    unspoken = section._replace(names=tuple(mention for mention in section.names if mention.name not in spoken.values()))
    matched = _aligned([slot for slot in slots if slot.number not in spoken], unspoken) | spoken
    names: dict[int, str] = {}
    taken = set(matched.values())
    for slot in slots:
        name = matched.get(slot.number) or _free_name(slot, found.seen.get(slot.number, []), taken)
        names[slot.number] = name if name not in RESERVED else f"{name}_"
        taken.add(name)
    mentioned = frozenset(slot for slot, name in matched.items() if name)
    cost = found.cost + _misfit(found.nodes, names, section, len(slots) - len(matched))
    cost += sum(_MIXED for values in found.seen.values() if _are_mixed(values))
    cost += sum(_UNUSED[mention.is_array] for mention in section.names if mention.name not in matched.values())
    return NamedLayout(found, names, mentioned, cost)


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


def _likeness(slot: Slot, mention: Mention, section: InputSection) -> float:
    is_count = any(mention.name in counted for counted in section.lines | section.values)
    if slot.is_text and mention.name in section.numbers:
        return -1.0
    likeness = (
        1.0
        + 0.3 * (mention.piece == slot.line + 1)
        + 0.6 * (is_count and slot.is_count)
        - 0.5 * (is_count != slot.is_count and (slot.is_repeated or slot.is_count))
    )
    return likeness + (0.4 if mention.is_array == slot.is_repeated else -0.3 if slot.is_array or mention.is_array else 0.0)


def _are_text(values: Sequence[str]) -> bool:
    """Whether some are no numbers."""
    return any(not value.lstrip("-").replace(".", "", 1).isdigit() for value in values)


def _are_mixed(values: Sequence[str]) -> bool:
    """Whether many are numbers, and many are not."""
    numbers = sum(value.lstrip("-").isdigit() for value in values)
    return len(values) <= 5 * numbers <= 4 * len(values)


def _free_name(slot: Slot, values: Sequence[str], taken: set[str]) -> str:
    wanted = (
        ("S", "word", "text", "line")
        if _are_text(values)
        else ("N", "M", "K", "T")
        if slot.is_count
        else ("A", "B", "C", "D", "x", "y", "z")
    )
    number = 1
    while True:
        for name in wanted:
            full = name if number == 1 else f"{name}{number}"
            if full not in taken:
                return full
        number += 1


def count_text(count: SlotCount, names: Mapping[int, str]) -> str:
    """A count as a spec writes it."""
    if count.slot is None:
        return str(count.more)
    text = names[count.slot] if count.times == 1 else f"{count.times}*{names[count.slot]}"
    text += f"{'+' if count.is_sum else '*'}{names[count.other]}" if count.other is not None else ""
    return text if not count.more else f"{text}{count.more:+d}"


def _misfit(nodes: Sequence[LayoutNode], names: Mapping[int, str], section: InputSection, unmatched: int) -> float:
    used = [(isinstance(node, ArrayNode), count_text(count, names)) for node, count in _counted(nodes)]
    cost = 0.25 * unmatched
    moved: set[str] = set()
    for is_array, text in used:
        here, there = (section.values, section.lines) if is_array else (section.lines, section.values)
        is_moved = not text.isidentifier() and not text.isdigit()
        if text in moved:  # N-1 counts one thing
            cost += 0.4
            continue
        cost += -0.6 if text in here else (0.2 if is_array else -0.1) if text in there else 0.4
        if is_moved:
            cost -= 1.0 if text in here | there else 0.0
            moved.add(text)
    texts = {text for _, text in used}
    mentioned = {mention.name for mention in section.names}
    cost += 0.8 * sum(1 for text in section.lines if text not in texts and text in mentioned)
    cost += 0.5 * sum(1 for text in section.values if text not in texts and text in mentioned and text not in section.lines)
    first = nodes[0] if nodes else None
    if (
        section.has_cases
        and first is not None
        and not isinstance(first, RepeatNode | BlankNode | WholeNode | EitherNode)
        and len(first.slots) == 1
    ):
        is_cases = any(isinstance(node, RepeatNode) and node.often == SlotCount(first.slots[0]) for node in nodes[1:2])
        cost += -0.6 if is_cases else 0.6
    return cost


def _counted(nodes: Sequence[LayoutNode]) -> Iterator[tuple[LayoutNode, SlotCount]]:
    for node in nodes:
        if isinstance(node, ArrayNode):
            yield node, node.often
        elif isinstance(node, RepeatNode):
            if node.often is not None:
                yield node, node.often
            yield from _counted(node.body)
