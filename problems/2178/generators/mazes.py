"""Mazes of 1 (open) and 0 (wall) with a way from corner to corner."""

from hypothesis import strategies as st

from judge.strategies import lines, mazes


@st.composite
def inputs(draw):
    rows = draw(mazes((2, 100), (2, 100), floor_and_wall="10"))
    return lines((len(rows), len(rows[0])), *rows)
