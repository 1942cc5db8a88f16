"""What a graph is to be, and how many edges it then has; arithmetic only."""

from math import isqrt
from typing import NamedTuple


class GraphKind(NamedTuple):
    """What is asked of a graph."""

    connected: bool
    simple: bool
    directed: bool
    acyclic: bool
    bipartite: bool

    @property
    def is_forest(self) -> bool:
        """Whether every two vertices have one path at most."""
        return self.acyclic and not self.directed

    @property
    def turns(self) -> int:
        """How many other directions an edge between two vertices may have."""
        return 1 if self.directed and not self.acyclic else 0

    def least(self, n: int) -> int:
        """The fewest edges for n vertices."""
        return n - 1 if self.connected else 0

    def most(self, n: int) -> int | None:
        """The most edges for n vertices; None: no limit."""
        if self.is_forest:
            return n - 1
        if not self.simple:
            return 0 if n == 1 and (self.acyclic or self.bipartite) else None
        pairs = (n // 2) * ((n + 1) // 2) if self.bipartite else n * (n - 1) // 2
        return pairs * (1 + self.turns)

    def fitting(self, least_n: int, most_n: int, least_m: int, most_m: int) -> tuple[int, int] | None:
        """The range of n for which there are graphs with m in its range; None: there are none."""
        high = min(most_n, most_m + 1) if self.connected else most_n
        low, above = least_n, high + 1
        while low < above:
            middle = (low + above) // 2
            most = self.most(middle)
            if most is None or most >= least_m:
                above = middle
            else:
                low = middle + 1
        return (low, high) if low <= high else None

    def left_sides(self, n: int, m: int) -> tuple[int, int]:
        """How many vertices may be on the left of a bipartite graph; n for any other graph."""
        if not self.bipartite:
            return n, n
        if self.is_forest or not self.simple:
            # any two sides will do, but a forest or a multigraph with edges wants a vertex on each
            return (1, max(1, n - 1)) if n > 1 else (1, 1)
        pairs = -(-m // (1 + self.turns))
        # left * (n - left) >= pairs between the two roots
        root = isqrt(max(0, n * n - 4 * pairs))
        least = max(1, (n - root) // 2)
        while least * (n - least) < pairs:
            least += 1
        return least, max(least, n - least)
