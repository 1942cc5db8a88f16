from hypothesis import strategies as st

from judge.strategies import grids, integers, lines


@st.composite
def inputs(draw):
    letters = st.sampled_from([".#aA", ".aA", ".#abAB", "aA", ".aA#bB", "abAB"])
    rows = [list(row) for row in draw(grids((1, 6), (2, 7), draw(letters)))]
    cells = len(rows) * len(rows[0])
    start, end = draw(integers(0, cells - 1)), draw(integers(0, cells - 2))
    for letter, cell in (("S", start), ("E", end + (end >= start))):
        rows[cell // len(rows[0])][cell % len(rows[0])] = letter
    return lines((len(rows), len(rows[0])), *["".join(row) for row in rows])
