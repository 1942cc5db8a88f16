"""Exit 42 if standard input is a legal input: N Q, N lines with a floor and a shelf, then Q questions. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"0|-?[1-9][0-9]{0,18}").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *bounds):
    """The integers of a line, each between its own bounds."""
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != len(bounds) or not all(map(is_integer, words)):
        reject(f"line {number}: expected {len(bounds)} integers, found {len(words)} words: {line[:80]!r}")
    values = [int(word) for word in words]
    for value, (least, most) in zip(values, bounds, strict=True):
        if not least <= value <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
is_place = re.compile(rb"([1-9][0-9]{0,2}) [A-Z]([1-9][0-9]{0,5})\n").fullmatch
n, q = parse_integers(lines[0], 1, (1, 100_000), (1, 1000))
if len(lines) != n + 2:
    reject(f"expected {n + 2} lines, found {len(lines)}")
for number, line in enumerate(lines[1:-1], start=2):
    place = is_place(line)
    if not place or int(place[1]) > 100 or int(place[2]) > 100_000:
        reject(f"line {number}: expected a floor and the name of a shelf, found {line[:80]!r}")
parse_integers(lines[-1], n + 2, *[(1, n)] * q)
sys.exit(42)
