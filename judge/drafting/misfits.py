"""How badly the counts of a layout fit those that a statement tells: of lines, of values, of test cases."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from judge.drafting.layoutnodes import ArrayNode, LayoutNode, RepeatNode, RowNode, SlotCount, count_text, inner_of, is_square
from judge.drafting.mentions import InputSection

#: what it costs that only lines are told to be as many as an array's values, if the array stands in lines that repeat
_ELSEWHERE = (0.2, 1.0)
#: and a count that the statement does not tell, if it is of the values of lines that repeat
_UNTOLD = (0.4, 1.0)
#: words for lines of so many values
_MATRIX = re.compile(
    r"행렬|matri(?:x|ces)|정사각|정방|([A-Za-z]) ?\* ?\1(?![A-Za-z])|표가|표의|지도|격자|\bgrid\b|\btable\b|\bsquare\b", re.IGNORECASE
)
#: and lines that stand before those that are told first
_TURNED = 0.6
#: and one that it tells for fewer arrays
_AGAIN = 0.3
#: and that a name of which the statement says that it counts something counts nothing
_NO_COUNT, _NAMES = 0.4, re.compile(r"[A-Za-z]\w*")
#: what breaks a tie: a number of lines that is told and counts none, both sides of a board counted by one
_NO_LINES, _SQUARE = 0.3, 0.05
#: what it costs that lines are counted by nobody, where others are
_NOBODYS = 1.0
#: and that the first value counts test cases, where the statement says that there are several and not how many
_UNCOUNTED = 2.0


def misfit(nodes: Sequence[LayoutNode], names: Mapping[int, str], section: InputSection, unmatched: int) -> float:
    """What it costs that the counts of a layout with these names are not those that the statement tells; `unmatched` slots have no name."""
    used = [(isinstance(node, ArrayNode), count_text(count, names)) for node, count in _counted(nodes)]
    cost = 0.25 * unmatched
    moved: set[str] = set()
    arrays: Counter[str] = Counter()
    elsewhere = (_ELSEWHERE[0],) * 2 if _MATRIX.search(section.text) else _ELSEWHERE
    rows = {count_text(count, names) for node, count in _counted(inner_of(nodes)) if isinstance(node, ArrayNode)}
    for is_array, text in used:
        here, there = (section.values, section.lines) if is_array else (section.lines, section.values)
        is_moved = not text.isidentifier() and not text.isdigit()
        if text in moved:  # N-1 counts one thing
            cost += 0.4
            continue
        untold = 0.0 if text in section.sides else _UNTOLD[text in rows]
        arrays[text] += is_array
        if is_array and text in here and arrays[text] > section.times[text]:
            cost += _AGAIN
            continue
        cost += -0.6 if text in here else (elsewhere[text in rows] if is_array else -0.1) if text in there else untold
        if is_moved:
            cost -= 1.0 if text in here | there else 0.0
            moved.add(text)
    told = [section.order.index(text) for is_array, text in used if not is_array and text in section.order]
    cost += _TURNED * sum(left > right for left, right in pairwise(told))
    texts = {text for _, text in used}
    mentioned = {mention.name for mention in section.names}
    cost += 0.8 * sum(1 for text in section.lines if text not in texts and text in mentioned)
    cost += 0.5 * sum(1 for text in section.values if text not in texts and text in mentioned and text not in section.lines)
    cost += _NO_COUNT * len(
        section.counts.intersection(mentioned) - section.sides - {part for text in texts for part in _NAMES.findall(text)}
    )
    cost += _NO_LINES * sum(text.isdigit() and text != "1" and text not in texts for text in section.lines)
    cost += _NOBODYS * _nobodys_lines(used, mentioned, section)
    cost += _SQUARE * sum(isinstance(node, RepeatNode) and is_square(node) for node in nodes)
    return cost + _cases_misfit(nodes, section)


def _cases_misfit(nodes: Sequence[LayoutNode], section: InputSection) -> float:
    """What it costs that the first line counts test cases, or does not, where there are some."""
    first = nodes[0] if nodes else None
    if not section.has_cases or not isinstance(first, RowNode | ArrayNode) or len(first.slots) != 1:
        return 0.0
    is_cases = any(isinstance(node, RepeatNode) and node.often == SlotCount(first.slots[0]) for node in nodes[1:2])
    if section.are_uncounted:
        return _UNCOUNTED * is_cases
    return -0.6 if is_cases else 0.6


def _nobodys_lines(used: Sequence[tuple[bool, str]], mentioned: Collection[str], section: InputSection) -> int:
    """How often lines are as many as the samples have, where the statement says that a name counts some."""
    is_told = any(text in mentioned or "*" in text for text in section.lines)
    return is_told * sum(not is_array and text.isdigit() and text not in section.lines for is_array, text in used)


def _counted(nodes: Sequence[LayoutNode]) -> Iterator[tuple[LayoutNode, SlotCount]]:
    for node in nodes:
        if isinstance(node, ArrayNode):
            yield node, node.often
        elif isinstance(node, RepeatNode):
            if node.often is not None:
                yield node, node.often
            yield from _counted(node.body)
