"""Exit 42 if standard input is a legal input: N, then N places. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"0|-?[1-9][0-9]{0,9}").fullmatch
MOST_PEOPLE = 200_000
FARTHEST = 10**9


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


lines = sys.stdin.buffer.readlines()
if len(lines) != 2:
    reject(f"expected 2 lines, found {len(lines)}")
(n,) = parse_integers(lines[0], 1, 1, (1, MOST_PEOPLE))
parse_integers(lines[1], 2, n, (-FARTHEST, FARTHEST))
sys.exit(42)
