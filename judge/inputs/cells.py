"""What is said of single rows and values: A[1] = 0, 1 <= A[N] <= 5, A[i][i] = 0, row[1]: [#]{M}, row[1][1]: [S].

The last word has what is said last. Where it gives both ends they count in place of the variable's own, else beside them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil, floor

from judge.inputs.chains import Term, pairs_of
from judge.inputs.expressions import CELL, Call, Expression, Name, Value, evaluate, names_in
from judge.inputs.inputspec import Bound, Cell, Decimals, Letters, OneOf, Variable, Whole
from judge.inputs.knownnames import refuse_unknown
from judge.inputs.parser import SpecPlace
from judge.inputs.parts import CellDeclaration
from judge.inputs.specnodes import Occurrence
from judge.inputs.visitor import ValueRange
from judge.messages import N_

_ONE_CELL = N_("what is said of single values must compare one with what is known before it: A[1] = 0, 1 <= A[N] <= 5")


def has_cell(expression: Expression) -> bool:
    """Whether a row or a single value stands in it."""
    return isinstance(expression, Call) and (expression.operation == CELL or any(map(has_cell, expression.parts)))


class CellReader:
    """From rules to cells; `found` says where each name stands, in the order of the input."""

    def __init__(self, found: Mapping[str, Occurrence]) -> None:
        self._found = found

    def compared(
        self, groups: Sequence[tuple[Expression, ...]], signs: Sequence[str], variables: Mapping[str, Variable], place: SpecPlace
    ) -> Iterator[tuple[str, Cell]]:
        """Names and what a chain of comparisons says of their rows or values; PackageError where it says something else."""
        calls = dict.fromkeys(member for group in groups for member in group if has_cell(member))
        terms = list(pairs_of(groups, signs)) if signs[0] != "=" else [*pairs_of(groups, signs), *pairs_of(groups[::-1], signs)]
        for call in calls:
            name, cell = self._cell(call, variables, place)
            if isinstance(variables[name].kind, Letters | OneOf) or signs[0] == "!=":
                raise place.wrong(_ONE_CELL)
            bounds = [bound for term in terms for bound in _bounds(term, call)]
            if not bounds or any(has_cell(bound.value) for bound in bounds):
                raise place.wrong(_ONE_CELL)
            self._refuse_later(name, cell, [bound.value for bound in bounds], place)
            yield name, cell._replace(bounds=tuple(bounds))

    def declared(self, declaration: CellDeclaration, variables: Mapping[str, Variable], place: SpecPlace) -> Iterator[tuple[str, Cell]]:
        """Names and which letters stand in their rows or places."""
        alphabet, shown = declaration.letters.texts
        for call in declaration.cells:
            name, cell = self._cell(call, variables, place)
            kind = variables[name].kind
            if not isinstance(kind, Letters):
                raise place.wrong(N_("{name} has numbers: write {name}[1] = 0"), name=name)
            numbers = declaration.letters.numbers or (kind.least, kind.most)
            self._refuse_later(name, cell, numbers, place)
            yield name, cell._replace(letters=Letters(alphabet, shown, numbers[0], numbers[-1]))

    def _cell(self, call: Expression, variables: Mapping[str, Variable], place: SpecPlace) -> tuple[str, Cell]:
        if not isinstance(call, Call) or call.operation != CELL or not isinstance(call.parts[0], Name):
            raise place.wrong(_ONE_CELL)
        name, indexes = call.parts[0].name, call.parts[1:]
        refuse_unknown(name, self._found, place)
        occurrence, kind = self._found[name], variables[name].kind
        has_places = occurrence.is_array if isinstance(kind, Whole | Decimals) else isinstance(kind, Letters) and not occurrence.is_array
        has_rows = bool(occurrence.blocks)
        if len(indexes) > has_rows + has_places:
            raise place.wrong(N_("{name} has no value with so many indexes"), name=name)
        if has_rows:
            return name, Cell(indexes[0], indexes[1] if len(indexes) == 2 else None)
        return name, Cell(None, indexes[0])

    def _refuse_later(self, name: str, cell: Cell, values: Iterable[Expression], place: SpecPlace) -> None:
        """PackageError where something is not known when the value comes, beside numbers of rows and places."""
        free = {index.name for index in (cell.row, cell.at) if isinstance(index, Name) and index.name not in self._found}
        said = [part for part in (cell.row, cell.at, *values) if part is not None]
        for other in {other for part in said for other in names_in(part)} - free:
            refuse_unknown(other, self._found, place)
            if not self._found[other].is_read_before(self._found[name]):
                raise place.wrong(_ONE_CELL)


def _bounds(term: Term, call: Expression) -> Iterator[Bound]:
    if term.right == call:
        yield Bound(False, term.left, term.gap)
    elif term.left == call:
        yield Bound(True, term.right, term.gap)


def range_of_cell(variable: Variable, values: Mapping[str, Value], bounds: ValueRange, *, row: int, index: int) -> ValueRange:
    """Where the value with these numbers may lie, if `bounds` say where the others may."""
    for cell in variable.cells:
        env = _matched(cell, values, row, index)
        if env is not None:
            bounds = _bounded(variable, cell, env, bounds)
    return bounds


def ranges_of_cells(
    variable: Variable, values: Mapping[str, Value], bounds: ValueRange, *, row: int, first: int, count: int
) -> dict[int, ValueRange]:
    """The places of an array, from 0, that have ranges of their own; its first value has the index `first`."""
    touched: set[int] = set()
    for cell in variable.cells:
        env = _matched(cell._replace(at=None), values, row, 0)
        if env is None:
            continue
        if cell.at is None or (isinstance(cell.at, Name) and cell.at.name not in env):
            touched.update(range(count))
        else:
            touched.add(int(evaluate(cell.at, env)) - first)
    return {place: range_of_cell(variable, values, bounds, row=row, index=first + place) for place in sorted(touched) if 0 <= place < count}


def letters_of_cells(variable: Variable, kind: Letters, values: Mapping[str, Value], row: int) -> tuple[Letters, dict[int, str]]:
    """What a word in this row is made of; and the places in it, from 0, that have an alphabet of their own."""
    pins: dict[int, str] = {}
    for cell in variable.cells:
        env = _matched(cell._replace(at=None), values, row, 0)
        if env is None or cell.letters is None:
            continue
        if cell.at is None:
            kind = cell.letters
        else:
            pins[int(evaluate(cell.at, env)) - 1] = cell.letters.alphabet
    return kind, pins


def _matched(cell: Cell, values: Mapping[str, Value], row: int, index: int) -> Mapping[str, Value] | None:
    """What is known in this row and place, the numbers among it; None where the cell is another one."""
    env = dict(values)
    for said, number in ((cell.row, row), (cell.at, index)):
        if said is None:
            continue
        if isinstance(said, Name) and said.name not in env:
            env[said.name] = number
        elif evaluate(said, env) != number:
            return None
    return env


def _bounded(variable: Variable, cell: Cell, env: Mapping[str, Value], bounds: ValueRange) -> ValueRange:
    unit = 10**variable.kind.digits if isinstance(variable.kind, Decimals) else 1
    lows = [ceil(limit) + bound.gap for bound in cell.bounds if not bound.is_upper for limit in [evaluate(bound.value, env) * unit]]
    highs = [floor(limit) - bound.gap for bound in cell.bounds if bound.is_upper for limit in [evaluate(bound.value, env) * unit]]
    if lows and highs:
        return bounds._replace(low=max(lows), high=min(highs))
    return bounds._replace(low=max([bounds.low, *lows]), high=min([bounds.high, *highs]))
