"""Places on a board: a row and a column that stand together lie between its ends. Whether they begin at 0 or 1, samples tell, or nobody."""

import re
from collections.abc import Iterator, Mapping, Sequence

from judge.drafting.drafttrial import DraftTrial
from judge.drafting.guesses import WITHIN
from judge.drafting.layoutnodes import ArrayNode, LayoutNode, RepeatNode, RowNode, SlotCount, count_text
from judge.drafting.naming import NamedLayout, lines_of_slots, slots_of

_PLACE = re.compile(
    r"행[^.]{0,30}열|위치|좌표|칸의 번호|\([A-Za-z]\d?, ?[A-Za-z]\d?\)|\b(?:rows?\b[^.]{0,40}\bcol|positions?\b|coordinates?\b|cells?\b)",
    re.IGNORECASE,
)
_FROM_ONE = re.compile(r"1행|\(1, ?1\)|1번째 행|1부터|from 1\b|\bcell \(1", re.IGNORECASE)
_FROM_ZERO = re.compile(r"0행|\(0, ?0\)|0번째 행|0부터|from 0\b|\bcell \(0", re.IGNORECASE)

#: values of a row that holds two of them
_TWO_PLACES = 4
#: the corner at (0, 0), the other at (N, M): what x and y reach
_CORNERS = re.compile(r"\(([01]), ?\1\)[^()]{0,60}\( ?([A-Za-z]), ?([A-Za-z]) ?\)")
_FIRST_CORNER, _OTHER_CORNER = re.compile(r"왼쪽 ?아래|lower[- ]left|bottom[- ]left"), re.compile(r"오른쪽 ?위|upper[- ]right|top[- ]right")


def add_corners(trial: DraftTrial, best: NamedLayout, text: str) -> None:
    """Bounds for points, where `text` tells two corners of what they lie in; and which corner of a rectangle is which."""
    told = _CORNERS.search(text)
    for row, _ in _rows(best.found.nodes) if told and {told[2], told[3]} <= {*best.names.values()} else ():
        names = [best.names[slot] for slot in row.slots]
        if (
            told is None
            or len(names) not in (2, _TWO_PLACES)
            or any(trial.kinds.get(one) or trial.missing(one) != (True, True) for one in names)
        ):
            continue
        for place, name in enumerate(names):
            trial.add(f"{told[1]} <= {name} <= {told[3 if place % 2 else 2]}")
    if _FIRST_CORNER.search(text) and _OTHER_CORNER.search(text):
        for row in (row for row, _ in _rows(best.found.nodes) if len(row.slots) == _TWO_PLACES):
            names = [best.names[slot] for slot in row.slots]
            for less, more in zip(names[:2], names[2:], strict=True):
                if not (trial.kinds.get(less) or trial.kinds.get(more)):
                    trial.add(f"{less} < {more}")


def guess_places(trial: DraftTrial, best: NamedLayout, text: str) -> Iterator[str]:
    """Bounds for pairs that begin a row and have none, where `text`, the input section, speaks of places; what was guessed."""
    if not _PLACE.search(text):
        return
    for row, count in _rows(best.found.nodes):
        board = _board(best, count)
        if board is None:
            continue
        names = [best.names[slot] for slot in row.slots]
        for pair in (names[:2], names[2:4] if len(names) == _TWO_PLACES else []):
            if len(pair) == len(board) and not set(pair) & set(board):
                yield from _guess_place(trial, best, dict(zip(pair, board, strict=True)), text)


def _guess_place(trial: DraftTrial, best: NamedLayout, sizes: Mapping[str, str], text: str) -> Iterator[str]:
    """Bounds for the two numbers of one place."""
    if any(trial.kinds.get(name) or not trial.missing(name)[1] for name in sizes):
        return
    for name, size in sizes.items():
        values = [int(value) for slot, own in best.names.items() if own == name for value in best.found.seen.get(slot, [])]
        low, high = _ends(min(values, default=1), size, text)
        if trial.add(f"{low} <= {name} <= {high}") or (high != size and trial.add(f"1 <= {name} <= {size}")):
            yield WITHIN.format(name=name, low=low, other=high)


def _ends(least: int, size: str, text: str) -> tuple[str, str]:
    if least == 0 or _FROM_ZERO.search(text):
        return "0", f"{size}-1"
    return ("1", size) if _FROM_ONE.search(text) else ("1", f"{size}-1")  # right for both


def _board(best: NamedLayout, own: SlotCount | None) -> tuple[str, str] | None:
    """Height and width: of the grid, or two numbers that the first line has, or the one; none of them counts the places themselves."""
    for node in best.found.nodes:
        row = node.body[0] if isinstance(node, RepeatNode) and len(node.body) == 1 else None
        if isinstance(node, RepeatNode) and node.often is not None and isinstance(row, ArrayNode) and not row.slots:
            return count_text(node.often, best.names), count_text(row.often, best.names)
    lines = lines_of_slots(best.found.nodes)
    first = [best.names[slot.number] for slot in slots_of(best.found.nodes) if lines[slot.number] == 0 and not slot.is_repeated]
    first = [name for name in first if own is None or name != count_text(own, best.names)]
    return (first[0], first[1]) if len(first) >= 2 else (first[0], first[0]) if first else None


def _rows(nodes: Sequence[LayoutNode], own: SlotCount | None = None) -> Iterator[tuple[RowNode, SlotCount | None]]:
    """Rows, and how often each stands."""
    for node in nodes:
        if isinstance(node, RepeatNode):
            yield from _rows(node.body, node.often)
        elif isinstance(node, RowNode):
            yield node, own
