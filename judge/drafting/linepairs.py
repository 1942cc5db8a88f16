"""Which names of a spec stand side by side in lines that repeat."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from judge.inputs.inputspec import Node, Repeat, Scalar, TextLine, Times


def pairs_of(nodes: Sequence[Node]) -> Iterator[tuple[tuple[str, str], bool]]:
    """Names that follow each other on a line that repeats, and whether that line is told how often."""
    for node in nodes:
        if not isinstance(node, Repeat):
            continue
        yield from pairs_of(node.body)
        for line in node.body:
            if not isinstance(line, TextLine):
                continue
            names = scalars_of(line)
            if len(names) == len(line.words) and len(names) >= 2:
                yield from (((left, right), isinstance(node.often, Times)) for left, right in pairwise(names))


def scalars_of(line: TextLine) -> list[str]:
    """The names of a line's words that are one value each."""
    return [word[0].name for word in line.words if len(word) == 1 and isinstance(word[0], Scalar)]


def twos_of(nodes: Sequence[Node]) -> Iterator[tuple[str, str]]:
    """The names of lines that repeat, and hold two numbers and nothing else."""
    for node in nodes:
        line = node.body[0] if isinstance(node, Repeat) else None
        if isinstance(node, Repeat) and len(node.body) == 1 and isinstance(line, TextLine) and len(line.words) == 2:
            yield from (pair for pair, is_told_often in pairs_of([node]) if is_told_often)
