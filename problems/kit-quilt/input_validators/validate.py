"""Exit 42 if standard input is a legal input: N Q, then N rows of N letters, then Q lines r t. Else say why and exit 43."""

import re
import sys

match_pair = re.compile(rb"([1-9][0-9]{0,5}) (0|-?[1-9][0-9]{0,9})\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_pair(line, number, first, second):
    """Two integers, each between its own bounds."""
    found = match_pair(line)
    if not found:
        reject(f"line {number}: expected two integers, found {line[:80]!r}")
    values = int(found[1]), int(found[2])
    for value, (least, most) in zip(values, (first, second), strict=True):
        if not least <= value <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
n, q = parse_pair(lines[0], 1, (1, 100), (1, 100_000))
if len(lines) != 1 + n + q:
    reject(f"expected {1 + n + q} lines, found {len(lines)}")
for number, line in enumerate(lines[1 : n + 1], start=2):
    if not re.fullmatch(rb"[a-z]{%d}\n" % n, line):
        reject(f"line {number}: expected {n} small letters, found {line[:80]!r}")
for number, line in enumerate(lines[n + 1 :], start=n + 2):
    parse_pair(line, number, (1, (n + 1) // 2), (-(10**9), 10**9))
sys.exit(42)
