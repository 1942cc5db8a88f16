"""The one way through a spec that making and checking inputs share: what comes next, and between which bounds it lies.

A Visitor does the rest: it makes each value and writes it, or reads it and refuses it. So whatever is made is legal, for the same
walk decides both.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from math import floor

from judge.inputs.cells import letters_of_cells, range_of_cell, ranges_of_cells
from judge.inputs.expressions import Value, evaluate
from judge.inputs.inputspec import (
    Array,
    Blank,
    Choice,
    Decimals,
    Letters,
    Literal,
    Node,
    OneOf,
    Repeat,
    Scalar,
    Spec,
    TextLine,
    Until,
    Variable,
    Whole,
)
from judge.inputs.knownbounds import KnownBounds
from judge.inputs.legality import Ends, holds
from judge.inputs.specnodes import atoms_of, lines_of
from judge.inputs.tables import lone_column, plain_line
from judge.inputs.visitor import ArrayRange, LineTable, Rows, ValueRange, Visitor, is_joint


def walk(spec: Spec, visitor: Visitor) -> None:
    """Go through a whole input."""
    _Walk(spec, visitor).nodes(spec.layout)


class _Walk:
    def __init__(self, spec: Spec, visitor: Visitor) -> None:
        self._spec = spec
        self._visitor = visitor
        self._variables = spec.variables
        self._values: dict[str, Value] = {}
        self._totals: dict[str, Value] = {}
        #: how often the innermost repeat comes, and still comes after this time
        self._count = self._left = 0
        self._planned: Mapping[str, Sequence[int]] = {}
        self._columns: dict[str, list[int]] = {}
        self._row = 0
        #: where letters stand that stand once in the lines that repeat
        self._scattered: dict[str, Mapping[tuple[int, int], str]] = {}
        #: the index of an array's value
        self._index = 0
        self._limits, self._ends = KnownBounds(), Ends()

    def nodes(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            if isinstance(node, TextLine):
                self._line(node)
            elif isinstance(node, Repeat):
                self._repeat(node)
            elif isinstance(node, Choice):
                self._visitor.choose([partial(self._line, line) for line in node.lines])
            else:
                assert isinstance(node, Blank)
                self._visitor.gap(node.is_optional)

    def _line(self, line: TextLine) -> None:
        visitor = self._visitor
        is_first = True
        for word in line.words:
            atom = word[0]
            if isinstance(atom, Array) and len(word) == 1 and self._length(atom) == 0:
                continue
            if not is_first:
                visitor.blank()
            is_first = False
            for atom in word:
                if isinstance(atom, Scalar):
                    self._scalar(self._variables[atom.name])
                elif isinstance(atom, Literal):
                    visitor.literal(atom.text)
                else:
                    self._array(atom)
        visitor.newline()

    def _scalar(self, variable: Variable) -> None:
        kind = variable.kind
        if isinstance(kind, Letters):
            kind, pins = letters_of_cells(variable, kind, self._values, self._row + 1) if variable.cells else (kind, {})
            least, most = (int(evaluate(length, self._values)) for length in (kind.least, kind.most))
            alphabet = kind.alphabet
            if places := self._scattered.get(variable.name):
                alphabet = "".join(letter for letter in alphabet if letter not in variable.once)
                pins = pins | {column: letter for (row, column), letter in places.items() if row == self._row}
            self._values[variable.name] = len(self._visitor.text(variable, alphabet, (least, most), pins))
            return
        if isinstance(kind, OneOf):
            self._visitor.one_of(variable, kind.words)
            return
        value: Value
        bounds = self._range(variable, count=self._count)
        if variable.cells:
            bounds = range_of_cell(variable, self._values, bounds, row=self._row + 1, index=self._index)
        name = variable.name
        digits = kind.digits if isinstance(kind, Decimals) else 0
        if name in self._planned:
            units = self._visitor.put(variable, self._planned[name][self._row], bounds, digits)
        elif digits:
            units = self._visitor.decimal(variable, bounds, digits)
        else:
            units = self._visitor.whole(variable, bounds)
        value = units if not digits else _decimal(units, digits)
        self._values[name] = value
        if name in self._columns:
            self._columns[name].append(units)
        if variable.most_sum is not None:
            self._totals[name] = self._totals.get(name, 0) + value
            self._visitor.total(variable, self._totals[name], evaluate(variable.most_sum, self._values))

    def _array(self, array: Array) -> None:
        variable = self._variables[array.name]
        count, first = self._length(array), int(evaluate(array.first, self._values))
        if isinstance(variable.kind, Whole) and variable.most_sum is None:
            bounds = self._range(variable, count=count, first=first)
            pins = ranges_of_cells(variable, self._values, bounds, row=self._row + 1, first=first, count=count) if variable.cells else {}
            self._visitor.array(variable, count, first, ArrayRange(bounds, pins))
            return
        self._visitor.begin_words(variable)
        for number in range(count):
            self._index = first + number
            if number:
                self._visitor.blank()
            self._scalar(variable)

    def _length(self, array: Array) -> int:
        return max(0, int(evaluate(array.last, self._values)) - int(evaluate(array.first, self._values)) + 1)

    def _repeat(self, node: Repeat) -> None:
        before = self._count, self._left, self._planned, self._columns, self._row
        if isinstance(node.often, Until):
            self._begin_words(node)
            least, most = int(evaluate(node.often.least, self._values)), int(evaluate(node.often.most, self._values))
            self._left, self._planned, self._columns = 0, {}, {}
            self._visitor.repeat_until(least, most, _text_of(node.often.sentinel), partial(self._once, node, 0))
        else:
            count = max(0, int(evaluate(node.often.number, self._values)))
            alone = lone_column(node, self._variables)
            if alone is not None:
                self._visitor.column(alone, count, self._range(alone, count=count))
                return
            rows = self._rows(node, count)
            if rows is not None:
                self._planned = self._visitor.plan(rows, self._variables)
                self._columns = {name: [] for name in rows.ranges}
            else:
                self._planned, self._columns = {}, {}
            if self._visitor.table(count, partial(self._table, node, count), self._planned):
                self._count, self._left, self._planned, self._columns, self._row = before
                return
            self._begin_words(node)
            once = [self._variables[name] for name in _names_in(node) if self._variables[name].once]
            for variable in once:
                assert isinstance(variable.kind, Letters)
                self._scattered[variable.name] = self._visitor.scatter(variable, count, int(evaluate(variable.kind.most, self._values)))
            self._visitor.repeat(count, partial(self._once, node, count))
            for variable in once:
                self._visitor.gather(variable)
            if rows is not None:
                self._visitor.finish(rows, self._variables, self._columns)
        self._count, self._left, self._planned, self._columns, self._row = before

    def _begin_words(self, node: Repeat) -> None:
        for name in _names_in(node):
            if self._variables[name].is_distinct:
                self._visitor.begin_words(self._variables[name])

    def _once(self, node: Repeat, count: int, number: int) -> None:
        self._count, self._left = count, max(0, count - 1 - number)
        self._row = number
        self.nodes(node.body)

    def _table(self, node: Repeat, count: int) -> LineTable | None:
        """The lines of a repeat that hold integers alone, of which each is judged by itself or planned."""
        line = plain_line(node, self._variables)
        if line is None or any(is_joint(self._variables[name]) for name in line.names if name not in self._planned):
            return None
        known = {name: value for name, value in self._values.items() if name not in line.names}
        ranges = {name: ValueRange(*self._limits.of(self._variables[name], known)) for name in line.names}
        return LineTable(line, count, self._variables, ranges)

    def _rows(self, node: Repeat, count: int) -> Rows | None:
        """What of a repeat's own lines must be made together."""
        names = _names_in(node)
        graphs = tuple(graph for graph in self._spec.graphs if graph.ends[0] in names)
        distinct = tuple(row for row in self._spec.distinct_rows if row[0] in names)
        special = [name for graph in graphs for name in graph.ends]
        special += [name for row in distinct for name in row]
        special += [name for name in names if is_joint(self._variables[name])]
        special = [name for name in dict.fromkeys(special) if not isinstance(self._variables[name].kind, Letters | OneOf)]
        if not special:
            return None
        sized = tuple((graph, int(evaluate(graph.vertices, self._values))) for graph in graphs)
        return Rows(count, {name: self._range(self._variables[name], count=count) for name in special}, sized, distinct)

    def _range(self, variable: Variable, *, count: int = 0, first: int = 1) -> ValueRange:
        """Where a value of `variable` may lie here; for `count` values at once, what all have in common."""
        if variable.is_permutation and not variable.bounds:
            return ValueRange(1, count)
        if variable.are_parents and not variable.bounds:
            return ValueRange(min(1, first - 1), first + count - 2)
        low, high = self._limits.of(variable, self._values)
        if variable.most_sum is not None:
            left = evaluate(variable.most_sum, self._values) - self._totals.get(variable.name, 0)
            high = min(high, floor(left) - self._left * max(low, 0))
        if not variable.relations:
            return ValueRange(low, high)
        is_legal = partial(self._keeps_relations, variable, variable.kind.digits if isinstance(variable.kind, Decimals) else 0)
        if variable.name in self._planned:
            return ValueRange(low, high, is_legal)
        return ValueRange(*self._ends.of(variable, low, high, is_legal))

    def _keeps_relations(self, variable: Variable, digits: int, units: int) -> bool:
        values = {**self._values, variable.name: _decimal(units, digits) if digits else units}
        return all(holds(relation, values) for relation in variable.relations)


def _names_in(node: Repeat) -> list[str]:
    """The single values of a repeat's own lines."""
    return [atom.name for part in node.body for atom in atoms_of(lines_of(part)) if isinstance(atom, Scalar)]


def _decimal(units: int, digits: int) -> Value:
    from fractions import Fraction

    return Fraction(units, 10**digits)


def _text_of(line: TextLine | None) -> str | None:
    if line is None:
        return None
    return " ".join("".join(atom.text for atom in word if isinstance(atom, Literal)) for word in line.words)
