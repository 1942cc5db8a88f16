"""Exit 42 if standard input is a legal input: N K, then N lines a s p in order of a. Else say why and exit 43."""

import re
import sys

match_three = re.compile(rb"(0|[1-9][0-9]{0,9}) ([1-9][0-9]{0,9}) (0|[1-9][0-9]{0,9})\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines() or [b""]
found = re.fullmatch(rb"([1-9][0-9]{0,5}) ([1-9][0-9]{0,5})\n", lines[0])
if not found or int(found[1]) > 200_000 or int(found[2]) > 100_000:
    reject(f"line 1: expected N up to 200000 and K up to 100000, found {lines[0][:80]!r}")
if len(lines) != int(found[1]) + 1:
    reject(f"expected {int(found[1])} customers, found {len(lines) - 1}")
before = 0
for number, line in enumerate(lines[1:], start=2):
    found = match_three(line)
    if not found or max(map(int, found.groups())) > 10**9:
        reject(f"line {number}: expected three integers up to {10**9}, found {line[:80]!r}")
    if int(found[1]) < before:
        reject(f"line {number}: comes at {int(found[1])}, before the one in front of her at {before}")
    before = int(found[1])
sys.exit(42)
