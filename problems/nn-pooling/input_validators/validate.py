"""Exit 42 if standard input is a legal input: kind and padding, H W K S, then the picture. Else say why and exit 43."""

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


lines = sys.stdin.buffer.readlines()
if len(lines) < 3:
    reject(f"expected at least three lines, found {len(lines)}")
if not re.fullmatch(rb"(max|average) (valid|same)\n", lines[0]):
    reject(f"line 1: expected a kind and a padding, found {lines[0][:80]!r}")
h, w, k, _ = parse_integers(lines[1], 2, (1, 40), (1, 40), (1, 7), (1, 7))
if k > min(h, w):
    reject(f"line 2: a window of {k} does not fit")
if len(lines) != h + 2:
    reject(f"expected {h + 2} lines, found {len(lines)}")
for number, line in enumerate(lines[2:], start=3):
    parse_integers(line, number, *[(-1_000, 1_000)] * w)
sys.exit(42)
