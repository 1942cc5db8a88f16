"""Exit 42 if standard input is a legal input: V E, then K, then E lines with an edge and its length each. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"(0|-?[1-9][0-9]{0,8})( (0|-?[1-9][0-9]{0,8}))*\n?").fullmatch


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
v, e = parse_integers(lines[0], 1, (1, 20_000), (1, 300_000))
if len(lines) != e + 2:
    reject(f"expected {e + 2} lines, found {len(lines)}")
parse_integers(lines[1], 2, (1, v))
for number, line in enumerate(lines[2:], start=3):
    a, b, _ = parse_integers(line, number, (1, v), (1, v), (1, 10))
    if a == b:
        reject(f"line {number}: an edge from {a} to itself")
sys.exit(42)
