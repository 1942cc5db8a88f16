"""Values that are made all together: arrays with properties, distinct rows, columns of edges. Written once for every Chooser."""

from bisect import insort
from collections.abc import Mapping, Sequence
from functools import partial

from judge.inputs.chooser import Chooser, Infeasible, rank_of, unchosen
from judge.inputs.columns import problem_of_array
from judge.inputs.expressions import Name
from judge.inputs.inputspec import Order, Relation, Variable
from judge.inputs.permuting import plan_permutation
from judge.inputs.planningedges import pair_of, plan_edges
from judge.inputs.visitor import Rows, ValueRange, is_joint


def plan_values(chooser: Chooser, variable: Variable, count: int, bounds: ValueRange, *, first: int = 1) -> Sequence[int]:
    """The values of an array or column of one variable."""
    if count and bounds.low > bounds.high:
        raise Infeasible
    values = _planned(chooser, variable, count, bounds, first=first)
    if is_joint(variable) and not _is_within(values, bounds):
        raise Infeasible
    return values


def _is_within(values: Sequence[int], bounds: ValueRange) -> bool:
    """Whether values that were made all together keep what is asked of each."""
    is_legal = bounds.is_legal
    return not values or (bounds.low <= min(values) and max(values) <= bounds.high and (is_legal is None or all(map(is_legal, values))))


def _planned(chooser: Chooser, variable: Variable, count: int, bounds: ValueRange, *, first: int) -> Sequence[int]:
    if variable.is_permutation:
        return plan_permutation(chooser, variable.name, count, bounds.low)
    if variable.are_parents:
        return _parents(chooser, count, first, bounds)
    if variable.is_distinct:
        values = _distinct(chooser, variable.name, count, (bounds.low, bounds.high))
    else:
        values = _free(chooser, variable.name, count, bounds)
    if variable.order is Order.ANY:
        return values
    return sorted(values, reverse=variable.order is Order.FALLING)


def plan_rows(chooser: Chooser, rows: Rows, variables: Mapping[str, Variable]) -> dict[str, Sequence[int]]:
    """The columns of repeated lines."""
    columns: dict[str, Sequence[int]] = {}
    for graph, vertices in rows.graphs:
        first = rows.ranges[graph.ends[0]].low
        edges = plan_edges(chooser, graph, vertices, rows.number)
        if _gap_between(*graph.ends, variables) is not None and not graph.is_directed:
            edges = [(min(edge), max(edge)) for edge in edges]
        columns[graph.ends[0]] = [u + first for u, _ in edges]
        columns[graph.ends[1]] = [v + first for _, v in edges]
        _sort_rows(graph.ends, variables, columns)
    for names in rows.distinct:
        if any(variables[name].is_distinct or variables[name].is_permutation for name in names):
            continue  # then the rows are distinct, too
        gap = _gap_between(*names, variables) if len(names) == 2 else None
        if gap is not None and rows.ranges[names[1]].low <= rows.ranges[names[0]].low + gap:
            columns |= _distinct_spans(chooser, (names[0], names[1]), rows, gap)
        elif len(names) == 2 and _are_unlike(*names, rows, variables):
            columns |= _unlike_pairs(chooser, names, rows)
        else:
            columns |= _distinct_rows(chooser, names, rows)
        _sort_rows(names, variables, columns)
    for name, column in columns.items():
        if is_joint(variables[name]) and problem_of_array(variables[name], column, rows.ranges[name].low) is not None:
            raise Infeasible
    for name, bounds in rows.ranges.items():
        if name not in columns:
            columns[name] = plan_values(chooser, variables[name], rows.number, bounds)
    return columns


def _sort_rows(names: Sequence[str], variables: Mapping[str, Variable], columns: dict[str, Sequence[int]]) -> None:
    """Bring rows into the order that one of their columns must have."""
    key = next((name for name in names if variables[name].order is not Order.ANY), None)
    if key is None:
        return
    column = columns[key]
    places = sorted(range(len(column)), key=column.__getitem__, reverse=variables[key].order is Order.FALLING)
    for name in names:
        columns[name] = [columns[name][place] for place in places]


def _free(chooser: Chooser, name: str, count: int, bounds: ValueRange) -> list[int]:
    hints = chooser.values(name, count, bounds.low, bounds.high)
    if hints is None:
        return [chooser.group(lambda: chooser.whole(bounds.low, bounds.high, bounds.is_legal)) for _ in range(count)]
    if chooser.is_bulk(count):
        if bounds.is_legal is None:
            return list(hints)
        return [hint if bounds.is_legal(hint) else chooser.whole(bounds.low, bounds.high, bounds.is_legal) for hint in hints]
    return [chooser.whole(bounds.low, bounds.high, bounds.is_legal, hint) for hint in hints]


