"""Exit 42 if standard input is a legal input: N and M, then M lines with two different children each. Else say why and exit 43."""

import re
import sys

are_two = re.compile(rb"(0|[1-9][0-9]{0,5}) (0|[1-9][0-9]{0,5})\n?").fullmatch
MOST_CHILDREN = 100_000
MOST_QUARRELS = 200_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_two(line, number, first, second):
    """The two integers of a line, each between its own bounds."""
    found = are_two(line)
    if not found:
        reject(f"line {number}: expected two integers, found {line[:80]!r}")
    for text, (least, most) in zip(found.groups(), (first, second), strict=True):
        if not least <= int(text) <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {int(text)}")
    return int(found[1]), int(found[2])


lines = sys.stdin.buffer.readlines() or [b""]
n, m = parse_two(lines[0], 1, (1, MOST_CHILDREN), (0, MOST_QUARRELS))
if len(lines) != m + 1:
    reject(f"expected {m + 1} lines, found {len(lines)}")
for number, line in enumerate(lines[1:], start=2):
    u, v = parse_two(line, number, (1, n), (1, n))
    if u == v:
        reject(f"line {number}: {u} has quarrelled with itself")
sys.exit(42)
