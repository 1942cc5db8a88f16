"""Exit 42 if standard input is a legal input: N and M, M lines with a path each, then a permutation of 1..N. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"(0|-?[1-9][0-9]{0,9})( (0|-?[1-9][0-9]{0,9}))*\n?").fullmatch


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
n, m = parse_integers(lines[0], 1, (1, 100_000), (0, 200_000))
if len(lines) != m + 2:
    reject(f"expected {m + 2} lines, found {len(lines)}")
paths = set()
for number, line in enumerate(lines[1:-1], start=2):
    u, v = parse_integers(line, number, (1, n), (1, n))
    path = (min(u, v), max(u, v))
    if u == v or path in paths:
        reject(f"line {number}: a path from {u} to itself, or one that stands there twice: {u} {v}")
    paths.add(path)
if len(set(parse_integers(lines[-1], m + 2, *[(1, n)] * n))) < n:
    reject(f"line {m + 2}: a hill stands there twice")
sys.exit(42)
