"""Exit 42 if standard input is a legal input: N, then N heights. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"[1-9][0-9]{0,9}").fullmatch
MOST_CHIMNEYS = 200_000
HIGHEST = 10**9


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, count, most):
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != count or not all(map(is_integer, words)):
        reject(f"line {number}: expected {count} integers, found {len(words)} words: {line[:80]!r}")
    values = [int(word) for word in words]
    if max(values) > most:
        reject(f"line {number}: expected integers from 1 to {most}, found {max(values)}")
    return values


lines = sys.stdin.buffer.readlines()
if len(lines) != 2:
    reject(f"expected 2 lines, found {len(lines)}")
(n,) = parse_integers(lines[0], 1, 1, MOST_CHIMNEYS)
parse_integers(lines[1], 2, n, HIGHEST)
sys.exit(42)
