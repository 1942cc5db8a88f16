"""Exit 42 if standard input is a legal input: N, then two permutations that a walk through some tree gives. Else say why and exit 43."""

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
if len(lines) != 3:
    reject(f"expected 3 lines, found {len(lines)}")
(n,) = parse_integers(lines[0], 1, (1, 200_000))
entered = parse_integers(lines[1], 2, *[(1, n)] * n)
left = parse_integers(lines[2], 3, *[(1, n)] * n)
if len(set(entered)) < n or len(set(left)) < n:
    reject("a room stands twice in one of the orders")
inside = []
leaving = iter(left)
following = next(leaving)
for room in entered:
    if following is None or (not inside and room != entered[0]):
        reject(f"room {room} is entered after the entrance room was left")
    inside.append(room)
    while inside and inside[-1] == following:
        inside.pop()
        following = next(leaving, None)
if inside:
    reject(f"the rooms cannot be left in this order: {inside[-1]} comes too early or too late")
sys.exit(42)
