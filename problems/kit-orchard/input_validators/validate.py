"""Exit 42 if standard input is a legal input: N, then N posts of a fence that does not meet itself. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"0|-?[1-9][0-9]{0,18}").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *bounds):
    """The integers of a line, each between its own bounds."""
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != len(bounds) or not all(map(is_integer, words)):
        reject(f"line {number}: expected {len(bounds)} integers, found {len(words)} words: {line[:80]!r}")
    values = [int(word) for word in words]
    for value, (least, most) in zip(values, bounds, strict=True):
        if not least <= value <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
(n,) = parse_integers(lines[0], 1, (3, 300))
if len(lines) != n + 1:
    reject(f"expected {n + 1} lines, found {len(lines)}")
MOST = 100_000_000
posts = [parse_integers(line, number, (-MOST, MOST), (-MOST, MOST)) for number, line in enumerate(lines[1:], start=2)]


def side(a, b, c):
    """On which side of the line from a to b is c: 1, -1, or 0 if it lies on it."""
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (cross > 0) - (cross < 0)


def is_between(a, b, c):
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def meet(a, b, c, d):
    """Has the piece from a to b a point in common with that from c to d?"""
    sides = side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)
    if sides[0] * sides[1] < 0 and sides[2] * sides[3] < 0:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(where == 0 and is_between(*end) for where, end in zip(sides, ends, strict=True))


pieces = [(posts[i - 1], posts[i]) for i in range(n)]
for i, (a, b) in enumerate(pieces):
    if a == b:
        reject("two posts that follow each other are the same")
    following = pieces[(i + 1) % n][1]
    if side(a, b, following) == 0 and (is_between(a, b, following) or is_between(b, following, a)):
        reject(f"the fence goes back on itself at {b}")
    for j in range(i + 2, n - (i == 0)):
        if meet(a, b, *pieces[j]):
            reject(f"the piece from {a} to {b} meets the one from {pieces[j][0]} to {pieces[j][1]}")
sys.exit(42)
