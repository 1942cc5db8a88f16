"""What programs take long for: each structure does to the program it is meant for what it should."""

from collections import deque
from heapq import heappop, heappush
from random import Random

import pytest

from judge.inputs.arrangements import STEPS, WORDS, arranged, letters_of, step_value, stepping
from judge.inputs.course import LineCourse
from judge.inputs.making import make_random
from judge.inputs.networks import NETWORKS, further_edges, parents_of, weights_of
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import TRAPS, Shape
from judge.primes import is_prime, primes_below

Edges = list[tuple[int, int, int]]


def steps_of_quicksort(values: list[int]) -> int:
    """Comparisons of a quicksort that begins in the middle."""
    steps, waiting = 0, [(0, len(values) - 1)]
    while waiting:
        low, high = waiting.pop()
        if low >= high:
            continue
        left, right, pivot = low, high, values[(low + high) // 2]
        while left <= right:
            while values[left] < pivot:
                left, steps = left + 1, steps + 1
            while values[right] > pivot:
                right, steps = right - 1, steps + 1
            if left <= right:
                values[left], values[right] = values[right], values[left]
                left, right, steps = left + 1, right - 1, steps + 2
        waiting += [(low, right), (left, high)]
    return steps


def test_the_middle_is_the_largest_each_time() -> None:
    values = list(range(2000))
    assert steps_of_quicksort(arranged("middle-killer", list(values), Random(1))) > 20 * steps_of_quicksort(Random(1).sample(values, 2000))


def network(kind: str, vertices: int, count: int, high: int) -> Edges:
    edges = [(parent, child) for child, parent in enumerate(parents_of(kind, vertices, Random(1)), 1)]
    edges += further_edges(kind, vertices, count - len(edges))
    weights = weights_of(kind, vertices, count, (1, high))
    assert len(edges) == len(weights) == count and all(1 <= weight <= high for weight in weights)
    assert all(0 <= u < vertices and 0 <= v < vertices for u, v in edges)
    return [(u, v, weight) for (u, v), weight in zip(edges, weights, strict=True)]


def from_a_queue(edges: Edges, vertices: int) -> int:
    """Edges that are looked at while vertices are taken from a queue."""
    following: list[list[tuple[int, int]]] = [[] for _ in range(vertices)]
    for u, v, weight in edges:
        following[u].append((v, weight))
    far, waiting, inside, looked = [0] + [1 << 60] * (vertices - 1), deque([0]), {0}, 0
    while waiting:
        u = waiting.popleft()
        inside.remove(u)
        for v, weight in following[u]:
            looked += 1
            if far[u] + weight < far[v]:
                far[v] = far[u] + weight
                if v not in inside:
                    inside.add(v)
                    waiting.append(v)
    return looked


def with_old_entries(edges: Edges, vertices: int) -> int:
    """Edges that are looked at where a heap's old entries are not left out."""
    following: list[list[tuple[int, int]]] = [[] for _ in range(vertices)]
    for u, v, weight in edges:
        following[u].append((v, weight))
    far, heap, looked = [0] + [1 << 60] * (vertices - 1), [(0, 0)], 0
    while heap:
        at, u = heappop(heap)
        for v, weight in following[u]:
            looked += 1
            if at + weight < far[v]:
                far[v] = at + weight
                heappush(heap, (far[v], v))
    return looked


def test_networks_are_looked_at_again_and_again() -> None:
    assert from_a_queue(network("rounds", 400, 800, 10**6), 400) > 40 * 800
    assert from_a_queue(network("band", 2000, 6000, 10), 2000) > 6 * 6000
    assert with_old_entries(network("fan", 400, 1200, 10**6), 400) > 40 * 1200


@pytest.mark.parametrize("kind", NETWORKS)
@pytest.mark.parametrize("vertices", range(2, 9))
def test_networks_of_few_vertices(kind: str, vertices: int) -> None:
    assert len(parents_of(kind, vertices, Random(1))) == vertices - 1
    assert all(0 <= u < vertices and 0 <= v < vertices for u, v in further_edges(kind, vertices, 20))
    assert all(3 <= weight <= 4 for weight in weights_of(kind, vertices, 30, (3, 4)))


@pytest.mark.full
def test_a_spec_of_a_graph_has_networks_with_their_lengths() -> None:
    spec = read_spec("V E\nu v w * E\n---\n2000 <= V <= 2000\n8000 <= E <= 8000\nu v: directed graph of V\nu != v\n1 <= w <= 10^6\n", "x")
    for shape, looked in zip(TRAPS[9:12], (from_a_queue, with_old_entries, from_a_queue), strict=True):
        lines = make_random(spec, 1, 1 << 60, shape).content.decode().splitlines()[1:]
        edges = [(int(u) - 1, int(v) - 1, int(weight)) for u, v, weight in map(str.split, lines)]
        assert looked(edges, 2000) > 5 * 8000, shape.name


@pytest.mark.parametrize("kind", STEPS)
def test_two_columns_are_a_path_or_a_star(kind: str) -> None:
    first, second = (stepping(kind, 6, 1, 6, is_second=is_second) for is_second in (False, True))
    assert first is not None and second is not None and {*first, *second} <= set(range(1, 7))
    assert len({*first, *second}) == 6 and stepping(kind, 7, 1, 6, is_second=False) is None
    assert all(1 <= step_value(kind, number, 1, 6, is_second=is_second) <= 6 for number in range(20) for is_second in (False, True))


@pytest.mark.parametrize("kind", WORDS)
def test_letters_of_all_words(kind: str) -> None:
    for kinds in (1, 2, 26):
        assert set(letters_of(kind, 9, kinds, Random(1), number=4)) <= set(range(kinds))
    words = [tuple(letters_of("counting", 9, 26, Random(1), number=number)) for number in range(1000)]
    assert words == sorted(set(words)) and {letter for word in words for letter in word} == {0, 1, 2}


def test_what_is_looked_for_is_half_as_long_and_nearly_there() -> None:
    spec = read_spec("text\nword\n---\ntext: [a-z]{1..1000}\nword: [a-z]{1..1000}\n", "x")
    assert make_random(spec, 1, 1 << 60, TRAPS[0]).content == b"a" * 1000 + b"\n" + b"a" * 500 + b"\n"
    assert make_random(spec, 1, 1 << 60, TRAPS[1]).content == b"a" * 999 + b"b\n" + b"a" * 499 + b"b\n"


def test_many_distinct_words_are_made_of_few_letters() -> None:
    spec = read_spec("N\nword * N\n---\n1 <= N <= 5000\nword: [a-z]{1..10}, distinct\n", "x")
    words = make_random(spec, 1, 1 << 60, TRAPS[4]).content.split()[1:]
    assert len(set(words)) == 5000 and set(b"".join(words)) == set(b"abc")


def test_lines_with_alternatives_have_phases() -> None:
    spec = read_spec('N\n"push" X | "pop" | "size" * N\n---\n1 <= N <= 1000\n1 <= X <= 9\n', "x")
    firsts = set()
    for seed in range(12):
        lines = [
            line.split()[0] for line in make_random(spec, seed, 1 << 60, Shape("", sizes="largest", ways="phases")).content.splitlines()[1:]
        ]
        assert len(set(lines[:500])) == 1
        firsts.add(lines[0])
    assert firsts == {b"push", b"pop", b"size"} and LineCourse(Random(1), "random").way(3, 10) is None


def test_values_that_fill_a_half_together() -> None:
    spec = read_spec("N K\nW[1..N]\n---\n100 <= N <= 100\n1 <= K <= 10^5\n1 <= W <= 10^5\n", "x")
    for seed in range(20):
        _, room, *weights = map(int, make_random(spec, seed, 1 << 60, TRAPS[12]).content.split())
        assert sum(weights) > 10**5 and max(weights) <= 4000 and room in (1, *range(10**5 - 2, 10**5 + 1))


def test_primes() -> None:
    assert [number for number in range(60) if is_prime(number)] == [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
    assert primes_below(10**12, 1, 2) == [999999999989, 999999999961] and primes_below(10**9, 10**9, 1) == []
    assert not is_prime(3215031751) and not is_prime(341550071728321) and is_prime(2**61 - 1)
    spec = read_spec("n\n---\n1 <= n <= 10^12\n", "x")
    assert is_prime(int(make_random(spec, 1, 1 << 60, TRAPS[14]).content))
