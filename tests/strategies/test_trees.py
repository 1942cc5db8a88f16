import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import parents, trees, weighted_trees
from judge.strategies.trees import SHAPES, TreeShape
from tests.strategies.networks import degrees, distance, is_tree
from tests.strategies.smallest import any_of, smallest

bulks = st.sampled_from([None, True, False])
Tree = tuple[tuple[int, int], ...]


@given(st.data(), bulks, st.booleans())
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_is_a_tree_of_its_labels(shape: TreeShape, data: st.DataObject, bulk: bool | None, shuffled: bool) -> None:
    edges = data.draw(trees((1, 12), shape, shuffled=shuffled, bulk=bulk))
    n = len(edges) + 1
    assert n <= 12 and is_tree(n, edges)
    assert set(degrees(edges)) == set(range(1, n + 1)) or n == 1
    if not shuffled:
        assert [v for _, v in edges] == list(range(2, n + 1)) and all(u < v for u, v in edges)


@given(st.data(), st.integers(4, 30))
def test_shapes_are_what_they_say(data: st.DataObject, n: int) -> None:
    def degrees_of(shape: TreeShape) -> list[int]:
        return sorted(degrees(data.draw(trees(n, shape))).values())

    assert degrees_of("path") == [1, 1] + [2] * (n - 2)
    assert degrees_of("star") == [1] * (n - 1) + [n - 1]
    assert degrees_of("binary")[-1] <= 3
    assert degrees_of("broom")[-2] <= 2
    assert distance(data.draw(trees(n, "deep"))) >= (n - 1) // 3
    caterpillar = data.draw(trees(n, "caterpillar"))
    leaves = {vertex for vertex, degree in degrees(caterpillar).items() if degree == 1}
    spine = degrees([edge for edge in caterpillar if not leaves & set(edge)])
    assert max(spine.values(), default=0) <= 2


def test_any_gives_deep_and_flat_trees() -> None:
    assert distance(any_of(trees(30), lambda edges: distance(edges) == 29)) == 29
    assert distance(any_of(trees(30), lambda edges: distance(edges) == 2)) == 2


@pytest.mark.full
def test_a_tree_shrinks_to_what_is_needed() -> None:
    assert smallest(trees((1, 12))) == ()
    assert smallest(trees((1, 12)), lambda edges: max(degrees(edges).values(), default=0) >= 3) == ((1, 2), (1, 3), (1, 4))
    assert smallest(trees((1, 12)), lambda edges: distance(edges) >= 4) == ((1, 2), (1, 3), (2, 4), (3, 5))
    assert smallest(trees((1, 12)), lambda edges: any(u > v for u, v in edges)) == ((2, 1),)


@pytest.mark.full
def test_large_trees_shrink_to_small_ones() -> None:
    found = smallest(trees((1, 2000)), lambda edges: max(degrees(edges).values(), default=0) >= 3)
    assert found == ((1, 2), (1, 3), (1, 4))


@pytest.mark.full
@pytest.mark.parametrize("shape", [pytest.param(shape, marks=() if shape == "path" else pytest.mark.full) for shape in SHAPES])
def test_shapes_shrink_to_a_star_or_a_path(shape: TreeShape) -> None:
    is_path = shape in ("path", "binary", "deep")
    expected = ((1, 2), (2, 3), (3, 4), (4, 5)) if is_path else ((1, 2), (1, 3), (1, 4), (1, 5))
    assert smallest(trees((1, 12), shape), lambda edges: len(edges) >= 4) == expected


@given(weighted_trees((1, 12), (5, 9)))
def test_weighted_trees_have_weights_in_their_range(edges: tuple[tuple[int, int, int], ...]) -> None:
    assert is_tree(len(edges) + 1, edges) and all(5 <= weight <= 9 for _, _, weight in edges)


@pytest.mark.full
def test_weights_shrink_with_their_edge() -> None:
    assert smallest(weighted_trees((1, 12), (1, 100)), lambda edges: any(weight > 50 for *_, weight in edges)) == ((1, 2, 51),)


@given(st.data(), st.booleans())
def test_parents_lead_to_one_root(data: st.DataObject, shuffled: bool) -> None:
    found = data.draw(parents((1, 12), shuffled=shuffled))
    edges = [(parent, child) for child, parent in enumerate(found, 1) if parent]
    assert is_tree(len(found), edges) and found.count(0) == 1
    assert shuffled or all(parent < child for parent, child in edges)


@pytest.mark.full
def test_parents_shrink_to_a_star() -> None:
    assert smallest(parents((1, 12)), lambda found: len(found) >= 4) == (0, 1, 1, 1)
    assert smallest(parents((1, 12), shuffled=True), lambda found: found[0] != 0) == (2, 0)


def test_bad_trees_are_refused() -> None:
    with pytest.raises(ValueError, match="n 0 is below 1"):
        trees(0)
    with pytest.raises(ValueError, match="shape 'round' is unknown: choose one of any, random, path"):
        trees(3, "round")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"weights \(2, 1\) is empty"):
        weighted_trees(3, (2, 1))
