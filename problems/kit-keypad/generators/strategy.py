"""Dictionaries of short words on few keys, so that many share their keys or begin alike."""

from hypothesis import strategies as st


@st.composite
def inputs(draw):
    alphabet = draw(st.sampled_from(["abc", "abd", "adgh"]))
    words = draw(st.lists(st.text(alphabet, min_size=1, max_size=4), min_size=1, max_size=25, unique=True))
    uses = draw(st.lists(st.integers(1, draw(st.integers(1, 4))), min_size=len(words), max_size=len(words)))
    wanted = draw(st.lists(st.integers(1, len(words)), min_size=1, max_size=10))
    lines = [f"{word} {use}" for word, use in zip(words, uses, strict=True)]
    return "\n".join([str(len(words)), *lines, str(len(wanted)), " ".join(map(str, wanted)), ""])
