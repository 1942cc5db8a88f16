"""Exit 42 if standard input is a legal input: W N, then N lines x w h. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines() or [b""]
found = re.fullmatch(rb"([1-9][0-9]?) ([1-9][0-9]{0,3})\n", lines[0])
if not found or int(found[1]) > 10 or int(found[2]) > 2_000:
    reject(f"line 1: expected W up to 10 and N up to 2000, found {lines[0][:80]!r}")
width, n = int(found[1]), int(found[2])
if len(lines) != n + 1:
    reject(f"expected {n} blocks, found {len(lines) - 1}")
for number, line in enumerate(lines[1:], start=2):
    found = re.fullmatch(rb"([1-9][0-9]?) ([1-9][0-9]?) ([1-5])\n?", line)
    if not found or int(found[1]) + int(found[2]) - 1 > width:
        reject(f"line {number}: expected a block within {width} columns, found {line[:80]!r}")
sys.exit(42)
