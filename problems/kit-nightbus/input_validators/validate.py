"""Exit 42 if standard input is a legal input: H M, then N W, then N integers. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"(0|[1-9][0-9]{0,3})( (0|[1-9][0-9]{0,3}))*\n?").fullmatch


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


lines = sys.stdin.buffer.readlines()
if len(lines) != 3:
    reject(f"expected 3 lines, found {len(lines)}")
parse_integers(lines[0], 1, (0, 23), (0, 59))
n, _ = parse_integers(lines[1], 2, (1, 100), (0, 60))
parse_integers(lines[2], 3, *[(1, 1_000)] * n)
sys.exit(42)
