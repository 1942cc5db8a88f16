"""Choices by chance, with a size and a shape, every one of them written down so that a shrinker can begin there."""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from judge.inputs.chooser import Infeasible
from judge.inputs.collisions import gnu_colliding, python_colliding
from judge.inputs.hardgrids import grid_rows
from judge.inputs.legality import another
from judge.inputs.shapes import ARRAYS, LETTERS, MIXED, TREES, Shape

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
        #: lines of the innermost repeat, and the rows of grids that are still to come in it, by name
        self._lines = 0
        self._rows: dict[str, tuple[int, Iterator[Sequence[int]]]] = {}
        #: some inputs stretch their values instead of their number
        self._array = shape.arrays if shape.sizes != "mixed" or self._random.random() < 0.6 else self._random.choice(ARRAYS)
        self._tree = shape.trees if shape.sizes != "mixed" or self._random.random() < 0.5 else self._random.choice(TREES)
        self._letters = shape.letters if shape.letters != "mixed" else self._random.choice((*LETTERS, "few"))
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
        else:
            size = max(1, self._size // self._multiplicity[-1]) if self._size > 64 else self._size
            cap = max(low, min(most, size)) if size > low else min(most, low + (size + 1) // 2)
            value = cap if self._random.random() < 0.25 else self._random.randint(low, cap)
        return self._legal(value, low, high, is_legal)

    def values(self, name: str, count: int, low: int, high: int, *, are_distinct: bool = False) -> Sequence[int] | None:
        row = None if are_distinct else self._grid_row(name, count)
        if row is not None:
            return [high if is_wall else low for is_wall in row]
        least, most = self._regime(name, low, high)
        chance = self._random
        colliding = _COLLIDING.get(self._array)
        if colliding is not None and (found := colliding(count, least, most, are_distinct=are_distinct)):
            return found
        if are_distinct:
            least, most = (low, high) if most - least + 1 < count else (least, most)
            values = _different(chance, least, most, count)
        elif self._array == "equal":
            values = [chance.choice((least, most))] * count
        elif self._array == "few":
            values = chance.choices([chance.randint(least, most) for _ in range(3)], k=count)
        else:
            values = (
                chance.choices(range(least, most + 1), k=count)
                if most - least < 1 << 62
                else [chance.randint(least, most) for _ in range(count)]
            )
        return self._arranged(values)

    def tree(self, count: int) -> Sequence[int] | None:
        chance = self._random
        if self._tree == "path":
            return list(range(count - 1))
        if self._tree == "star":
            return [0] * (count - 1)
        if self._tree == "caterpillar":
            return [max(0, child - 1 if child <= count // 2 else chance.randrange(count // 2)) for child in range(1, count)]
        if self._tree == "binary":
            return [(child - 1) // 2 for child in range(1, count)]
        if self._tree == "broom":
            return [min(child - 1, count // 2) for child in range(1, count)]
        return [chance.randrange(child) for child in range(1, count)]

    def edges(self, vertices: int, count: int) -> Sequence[tuple[int, int]]:
        if self._tree == "random" or vertices < 2 or (self._shape.sizes == "mixed" and self._random.random() < 0.3):
            return []
        edges = [(parent, child) for child, parent in enumerate(self.tree(vertices) or (), 1)]
        if len(edges) > count:
            return edges[:count]
        if self._shape.sizes == "mixed" and self._random.random() < 0.7:
            return edges
        return (edges * (count // len(edges) + 1))[:count]

    def letters(self, name: str, count: int, kinds: int) -> Sequence[int] | None:
        chance = self._random
        row = self._grid_row(name, count)
        if row is not None:
            return [min(kinds - 1, is_wall) for is_wall in row]
        few = min(kinds, 2 + chance.randrange(2))
        if self._letters == "same":
            return [chance.randrange(kinds)] * count
        if self._letters == "alternating":
            return [number % few for number in range(count)]
        if self._letters == "almost-same":
            first = chance.randrange(kinds)
            return [*[first] * (count - 1), chance.randrange(kinds)][:count]
        if self._letters == "few":
            some = [chance.randrange(kinds) for _ in range(few)]
            return chance.choices(some, k=count)
        return chance.choices(range(kinds), k=count)

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
        least, most = self._regime(name, low, high)
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
        if kind in ("tiny", "low"):
            return self._random.randint(0, 2), 0
        if kind == "small":
            return max(2, self._size), 0
        if self._shape.reach:
            return self._random.randint(0, self._shape.reach), 0
        if kind == "high":
            return -1, self._random.randint(0, 2)
        return None

    def _arranged(self, values: list[int]) -> list[int]:
        if self._array == "sorted":
            values.sort()
        elif self._array == "reversed":
            values.sort(reverse=True)
        elif self._array == "organ-pipe":
            values.sort()
            values = values[::2] + values[1::2][::-1]
        elif self._array == "median-killer":
            values.sort()
            half = len(values) // 2
            values = [value for pair in zip(values[:half], values[half:], strict=False) for value in pair] + values[2 * half :]
        return values


def _different(chance: random.Random, least: int, most: int, count: int) -> list[int]:
    """Different values; a range may be longer than any sequence can be."""
    if most - least < 1 << 62:
        return chance.sample(range(least, most + 1), count)
    found: dict[int, None] = {}
    while len(found) < count:
        found[chance.randint(least, most)] = None
    return list(found)
