"""Exit 42 if standard input is a legal input: N M R, then N and M integers. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"[1-9][0-9]{0,9}( [1-9][0-9]{0,9})*\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, count):
    if not are_integers(line) or line.count(b" ") != count - 1:
        reject(f"line {number}: expected {count} integers, found {line[:80]!r}")
    return [int(word) for word in line.split()]


lines = sys.stdin.buffer.readlines()
if len(lines) != 3:
    reject(f"expected 3 lines, found {len(lines)}")
n, m, rounds = parse_integers(lines[0], 1, 3)
if n > 200_000 or m > 200_000 or rounds > 500_000:
    reject(f"line 1: expected at most 200000 200000 500000, found {n} {m} {rounds}")
for number, count in ((2, n), (3, m)):
    if max(parse_integers(lines[number - 1], number, count)) > 10**9:
        reject(f"line {number}: expected integers up to {10**9}")
sys.exit(42)
