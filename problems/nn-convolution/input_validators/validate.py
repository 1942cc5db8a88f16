"""Exit 42 if standard input is a legal input: C H W K S P b, then C pictures, then C kernels. Else say why and exit 43."""

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
c, h, w, k, _, p, _ = parse_integers(lines[0], 1, (1, 3), (1, 30), (1, 30), (1, 5), (1, 4), (0, 3), (-100, 100))
if k > min(h, w) + 2 * p:
    reject(f"line 1: a kernel of {k} does not fit")
if len(lines) != 1 + c * h + c * k:
    reject(f"expected {1 + c * h + c * k} lines, found {len(lines)}")
for number, line in enumerate(lines[1:], start=2):
    parse_integers(line, number, *[(-100, 100)] * (w if number <= c * h + 1 else k))
sys.exit(42)
