"""Exit 42 if standard input is a legal input: N, M and R, then N lines with M amounts each. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"0|-?[1-9][0-9]{0,3}").fullmatch
LARGEST_SIDE = 700
MOST_HONEY = 1000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, count, bounds):
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != count or not all(map(is_integer, words)):
        reject(f"line {number}: expected {count} integers, found {len(words)} words: {line[:80]!r}")
    values = [int(word) for word in words]
    for value in (min(values), max(values)):
        if not bounds[0] <= value <= bounds[1]:
            reject(f"line {number}: expected integers from {bounds[0]} to {bounds[1]}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
n, m, _ = parse_integers(lines[0], 1, 3, (0, LARGEST_SIDE))
if n < 1 or m < 1 or len(lines) != n + 1:
    reject(f"expected N and M from 1 and N + 1 lines, found {n}, {m} and {len(lines)} lines")
for number, line in enumerate(lines[1:], start=2):
    parse_integers(line, number, m, (-MOST_HONEY, MOST_HONEY))
sys.exit(42)
