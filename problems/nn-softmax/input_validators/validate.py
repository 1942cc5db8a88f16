"""Exit 42 if standard input is a legal input: N K, then N classes, then N lines of K logits. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"(0|-?[1-9][0-9]{0,12})( (0|-?[1-9][0-9]{0,12}))*\n?").fullmatch


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
n, k = parse_integers(lines[0], 1, (1, 50), (2, 50))
if len(lines) != n + 2:
    reject(f"expected {n + 2} lines, found {len(lines)}")
parse_integers(lines[1], 2, *[(0, k - 1)] * n)
for number, line in enumerate(lines[2:], start=3):
    parse_integers(line, number, *[(-1_000, 1_000)] * k)
sys.exit(42)
