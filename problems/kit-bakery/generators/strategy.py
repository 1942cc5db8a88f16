"""Few counters, and customers who come close together, so that many wait and some leave."""

from hypothesis import strategies as st


@st.composite
def inputs(draw):
    longest = draw(st.sampled_from([1, 3, 8]))
    customers = draw(st.lists(st.tuples(st.integers(0, longest), st.integers(1, 8), st.integers(0, 6)), min_size=1, max_size=40))
    wide = draw(st.sampled_from([1, 1, 1, 3_000_000]))
    lines = [f"{len(customers)} {draw(st.integers(1, 5))}"]
    time = 0
    for gap, service, patience in customers:
        time += gap * wide
        lines.append(f"{time} {service * 10 * wide if wide > 1 else service} {patience * 50 * wide if wide > 1 else patience}")
    return "\n".join(lines) + "\n"
