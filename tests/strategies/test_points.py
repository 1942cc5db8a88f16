from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import circle_points, collinear_points, convex_points, points
from tests.strategies.smallest import any_of, smallest

bulks = st.sampled_from([None, True, False])
Points = tuple[tuple[int, int], ...]


def turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def are_in(found: Points, x: tuple[int, int], y: tuple[int, int]) -> bool:
    return all(x[0] <= point[0] <= x[1] and y[0] <= point[1] <= y[1] for point in found)


@given(st.data(), bulks)
def test_points_are_in_their_box(data: st.DataObject, bulk: bool | None) -> None:
    assert are_in(data.draw(points((0, 9), (-4, 7), (3, 5), bulk=bulk)), (-4, 7), (3, 5))
    distinct = data.draw(points((0, 36), (-4, 7), (3, 5), distinct=True, bulk=bulk))
    assert are_in(distinct, (-4, 7), (3, 5)) and len(set(distinct)) == len(distinct)


@pytest.mark.full
def test_points_shrink_to_few_near_zero() -> None:
    assert smallest(points((0, 9), (-9, 9)), lambda found: len(found) >= 2) == ((0, 0), (0, 0))
    assert smallest(points((0, 9), (-9, 9), distinct=True), lambda found: len(found) >= 3) == ((0, 0), (0, 1), (0, 2))
    assert smallest(points((0, 9), (-99, 99)), lambda found: any(abs(x) > 50 for x, _ in found)) == ((51, 0),)


@given(st.data(), bulks, st.sampled_from([((-4, 7), (3, 5)), ((0, 0), (0, 20)), ((2, 3), (5, 30))]))
def test_collinear_points_are_on_one_line(data: st.DataObject, bulk: bool | None, box: tuple[tuple[int, int], tuple[int, int]]) -> None:
    found = data.draw(collinear_points((0, 10), *box, bulk=bulk))
    assert are_in(found, *box) and len(set(found)) == len(found)
    assert all(turn(found[0], found[1], point) == 0 for point in found[2:])


def test_collinear_points_shrink_to_neighbours() -> None:
    assert smallest(collinear_points((0, 9), (0, 50)), lambda found: len(found) >= 3) == ((0, 0), (1, 0), (2, 0))
    slanted = smallest(collinear_points((0, 9), (0, 50)), lambda found: len(found) >= 3 and found[0][1] < found[1][1])
    assert slanted == ((0, 0), (0, 1), (0, 2))


@given(st.data(), bulks)
def test_circle_points_are_on_one_circle(data: st.DataObject, bulk: bool | None) -> None:
    found = data.draw(circle_points((3, 12), (-30, 30), (10, 90), bulk=bulk))
    assert are_in(found, (-30, 30), (10, 90)) and len(set(found)) == len(found)
    (ax, ay), (bx, by), (cx, cy) = found[:3]
    twice = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    a, b, c = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    x, y = (a * (by - cy) + b * (cy - ay) + c * (ay - by)) // twice, (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) // twice
    assert len({(x - px) ** 2 + (y - py) ** 2 for px, py in found}) == 1


def test_circles_have_as_many_points_as_they_say() -> None:
    most = {2: 4, 9: 4, 10: 12, 50: 20, 130: 36, 650: 60, 2210: 108, 11050: 180, 55250: 252, 64090: 324, 10**9: 324}
    for width, count in most.items():
        assert len(any_of(circle_points(count, (0, width)))) == count
        with pytest.raises(ValueError, match=f"n {count + 1} is above {count}"):
            circle_points(count + 1, (0, width))


def test_circle_points_shrink_to_the_smallest_circle() -> None:
    assert smallest(circle_points((0, 20), (-50, 50)), lambda found: len(found) >= 3) == ((1, 0), (0, 1), (-1, 0))


@given(st.data(), bulks, st.integers(3, 40))
def test_convex_points_turn_left_at_every_corner(data: st.DataObject, bulk: bool | None, n: int) -> None:
    found = data.draw(convex_points(n, (-100, 200), (-150, 150), bulk=bulk))
    assert len(found) == n and are_in(found, (-100, 200), (-150, 150))
    if n <= 12:
        assert all(turn(a, b, c) > 0 for a, b, c in combinations(found, 3))
    assert all(turn(found[corner - 2], found[corner - 1], found[corner]) > 0 for corner in range(n))


@pytest.mark.full
def test_convex_points_shrink_to_a_square_or_triangle() -> None:
    assert smallest(convex_points((3, 9), (-50, 50))) == ((0, 0), (1, 0), (1, 1))
    assert smallest(convex_points((3, 9), (-50, 50)), lambda found: len(found) >= 4) == ((0, 0), (1, 0), (1, 1), (0, 1))


def test_bad_points_are_refused() -> None:
    with pytest.raises(ValueError, match=r"x \(3, 2\) is empty"):
        points(1, (3, 2))
    with pytest.raises(ValueError, match=r"y \(3, 2\) is empty"):
        points(1, (2, 3), (3, 2))
    with pytest.raises(ValueError, match="n 7 is above 6"):
        points(7, (0, 1), (0, 2), distinct=True)
    with pytest.raises(ValueError, match="n 4 is above 3"):
        collinear_points(4, (0, 1), (0, 2))
    with pytest.raises(ValueError, match=r"box \(1 wide, 5 high\) is too small for a circle"):
        circle_points(1, (0, 1), (0, 5))
    with pytest.raises(ValueError, match="n 2 is below 3"):
        convex_points(2, (0, 9))
    with pytest.raises(ValueError, match="n 100 is more corners than fit into a box with side 9"):
        convex_points((3, 100), (0, 9))
