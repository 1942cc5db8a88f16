"""Charts of a few nested repetitions, and questions near their beginning, their end and beyond."""

from hypothesis import strategies as st


def inputs():
    numbers = st.integers(1, 4) | st.integers(1, 30) | st.integers(1, 10**9)
    letters = st.text("abc", min_size=1, max_size=4)
    charts = st.recursive(
        letters,
        lambda inside: st.one_of(
            st.builds("{}({})".format, numbers, inside),
            st.builds("{}{}({})".format, letters, numbers, inside),
            st.builds("{}({}){}".format, numbers, inside, letters),
            st.builds("{}{}".format, inside, inside),
        ),
        max_leaves=8,
    )
    places = st.integers(1, 12) | st.integers(1, 200) | st.integers(1, 10**18)
    questions = st.lists(places, min_size=1, max_size=20)
    return st.builds(lambda chart, ks: "\n".join([chart, str(len(ks)), *map(str, ks), ""]), charts, questions)
