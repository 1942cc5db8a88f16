"""Exit 42 if standard input is a legal input: two lines of 1 to 1,000 capital letters. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines()
if len(lines) != 2:
    reject(f"expected 2 lines, found {len(lines)}")
for number, line in enumerate(lines, start=1):
    if not re.fullmatch(rb"[A-Z]{1,1000}\n?", line):
        reject(f"line {number}: expected from 1 to 1000 capital letters, found {line[:80]!r}")
sys.exit(42)
