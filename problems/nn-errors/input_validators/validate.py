"""Exit 42 if standard input is a legal input: N, then two lines of N decimals. Else say why and exit 43."""

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


def parse_decimals(line, number, count, bounds, digits):
    """The decimals of a line, so many, with at most so many digits behind the point, between bounds."""
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != count:
        reject(f"line {number}: expected {count} numbers, found {len(words)}")
    for word in words:
        if not re.fullmatch(rb"-?(0|[1-9][0-9]*)(\.[0-9]{1,%d})?" % digits, word) or not bounds[0] <= float(word) <= bounds[1]:
            reject(f"line {number}: expected a number from {bounds[0]} to {bounds[1]}, found {word[:40]!r}")
    return [float(word) for word in words]


lines = sys.stdin.buffer.readlines() or [b""]
if len(lines) != 3:
    reject(f"expected three lines, found {len(lines)}")
(n,) = parse_integers(lines[0], 1, (1, 500))
for number in (2, 3):
    parse_decimals(lines[number - 1], number, n, (-1_000, 1_000), 2)
sys.exit(42)
