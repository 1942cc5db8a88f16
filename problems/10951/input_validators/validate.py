"""Exit 42 if standard input is a legal input: one or more lines with two integers, 0 < A, B < 10. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


number = 0
for number, line in enumerate(sys.stdin.buffer, start=1):
    if not re.fullmatch(rb"[1-9] [1-9]\n?", line):
        reject(f"line {number}: expected two integers from 1 to 9, found {line[:80]!r}")
if number == 0:
    reject("expected at least one line, found an empty file")
sys.exit(42)
