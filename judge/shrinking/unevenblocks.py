"""Blocks of lines of different lengths, each of which says its own length somewhere.

The rule is looked for, not known: a rule says after how many lines a count comes, which token of the line it is and how many
more or fewer lines follow than it says; one or two such steps make a block. A rule that ends exactly where the input ends is a guess.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from judge.shrinking.layout import Lines, is_integer

#: rules of two steps are many: they are tried on inputs of so many lines at most
_LINES_FOR_TWO_STEPS = 2_000


class Step(NamedTuple):
    """So many lines, of which the last one has a count, and as many lines as it says, and `extra` more."""

    lines: int
    column: int
    extra: int


Rule = tuple[Step, ...]

_STEPS = [Step(*values) for values in product((1, 2, 3), (0, 1, 2), (0, -1, 1, 2))]
_SHORT_STEPS = [Step(*values) for values in product((1, 2), (0, 1), (0, -1, 1))]
_ONE_STEP: list[Rule] = [(step,) for step in _STEPS]
_TWO_STEPS: list[Rule] = [*product(_SHORT_STEPS, repeat=2)]


def uneven_blocks(lines: Lines, first: int, count: int) -> Iterator[tuple[int, ...]]:
    """Bounds of `count` blocks from a line on to the end of the input; -1 for any number, with or without a last line to end them."""
    seen: set[tuple[int, ...]] = set()
    for rule in _ONE_STEP + (_TWO_STEPS if len(lines) <= _LINES_FOR_TWO_STEPS else []):
        bounds = _bounds(lines, first, count, rule)
        is_whole = bounds[-1] == len(lines) or (count < 0 and bounds[-1] == len(lines) - 1)
        if is_whole and len(bounds) > 2 and (count < 0 or len(bounds) == count + 1) and bounds not in seen:
            seen.add(bounds)
            yield bounds
    bounds = _paragraphs(lines, first)
    if len(bounds) > 2 and count in (-1, len(bounds) - 1):
        yield bounds


def _bounds(lines: Lines, first: int, count: int, rule: Rule) -> tuple[int, ...]:
    """Where blocks end by a rule, as far as it holds."""
    bounds = [first]
    while len(bounds) != count + 1 and bounds[-1] < len(lines):
        end = _end(lines, bounds[-1], rule)
        if not bounds[-1] < end <= len(lines):
            break
        bounds.append(end)
    return tuple(bounds)


def _end(lines: Lines, start: int, rule: Sequence[Step]) -> int:
    """Where the block that starts here ends, or -1."""
    position = start
    for step in rule:
        row = position + step.lines - 1
        words = lines[row].split(maxsplit=step.column + 1) if row < len(lines) else []
        if len(words) <= step.column or not is_integer(words[step.column]):
            return -1
        length = int(words[step.column]) + step.extra
        if length < 0:
            return -1
        position = row + 1 + length
    return position


def _paragraphs(lines: Lines, first: int) -> tuple[int, ...]:
    """Bounds at blank lines."""
    blank = [row + 1 for row in range(first, len(lines) - 1) if not lines[row].split()]
    return (first, *blank, len(lines))
