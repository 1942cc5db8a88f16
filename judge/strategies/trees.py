"""Trees: edges between the vertices 1..n, of several shapes, with weights or as parents.

A tree grows vertex by vertex; each chooses a parent among those before it. All that a vertex chooses (parent, label, place of its edge)
is one span, so the shrinker takes a vertex out as a whole.
"""

from typing import Literal, NamedTuple, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.arrays import place_in
from judge.strategies.choices import Choices
from judge.strategies.sizes import Size, interval, sizes

TreeShape: TypeAlias = Literal["any", "random", "path", "star", "caterpillar", "binary", "deep", "broom"]

SHAPES: tuple[TreeShape, ...] = ("any", "random", "path", "star", "caterpillar", "binary", "deep", "broom")

#: so many of the last or of the first vertices may become parents where a tree is to be deep or flat
_FEW = 3


class _Grown(NamedTuple):
    """A tree with labels: `edges` are (parent, child) or turned around, in the order to be shown."""

    labels: tuple[int, ...]
    parents: tuple[int, ...]
    edges: tuple[tuple[int, int, int], ...]


class _Growth:
    """Which parents a vertex may choose, and which it has chosen; vertices are counted from 1."""

    def __init__(self, shape: TreeShape, n: int, choices: Choices) -> None:
        # one choice too where a tree may be anything: every way then chooses a parent by its number, so that changing the way keeps the
        # others
        self._way = choices.one(0, 6) if shape == "any" else 0
        self._shape = shape
        self._spine = choices.one(1, n) if shape in ("caterpillar", "broom") else (n + 1) // 2
        self._slots = [1, 1]

    def bounds(self, vertex: int) -> tuple[int, int]:
        """Between which numbers the vertex (2 or more) chooses."""
        last = vertex - 1
        match self._shape:
            case "any":
                return self._any(last)
            case "random" | "star":
                return 1, last if self._shape == "random" else 1
            case "deep":
                return 1, min(_FEW, last)
            case "binary":
                return 0, len(self._slots) - 1
            case "caterpillar" if vertex > self._spine:
                return 1, self._spine
            case "broom" if vertex > self._spine:
                return self._spine, self._spine
        return last, last

    def _any(self, last: int) -> tuple[int, int]:
        spine = min(self._spine, last)
        near, few, path, star = (max(1, last + 1 - _FEW), last), (1, min(_FEW, last)), (last, last), (1, 1)
        caterpillar, broom = ((last, last), (last, last)) if last < self._spine else ((1, spine), (spine, spine))
        return ((1, last), near, few, path, star, caterpillar, broom)[self._way]

    def parent(self, vertex: int, chosen: int) -> int:
        """The parent that the choice means."""
        if self._shape == "deep":
            return vertex - chosen
        if self._shape != "binary":
            return chosen
        parent = self._slots[chosen]
        self._slots[chosen] = vertex
        self._slots.append(vertex)
        return parent


def _grow(choices: Choices, n: int, shape: TreeShape, *, shuffled: bool, weights: tuple[int, int]) -> _Grown:
    growth = _Growth(shape, n, choices)
    parents = [0]
    labels = [1]
    edges: list[tuple[int, int, int]] = []
    for vertex in range(2, n + 1):
        # the last choice is both where the edge stands and which end comes first
        moves = ((0, vertex - 1), (0, 2 * vertex - 3)) if shuffled else ()
        chosen, weight, *moved = choices.row(growth.bounds(vertex), weights, *moves)
        parent = growth.parent(vertex, chosen)
        parents.append(parent)
        back, place = moved or (0, 0)
        place_in(labels, vertex, back)
        place_in(edges, (vertex, parent, weight) if place % 2 else (parent, vertex, weight), place // 2)
    return _Grown(tuple(labels), tuple(parents), tuple([(labels[u - 1], labels[v - 1], weight) for u, v, weight in edges]))


@st.composite
def _trees(
    draw: st.DrawFn, counts: SearchStrategy[int], shape: TreeShape, *, shuffled: bool, weights: tuple[int, int], bulk: bool | None
) -> _Grown:
    n = draw(counts)
    return _grow(Choices(draw, bulk), n, shape, shuffled=shuffled, weights=weights)


def _shape(shape: TreeShape) -> TreeShape:
    if shape not in SHAPES:
        raise ValueError(f"shape {shape!r} is unknown: choose one of {', '.join(SHAPES)}")
    return shape


def trees(
    n: Size, shape: TreeShape = "any", *, shuffled: bool = True, bulk: bool | None = None
) -> SearchStrategy[tuple[tuple[int, int], ...]]:
    """Trees of n vertices (1 or more): n - 1 edges (u, v) of labels 1..n; not shuffled, u is the parent, v = 2, 3, ... n.

    Shapes: any (one of the others but binary, or parents among the first three), random (parents anywhere), path, star, caterpillar (a
    path with leaves), binary (two children at most), deep (the parent is one of the three before), broom (a path that ends in a star).
    Two choices a vertex, four when shuffled. Shrinks to few vertices in their natural order; any, random, caterpillar and broom to a star
    around 1, binary and deep to a path. ValueError: n is below 1, an unknown shape.
    """
    grown = _trees(sizes("n", n, 1), _shape(shape), shuffled=shuffled, weights=(0, 0), bulk=bulk)
    return grown.map(lambda tree: tuple([(u, v) for u, v, _ in tree.edges]))


def weighted_trees(
    n: Size, weights: tuple[int, int], shape: TreeShape = "any", *, shuffled: bool = True, bulk: bool | None = None
) -> SearchStrategy[tuple[tuple[int, int, int], ...]]:
    """Trees as `trees` gives them, with a weight of the range at every edge: (u, v, weight).

    Cost and shrinking as for `trees`; weights shrink to the one nearest to 0. ValueError: also an empty range.
    """
    return _trees(sizes("n", n, 1), _shape(shape), shuffled=shuffled, weights=interval("weights", weights), bulk=bulk).map(
        lambda tree: tree.edges
    )


def parents(n: Size, shape: TreeShape = "any", *, shuffled: bool = False, bulk: bool | None = None) -> SearchStrategy[tuple[int, ...]]:
    """Trees as the parents of 1..n (1 or more), 0 for the root; not shuffled, 1 is the root and every parent is smaller than its child.

    Cost and shrinking as for `trees`. ValueError: n is below 1, an unknown shape.
    """
    return _trees(sizes("n", n, 1), _shape(shape), shuffled=shuffled, weights=(0, 0), bulk=bulk).map(_by_label)


def _by_label(tree: _Grown) -> tuple[int, ...]:
    ordered = [0] * len(tree.labels)
    for label, parent in zip(tree.labels, tree.parents, strict=True):
        ordered[label - 1] = tree.labels[parent - 1] if parent else 0
    return tuple(ordered)
