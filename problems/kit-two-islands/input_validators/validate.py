"""Exit 42 if standard input is a legal input: two trees, each as its number of villages and its roads. Else say why and exit 43."""

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


def check_tree(start):
    """The number of the line after the tree that begins on a line."""
    if start >= len(lines):
        reject(f"line {start + 1} is missing")
    (n,) = parse_integers(lines[start], start + 1, (1, 100_000))
    if len(lines) < start + n:
        reject(f"line {start + 1}: {n - 1} roads do not follow")
    above = list(range(n + 1))

    def top(village):
        while above[village] != village:
            above[village] = village = above[above[village]]
        return village

    for number in range(start + 1, start + n):
        u, v = map(top, parse_integers(lines[number], number + 1, (1, n), (1, n)))
        if u == v:
            reject(f"line {number + 1}: connects what is connected already")
        above[u] = v
    return start + n


if check_tree(check_tree(0)) != len(lines):
    reject("there are lines after the second island")
sys.exit(42)
