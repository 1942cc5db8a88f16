"""Exit 42 if standard input is a legal input: T, then T lines with two integers, 0 < A, B < 10. Else say why and exit 43."""

import re
import sys

MOST_PAIRS = 10_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


first, *lines = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"[1-9][0-9]{0,4}\n?", first) or int(first) > MOST_PAIRS:
    reject(f"line 1: expected an integer from 1 to {MOST_PAIRS}, found {first[:80]!r}")
if len(lines) != int(first):
    reject(f"expected {int(first)} pairs, found {len(lines)}")
for number, line in enumerate(lines, start=2):
    if not re.fullmatch(rb"[1-9] [1-9]\n?", line):
        reject(f"line {number}: expected two integers from 1 to 9, found {line[:80]!r}")
sys.exit(42)
