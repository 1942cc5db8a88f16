"""Exit 42 if standard input is a legal input: K, then two lines of 1 to 1,000 capital letters. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines()
if len(lines) != 3:
    reject(f"expected 3 lines, found {len(lines)}")
if not re.fullmatch(rb"[1-9][0-9]{0,2}\n", lines[0]) or int(lines[0]) > 100:
    reject(f"line 1: expected an integer from 1 to 100, found {lines[0][:80]!r}")
for number, line in enumerate(lines[1:], start=2):
    if not re.fullmatch(rb"[A-Z]{1,1000}\n?", line):
        reject(f"line {number}: expected from 1 to 1000 capital letters, found {line[:80]!r}")
sys.exit(42)
