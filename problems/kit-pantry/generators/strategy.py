"""Commands about few items, with small numbers, so that things are taken, undone and made again."""

from hypothesis import strategies as st


def inputs():
    items = st.sampled_from(["tea", "jam", "rice"])
    amounts = st.integers(1, 6) | st.integers(1, 10**9)
    commands = st.one_of(
        st.builds("put {} {}".format, items, amounts),
        st.builds("take {} {}".format, items, amounts),
        st.just("undo"),
        st.just("redo"),
    )
    lists = st.lists(commands, min_size=1, max_size=80) | st.lists(commands, min_size=12, max_size=80)
    return lists.map(lambda lines: "\n".join([str(len(lines)), *lines, ""]))
