"""Exit 42 if standard input is a legal input: N, L and R, then N lengths. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"[1-9][0-9]{0,9}").fullmatch
MOST_PIECES = 200_000
LONGEST = 10**9


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, count):
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != count or not all(map(is_integer, words)):
        reject(f"line {number}: expected {count} integers, found {len(words)} words: {line[:80]!r}")
    return [int(word) for word in words]


lines = sys.stdin.buffer.readlines()
if len(lines) != 2:
    reject(f"expected 2 lines, found {len(lines)}")
n, low, high = parse_integers(lines[0], 1, 3)
if n > MOST_PIECES or not low <= high <= 2 * LONGEST:
    reject(f"line 1: expected N up to {MOST_PIECES} and L <= R <= {2 * LONGEST}, found {n}, {low} and {high}")
if max(parse_integers(lines[1], 2, n)) > LONGEST:
    reject(f"line 2: expected integers from 1 to {LONGEST}")
sys.exit(42)
