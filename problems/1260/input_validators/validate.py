"""Exit 42 if standard input is a legal input: N M V, then M lines with an edge each. Else say why and exit 43."""

import re
import sys

MOST_VERTICES = 1_000
MOST_EDGES = 10_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *, names, most):
    """The integers of a line, each from 1 to its own limit."""
    if not re.fullmatch(rb"(0|[1-9][0-9]{0,5})( (0|[1-9][0-9]{0,5}))*\n?", line) or line.count(b" ") != len(names) - 1:
        reject(f"line {number}: expected {' '.join(names)}, found {line[:80]!r}")
    values = [int(word) for word in line.split()]
    for name, value, limit in zip(names, values, most, strict=True):
        if not 1 <= value <= limit:
            reject(f"line {number}: expected 1 <= {name} <= {limit}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
n, m, start = parse_integers(lines[0], 1, names=("N", "M", "V"), most=(MOST_VERTICES, MOST_EDGES, MOST_VERTICES))
if start > n:
    reject(f"line 1: expected 1 <= V <= {n}, found {start}")
if len(lines) != m + 1:
    reject(f"expected {m} edges, found {len(lines) - 1}")
for number, line in enumerate(lines[1:], start=2):
    parse_integers(line, number, names=("u", "v"), most=(n, n))
sys.exit(42)
