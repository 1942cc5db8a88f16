"""Whether edges that samples have hang together, which as many at random would not."""

from collections.abc import Sequence
from math import exp

from judge.inputs.observing import SeenGroup

#: so many vertices without an edge would be there by chance, and all hang together
_EXPECTED_ALONE = 1.0


def are_connected(first: Sequence[SeenGroup], second: Sequence[SeenGroup]) -> bool:
    """Whether the edges of all samples join everything, which as many edges at random would not."""
    alone = 0.0
    for left, right in zip(first, second, strict=True):
        size = left.high
        if not _is_one(size, left.values, right.values):
            return False
        alone += size * exp(-2 * len(left.values) / size)
    return alone >= _EXPECTED_ALONE


def _is_one(size: int, left: Sequence[int], right: Sequence[int]) -> bool:
    group = {1}
    for _ in range(size):
        more = {b for a, b in [*zip(left, right, strict=True), *zip(right, left, strict=True)] if a in group}
        if more <= group:
            break
        group |= more
    return len(group) == size


def hang_together(first: Sequence[SeenGroup], second: Sequence[SeenGroup]) -> bool:
    """Whether the edges of all samples join everything, of three vertices at least."""
    return bool(first) and all(
        group.high > 2 and _is_one(group.high, group.values, others.values) for group, others in zip(first, second, strict=True)
    )
