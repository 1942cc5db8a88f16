"""Exit 42 if standard input is the input of a first run: 1, T, then T messages of 26 letters 0 or 1. Else say why and exit 43."""

import re
import sys

MOST_MESSAGES = 1_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines() or [b""]
if lines[0] != b"1\n":
    reject(f"line 1: expected 1, found {lines[0][:80]!r}")
if len(lines) < 2 or not re.fullmatch(rb"[1-9][0-9]{0,3}\n", lines[1]) or int(lines[1]) > MOST_MESSAGES:
    reject(f"line 2: expected an integer from 1 to {MOST_MESSAGES}")
if len(lines) != int(lines[1]) + 2:
    reject(f"expected {int(lines[1])} messages, found {len(lines) - 2}")
for number, line in enumerate(lines[2:], start=3):
    if not re.fullmatch(rb"[01]{26}\n", line):
        reject(f"line {number}: expected 26 letters 0 or 1, found {line[:80]!r}")
sys.exit(42)
