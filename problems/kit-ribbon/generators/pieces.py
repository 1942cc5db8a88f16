from hypothesis import strategies as st

from judge.strategies import arrays, integers, lines


@st.composite
def inputs(draw):
    n, most = draw(integers(1, 60)), draw(st.sampled_from([3, 20, 10**9]))
    ends = sorted([draw(integers(1, 2 * most)), draw(integers(1, 2 * most))])
    return lines((n, *ends), draw(arrays((1, most), n)))
