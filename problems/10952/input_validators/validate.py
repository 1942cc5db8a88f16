"""Exit 42 if standard input is a legal input: lines with two integers, 0 < A, B < 10, then the line 0 0. Else say why and exit 43."""

import re
import sys

MOST_PAIRS = 10_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


*lines, last = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"0 0\n?", last):
    reject(f"line {len(lines) + 1}: expected 0 0 at the end, found {last[:80]!r}")
if not 1 <= len(lines) <= MOST_PAIRS:
    reject(f"expected from 1 to {MOST_PAIRS} pairs, found {len(lines)}")
for number, line in enumerate(lines, start=1):
    if not re.fullmatch(rb"[1-9] [1-9]\n", line):
        reject(f"line {number}: expected two integers from 1 to 9, found {line[:80]!r}")
sys.exit(42)
