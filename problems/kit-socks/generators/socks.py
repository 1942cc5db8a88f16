from hypothesis import strategies as st

from judge.strategies import arrays, lines

SOCK = st.tuples(st.sampled_from(["a", "b", "ab", "ba", "abc", "cab"]), st.sampled_from("LR"))


def inputs():
    return arrays(SOCK, (1, 60)).map(lambda socks: lines(len(socks), *socks))
