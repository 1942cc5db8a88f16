"""What samples show of single values in a draft: zeros on a matrix's diagonal, walls all around a grid, its corners. All of it guesses.

Corners are guessed where the statement speaks of them, the rest where the samples hold enough to tell.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from judge.drafting.draft import SpecDraft, render_draft
from judge.drafting.guesses import FIXED
from judge.errors import PackageError
from judge.inputs.checking import refusal
from judge.inputs.expressions import Expression, Number, show
from judge.inputs.inputspec import Array, Letters, Node, Repeat, Scalar, Spec, TextLine, Times, Variable, Whole
from judge.inputs.resolving import read_spec

_FIRST_CORNER = re.compile(r"왼쪽 ?위|좌측 ?상단|\(1, ?1\)|(top|upper)[- ]left", re.IGNORECASE)
_LAST_CORNER = re.compile(r"오른쪽 ?아래|우측 ?하단|\([A-Z], ?[A-Z]\)|(bottom|lower)[- ]right", re.IGNORECASE)

#: so many values on the diagonals of all samples, and letters of the walls, are no chance
_LEAST_DIAGONAL, _LEAST_WALL = 4, 16

#: alphabets of more letters are words, not grids
_MOST_LETTERS = 6


class _Evidence(NamedTuple):
    """What speaks for a guess: the statement, how many bytes the samples have, and whether they keep these rules, too."""

    statement: str
    size: int
    holds: Callable[..., bool]


def with_cells(draft: SpecDraft, statement: str, samples: Sequence[bytes]) -> SpecDraft:
    """The draft with what all samples show of single values, each a guess."""
    spec = read_spec(render_draft(draft), "input.spec")

    def holds(*rules: str) -> bool:
        try:
            longer = read_spec(render_draft(draft._replace(rules=(*draft.rules, *rules))), "input.spec")
        except PackageError:  # the values belong together
            return False
        return all(refusal(longer, sample) is None for sample in samples)

    evidence = _Evidence(statement, sum(map(len, samples)), holds)
    rules = [rule for node in spec.layout for rule in _rules(node, spec, evidence)]
    guesses = tuple(FIXED.format(rule=rule) for rule in rules)
    return draft._replace(rules=(*draft.rules, *rules), guesses=(*draft.guesses, *guesses))


def _rules(node: Node, spec: Spec, evidence: _Evidence) -> Iterator[str]:
    if not isinstance(node, Repeat):
        return
    line = node.body[0]
    if len(node.body) > 1 or not isinstance(node.often, Times) or not isinstance(line, TextLine) or len(line.words) > 1:
        for inner in node.body:
            yield from _rules(inner, spec, evidence)
        return
    atom, height = line.words[0][0], node.often.number
    if isinstance(atom, Array) and isinstance(spec.variables[atom.name].kind, Whole) and (atom.first, atom.last) == (Number(1), height):
        rule = f"{atom.name}[i][i] = 0"
        if evidence.size >= 4 * _LEAST_DIAGONAL and evidence.holds(rule) and not evidence.holds(f"{atom.name}[i] = 0"):
            yield rule
    elif isinstance(atom, Scalar):
        yield from _of_grid(spec.variables[atom.name], height, evidence)


def _of_grid(variable: Variable, height: Expression, evidence: _Evidence) -> Iterator[str]:
    """Walls around a grid of letters, else its corners."""
    name, kind = variable.name, variable.kind
    statement, size, holds = evidence
    if not isinstance(kind, Letters) or kind.least != kind.most or len(kind.alphabet) > _MOST_LETTERS:
        return
    last, width = show(height), show(kind.most)
    for letter in kind.alphabet:
        shown = f"[\\{letter}]" if letter in "]\\-^" else f"[{letter}]"
        walls = f"{name}[1], {name}[{last}]: {shown}", f"{name}[i][1], {name}[i][{width}]: {shown}"
        if size >= _LEAST_WALL and holds(*walls) and not holds(f"{name}[i]: {shown}"):
            yield from walls
            return
        if _FIRST_CORNER.search(statement) and holds(f"{name}[1][1]: {shown}"):
            yield f"{name}[1][1]: {shown}"
        if _LAST_CORNER.search(statement) and holds(f"{name}[{last}][{width}]: {shown}"):
            yield f"{name}[{last}][{width}]: {shown}"
