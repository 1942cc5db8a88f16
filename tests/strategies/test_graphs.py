from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import Graph, graphs, weighted_graphs
from judge.strategies.graphkinds import GraphKind
from tests.depth import every
from tests.strategies.networks import components, degrees, has_cycle, has_directed_cycle, is_bipartite
from tests.strategies.smallest import any_of, smallest

bulks = st.sampled_from([None, True, False])
kinds = st.builds(GraphKind, *[st.booleans()] * 5)


class Flags(TypedDict):
    connected: bool
    simple: bool
    directed: bool
    acyclic: bool
    bipartite: bool


def flags(kind: GraphKind) -> Flags:
    return Flags(connected=kind[0], simple=kind[1], directed=kind[2], acyclic=kind[3], bipartite=kind[4])


def check(graph: Graph, kind: GraphKind) -> None:
    n, edges = graph
    assert all(1 <= u <= n and 1 <= v <= n for u, v in edges)
    if kind.simple:
        assert all(u != v for u, v in edges)
        assert len(set(edges) if kind.directed else {frozenset(edge) for edge in edges}) == len(edges)
    if kind.connected:
        assert components(n, edges) == 1
    if kind.acyclic:
        assert not (has_directed_cycle if kind.directed else has_cycle)(n, edges)
    if kind.bipartite:
        assert is_bipartite(n, edges)


@given(st.data(), kinds, bulks, st.booleans())
def test_graphs_are_of_their_kind(data: st.DataObject, kind: GraphKind, bulk: bool | None, shuffled: bool) -> None:
    graph = data.draw(graphs((1, 7), (0, 12), shuffled=shuffled, bulk=bulk, **flags(kind)))
    assert 1 <= graph.n <= 7 and len(graph.edges) <= 12
    check(graph, kind)


@pytest.mark.parametrize("number", every(3, range(32)))
def test_the_fullest_and_the_emptiest_graph_of_each_kind(number: int) -> None:
    """With exactly as many edges as there may be, none of which is drawn in vain."""
    kind = GraphKind(*[bool(number >> bit & 1) for bit in range(5)])
    for n in range(1, 7):
        most = kind.most(n)
        for m in {kind.least(n), 3 * n if most is None else most}:
            graph = any_of(graphs(n, m, **flags(kind)))
            assert (graph.n, len(graph.edges)) == (n, m)
            check(graph, kind)
        if most is not None:
            with pytest.raises(
                ValueError, match=f"no such graph has n {n} and m {most + 1}: with n {n}, m is from {kind.least(n)} to {most}"
            ):
                graphs(n, most + 1, **flags(kind))


@given(graphs((2, 6), (1, 9), directed=True, acyclic=True, shuffled=False))
def test_edges_of_an_acyclic_graph_lead_upwards(graph: Graph) -> None:
    assert all(u < v for u, v in graph.edges)


@given(graphs((1, 50), (6, 7)))
def test_ranges_are_narrowed_to_what_goes_together(graph: Graph) -> None:
    assert 4 <= graph.n <= 50 and 6 <= len(graph.edges) <= 7


@given(graphs((1, 50), (0, 7), connected=True))
def test_connected_graphs_are_not_larger_than_their_edges(graph: Graph) -> None:
    assert graph.n <= 8


@given(weighted_graphs((1, 7), (0, 9), (5, 9)))
def test_weights_are_in_their_range(graph: tuple[int, tuple[tuple[int, int, int], ...]]) -> None:
    assert all(5 <= weight <= 9 for *_, weight in graph[1])


def has_circle(graph: Graph) -> bool:
    return has_cycle(graph.n, graph.edges)


@pytest.mark.full
def test_graphs_shrink_to_what_is_needed() -> None:
    assert smallest(graphs((1, 12), (0, 20))) == Graph(1, ())
    assert smallest(graphs((1, 12), (0, 20)), lambda graph: bool(graph.edges)) == Graph(2, ((1, 2),))
    assert smallest(graphs((1, 12), (0, 20)), has_circle) == Graph(3, ((1, 2), (1, 3), (2, 3)))


@pytest.mark.full
def test_connected_graphs_shrink_to_a_star_and_more() -> None:
    connected = graphs((1, 12), (0, 20), connected=True)
    assert smallest(connected, has_circle) == Graph(3, ((1, 2), (1, 3), (2, 3)))
    assert smallest(connected, lambda graph: max(degrees(graph.edges).values(), default=0) >= 3) == Graph(4, ((1, 2), (1, 3), (1, 4)))


@pytest.mark.full
def test_directed_graphs_shrink() -> None:
    directed = graphs((1, 8), (0, 12), directed=True)
    assert smallest(directed, lambda graph: has_directed_cycle(*graph)) == Graph(2, ((1, 2), (2, 1)))


@pytest.mark.full
def test_multigraphs_shrink() -> None:
    several = graphs((1, 8), (0, 12), simple=False)
    assert smallest(several, lambda graph: any(u == v for u, v in graph.edges)) == Graph(1, ((1, 1),))
    parallel = smallest(several, lambda graph: any(u != v and graph.edges.count((u, v)) > 1 for u, v in graph.edges))
    assert parallel == Graph(2, ((1, 2), (1, 2)))


@pytest.mark.full
def test_bipartite_graphs_shrink_to_the_smallest_circle() -> None:
    found = smallest(graphs((1, 9), (0, 12), bipartite=True), has_circle)
    assert found == Graph(4, ((1, 3), (1, 4), (2, 3), (2, 4)))


@pytest.mark.full
def test_forests_shrink() -> None:
    assert smallest(graphs((1, 9), (0, 8), acyclic=True), lambda graph: len(graph.edges) >= 2) == Graph(3, ((1, 2), (1, 3)))


def test_bad_graphs_are_refused() -> None:
    with pytest.raises(ValueError, match=r"no such graph has n \(5, 9\) and m \(0, 3\): with n 5, m is from 4 to 10"):
        graphs((5, 9), (0, 3), connected=True)
    with pytest.raises(ValueError, match="m -1 is below 0"):
        graphs(3, -1)
    with pytest.raises(ValueError, match="n 0 is below 1"):
        graphs(0, 1)
    with pytest.raises(ValueError, match=r"weights \(1, 0\) is empty"):
        weighted_graphs(3, 2, (1, 0))


@given(st.data())
def test_bad_sizes_of_strategies_are_refused_when_drawn(data: st.DataObject) -> None:
    with pytest.raises(ValueError, match="for n 3, m 4 is above 3"):
        data.draw(graphs(3, st.just(4)))
    with pytest.raises(ValueError, match="for n 3, m 5 is above 3"):
        data.draw(graphs(st.just(3), (5, 9)))
    with pytest.raises(ValueError, match="for n 9, the end of m 7 is below 8"):
        data.draw(graphs(st.just(9), (5, 7), connected=True))
