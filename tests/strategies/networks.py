"""Facts about edges, by the slow and simple way."""

from collections import Counter
from collections.abc import Iterable, Sequence

Edge = Sequence[int]


def degrees(edges: Iterable[Edge]) -> Counter[int]:
    return Counter(vertex for edge in edges for vertex in edge[:2])


def components(n: int, edges: Iterable[Edge]) -> int:
    joined = {vertex: {vertex} for vertex in range(1, n + 1)}
    for u, v, *_ in edges:
        if joined[u] is not joined[v]:
            joined[u] |= joined[v]
            for vertex in joined[v]:
                joined[vertex] = joined[u]
    return len({id(component) for component in joined.values()})


def is_tree(n: int, edges: Sequence[Edge]) -> bool:
    return len(edges) == n - 1 and components(n, edges) == 1


def has_cycle(n: int, edges: Sequence[Edge]) -> bool:
    """Whether the edges, without their directions, close a circle."""
    return components(n, edges) != n - len(edges)


def has_directed_cycle(n: int, edges: Sequence[Edge]) -> bool:
    left = list(edges)
    while True:
        reached = {edge[1] for edge in left}
        going = [edge for edge in left if edge[0] in reached]
        if len(going) == len(left):
            return bool(left)
        left = going


def is_bipartite(n: int, edges: Sequence[Edge]) -> bool:
    """Two copies of a graph, every edge from one to the other: twice as many components when there are two sides."""
    crossed = [pair for u, v, *_ in edges for pair in ((u, v + n), (v, u + n))]
    return components(2 * n, crossed) == 2 * components(n, edges)


def distance(edges: Iterable[Edge]) -> int:
    """The longest way in a tree, in edges."""
    neighbours: dict[int, list[int]] = {}
    for u, v, *_ in edges:
        neighbours.setdefault(u, []).append(v)
        neighbours.setdefault(v, []).append(u)
    return max((_depth(neighbours, vertex, 0) for vertex in neighbours), default=0)


def _depth(neighbours: dict[int, list[int]], vertex: int, before: int) -> int:
    return max((1 + _depth(neighbours, following, vertex) for following in neighbours[vertex] if following != before), default=0)
