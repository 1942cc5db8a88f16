"""Lists of some of what was counted before, each begun by how many there are: K and K numbers of people. Nobody is told twice."""

import re
from collections.abc import Iterator, Sequence

from judge.inputs.expressions import Name, names_in
from judge.inputs.inputspec import Array, Node, Repeat, Scalar, Spec, TextLine, Whole

_NUMBERED = re.compile(r"번호|\bnumbers? of the\b|\bindices\b|\bids?\b", re.IGNORECASE)
#: what may well come again: visits, presses, answers
_AGAIN = re.compile(
    r"순서대로|방문|경로|수열|누른|투표|여러 번|중복|\bsequence\b|\bpath\b|\bvisit|\bvotes?\b|more than once", re.IGNORECASE
)


def members_of(spec: Spec, statement: str) -> Iterator[str]:
    """The names of such lists, where the statement speaks of numbers of things and of nothing that comes again."""
    if _NUMBERED.search(statement) and not _AGAIN.search(statement):
        yield from _lists(spec.layout, spec)


def _lists(nodes: Sequence[Node], spec: Spec) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Repeat):
            yield from _lists(node.body, spec)
        elif isinstance(node, TextLine) and len(node.words) == 2 and all(len(word) == 1 for word in node.words):
            count, array = node.words[0][0], node.words[1][0]
            if isinstance(count, Scalar) and isinstance(array, Array) and array.last == Name(count.name):
                variable = spec.variables[array.name]
                tops = {name for bound in variable.bounds if bound.is_upper for name in names_in(bound.value)}
                if isinstance(variable.kind, Whole) and tops and count.name not in tops:
                    yield array.name
