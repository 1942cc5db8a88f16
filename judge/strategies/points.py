"""Points with whole coordinates: anywhere, on a line, on a circle, at the corners of a convex polygon.

A box is a range (low, high) for both coordinates, or one for each.
"""

from functools import lru_cache
from math import atan2, gcd, isqrt
from typing import NamedTuple, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.choices import Choices, Slots
from judge.strategies.sizes import Size, checked, interval, largest, sizes

Point: TypeAlias = tuple[int, int]
Range: TypeAlias = tuple[int, int]
Points: TypeAlias = tuple[Point, ...]

#: radii on whose circle, around a point of the grid, lie more points of the grid than on any smaller one: 4, 12, 20, 36, 60, ... 324
_RADII = (1, 5, 25, 65, 325, 1105, 5525, 27625, 32045)


class _Box(NamedTuple):
    x: Range
    y: Range

    @property
    def width(self) -> int:
        return self.x[1] - self.x[0]

    @property
    def height(self) -> int:
        return self.y[1] - self.y[0]


def _box(x: Range, y: Range | None) -> _Box:
    return _Box(interval("x", x), interval("y", x if y is None else y))


@st.composite
def _points(draw: st.DrawFn, counts: SearchStrategy[int], box: _Box, *, distinct: bool, bulk: bool | None) -> Points:
    n = draw(counts)
    choices, rows = Choices(draw, bulk), box.height + 1
    slots = Slots((box.width + 1) * rows)
    points = []
    for _ in range(n):
        x, y = choices.row(box.x, box.y)
        if distinct:
            column, row = divmod(slots.take((x - box.x[0]) * rows + y - box.y[0]), rows)
            x, y = box.x[0] + column, box.y[0] + row
        points.append((x, y))
    return tuple(points)


def points(n: Size, x: Range, y: Range | None = None, *, distinct: bool = False, bulk: bool | None = None) -> SearchStrategy[Points]:
    """So many points (0 or more) of the box.

    Two choices a point. Shrinks to few points near (0, 0); distinct ones to the next free ones above. ValueError: a range is empty, or the
    box has fewer than n distinct points.
    """
    box = _box(x, y)
    return _points(sizes("n", n, 0, (box.width + 1) * (box.height + 1) if distinct else None), box, distinct=distinct, bulk=bulk)


