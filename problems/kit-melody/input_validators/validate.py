"""Exit 42 if standard input is a legal input: N M, then N and M notes. Else say why and exit 43."""

import re
import sys

are_integers = re.compile(rb"(0|[1-9][0-9]{0,5})( (0|[1-9][0-9]{0,5}))*\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, count):
    if not are_integers(line) or line.count(b" ") != count - 1:
        reject(f"line {number}: expected {count} integers, found {line[:80]!r}")
    return [int(word) for word in line.split()]


lines = sys.stdin.buffer.readlines()
if len(lines) != 3:
    reject(f"expected 3 lines, found {len(lines)}")
n, m = parse_integers(lines[0], 1, 2)
if not 1 <= m <= n <= 300_000:
    reject(f"line 1: expected 1 <= M <= N <= 300000, found {n} {m}")
for number, count in ((2, n), (3, m)):
    if max(parse_integers(lines[number - 1], number, count)) > 127:
        reject(f"line {number}: expected notes up to 127")
sys.exit(42)
