from hypothesis import strategies as st

from judge.strategies import graphs, lines


@st.composite
def some_quarrels(draw):
    graph = draw(graphs((2, 12), (0, 14), bipartite=draw(st.booleans())))
    edges = list(graph.edges)
    if edges and draw(st.integers(0, 3)) == 3:
        edges.append(edges[0][::-1])
    return lines((graph.n, len(edges)), *edges)


def long_line(n):
    return lines((n, n - 1), *[(i, i + 1) for i in range(1, n)])


def inputs():
    return st.one_of(some_quarrels(), some_quarrels(), st.integers(1050, 1400).map(long_line))
