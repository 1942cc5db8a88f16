"""Exit 42 if standard input is a legal input: N M, then N rows of digits 0 and 1, with a way through. Else say why and exit 43."""

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
n, m = parse_integers(lines[0], 1, (2, 100), (2, 100))
if len(lines) != n + 1:
    reject(f"expected {n} rows, found {len(lines) - 1}")
for number, line in enumerate(lines[1:], start=2):
    if not re.fullmatch(rb"[01]{%d}\n?" % m, line):
        reject(f"line {number}: expected {m} digits 0 and 1, found {line[:120]!r}")
cells = {(y, x) for y, line in enumerate(lines[1:]) for x, digit in enumerate(line) if digit == ord("1")}
stack = [(0, 0)] if (0, 0) in cells else []
cells.discard((0, 0))
while stack:
    y, x = stack.pop()
    for cell in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
        if cell == (n - 1, m - 1) and cell in cells:
            sys.exit(42)
        if cell in cells:
            cells.remove(cell)
            stack.append(cell)
reject(f"there is no way from (1, 1) to ({n}, {m})")
