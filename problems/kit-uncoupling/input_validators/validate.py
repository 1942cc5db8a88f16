"""Exit 42 if standard input is a legal input: N, then N weights. Else say why and exit 43."""

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
if len(lines) != 2:
    reject(f"expected 2 lines, found {len(lines)}")
(n,) = parse_integers(lines[0], 1, (1, 200))
parse_integers(lines[1], 2, *[(1, 10**9)] * n)
sys.exit(42)
