"""Fences that never cross themselves: an upper and a lower chain between two posts, turned, mirrored and moved."""

from hypothesis import strategies as st

from judge.strategies import arrays, integers, lines


@st.composite
def inputs(draw):
    steps = draw(arrays((1, draw(st.sampled_from((3, 1_000, 300_000)))), (1, 100)))
    highest = draw(st.sampled_from((4, 2_000, 90_000_000)))
    xs = [0]
    for step in steps:
        xs.append(xs[-1] + step)
    middle = xs[1:-1]
    upper = list(zip(middle, draw(arrays((1, highest), len(middle))), strict=True))
    lower = list(zip(middle, draw(arrays((-highest, -1), len(middle))), strict=True))
    if not middle:
        upper = [(draw(integers(0, xs[-1])), draw(integers(1, highest)))]
    posts = [(0, 0), *lower, (xs[-1], 0), *reversed(upper)]
    dx, dy = draw(integers(-9_000_000, 9_000_000)), draw(integers(-9_000_000, 9_000_000))
    posts = [(x + dx, y + dy) for x, y in posts]
    if draw(st.booleans()):
        posts = [(y, x) for x, y in posts]
    first = draw(integers(0, len(posts) - 1))
    return lines(len(posts), *posts[first:], *posts[:first])
