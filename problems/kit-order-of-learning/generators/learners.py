"""Instruments and how they help: small ones that shrink, and those that help much or little."""

from hypothesis import strategies as st

from judge.strategies import integers, lines


@st.composite
def inputs(draw):
    n = draw(st.one_of(integers(1, 6), integers(1, 16)))
    most = draw(st.sampled_from((3, 20, 1_000, 10_000)))
    helpful = draw(st.sampled_from((1, 3, 10, most)))
    weeks = draw(st.lists(integers(1, most), min_size=n, max_size=n))
    rows = [draw(st.lists(integers(0, helpful), min_size=n, max_size=n)) for _ in range(n)]
    for i, row in enumerate(rows):
        row[i] = 0
    return lines(n, tuple(weeks), *map(tuple, rows))
