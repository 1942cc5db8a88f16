"""Exit 42 if standard input is a legal input: N and K, then N numbers. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"[1-9][0-9]{0,9}").fullmatch
MOST_TINS = 200_000
LARGEST = 10**9


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
if not 1 <= k <= n <= MOST_TINS:
    reject(f"line 1: expected 1 <= K <= N <= {MOST_TINS}, found N {n} and K {k}")
if max(parse_integers(lines[1], 2, n)) > LARGEST:
    reject(f"line 2: expected integers from 1 to {LARGEST}")
sys.exit(42)
