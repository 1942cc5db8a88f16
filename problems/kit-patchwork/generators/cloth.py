from hypothesis import strategies as st

from judge.strategies import grids, lines


def inputs():
    letters = st.sampled_from(["A", "AB", "BA", "ABC", "ZAQ", "BAZ"])
    cloths = letters.flatmap(lambda some: grids((1, 9), (1, 9), some))
    return cloths.map(lambda rows: lines((len(rows), len(rows[0])), *rows))
