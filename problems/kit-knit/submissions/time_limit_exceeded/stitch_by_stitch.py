import sys
from itertools import islice

sys.setrecursionlimit(10_000)
lines = sys.stdin.read().split()
chart = lines[0]
closing, opened = {}, []
for place, character in enumerate(chart):
    if character == "(":
        opened.append(place)
    elif character == ")":
        closing[opened.pop()] = place


def stitches(begin, end):
    while begin < end:
        if chart[begin].isalpha():
            yield chart[begin]
            begin += 1
            continue
        bracket = chart.index("(", begin)
        for _ in range(int(chart[begin:bracket])):
            yield from stitches(bracket + 1, closing[bracket])
        begin = closing[bracket] + 1


print("".join(next(islice(stitches(0, len(chart)), int(k) - 1, None), "-") for k in lines[2:]))
