"""What samples show of single values in a draft: zeros on a matrix's diagonal, walls all around a grid, its corners. All of it guesses.

Corners are guessed where the statement speaks of them, the rest where the samples hold enough to tell.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from judge.drafting.clockguesses import clock_rules
from judge.drafting.draft import SpecDraft, render_draft
from judge.drafting.guesses import FIXED
from judge.errors import PackageError
from judge.inputs.checking import refusal
from judge.inputs.expressions import Expression, Number, show
from judge.inputs.inputspec import Array, Letters, Node, Repeat, Scalar, Spec, TextLine, Times, Variable, Whole
from judge.inputs.resolving import read_spec

_FIRST_CORNER = re.compile(r"왼쪽 ?위|좌측 ?상단|\(1, ?1\)|(top|upper)[- ]left", re.IGNORECASE)
_LOWER_CORNER = re.compile(r"왼쪽 ?아래|왼쪽 아랫|좌측 ?하단|(bottom|lower)[- ]left", re.IGNORECASE)
_UPPER_CORNER = re.compile(r"오른쪽 ?위|우측 ?상단|(top|upper)[- ]right", re.IGNORECASE)
_LAST_CORNER = re.compile(r"오른쪽 ?아래|우측 ?하단|\([A-Z], ?[A-Z]\)|(bottom|lower)[- ]right", re.IGNORECASE)

_WALLS = re.compile(r"가장자리|테두리|벽|\b(?:walls?|borders?|edges? of the)\b", re.IGNORECASE)

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
    together: list[tuple[str, ...]] = [(rule,) for node in spec.layout for rule in _rules(node, spec, evidence)]
    for name, is_repeated in _alone(spec.layout, is_repeated=False):
        together.append(tuple(clock_rules(spec.variables[name], is_repeated=is_repeated, holds=holds)))
    rules = [rule for found in together for rule in found]
    guesses = tuple(FIXED.format(rule=", ".join(found)) for found in together if found)
    return draft._replace(rules=(*draft.rules, *rules), guesses=(*draft.guesses, *guesses))


def _alone(nodes: Sequence[Node], *, is_repeated: bool) -> Iterator[tuple[str, bool]]:
    """Names that are no arrays, and whether lines repeat around them."""
    for node in nodes:
        if isinstance(node, Repeat):
            yield from _alone(node.body, is_repeated=True)
        elif isinstance(node, TextLine):
            yield from ((atom.name, is_repeated) for word in node.words for atom in word if isinstance(atom, Scalar))


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
    if isinstance(atom, Array) and isinstance(spec.variables[atom.name].kind, Whole) and _WALLS.search(evidence.statement):
        yield from _walls_of_numbers(atom, height, evidence)
    elif isinstance(atom, Scalar):
        yield from _of_grid(spec.variables[atom.name], height, evidence)


def _walls_of_numbers(array: Array, height: Expression, evidence: _Evidence) -> Iterator[str]:
    """One value all around, where the statement speaks of walls."""
    name, first, last = array.name, show(array.first), show(array.last)
    for wall in (1, 0, -1):
        rules = (f"{name}[1] = {wall}", f"{name}[{show(height)}] = {wall}", f"{name}[i][{first}] = {wall}", f"{name}[i][{last}] = {wall}")
        if evidence.size >= _LEAST_WALL and evidence.holds(*rules) and not evidence.holds(f"{name}[i] = {wall}"):
            yield from rules
            return


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
        for pattern, row, column in (
            (_FIRST_CORNER, "1", "1"),
            (_UPPER_CORNER, "1", width),
            (_LOWER_CORNER, last, "1"),
            (_LAST_CORNER, last, width),
        ):
            if pattern.search(statement) and holds(f"{name}[{row}][{column}]: {shown}"):
                yield f"{name}[{row}][{column}]: {shown}"
