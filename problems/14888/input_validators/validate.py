"""Exit 42 if standard input is a legal input: N, then N numbers, then how many of each operator. Else say why and exit 43."""

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
if len(lines) != 3:
    reject(f"expected three lines, found {len(lines)}")
(n,) = parse_integers(lines[0], 1, (2, 11))
numbers = parse_integers(lines[1], 2, *[(1, 100)] * n)
counts = tuple(parse_integers(lines[2], 3, *[(0, 10)] * 4))
if sum(counts) != n - 1:
    reject(f"line 3: expected {n - 1} operators, found {sum(counts)}")
# all values that are possible with what is left of the operators
reached = {(numbers[0], counts)}
for number in numbers[1:]:
    reached = {
        (outcome, (*left[:i], left[i] - 1, *left[i + 1 :]))
        for value, left in reached
        for i, outcome in enumerate((value + number, value - number, value * number, abs(value) // number * (1 if value > 0 else -1)))
        if left[i]
    }
    worst = max((value for value, _ in reached), key=abs)
    if abs(worst) > 1_000_000_000:
        reject(f"an order of the operators leads to {worst}")
sys.exit(42)
