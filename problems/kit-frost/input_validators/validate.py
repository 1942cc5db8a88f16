"""Exit 42 if standard input is a legal input: N M, then N rows of M characters. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines() or [b""]
found = re.fullmatch(rb"([1-9][0-9]{0,2}) ([1-9][0-9]{0,2})\n", lines[0])
if not found or max(int(found[1]), int(found[2])) > 500:
    reject(f"line 1: expected two integers from 1 to 500, found {lines[0][:80]!r}")
n, m = int(found[1]), int(found[2])
if len(lines) != n + 1:
    reject(f"expected {n} rows, found {len(lines) - 1}")
for number, line in enumerate(lines[1:], start=2):
    if not re.fullmatch(rb"[.o#]{%d}\n?" % m, line):
        reject(f"line {number}: expected {m} of the characters . o #, found {line[:80]!r}")
sys.exit(42)