def _distinct(chooser: Chooser, name: str, count: int, bounds: tuple[int, int]) -> list[int]:
    low, high = bounds
    if high - low + 1 < count:
        raise Infeasible
    hints = chooser.values(name, count, low, high, are_distinct=True)
    if hints is not None and chooser.is_bulk(count):
        return list(hints)
    chosen: list[int] = []  # places on the way from the value nearest to 0 outwards
    values = []
    for number in range(count):
        hint = None if hints is None else rank_of(_place(hints[number], low, high), 0, chosen)
        place = unchosen(chooser.group(partial(chooser.whole, 0, high - low - number, None, hint)), 0, chosen)
        insort(chosen, place)
        values.append(_at_place(place, low, high))
    return values


def _place(value: int, low: int, high: int) -> int:
    """How far a value is from the simplest one: 0, 1, -1, 2, -2 ... as far as the range goes both ways."""
    both = min(-low, high) if low < 0 < high else 0
    if abs(value) <= both:
        return 2 * value - 1 if value > 0 else -2 * value
    nearest = low if low >= 0 else high if high <= 0 else 0
    return both + abs(value - nearest)


def _at_place(place: int, low: int, high: int) -> int:
    """The value with this place."""
    both = min(-low, high) if low < 0 < high else 0
    if place <= 2 * both:
        half = (place + 1) // 2
        value = half if place % 2 else -half
        return value if low < 0 < high else (low if low >= 0 else high)
    if high <= 0:
        return high - (place - both)
    return (low if low >= 0 else 0) + place - both if high > both else -(place - both)


def _parents(chooser: Chooser, count: int, first: int, bounds: ValueRange) -> list[int]:
    hints = chooser.tree(count + 1)
    values = []
    for number in range(count):
        hint = None if hints is None else bounds.low + hints[number]
        values.append(chooser.whole(bounds.low, min(bounds.high, first + number - 1), None, hint))
    return values


def _distinct_rows(chooser: Chooser, names: tuple[str, ...], rows: Rows) -> dict[str, Sequence[int]]:
    """Rows as numbers in a mixed base, so that distinct numbers are distinct rows."""
    ranges = [rows.ranges[name] for name in names]
    bases = [bounds.high - bounds.low + 1 for bounds in ranges]
    total = 1
    for base in bases:
        total *= max(0, base)
    columns: dict[str, list[int]] = {name: [] for name in names}
    for code in _distinct(chooser, " ".join(names), rows.number, (0, total - 1)):
        for name, bounds, base in zip(reversed(names), reversed(ranges), reversed(bases), strict=True):
            code, digit = divmod(code, base)
            columns[name].append(bounds.low + digit)
    return dict(columns)


def _are_unlike(first: str, second: str, rows: Rows, variables: Mapping[str, Variable]) -> bool:
    """Whether two names of the same range must differ."""
    ways = {Relation(Name(first), "!=", Name(second)), Relation(Name(second), "!=", Name(first))}
    is_said = any(ways & set(variables[name].relations) for name in (first, second))
    return is_said and len({(rows.ranges[name].low, rows.ranges[name].high) for name in (first, second)}) == 1


def _unlike_pairs(chooser: Chooser, names: Sequence[str], rows: Rows) -> dict[str, Sequence[int]]:
    """Distinct rows of two values that differ: of as many others as there are, the second skips the first."""
    low, others = rows.ranges[names[0]].low, rows.ranges[names[0]].high - rows.ranges[names[0]].low
    codes = _distinct(chooser, " ".join(names), rows.number, (0, (others + 1) * others - 1))
    pairs = [divmod(code, max(1, others)) for code in codes]
    return {names[0]: [low + first for first, _ in pairs], names[1]: [low + second + (second >= first) for first, second in pairs]}


def _gap_between(first: str, second: str, variables: Mapping[str, Variable]) -> int | None:
    """1 where the second of two names must be larger than the first, 0 where it must not be smaller; None where neither is said."""
    gaps = [bound.gap for bound in variables[second].bounds if not bound.is_upper and bound.value == Name(first)]
    return max(gaps, default=None)


def _distinct_spans(chooser: Chooser, names: tuple[str, str], rows: Rows, gap: int) -> dict[str, Sequence[int]]:
    """Distinct rows of which the second value is larger than the first, or not smaller without a gap."""
    low = rows.ranges[names[0]].low
    ends = min(rows.ranges[names[0]].high + gap, rows.ranges[names[1]].high) - low + 2 - gap
    codes = _distinct(chooser, " ".join(names), rows.number, (0, ends * (ends - 1) // 2 - 1))
    pairs = [pair_of(code, ends, is_one_way=False) for code in codes]
    return {names[0]: [low + first for first, _ in pairs], names[1]: [low + second - 1 + gap for _, second in pairs]}
