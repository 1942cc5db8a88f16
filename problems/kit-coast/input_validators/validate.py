"""Exit 42 if standard input is a legal input: N and M, then N lines of M letters. Else say why and exit 43."""

import re
import sys

LARGEST_SIDE = 500


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


first, *rows = sys.stdin.buffer.readlines() or [b""]
sides = re.fullmatch(rb"([1-9][0-9]{0,2}) ([1-9][0-9]{0,2})\n?", first)
if not sides or not max(int(sides[1]), int(sides[2])) <= LARGEST_SIDE:
    reject(f"line 1: expected two integers from 1 to {LARGEST_SIDE}, found {first[:80]!r}")
n, m = int(sides[1]), int(sides[2])
if len(rows) != n:
    reject(f"expected {n} rows, found {len(rows)}")
is_row = re.compile(rb"[.#]{%d}\n?" % m).fullmatch
for number, row in enumerate(rows, start=2):
    if not is_row(row):
        reject(f"line {number}: expected {m} of . and #, found {row[:80]!r}")
sys.exit(42)
