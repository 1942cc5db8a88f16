"""Lines that hold nothing but integers, made all at once by columns: a hundred thousand of them one by one take seconds. Pure."""

from collections.abc import Mapping, Sequence

from judge.inputs.chooser import Infeasible
from judge.inputs.expressions import Name, names_in
from judge.inputs.inputspec import Bound, Relation, Repeat, Scalar, TextLine, Variable, Whole
from judge.inputs.visitor import LineTable, PlainLine, ValueRange, is_joint

Columns = dict[str, list[int]]


def lone_column(node: Repeat, variables: Mapping[str, Variable]) -> Variable | None:
    """The variable of lines that hold one integer and nothing else, when each is judged by itself."""
    if len(node.body) != 1 or not isinstance(node.body[0], TextLine) or len(node.body[0].words) != 1 or len(node.body[0].words[0]) != 1:
        return None
    atom = node.body[0].words[0][0]
    variable = variables[atom.name] if isinstance(atom, Scalar) else None
    if variable is None or not _is_plain(variable) or variable.relations:
        return None
    return None if is_joint(variable) else variable


def plain_line(node: Repeat, variables: Mapping[str, Variable]) -> PlainLine | None:
    """The line of a repeat that has no other; None where it holds something else, or more is said of its values together."""
    line = node.body[0]
    if len(node.body) != 1 or not isinstance(line, TextLine) or any(len(word) != 1 for word in line.words):
        return None
    names = tuple(word[0].name for word in line.words if isinstance(word[0], Scalar))
    if len(set(names)) != len(line.words) or not all(_is_plain(variables[name]) for name in names):
        return None
    unlike = [_unlike(relation, names) for name in names for relation in variables[name].relations]
    bounds = [(name, bound) for name in names for bound in variables[name].bounds if not set(names).isdisjoint(names_in(bound.value))]
    ordered = [_ordered(name, bound) for name, bound in bounds]
    pairs = [pair for pair in unlike if pair is not None]
    rising = [pair for pair in ordered if pair is not None]
    if len(pairs) < len(unlike) or len(rising) < len(ordered) or len({name for pair in rising for name in pair[:2]}) < 2 * len(rising):
        return None
    return PlainLine(names, tuple(pairs), tuple(rising))


def _is_plain(variable: Variable) -> bool:
    return isinstance(variable.kind, Whole) and not variable.cells and variable.most_sum is None


def _unlike(relation: Relation, names: Sequence[str]) -> tuple[str, str] | None:
    left, right = relation.left, relation.right
    if relation.sign != "!=" or not isinstance(left, Name) or not isinstance(right, Name):
        return None
    return (left.name, right.name) if left.name in names and right.name in names else None


def _ordered(name: str, bound: Bound) -> tuple[str, str, int] | None:
    if not isinstance(bound.value, Name):
        return None
    return (name, bound.value.name, bound.gap) if bound.is_upper else (bound.value.name, name, bound.gap)


def keep_line(table: LineTable, columns: Columns, planned: Mapping[str, Sequence[int]]) -> None:
    """Change values so that each line says what it must; Infeasible where that is not done by turning two, or one by one step."""
    for first, second, gap in table.line.ordered:
        _put_in_order(columns[first], columns[second], gap, fixed=first in planned or second in planned)
    for first, second in table.line.unlike:
        _make_unlike(columns[first], columns[second], None if second in planned else table.ranges[second])
    for first, second, gap in table.line.ordered:
        if any(one + gap > other for one, other in zip(columns[first], columns[second], strict=True)):
            raise Infeasible
    for name in table.line.names:
        if not _lies_within(columns[name], table.ranges[name]):
            raise Infeasible


def _lies_within(values: Sequence[int], bounds: ValueRange) -> bool:
    return not values or (bounds.low <= min(values) and max(values) <= bounds.high)


def _put_in_order(lows: list[int], highs: list[int], gap: int, *, fixed: bool) -> None:
    for row, (low, high) in enumerate(zip(lows, highs, strict=True)):
        if low + gap <= high:
            continue
        if fixed:
            raise Infeasible
        lows[row], highs[row] = (high, low) if high + gap <= low else (low, low + gap)


def _make_unlike(firsts: Sequence[int], seconds: list[int], bounds: ValueRange | None) -> None:
    for row, (one, other) in enumerate(zip(firsts, seconds, strict=True)):
        if one != other:
            continue
        if bounds is None or bounds.low == bounds.high:
            raise Infeasible
        seconds[row] = other + 1 if other < bounds.high else other - 1
