"""Chains of comparisons, taken apart: 1 <= l < r <= N says something of each pair of its members."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from judge.inputs.expressions import Call, Expression, evaluate, show
from judge.inputs.parser import SpecPlace
from judge.inputs.parts import SUM
from judge.messages import N_


class Term(NamedTuple):
    """A pair of a chain's members, and how many strict signs stand between them."""

    left: Expression
    right: Expression
    gap: int
    are_neighbours: bool


def pairs_of(groups: Sequence[tuple[Expression, ...]], signs: Sequence[str]) -> Iterator[Term]:
    """Each pair of members of a chain of <= and <."""
    for low in range(len(groups)):
        for high in range(low + 1, len(groups)):
            gap = sum(sign == "<" for sign in signs[low:high])
            for left in groups[low]:
                for right in groups[high]:
                    yield Term(left, right, gap, high == low + 1)


def has_sum(expression: Expression) -> bool:
    """Whether a sum over the input stands in it."""
    return isinstance(expression, Call) and (expression.operation == SUM or any(map(has_sum, expression.parts)))


def refuse_false(term: Term, place: SpecPlace) -> None:
    """PackageError when a comparison of numbers alone is wrong."""
    if evaluate(term.left, {}) + term.gap > evaluate(term.right, {}):
        sign = "<" if term.gap else "<="
        raise place.wrong(N_("this can never be: {left} {sign} {right}"), left=show(term.left), sign=sign, right=show(term.right))
