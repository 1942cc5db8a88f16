from hypothesis import strategies as st

from judge.strategies import grids, lines


def inputs():
    letters = st.sampled_from([".RB", ".#RB", "....RB", "....##RB", ".#", "......#RB"])
    papers = letters.flatmap(lambda some: grids((1, 9), (1, 9), "".join(dict.fromkeys(some)), density=1 - some.count(".") / len(some)))
    return papers.map(lambda rows: lines((len(rows), len(rows[0])), *rows))
