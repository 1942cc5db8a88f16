"""Small warehouses with many robots, for a few minutes."""

from hypothesis import strategies as st


@st.composite
def inputs(draw):
    n, m = draw(st.integers(1, 6)), draw(st.integers(1, 6))
    cells = st.sampled_from("...#^v<>") if draw(st.booleans()) else st.sampled_from(".......#^v<>")
    rows = draw(st.lists(st.lists(cells, min_size=m, max_size=m).map("".join), min_size=n, max_size=n))
    minutes = draw(st.integers(1, 5) | st.integers(1, 30))
    return "\n".join([f"{n} {m} {minutes}", *rows, ""])
