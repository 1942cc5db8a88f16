"""What must be right of all values together is judged as a naive definition judges it."""

from itertools import combinations, permutations, product

from hypothesis import given
from hypothesis import strategies as st

from judge.inputs.checking import refusal
from judge.inputs.resolving import read_spec

Edges = list[tuple[int, int]]

EDGES = st.integers(1, 5).flatmap(
    lambda n: st.tuples(st.just(n), st.lists(st.tuples(st.integers(1, n), st.integers(1, n)), min_size=0, max_size=7))
)


def is_taken(kind: str, n: int, edges: Edges, rule: str = "") -> bool:
    """Does a spec with a graph of this kind take the edges?"""
    spec = read_spec(f"N M\nu v * M\n---\n1 <= N <= 9\n0 <= M <= 99\nu v: {kind} of N\n{rule}", "x")
    return refusal(spec, "\n".join([f"{n} {len(edges)}", *(f"{u} {v}" for u, v in edges)]).encode()) is None


def reached(n: int, edges: Edges) -> list[set[int]]:
    """The vertices that each vertex reaches by one edge or more, in the direction of the edges."""
    ways = [{v for u, v in edges if u == vertex} for vertex in range(n + 1)]
    for middle, start in product(range(n + 1), repeat=2):
        if middle in ways[start]:
            ways[start] |= ways[middle]
    return ways


def is_simple(edges: Edges, *, is_directed: bool = False) -> bool:
    seen = [edge if is_directed else (min(edge), max(edge)) for edge in edges]
    return len(set(seen)) == len(seen) and all(u != v for u, v in edges)


def is_connected(n: int, edges: Edges) -> bool:
    both = reached(n, edges + [(v, u) for u, v in edges])
    return all(v in both[u] for u, v in permutations(range(1, n + 1), 2))


@given(EDGES)
def test_graphs(case: tuple[int, Edges]) -> None:
    n, edges = case
    assert is_taken("graph", n, edges)
    assert is_taken("graph", n, edges, "u != v\n") == all(u != v for u, v in edges)
    assert is_taken("simple graph", n, edges) == is_simple(edges)
    assert is_taken("simple directed graph", n, edges) == is_simple(edges, is_directed=True)
    assert is_taken("connected graph", n, edges) == is_connected(n, edges)
    assert is_taken("simple connected graph", n, edges) == (is_simple(edges) and is_connected(n, edges))


@given(EDGES)
def test_acyclic_graphs(case: tuple[int, Edges]) -> None:
    n, edges = case
    ways = reached(n, edges)
    is_acyclic = all(vertex not in ways[vertex] for vertex in range(1, n + 1))
    assert is_taken("directed acyclic graph", n, edges) == is_acyclic
    assert is_taken("simple directed acyclic graph", n, edges) == (is_acyclic and is_simple(edges, is_directed=True))


def test_trees_are_counted_right() -> None:
    """Cayley: n^(n-2) trees have n labelled vertices; each is taken, and no other set of n-1 edges."""
    for n, expected in ((1, 1), (2, 1), (3, 3), (4, 16), (5, 125)):
        spec = read_spec("N\nu v * N-1\n---\n1 <= N <= 9\nu v: tree of N\n", "x")
        sets = combinations(combinations(range(1, n + 1), 2), n - 1)
        texts = ("\n".join([str(n), *(f"{u} {v}" for u, v in edges)]).encode() for edges in sets)
        assert sum(refusal(spec, text) is None for text in texts) == expected


@given(st.lists(st.integers(1, 4), min_size=1, max_size=5))
def test_arrays(values: list[int]) -> None:
    n = len(values)
    rules = {
        "distinct": len(set(values)) == n,
        "sorted": values == sorted(values),
        "sorted down": values == sorted(values, reverse=True),
        "sorted, distinct": values == sorted(set(values)),
        "permutation": sorted(values) == list(range(1, n + 1)),
    }
    for rule, expected in rules.items():
        for layout, text in (("A[1..N]", " ".join(map(str, values))), ("A * N", "\n".join(map(str, values)))):
            spec = read_spec(f"N\n{layout}\n---\n1 <= N <= 9\n1 <= A <= 9\nA: {rule}\n", "x")
            assert (refusal(spec, f"{n}\n{text}\n".encode()) is None) == expected, (rule, layout)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=4))
def test_distinct_rows(points: list[tuple[int, int]]) -> None:
    spec = read_spec("N\nx y * N\n---\n1 <= N <= 9\n0 <= x, y <= 2\nx y: distinct\n", "x")
    text = "\n".join([str(len(points)), *(f"{x} {y}" for x, y in points)])
    assert (refusal(spec, text.encode()) is None) == (len(set(points)) == len(points))


@given(st.lists(st.integers(1, 4), min_size=2, max_size=6))
def test_parents(parents: list[int]) -> None:
    spec = read_spec("N\nP[2..N]\n---\n2 <= N <= 9\nP: parents\n", "x")
    text = f"{len(parents) + 1}\n{' '.join(map(str, parents))}\n"
    is_rooted = all(parent < vertex for vertex, parent in enumerate(parents, 2))
    assert (refusal(spec, text.encode()) is None) == is_rooted


@given(st.lists(st.integers(1, 6), min_size=1, max_size=4))
def test_the_sum_over_all_test_cases(sizes: list[int]) -> None:
    spec = read_spec("T\n{\nN\nA[1..N]\n} * T\n---\n1 <= T <= 9\n1 <= N <= 5\nsum(N) <= 8\n1 <= A <= 9\n", "x")
    text = "\n".join([str(len(sizes)), *(f"{size}\n{' '.join(['7'] * size)}" for size in sizes)])
    assert (refusal(spec, text.encode()) is None) == (max(sizes) <= 5 and sum(sizes) <= 8)


def test_a_vertex_beyond_those_that_are_counted_is_no_crash() -> None:
    spec = read_spec("N M\na b * M\n---\n1 <= N <= 9\n1 <= M <= 9\n1 <= a, b <= 9\na b: connected graph of N\n", "x")
    assert str(refusal(spec, b"3 2\n1 2\n2 5\n")) == "line 4: edges a b: vertex 3 cannot be reached from 1"
