"""Exit 42 if standard input is legal: Q C, scales, shifts, then Q batches, each a line and its rows. Else say why and exit 43."""

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


lines = sys.stdin.buffer.readlines() + [b""] * 3
q, c = parse_integers(lines[0], 1, (1, 20), (1, 5))
parse_integers(lines[1], 2, *[(-5, 5)] * c)
parse_integers(lines[2], 3, *[(-5, 5)] * c)
number = 3
for _ in range(q):
    head = re.fullmatch(rb"(train|infer) ([1-8])\n", lines[number] if number < len(lines) else b"")
    if not head:
        reject(f"line {number + 1}: expected train or infer and a number from 1 to 8")
    for place in range(number + 1, number + 1 + int(head[2])):
        parse_integers(lines[place] if place < len(lines) else b"", place + 1, *[(-100, 100)] * c)
    number += 1 + int(head[2])
if number != len(lines) - 3:
    reject(f"expected {number} lines, found {len(lines) - 3}")
sys.exit(42)
