"""Exit 42 if standard input is a legal input: N, then N lines with different integers. Else say why and exit 43."""

import re
import sys

MOST_NUMBERS = 1_000
LARGEST = 1_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integer(line, number, *, least, most):
    if not re.fullmatch(rb"(0|-?[1-9][0-9]{0,3})\n?", line) or not least <= int(line) <= most:
        reject(f"line {number}: expected an integer from {least} to {most}, found {line[:80]!r}")
    return int(line)


first, *lines = sys.stdin.buffer.readlines() or [b""]
count = parse_integer(first, 1, least=1, most=MOST_NUMBERS)
if len(lines) != count:
    reject(f"expected {count} numbers, found {len(lines)}")
seen = set()
for number, line in enumerate(lines, start=2):
    value = parse_integer(line, number, least=-LARGEST, most=LARGEST)
    if value in seen:
        reject(f"line {number}: {value} comes a second time")
    seen.add(value)
sys.exit(42)
