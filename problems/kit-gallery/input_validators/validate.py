"""Exit 42 if standard input is a legal input: N, K and G, then N widths. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"0|[1-9][0-9]{0,5}").fullmatch
MOST_PICTURES = 200_000
WIDEST_GAP = 1000
WIDEST = 100_000


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
n, k, gap = parse_integers(lines[0], 1, 3)
if not 1 <= k <= n <= MOST_PICTURES or gap > WIDEST_GAP:
    reject(f"line 1: expected 1 <= K <= N <= {MOST_PICTURES} and G up to {WIDEST_GAP}, found {n}, {k} and {gap}")
widths = parse_integers(lines[1], 2, n)
if not 1 <= min(widths) <= max(widths) <= WIDEST:
    reject(f"line 2: expected integers from 1 to {WIDEST}")
sys.exit(42)
