"""Values that are made all together: arrays with properties, distinct rows, the edges of a graph. Written once for every Chooser."""

from bisect import insort
from collections.abc import Mapping, Sequence
from functools import partial

from judge.inputs.chooser import Chooser, Infeasible, rank_of, unchosen
from judge.inputs.expressions import Name
from judge.inputs.inputspec import GraphRule, Order, Variable
from judge.inputs.visitor import Rows, ValueRange


def plan_values(chooser: Chooser, variable: Variable, count: int, bounds: ValueRange, *, first: int = 1) -> Sequence[int]:
    """The values of an array or column of one variable."""
    if count and bounds.low > bounds.high:
        raise Infeasible
    if variable.is_permutation:
        return _permutation(chooser, variable, count, bounds.low)
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
        edges = _edges(chooser, graph, vertices, rows.number)
        if _gap_between(*graph.ends, variables) is not None and not graph.is_directed:
            edges = [(min(edge), max(edge)) for edge in edges]
        columns[graph.ends[0]] = [u + first for u, _ in edges]
        columns[graph.ends[1]] = [v + first for _, v in edges]
    for names in rows.distinct:
        gap = _gap_between(*names, variables) if len(names) == 2 else None
        if gap is not None and rows.ranges[names[1]].low <= rows.ranges[names[0]].low + gap:
            columns |= _distinct_spans(chooser, (names[0], names[1]), rows, gap)
        else:
            columns |= _distinct_rows(chooser, names, rows)
    for name, bounds in rows.ranges.items():
        if name not in columns:
            columns[name] = plan_values(chooser, variables[name], rows.number, bounds)
    return columns


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


def _permutation(chooser: Chooser, variable: Variable, count: int, low: int) -> list[int]:
    values = list(range(low, low + count))
    hints = chooser.values(variable.name, count, low, low + count - 1, are_distinct=True)
    if hints is not None and chooser.is_bulk(count):
        return list(hints)
    places = {value: place for place, value in enumerate(values)}
    for number in range(count - 1):
        hint = None if hints is None else places[hints[number]]
        place = chooser.whole(number, count - 1, None, hint)
        values[number], values[place] = values[place], values[number]
        places[values[number]], places[values[place]] = number, place
    return values


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


def _gap_between(first: str, second: str, variables: Mapping[str, Variable]) -> int | None:
    """1 where the second of two names must be larger than the first, 0 where it must not be smaller; None where neither is said."""
    gaps = [bound.gap for bound in variables[second].bounds if not bound.is_upper and bound.value == Name(first)]
    return max(gaps, default=None)


def _distinct_spans(chooser: Chooser, names: tuple[str, str], rows: Rows, gap: int) -> dict[str, Sequence[int]]:
    """Distinct rows of which the second value is larger than the first, or not smaller without a gap."""
    low = rows.ranges[names[0]].low
    ends = min(rows.ranges[names[0]].high + gap, rows.ranges[names[1]].high) - low + 2 - gap
    codes = _distinct(chooser, " ".join(names), rows.number, (0, ends * (ends - 1) // 2 - 1))
    pairs = [_pair(code, ends, is_one_way=False) for code in codes]
    return {names[0]: [low + first for first, _ in pairs], names[1]: [low + second - 1 + gap for _, second in pairs]}


def _edges(chooser: Chooser, graph: GraphRule, vertices: int, count: int) -> list[tuple[int, int]]:
    """Edges between vertices from 0."""
    if count and vertices < 1:
        raise Infeasible
    labels = _labels(chooser, vertices) if graph.is_connected or graph.is_acyclic else range(vertices)
    edges: list[tuple[int, int]] = []
    if graph.is_connected:
        hints = chooser.tree(vertices)
        for child in range(1, vertices):
            parent = chooser.whole(0, child - 1, None, None if hints is None else hints[child - 1])
            edges.append((parent, child))
    if len(edges) > count:
        raise Infeasible
    edges += _more_edges(chooser, graph, vertices, count=count - len(edges), tree=edges)
    placed = [(labels[u], labels[v]) for u, v in edges]
    if graph.is_acyclic or graph.is_directed:  # turned, it might be there already
        return placed
    return [_turned(chooser, edge) if graph.is_connected or graph.is_simple else edge for edge in placed]


def _turned(chooser: Chooser, edge: tuple[int, int]) -> tuple[int, int]:
    return edge[::-1] if chooser.whole(0, 1) else edge


def _labels(chooser: Chooser, vertices: int) -> Sequence[int]:
    if chooser.is_bulk(vertices):
        return _permutation(chooser, Variable(""), vertices, 0)
    values = list(range(vertices))
    is_shuffled = chooser.whole(0, 1)
    for number in range(vertices - 1 if is_shuffled else 0):
        place = chooser.whole(number, vertices - 1)
        values[number], values[place] = values[place], values[number]
    return values


def _more_edges(chooser: Chooser, graph: GraphRule, vertices: int, *, count: int, tree: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """So many edges beside those of a tree (each parent < child)."""
    if not graph.is_simple:
        return _any_edges(chooser, graph, vertices, count)
    is_one_way = graph.is_directed and not graph.is_acyclic
    total = vertices * (vertices - 1) if is_one_way else vertices * (vertices - 1) // 2
    chosen = sorted(_code(u, v, vertices, is_one_way=is_one_way) for u, v in tree)
    if total - len(chosen) < count:
        raise Infeasible
    hints = chooser.values("edges", count, 0, total - len(chosen) - 1, are_distinct=True) if count else []
    if hints is not None and chooser.is_bulk(count):
        return [_pair(unchosen(hint, 0, chosen), vertices, is_one_way=is_one_way) for hint in hints]
    edges = []
    for _ in range(count):
        most = total - len(chosen) - 1
        rank = chooser.group(partial(chooser.whole, 0, most))
        code = unchosen(rank, 0, chosen)
        insort(chosen, code)
        edges.append(_pair(code, vertices, is_one_way=is_one_way))
    return edges


def _any_edges(chooser: Chooser, graph: GraphRule, vertices: int, count: int) -> list[tuple[int, int]]:
    if count and vertices < 2 and (graph.is_loopless or graph.is_acyclic):
        raise Infeasible
    hints = chooser.edges(vertices, count)
    edges = []
    for number in range(count):
        u, v = hints[number] if number < len(hints) else (None, None)

        def one(u: int | None = u, v: int | None = v) -> tuple[int, int]:
            first = chooser.whole(0, vertices - 1, None, u)
            if graph.is_acyclic or graph.is_loopless:
                second = chooser.whole(0, vertices - 2, None, None if v is None else v - (v > first))
                second += second >= first
                return (min(first, second), max(first, second)) if graph.is_acyclic else (first, second)
            return first, chooser.whole(0, vertices - 1, None, v)

        edges.append(chooser.group(one))
    return edges


def _code(u: int, v: int, vertices: int, *, is_one_way: bool) -> int:
    if is_one_way:
        return u * (vertices - 1) + v - (v > u)
    low, high = min(u, v), max(u, v)
    return high * (high - 1) // 2 + low


def _pair(code: int, vertices: int, *, is_one_way: bool) -> tuple[int, int]:
    if is_one_way:
        u, v = divmod(code, vertices - 1)
        return u, v + (v >= u)
    from math import isqrt

    high = (1 + isqrt(1 + 8 * code)) // 2
    return code - high * (high - 1) // 2, high
