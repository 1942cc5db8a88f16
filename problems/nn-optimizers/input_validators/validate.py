"""Exit 42 if standard input is a legal input: a method, N T lr, then N lines w a c. Else say why and exit 43."""

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
if len(lines) < 2:
    reject(f"expected at least two lines, found {len(lines)}")
if lines[0] not in (b"sgd\n", b"momentum\n", b"adam\n"):
    reject(f"line 1: expected sgd, momentum or adam, found {lines[0][:80]!r}")
counts, _, rate = lines[1].removesuffix(b"\n").rpartition(b" ")
n, _ = parse_integers(counts, 2, (1, 50), (1, 1_000))
if not re.fullmatch(rb"0\.[0-9]{1,3}", rate) or not 0.001 <= float(rate) <= 0.1:
    reject(f"line 2: expected a learning rate from 0.001 to 0.1, found {rate[:40]!r}")
if len(lines) != n + 2:
    reject(f"expected {n + 2} lines, found {len(lines)}")
for number, line in enumerate(lines[2:], start=3):
    parse_integers(line, number, (-100, 100), (1, 5), (-100, 100))
sys.exit(42)
