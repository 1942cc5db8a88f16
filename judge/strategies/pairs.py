"""The pairs of vertices that a graph may still join, and those of its tree."""

from math import isqrt

from judge.strategies.choices import Slots
from judge.strategies.graphkinds import GraphKind


class Pairs:
    """Pairs (u, v) of 1..n as the kind allows them; of a bipartite graph, 1..left is one side."""

    def __init__(self, kind: GraphKind, n: int, left: int) -> None:
        self._kind = kind
        self._n, self._left = n, left
        self._slots = Slots(left * (n - left) * (1 + kind.turns) if kind.bipartite else n * (n - 1) // 2 * (1 + kind.turns))

    def bounds(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Between which numbers the two of a pair are chosen."""
        if self._kind.bipartite:
            return (1, self._left * (1 + self._kind.turns)), (1, self._n - self._left)
        if self._kind.simple or self._kind.acyclic:
            return (1, self._n), (1, self._n - 1)
        return (1, self._n), (1, self._n)

    def any_pair(self, u: int, v: int) -> tuple[int, int]:
        """The pair that was chosen, or the next that is free."""
        turned = False
        if self._kind.bipartite:
            turned, u, v = u > self._left, (u - 1) % self._left + 1, v + self._left
        elif self._kind.simple or self._kind.acyclic:
            v += v >= u
            turned = u > v and bool(self._kind.turns)
            u, v = min(u, v), max(u, v)
        if not self._kind.simple:
            return (v, u) if turned else (u, v)
        return self._decoded(self._slots.take(self._encoded(u, v, turned)))

    def parents(self, number: int) -> int:
        """Among how many earlier vertices the one of this number (2 or more) can choose its parent."""
        if not self._kind.bipartite:
            return number - 1
        return self._before(number)[0]

    def link(self, number: int, parent: int, turned: bool) -> tuple[int, int]:
        """The edge from the chosen parent to the vertex, now taken."""
        if self._kind.bipartite:
            _, vertex, is_left = self._before(number)
            u, v = (vertex, self._left + parent) if is_left else (parent, vertex)
        else:
            u, v = parent, number
        if self._kind.simple:
            self._slots.take(self._encoded(u, v, turned))
        return (v, u) if turned else (u, v)

    def _before(self, number: int) -> tuple[int, int, bool]:
        """Vertices come from the two sides in turn; how many on the other side came earlier, which one this is, whether on the left."""
        right = self._n - self._left
        both = 2 * min(self._left, right)
        if number <= both:
            step = (number + 1) // 2
            return (step - 1, step, True) if number % 2 else (step, self._left + step, False)
        is_left = self._left > right
        return (right, number - right, True) if is_left else (self._left, number, False)

    def _encoded(self, u: int, v: int, turned: bool) -> int:
        """Number of a pair: all pairs of small vertices come first."""
        pair = (u - 1) * (self._n - self._left) + v - self._left - 1 if self._kind.bipartite else (v - 1) * (v - 2) // 2 + u - 1
        return pair * 2 + turned if self._kind.turns else pair

    def _decoded(self, slot: int) -> tuple[int, int]:
        pair, turned = divmod(slot, 2) if self._kind.turns else (slot, 0)
        if self._kind.bipartite:
            u, v = divmod(pair, self._n - self._left)
            u, v = u + 1, v + self._left + 1
        else:
            v = (isqrt(8 * pair + 1) + 3) // 2
            u = pair - (v - 1) * (v - 2) // 2 + 1
        return (v, u) if turned else (u, v)
