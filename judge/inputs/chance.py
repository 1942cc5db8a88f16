"""Choices by chance, with a size and a shape, every one of them written down so that a shrinker can begin there."""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from judge.inputs.arrangements import STEPS, arranged, drawn, letters_of, step_value, stepping
from judge.inputs.chooser import Infeasible
from judge.inputs.collisions import gnu_colliding, python_colliding
from judge.inputs.course import LineCourse
from judge.inputs.hardgrids import grid_rows
from judge.inputs.legality import another
from judge.inputs.networks import NETWORKS, further_edges, parents_of, weights_of
from judge.inputs.shapes import ARRAYS, LETTERS, MIXED, TREES, Shape
from judge.primes import primes_below

_Made = TypeVar("_Made")

#: more choices than these are not written down: no shrinker could do anything with them
MOST_CHOICES = 6000

#: an input holds at most about so many values, whatever the spec allows
MOST_VALUES = 20_000_000

#: arrays that hash tables take long for: C++'s, Python's
_COLLIDING = {"buckets": gnu_colliding, "probes": python_colliding}


class RandomChooser:
    """A Chooser; `choices` are those made so far, None when there were too many."""

    def __init__(self, seed: int, size: int, shape: Shape = MIXED) -> None:
        self._random = random.Random(seed)
        self._size = size
        self._shape = shape
        self._regimes: dict[str, tuple[int, int] | None] = {}
        self._multiplicity = [1]
        self._sizes = 0
        #: vertices of the tree that was made last, and of the network whose edges are there: how many, and whether their lengths are due
        self._grown = 0
        self._weighted: tuple[int, int, bool] | None = None
        #: lines of the innermost repeat, and the rows of grids that are still to come in it, by name
        self._lines = 0
        self._rows: dict[str, tuple[int, Iterator[Sequence[int]]]] = {}
        #: some inputs stretch their values instead of their number
        self._array = shape.arrays if shape.sizes != "mixed" or self._random.random() < 0.6 else self._random.choice(ARRAYS)
        self._tree = shape.trees if shape.sizes != "mixed" or self._random.random() < 0.5 else self._random.choice(TREES)
        self._letters = shape.letters if shape.letters != "mixed" else self._random.choice((*LETTERS, "few"))
        self._course = LineCourse(self._random, shape.ways)
        self.choices: list[int] | None = []

    def whole(self, low: int, high: int, is_legal: Callable[[int], bool] | None = None, hint: int | None = None) -> int:
        if low > high:
            raise Infeasible
        value = hint if hint is not None and low <= hint <= high else self._random.randint(low, high)
        return self._legal(value, low, high, is_legal)

    def value(self, name: str, low: int, high: int, is_legal: Callable[[int], bool] | None) -> int:
        if low > high:
            raise Infeasible
        return self._legal(self._one(name, low, high), low, high, is_legal)

    def size(self, low: int, high: int, is_legal: Callable[[int], bool] | None, *, is_cases: bool = False, is_counted: bool = False) -> int:
        if low > high:
            raise Infeasible
        most_values = self._shape.most_in_cases if len(self._multiplicity) > 1 and is_counted else 0
        room = max(1, (most_values or MOST_VALUES) // self._multiplicity[-1])
        most = max(low, min(high, room))
        sizes = self._shape.sizes
        if sizes == "largest" or (sizes == "many" and len(self._multiplicity) == 1):
            value = most
        elif sizes == "exact":
            value = low if is_cases else max(low, min(most, self._size))
        elif sizes == "many":
            value = self._random.randint(low, min(most, low + 3))
        elif sizes in ("halves", "first", "graded"):
            value = self._lesser(low, most, is_cases=is_cases)
        else:
            size = max(1, self._size // self._multiplicity[-1]) if self._size > 64 else self._size
            cap = max(low, min(most, size)) if size > low else min(most, low + (size + 1) // 2)
            value = cap if self._random.random() < 0.25 else self._random.randint(low, cap)
        return self._legal(value, low, high, is_legal)

    def _lesser(self, low: int, most: int, *, is_cases: bool) -> int:
        """The first size is as large as it may be, the others are not; or three times as large."""
        if is_cases:
            return low
        self._sizes += 1
        if self._sizes == 1:
            return max(low, min(most, self._size))
        if self._shape.sizes == "graded":
            return max(low, min(most, 3 * self._size))
        most = max(low, min(most, self._size))
        return max(low, most // 2) if self._shape.sizes == "halves" else self._random.randint(low, min(most, low + 3))

    def values(self, name: str, count: int, low: int, high: int, *, are_distinct: bool = False) -> Sequence[int] | None:
        row = None if are_distinct else self._grid_row(name, count)
        if row is not None:
            return [high if is_wall else low for is_wall in row]
        if self._weighted is not None and count == self._weighted[1] and not are_distinct:
            return self._weights(count, low, high)
        least, most = self._regime(name, low, high)
        colliding = _COLLIDING.get(self._array)
        if colliding is not None and (found := colliding(count, least, most, are_distinct=are_distinct)):
            return found
        is_second = are_distinct or self._course.order_of(name) % 2 == 1
        step = stepping(self._array, count, low, high, is_second=is_second) if self._array in STEPS else None
        if step is not None:
            return step
        if are_distinct:
            least, most = (low, high) if most - least + 1 < count else (least, most)
        elif self._shape.values == "share":
            least, most = low, min(high, low + max(1, 4 * (high - low) // max(1, count)))
        elif self._shape.values == "prime" and (primes := primes_below(most, least, 3)):
            return self._random.choices(primes, k=count)
        return arranged(self._array, drawn(self._array, count, (least, most), self._random, are_distinct=are_distinct), self._random)

    def tree(self, count: int) -> Sequence[int] | None:
        self._grown = count
        return parents_of(self._tree, count, self._random)

    def edges(self, vertices: int, count: int) -> Sequence[tuple[int, int]]:
        if self._tree == "random" or vertices < 2 or (self._shape.sizes == "mixed" and self._random.random() < 0.3):
            return []
        if self._tree in NETWORKS:
            return self._network(vertices, count)
        edges = [(parent, child) for child, parent in enumerate(self.tree(vertices) or (), 1)]
        if len(edges) > count:
            return edges[:count]
        if self._shape.sizes == "mixed" and self._random.random() < 0.7:
            return edges
        return (edges * (count // len(edges) + 1))[:count]

    def _network(self, vertices: int, count: int) -> Sequence[tuple[int, int]]:
        """Edges of a network, behind those of its tree where that was made already; what they are long comes next."""
        made = vertices - 1 if self._grown == vertices else 0
        tree = [] if made else [(parent, child) for child, parent in enumerate(self.tree(vertices) or (), 1)][:count]
        self._weighted = vertices, made + count, True
        return [*tree, *further_edges(self._tree, vertices, count - len(tree))]

    def _weights(self, count: int, low: int, high: int) -> Sequence[int]:
        """What the edges of a network are long; what else is said of each is as small as it may be."""
        assert self._weighted is not None
        vertices, edges, is_first = self._weighted
        self._weighted = vertices, edges, False
        return weights_of(self._tree, vertices, count, (low, high)) if is_first else [low] * count

    def letters(self, name: str, count: int, kinds: int) -> Sequence[int] | None:
        row = self._grid_row(name, count)
        if row is not None:
            return [min(kinds - 1, is_wall) for is_wall in row]
        return letters_of(self._letters, count, kinds, self._random, number=self._course.number_of(name))

    def way(self, count: int) -> int:
        return self.whole(0, count - 1, None, self._course.way(count, self._lines))

    def group(self, make: Callable[[], _Made]) -> _Made:
        return make()

    def inside(self, times: int) -> None:
        self._lines, self._rows = max(0, times), {}
        if times < 0:
            self._multiplicity.pop()
        else:
            self._multiplicity.append(self._multiplicity[-1] * max(1, times))

    def mark(self) -> int:
        return len(self.choices or ())

    def undo(self, mark: int) -> None:
        if self.choices is not None:
            del self.choices[mark:]

    def is_bulk(self, count: int) -> bool:
        if self.choices is not None and len(self.choices) + count <= MOST_CHOICES:
            return False
        self.choices = None
        return True

    def _grid_row(self, name: str, count: int) -> Sequence[int] | None:
        """The next row of the grid whose cells are the values or letters of `name`; None where the shape wants none."""
        if self._shape.grids == "random" or self._lines < 2 or count < 2:
            return None
        if name not in self._rows:
            self._rows[name] = count, iter(grid_rows(self._shape.grids, self._lines, count, self._random))
        width, rows = self._rows[name]
        row = next(rows, None) if width == count else None
        return row if row is None or not self._shape.is_turned else [1 - is_wall for is_wall in row]

    def _legal(self, value: int, low: int, high: int, is_legal: Callable[[int], bool] | None) -> int:
        if is_legal is not None and not is_legal(value):
            value = another(self._random, low, high, is_legal)
        if self.choices is not None:
            self.choices.append(value)
        return value

    def _one(self, name: str, low: int, high: int) -> int:
        step = self._course.number_of(name) if self._array in STEPS and self._lines > 1 else -1
        if step >= 0 and high - low > 2:
            return step_value(self._array, step, low, high, is_second=self._course.order_of(name) % 2 == 1)
        least, most = self._regime(name, low, high)
        if self._shape.values == "prime" and (primes := primes_below(most, least, 2)):
            return self._random.choice(primes)
        if self._shape.values == "ends" or self._random.random() < 0.1:
            return self._random.choice((least, most) if self._shape.reach else (low, high))
        return self._random.randint(least, most)

    def _regime(self, name: str, low: int, high: int) -> tuple[int, int]:
        """Between which numbers the values of a variable lie in this input."""
        if high - low < 3:
            return low, high
        if name not in self._regimes:
            self._regimes[name] = self._new_regime(low, high)
        kept = self._regimes[name]
        if kept is None:
            return low, high
        # kept as distances from the ends, which may differ each time
        from_low, from_high = kept
        if from_low >= 0:
            middle = max(low, min(high, 0)) if low < 0 < high else low
            return max(low, middle - (from_low if low < 0 < high else 0)), min(high, middle + from_low)
        return max(low, high - from_high), high

    def _new_regime(self, low: int, high: int) -> tuple[int, int] | None:
        """(distance from the low end or from 0, -), (-1, distance from the high end), or None for everything."""
        kind = self._shape.values
        if kind == "mixed":
            kind = self._random.choices(("tiny", "small", "full", "high"), (4, 3, 3, 2))[0]
        if kind == "least":
            return 0, 0
        if kind in ("tiny", "low"):
            return self._random.randint(0, 2), 0
        if kind == "small":
            return max(2, self._size), 0
        if self._shape.reach:
            return self._random.randint(0, self._shape.reach), 0
        if kind in ("high", "share"):
            return -1, self._random.randint(0, 2)
        return None
