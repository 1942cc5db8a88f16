"""Exit 42 if standard input is a legal input: V E, then E lines with an edge and its weight, all connected. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"(0|-?[1-9][0-9]{0,8})( (0|-?[1-9][0-9]{0,8}))*\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *bounds):
    """The integers of a line, each between its own bounds."""
    if not are_integers(line) or line.count(b" ") != len(bounds) - 1:
        reject(f"line {number}: expected {len(bounds)} integers, found {line[:80]!r}")
    values = [int(word) for word in line.split()]
    for value, (least, most) in zip(values, bounds, strict=True):
        if not least <= value <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
v, e = parse_integers(lines[0], 1, (1, 10_000), (1, 100_000))
if len(lines) != e + 1:
    reject(f"expected {e} edges, found {len(lines) - 1}")
edges = [parse_integers(line, number, (1, v), (1, v), (-1_000_000, 1_000_000)) for number, line in enumerate(lines[1:], start=2)]
above = list(range(v + 1))


def top(a):
    while above[a] != a:
        above[a] = above[above[a]]
        a = above[a]
    return a


total, parts = 0, v
for a, b, weight in sorted(edges, key=lambda edge: edge[2]):
    a, b = top(a), top(b)
    if a != b:
        above[a] = b
        total += weight
        parts -= 1
if parts > 1:
    reject(f"the graph falls into {parts} parts")
if not -(2**31) <= total < 2**31:
    reject(f"the answer {total} does not fit into 32 bits")
sys.exit(42)
