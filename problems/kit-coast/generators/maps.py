from hypothesis import strategies as st

from judge.strategies import grids, lines


def inputs():
    density = st.sampled_from([0.3, 0.5, 0.7, 0.85])
    maps = density.flatmap(lambda land: grids((1, 9), (1, 9), ".#", density=land))
    return maps.map(lambda rows: lines((len(rows), len(rows[0])), *rows))
