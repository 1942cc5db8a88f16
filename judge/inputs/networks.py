"""Trees of all kinds, and graphs with lengths on which searches for the shortest way come to the same vertices again and again. Pure.

rounds  the first vertex has an edge to each other one, the longer the sooner it is, and short ones lead from each to the one before:
        whoever takes vertices from a queue, or goes over all edges, shortens all ways by one more step in each round
fan     many ways to one vertex, each shorter than those that are found before it, and many edges from there: whoever goes on from an
        entry of the heap that is no longer the shortest goes over all of them each time
band    a long grid of twenty columns, its rows short ways and chance between them: a queue's shortest ways change long after
"""

from collections.abc import Sequence
from random import Random

NETWORKS = ("rounds", "fan", "band")

#: vertices beside each other in a band
_COLUMNS = 20


def parents_of(kind: str, count: int, chance: Random) -> list[int]:
    """The parents of the vertices 1 .. count - 1 of a tree; with those of a network it begins."""
    if kind in ("star", "rounds"):
        return [0] * (count - 1)
    if kind == "path":
        return list(range(count - 1))
    if kind == "caterpillar":
        return [max(0, child - 1 if child <= count // 2 else chance.randrange(count // 2)) for child in range(1, count)]
    if kind == "binary":
        return [(child - 1) // 2 for child in range(1, count)]
    if kind == "broom":
        return [min(child - 1, count // 2) for child in range(1, count)]
    if kind not in NETWORKS:
        return [chance.randrange(child) for child in range(1, count)]
    if kind == "band":
        return [child - 1 if child % _COLUMNS else child - _COLUMNS for child in range(1, count)]
    hub = _hub(count)
    return [0] * min(hub - 1, count - 1) + [1] * (hub < count) + [hub] * (count - hub - 1)


def further_edges(kind: str, vertices: int, count: int) -> list[tuple[int, int]]:
    """So many of the edges beside those to parents; none where the vertices are too few."""
    if vertices < 4:
        return []
    hub = _hub(vertices)
    if kind != "fan":
        some = [(v, v - 1) for v in range(2, vertices)] if kind == "rounds" else _beside(vertices)
        return (some * (count // len(some) + 1))[:count]
    some = [(v, hub) for v in range(2, hub)]
    more = [(hub, hub + 1 + number % (vertices - hub - 1)) for number in range(max(0, count - len(some)))] if hub + 1 < vertices else []
    return (some + more)[:count]


def weights_of(kind: str, vertices: int, count: int, ends: tuple[int, int]) -> Sequence[int]:
    """What the edges are long, in the same order, each between both ends."""
    low, high = ends
    hub = _hub(vertices)
    if kind == "rounds":
        step = max(1, (high - low) // max(1, vertices))
        return ([min(high, low + step * (vertices - v)) for v in range(1, vertices)] + [low] * count)[:count]
    if kind == "band":
        chance = Random(count)
        tree = [low if child % _COLUMNS else chance.randint(low, high) for child in range(1, vertices)]
        back = sum(1 for v in range(1, vertices) if v % _COLUMNS)
        return (tree + [low] * back + [chance.randint(low, high) for _ in range(count)])[:count]
    far = [min(high, low + v) for v in range(1, hub)]
    near = [max(low, high - 2 * v) for v in range(1, hub)]
    rest = [high] * max(0, vertices - hub - 1)
    return (far + near[:1] + rest + near[1:] + [high] * count)[:count]


def _beside(vertices: int) -> list[tuple[int, int]]:
    """The edges of a band that lead to no child: back in the row, on to the next row."""
    back = [(v, v - 1) for v in range(1, vertices) if v % _COLUMNS]
    return back + [(v - _COLUMNS, v) for v in range(_COLUMNS, vertices)]


def _hub(vertices: int) -> int:
    """The vertex to which all ways of a fan lead."""
    return max(1, min(vertices - 2, vertices * 3 // 4))
