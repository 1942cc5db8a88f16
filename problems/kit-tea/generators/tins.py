from hypothesis import strategies as st

from judge.strategies import arrays, integers, lines


@st.composite
def inputs(draw):
    n = draw(integers(1, 60))
    most = draw(st.sampled_from([1, 2, 3, 5, 10**9]))
    return lines((n, draw(integers(1, min(n, most + 1)))), draw(arrays((1, most), n)))
