"""Exit 42 if standard input is a legal input: T, then T lines of 2 to 50 parentheses. Else say why and exit 43."""

import re
import sys

MOST_STRINGS = 1_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


first, *lines = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"[1-9][0-9]{0,3}\n?", first) or int(first) > MOST_STRINGS:
    reject(f"line 1: expected an integer from 1 to {MOST_STRINGS}, found {first[:80]!r}")
if len(lines) != int(first):
    reject(f"expected {int(first)} strings, found {len(lines)}")
for number, line in enumerate(lines, start=2):
    if not re.fullmatch(rb"[()]{2,50}\n?", line):
        reject(f"line {number}: expected from 2 to 50 parentheses, found {line[:80]!r}")
sys.exit(42)