@st.composite
def _collinear(draw: st.DrawFn, counts: SearchStrategy[int], box: _Box, bulk: bool | None) -> Points:
    n = draw(counts)
    gaps = max(1, n - 1)
    along, up = box.width // gaps, box.height // gaps
    choices = Choices(draw, bulk)
    dx, dy = choices.row((0, along), (-up, up))
    if (dx, dy) == (0, 0):
        dx, dy = (1, 0) if along else (0, 1 if up else 0)
    steps = min([length // abs(step) for length, step in ((box.width, dx), (box.height, dy)) if step], default=0)
    x = choices.one(box.x[0], box.x[1] - dx * steps)
    y = choices.one(box.y[0] - min(0, dy * steps), box.y[1] - max(0, dy * steps))
    slots = Slots(steps + 1)
    taken = [slots.take(choices.one(0, steps)) for _ in range(n)]
    return tuple([(x + dx * step, y + dy * step) for step in taken])


def collinear_points(n: Size, x: Range, y: Range | None = None, *, bulk: bool | None = None) -> SearchStrategy[Points]:
    """So many distinct points (0 or more) on one line, which may have any slope that leaves room for them; in any order.

    One choice a point. Shrinks to few points side by side, from left to right. ValueError: n is above the longer side of the box plus one.
    """
    box = _box(x, y)
    return _collinear(sizes("n", n, 0, max(box.width, box.height) + 1), box, bulk)


@lru_cache(maxsize=len(_RADII))
def _circle(radius: int) -> Points:
    """The points of the grid on a circle around (0, 0), the rightmost first, counterclockwise."""
    first = [(x, isqrt(radius * radius - x * x)) for x in range(radius, 0, -1)]
    quarter = [(x, y) for x, y in first if x * x + y * y == radius * radius]
    return tuple([turned for turn in range(4) for turned in (_turned(point, turn) for point in quarter)])


def _turned(point: Point, quarters: int) -> Point:
    x, y = point
    return ((x, y), (-y, x), (-x, -y), (y, -x))[quarters]


@st.composite
def _on_circle(draw: st.DrawFn, counts: SearchStrategy[int], box: _Box, bulk: bool | None) -> Points:
    n = draw(counts)
    radii = [radius for radius in _RADII if 2 * radius <= min(box.width, box.height) and len(_circle(radius)) >= n]
    choices = Choices(draw, bulk)
    radius = radii[choices.one(0, len(radii) - 1)]
    x, y = choices.row((box.x[0] + radius, box.x[1] - radius), (box.y[0] + radius, box.y[1] - radius))
    circle = _circle(radius)
    slots = Slots(len(circle))
    taken = [circle[slots.take(choices.one(0, len(circle) - 1))] for _ in range(n)]
    return tuple([(x + dx, y + dy) for dx, dy in taken])


def circle_points(n: Size, x: Range, y: Range | None = None, *, bulk: bool | None = None) -> SearchStrategy[Points]:
    """So many distinct points (0 or more, at most 324) on one circle whose centre has whole coordinates; in any order.

    One choice a point. Shrinks to few points on the smallest circle, counterclockwise from the right. ValueError: no circle of the box
    has so many; 4 points need a width of 2, 12 of 10, 20 of 50, 36 of 130, 60 of 650, 108 of 2210, 180 of 11050, 252 of 55250, 324 of
    64090.
    """
    box = _box(x, y)
    fitting = [radius for radius in _RADII if 2 * radius <= min(box.width, box.height)]
    if not fitting:
        raise ValueError(f"box ({box.width} wide, {box.height} high) is too small for a circle: give at least 2")
    return _on_circle(sizes("n", n, 0, len(_circle(fitting[-1]))), box, bulk)


@lru_cache(maxsize=64)
def _directions(reach: int) -> Points:
    """Directions to the right (or straight up) that differ, with steps up to reach, the short ones first."""
    found = [(dx, dy) for dx in range(reach + 1) for dy in range(-reach, reach + 1) if gcd(dx, dy) == 1 and (dx or dy > 0)]
    return tuple(sorted(found, key=lambda step: (max(step[0], abs(step[1])), abs(step[0]) + abs(step[1]), -step[0], step[1])))


def _reach(n: int, side: int) -> int | None:
    """How far directions reach so that a polygon of n corners has some to choose from and fits; None: it does not fit."""
    half = (n + 1) // 2
    wanted = max(1, isqrt(2 * half))
    reach = min(wanted, side // half)
    return reach if reach and len(_directions(reach)) >= half else None


@st.composite
def _convex(draw: st.DrawFn, counts: SearchStrategy[int], box: _Box, bulk: bool | None) -> Points:
    n = draw(counts)
    side = min(box.width, box.height)
    half, reach = (n + 1) // 2, _reach(n, side)
    if reach is None:
        raise ValueError(f"n {n} is more corners than fit into a box with side {side}")
    choices, directions = Choices(draw, bulk), _directions(reach)
    slots, longest = Slots(len(directions)), side // (half * reach)
    rows = [choices.row((0, len(directions) - 1), (1, longest)) for _ in range(half)]
    steps = [(dx * length, dy * length) for (dx, dy), length in ((directions[slots.take(number)], length) for number, length in rows)]
    steps.sort(key=lambda step: atan2(step[1], step[0]))
    left, low = 0, sum(min(0, dy) for _, dy in steps)
    right, high = sum(dx for dx, _ in steps), sum(max(0, dy) for _, dy in steps)
    x, y = choices.row((box.x[0] - left, box.x[1] - right), (box.y[0] - low, box.y[1] - high))
    corners = []
    for dx, dy in [*steps, *[(-dx, -dy) for dx, dy in steps]]:
        corners.append((x, y))
        x, y = x + dx, y + dy
    return tuple(corners[:n])


def convex_points(n: Size, x: Range, y: Range | None = None, *, bulk: bool | None = None) -> SearchStrategy[Points]:
    """The corners (3 or more) of a convex polygon, counterclockwise; no three lie on a line.

    The polygon is symmetric around a point; with an odd n one corner is cut off. Two choices for two corners. Shrinks to a small triangle
    or square. ValueError: so many do not fit into the box; there are about s ** (2/3) with the shorter side s.
    """
    box = _box(x, y)
    asked = largest(n)
    side = min(box.width, box.height)
    if asked is not None and _reach(checked("n", asked, 3), side) is None:
        raise ValueError(f"n {asked} is more corners than fit into a box with side {side}")
    return _convex(sizes("n", n, 3), box, bulk)
