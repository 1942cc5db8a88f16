"""The orders of any cave, from a tree."""

from hypothesis import strategies as st

from judge.strategies import integers, lines, parents


@st.composite
def inputs(draw):
    above = draw(parents(draw(st.one_of(integers(1, 12), integers(1, 300)))))
    inside = {room: [] for room in range(len(above) + 1)}
    for room, before in enumerate(above, start=1):
        inside[before].append(room)
    entered, left = [], []
    walk = [(inside[0][0], True)]
    while walk:
        room, enters = walk.pop()
        if enters:
            entered.append(room)
            walk.append((room, False))
            walk += [(other, True) for other in inside[room]]
        else:
            left.append(room)
    return lines(len(above), tuple(entered), tuple(left))
