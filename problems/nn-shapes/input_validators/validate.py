"""Exit 42 if standard input is a legal input: H W C L, then L layers. Else say why and exit 43."""

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


BOUNDS = {b"conv": [(1, 4_096), (1, 9), (1, 4)], b"pool": [(1, 9)], b"flatten": [], b"dense": [(1, 4_096)], b"batchnorm": []}
lines = sys.stdin.buffer.readlines() or [b""]
*_, count = parse_integers(lines[0], 1, (1, 512), (1, 512), (1, 16), (1, 30))
if len(lines) != count + 1:
    reject(f"expected {count + 1} lines, found {len(lines)}")
for number, line in enumerate(lines[1:], start=2):
    kind, blank, rest = line.removesuffix(b"\n").partition(b" ")
    if kind == b"conv":
        rest, _, padding = rest.rpartition(b" ")
        if padding not in (b"valid", b"same"):
            reject(f"line {number}: expected valid or same, found {padding[:40]!r}")
    if kind not in BOUNDS or bool(blank) != bool(BOUNDS[kind]):
        reject(f"line {number}: this is no layer: {line[:80]!r}")
    if blank:
        parse_integers(rest, number, *BOUNDS[kind])
sys.exit(42)
