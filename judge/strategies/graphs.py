"""Graphs: vertices 1..n and edges, connected or not, simple or not, directed, acyclic, bipartite; with weights.

A graph is built vertex by vertex (a tree, where it is to be connected), then edge by edge. A pair that is taken already becomes the next
free one, so nothing is drawn in vain.
"""

from typing import NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.arrays import place_in
from judge.strategies.choices import Choices
from judge.strategies.graphkinds import GraphKind
from judge.strategies.pairs import Pairs
from judge.strategies.sizes import Size, checked, interval, ranged, sizes


class Graph(NamedTuple):
    """A graph of the vertices 1..n."""

    n: int
    edges: tuple[tuple[int, int], ...]


class WeightedGraph(NamedTuple):
    """A graph of the vertices 1..n, whose edges are (u, v, weight)."""

    n: int
    edges: tuple[tuple[int, int, int], ...]


class _Plan(NamedTuple):
    kind: GraphKind
    n: SearchStrategy[int]
    m: Size
    weights: tuple[int, int]
    shuffled: bool


class _Drawing:
    """One graph while it is drawn."""

    def __init__(self, plan: _Plan, n: int, m: int, choices: Choices) -> None:
        self._plan = plan
        self._choices = choices
        self._n, self._m = n, m
        self._pairs = Pairs(plan.kind, n, self._left_side())
        self._labels: list[int] = []
        self._edges: list[tuple[int, int, int]] = []

    def graph(self) -> WeightedGraph:
        self._add_vertices()
        while len(self._edges) < self._m:
            u, v, weight, *place = self._choices.row(*self._pairs.bounds(), self._plan.weights, *self._places())
            self._add_edge(*self._pairs.any_pair(u, v), weight, place)
        labels = self._labels
        return WeightedGraph(self._n, tuple([(labels[u - 1], labels[v - 1], weight) for u, v, weight in self._edges]))

    def _left_side(self) -> int:
        least, most = self._plan.kind.left_sides(self._n, self._m)
        return self._choices.one(least, most) if least < most else least

    def _add_vertices(self) -> None:
        """Labels for all, and an edge to an earlier vertex for those that must have one."""
        kind, n = self._plan.kind, self._n
        linked = set(range(2, n + 1)) if kind.connected else self._linked() if kind.is_forest else set()
        for number in range(1, n + 1):
            back = ((0, number - 1),) if self._plan.shuffled else ((0, 0),)
            if number not in linked:
                place_in(self._labels, number, self._choices.row(*back)[0])
                continue
            moved, parent, turned, weight, *place = self._choices.row(
                *back, (1, self._pairs.parents(number)), (0, kind.turns), self._plan.weights, *self._places()
            )
            place_in(self._labels, number, moved)
            self._add_edge(*self._pairs.link(number, parent, bool(turned)), weight, place)

    def _linked(self) -> set[int]:
        """Which vertices of a forest have a parent: as many as there are edges."""
        chosen = set()
        vacant = list(range(self._n, 1, -1))
        for _ in range(self._m):
            position = self._choices.one(0, len(vacant) - 1)
            vacant[position], vacant[-1] = vacant[-1], vacant[position]
            chosen.add(vacant.pop())
        return chosen

    def _places(self) -> tuple[tuple[int, int], ...]:
        if not self._plan.shuffled:
            return ()
        most = len(self._edges)
        # of an undirected edge, either end may come first
        return ((0, most if self._plan.kind.directed else 2 * most + 1),)

    def _add_edge(self, u: int, v: int, weight: int, place: list[int]) -> None:
        back, turned = (place[0], 0) if place and self._plan.kind.directed else divmod(place[0] if place else 0, 2)
        place_in(self._edges, (v, u, weight) if turned else (u, v, weight), back)


@st.composite
def _graphs(draw: st.DrawFn, plan: _Plan, bulk: bool | None) -> WeightedGraph:
    n = draw(plan.n)
    least, most = plan.kind.least(n), plan.kind.most(n)
    if isinstance(plan.m, tuple):
        low = checked(f"for n {n}, m", max(plan.m[0], least), least, most)
        high = checked(f"for n {n}, the end of m", plan.m[1] if most is None else min(plan.m[1], most), low)
        # what is drawn are the edges beyond those that n asks for: a vertex can then go without a change of this number
        m = low + draw(ranged(0, high - low))
    else:
        m = plan.m if isinstance(plan.m, int) else draw(plan.m)
        checked(f"for n {n}, m", m, least, most)
    return _Drawing(plan, n, m, Choices(draw, bulk)).graph()


def _plan(n: Size, m: Size, weights: tuple[int, int], kind: GraphKind, *, shuffled: bool) -> _Plan:
    counts = sizes("n", n, 1)
    if isinstance(m, SearchStrategy):
        return _Plan(kind, counts, m, weights, shuffled)
    low, high = (m, m) if isinstance(m, int) else interval("m", m)
    checked("m", low, 0)
    if isinstance(n, SearchStrategy):
        return _Plan(kind, counts, m, weights, shuffled)
    least, most = (n, n) if isinstance(n, int) else n
    fitting = kind.fitting(least, most, low, high)
    if fitting is None:
        nearest = least if kind.least(least) > high else most
        raise ValueError(f"no such graph has n {n} and m {m}: with n {nearest}, m is {_range(kind.least(nearest), kind.most(nearest))}")
    return _Plan(kind, ranged(*fitting), m, weights, shuffled)


def _range(least: int, most: int | None) -> str:
    return f"{least} or more" if most is None else f"from {least} to {most}"


def graphs(
    n: Size,
    m: Size,
    *,
    connected: bool = False,
    simple: bool = True,
    directed: bool = False,
    acyclic: bool = False,
    bipartite: bool = False,
    shuffled: bool = True,
    bulk: bool | None = None,
) -> SearchStrategy[Graph]:
    """Graphs of n vertices (1 or more) and m edges; ranges of n and m are narrowed to what goes together.

    Simple: no edge twice, no loops (of a directed graph u-v and v-u are two edges). Connected: without regard to directions. Acyclic:
    a forest, or a directed graph without cycles; not shuffled, its edges lead to larger numbers.
    One choice a vertex and two an edge, one more for each when shuffled, one more for each vertex that must be linked. Shrinks to
    few vertices, few edges, in their natural order: 1-2, 1-3, 2-3, ...; connected ones to a star around 1 with more edges, bipartite ones
    to one vertex on the left. ValueError: no such graph exists.
    """
    kind = GraphKind(connected, simple, directed, acyclic, bipartite)
    made = _graphs(_plan(n, m, (0, 0), kind, shuffled=shuffled), bulk)
    return made.map(lambda graph: Graph(graph.n, tuple([(u, v) for u, v, _ in graph.edges])))


def weighted_graphs(
    n: Size,
    m: Size,
    weights: tuple[int, int],
    *,
    connected: bool = False,
    simple: bool = True,
    directed: bool = False,
    acyclic: bool = False,
    bipartite: bool = False,
    shuffled: bool = True,
    bulk: bool | None = None,
) -> SearchStrategy[WeightedGraph]:
    """Graphs as `graphs` gives them, with a weight of the range at every edge: (u, v, weight).

    Cost and shrinking as for `graphs`; weights shrink to the one nearest to 0. ValueError: also an empty range.
    """
    kind = GraphKind(connected, simple, directed, acyclic, bipartite)
    return _graphs(_plan(n, m, interval("weights", weights), kind, shuffled=shuffled), bulk)
