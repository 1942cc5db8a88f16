"""Values that must be right all together: is an array sorted, are rows distinct, do edges make the graph they should?"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from judge.errors import SpecError
from judge.inputs.inputspec import GraphRule, Order, Variable
from judge.inputs.visitor import Rows
from judge.messages import N_

_Value = TypeVar("_Value")


def problem_of_array(variable: Variable, values: Sequence[int], low: int) -> SpecError | None:
    """What is wrong with the values of one variable; None when nothing is. A permutation begins at `low`."""
    name = variable.name
    if variable.is_permutation and sorted(values) != list(range(low, low + len(values))):
        return SpecError(N_("{name} is no permutation: a value is missing or comes twice"), name=name)
    if variable.is_distinct or variable.is_permutation:
        twice = _twice(values)
        if twice is not None:
            return SpecError(N_("{name} must be distinct, and {value} comes twice"), name=name, value=twice)
    steps = list(pairwise(values))
    if variable.order is Order.RISING and any(a > b for a, b in steps):
        return SpecError(N_("{name} must be sorted, each at least as large as the one before"), name=name)
    if variable.order is Order.FALLING and any(a < b for a, b in steps):
        return SpecError(N_("{name} must be sorted, each at most as large as the one before"), name=name)
    return None


def problem_of_rows(rows: Rows, variables: Mapping[str, Variable], columns: Mapping[str, Sequence[int]]) -> SpecError | None:
    """What is wrong with rows taken together; None when nothing is."""
    for name, column in columns.items():
        problem = problem_of_array(variables[name], column, rows.ranges[name].low)
        if problem is not None:
            return problem
    for names in rows.distinct:
        twice = _twice(list(zip(*(columns[name] for name in names), strict=True)))
        if twice is not None:
            return SpecError(N_("rows of {name} must be distinct, and {value} comes twice"), name=" ".join(names), value=twice)
    for graph, vertices in rows.graphs:
        edges = list(zip(columns[graph.ends[0]], columns[graph.ends[1]], strict=True))
        problem = _problem_of_graph(graph, vertices, edges, rows.ranges[graph.ends[0]].low)
        if problem is not None:
            return problem
    return None


def _problem_of_graph(graph: GraphRule, vertices: int, edges: Sequence[tuple[int, int]], first: int) -> SpecError | None:
    ends = " ".join(graph.ends)
    if graph.is_simple:
        loop = next((u for u, v in edges if u == v), None)
        if loop is not None:
            return SpecError(N_("edges {ends}: {vertex} is joined to itself"), ends=ends, vertex=loop)
        twice = _twice(edges if graph.is_directed else [(min(edge), max(edge)) for edge in edges])
        if twice is not None:
            return SpecError(N_("edges {ends}: {edge} comes twice"), ends=ends, edge=" ".join(map(str, twice)))
    if graph.is_connected and vertices > 0:
        lost = _unreached(vertices, edges, first)
        if lost is not None:
            return SpecError(N_("edges {ends}: vertex {vertex} cannot be reached from {first}"), ends=ends, vertex=lost, first=first)
    if graph.is_acyclic and _has_cycle(edges):
        return SpecError(N_("edges {ends}: they go round in a circle"), ends=ends)
    return None


def _twice(values: Sequence[_Value]) -> _Value | None:
    if len(set(values)) == len(values):
        return None
    seen: set[_Value] = set()
    for value in values:
        if value in seen:
            return value
        seen.add(value)
    return None


def _unreached(vertices: int, edges: Sequence[tuple[int, int]], first: int) -> int | None:
    leader = {vertex: vertex for vertex in range(vertices)}

    def find(vertex: int) -> int:
        while leader.setdefault(vertex, vertex) != vertex:  # a sample may number more vertices than it says that there are
            leader[vertex] = leader[leader[vertex]]
            vertex = leader[vertex]
        return vertex

    for u, v in edges:
        leader[find(u - first)] = find(v - first)
    return next((vertex + first for vertex in range(vertices) if find(vertex) != find(0)), None)


def _has_cycle(edges: Sequence[tuple[int, int]]) -> bool:
    following: dict[int, list[int]] = {}
    entering: dict[int, int] = {}
    for u, v in edges:
        following.setdefault(u, []).append(v)
        entering[v] = entering.get(v, 0) + 1
        entering.setdefault(u, 0)
    waiting = [vertex for vertex, count in entering.items() if count == 0]
    done = 0
    while waiting:
        vertex = waiting.pop()
        done += 1
        for other in following.get(vertex, ()):
            entering[other] -= 1
            if entering[other] == 0:
                waiting.append(other)
    return done < len(entering)
