"""Exit 42 if standard input is a legal input: N and M, then M lines with a guard each. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"[1-9][0-9]{0,9}( [1-9][0-9]{0,9})*\n?").fullmatch
LARGEST = 200_000
STRONGEST = 10**9


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *most):
    """The integers of a line, each from 1 up to its own bound."""
    if not are_integers(line) or line.count(b" ") != len(most) - 1:
        reject(f"line {number}: expected {len(most)} integers, found {line[:80]!r}")
    values = [int(word) for word in line.split()]
    for value, bound in zip(values, most, strict=True):
        if value > bound:
            reject(f"line {number}: expected an integer from 1 to {bound}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
n, m = parse_integers(lines[0], 1, LARGEST, LARGEST)
if len(lines) != m + 1:
    reject(f"expected {m + 1} lines, found {len(lines)}")
for number, line in enumerate(lines[1:], start=2):
    parse_integers(line, number, n, n, STRONGEST)
sys.exit(42)
