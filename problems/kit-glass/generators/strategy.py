"""Few letters, most of which have a mirror image; often with a mirror word inside."""

from hypothesis import strategies as st

MIRRORED = str.maketrans("bdpq", "dbqp")


@st.composite
def inputs(draw):
    alphabet = draw(st.sampled_from(["o", "bd", "bdo", "bdpqoa", "ilmotuvwxbdpqas"]))
    part = draw(st.text(alphabet, max_size=12))
    middle = draw(st.sampled_from(["", "o", "b", "x"]))
    before, behind = draw(st.text(alphabet, max_size=6)), draw(st.text(alphabet, max_size=6))
    return f"{before + part + middle + part[::-1].translate(MIRRORED) + behind or 'o'}\n"
