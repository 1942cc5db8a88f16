"""Exit 42 if standard input is a legal input: tiles, N, then N words. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines()
if len(lines) < 3:
    reject(f"expected at least 3 lines, found {len(lines)}")
if not re.fullmatch(rb"[a-z?]{1,1000}\n", lines[0]):
    reject(f"line 1: expected from 1 to 1000 small letters and question marks, found {lines[0][:80]!r}")
if not re.fullmatch(rb"[1-9][0-9]{0,3}\n", lines[1]) or int(lines[1]) > 1_000:
    reject(f"line 2: expected a number from 1 to 1000, found {lines[1][:80]!r}")
if len(lines) != int(lines[1]) + 2:
    reject(f"expected {int(lines[1])} words, found {len(lines) - 2}")
for number, line in enumerate(lines[2:], start=3):
    if not re.fullmatch(rb"[a-z]{1,30}\n?", line):
        reject(f"line {number}: expected from 1 to 30 small letters, found {line[:80]!r}")
sys.exit(42)
