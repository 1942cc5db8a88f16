"""Exit 42 if standard input is a legal input: N, N numbers of people, and N - 1 roads that make a tree. Else say why and exit 43."""

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
(n,) = parse_integers(lines[0], 1, (2, 200_000))
if len(lines) != n + 1:
    reject(f"expected {n + 1} lines, found {len(lines)}")
parse_integers(lines[1], 2, *[(1, 10**9)] * n)
above = list(range(n + 1))


def top(village):
    while above[village] != village:
        above[village] = village = above[above[village]]
    return village


for number, line in enumerate(lines[2:], start=3):
    u, v = map(top, parse_integers(line, number, (1, n), (1, n)))
    if u == v:
        reject(f"line {number}: connects what is connected already")
    above[u] = v
sys.exit(42)
