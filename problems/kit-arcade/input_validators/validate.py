"""Exit 42 if standard input is a legal input: N and K, then N lines with a child's t and c. Else say why and exit 43."""

import re
import sys

are_two = re.compile(rb"(0|[1-9][0-9]{0,9}) (0|[1-9][0-9]{0,9})\n?").fullmatch
MOST_CHILDREN = 50_000
LATEST = 10**9
LONGEST = 20


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_two(line, number, first, second):
    """The two integers of a line, each between its own bounds."""
    found = are_two(line)
    if not found:
        reject(f"line {number}: expected two integers, found {line[:80]!r}")
    for text, (least, most) in zip(found.groups(), (first, second), strict=True):
        if not least <= int(text) <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {int(text)}")
    return int(found[1]), int(found[2])


lines = sys.stdin.buffer.readlines() or [b""]
n, k = parse_two(lines[0], 1, (1, MOST_CHILDREN), (1, LONGEST))
if len(lines) != n + 1:
    reject(f"expected {n + 1} lines, found {len(lines)}")
before = 0
for number, line in enumerate(lines[1:], start=2):
    before, _ = parse_two(line, number, (before, LATEST), (1, LONGEST))
sys.exit(42)
