"""The edges of a graph with properties, made of choices."""

from bisect import insort
from collections.abc import Sequence
from functools import partial

from judge.inputs.chooser import Chooser, Infeasible, unchosen
from judge.inputs.inputspec import GraphRule
from judge.inputs.permuting import plan_permutation


def plan_edges(chooser: Chooser, graph: GraphRule, vertices: int, count: int) -> list[tuple[int, int]]:
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
        return plan_permutation(chooser, "", vertices, 0)
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
        return [pair_of(unchosen(hint, 0, chosen), vertices, is_one_way=is_one_way) for hint in hints]
    edges = []
    for _ in range(count):
        most = total - len(chosen) - 1
        rank = chooser.group(partial(chooser.whole, 0, most))
        code = unchosen(rank, 0, chosen)
        insort(chosen, code)
        edges.append(pair_of(code, vertices, is_one_way=is_one_way))
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


def pair_of(code: int, vertices: int, *, is_one_way: bool) -> tuple[int, int]:
    """The two vertices of the edge with this number; without `is_one_way` the first is the smaller."""
    if is_one_way:
        u, v = divmod(code, vertices - 1)
        return u, v + (v >= u)
    from math import isqrt

    high = (1 + isqrt(1 + 8 * code)) // 2
    return code - high * (high - 1) // 2, high
