"""Exit 42 if standard input is a legal input: N and K, then N integers. Else say why and exit 43.

What holds in a group of the data is told by its flag: `small` has few days, `earning` positive numbers only.
"""

import re
import sys

is_integer = re.compile(rb"0|-?[1-9][0-9]{0,9}").fullmatch
MOST_DAYS = 2_000 if "small" in sys.argv else 200_000
LEAST = 1 if "earning" in sys.argv else -(10**9)


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
n, k = parse_integers(lines[0], 1, 2)
if not 1 <= n <= MOST_DAYS or not LEAST <= k <= 10**9:
    reject(f"line 1: expected N from 1 to {MOST_DAYS} and K from {LEAST} to {10**9}, found {n} and {k}")
for value in parse_integers(lines[1], 2, n):
    if not max(LEAST, -10_000) <= value <= 10_000:
        reject(f"line 2: expected integers from {max(LEAST, -10_000)} to 10000, found {value}")
sys.exit(42)
