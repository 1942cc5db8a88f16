"""Exit 42 if standard input is a legal input: N M F, F ways, then N + M lines of F integers. Else say why and exit 43."""

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
n, m, f = parse_integers(lines[0], 1, (1, 50), (1, 50), (1, 8))
if len(lines) != n + m + 2:
    reject(f"expected {n + m + 2} lines, found {len(lines)}")
ways = lines[1].removesuffix(b"\n").split(b" ")
if len(ways) != f or set(ways) - {b"minmax", b"standard", b"log"}:
    reject(f"line 2: expected {f} ways, found {lines[1][:80]!r}")
for number, line in enumerate(lines[2:], start=3):
    parse_integers(line, number, *[(0, 1_000_000)] * f)
sys.exit(42)
