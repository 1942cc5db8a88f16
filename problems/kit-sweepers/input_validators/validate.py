"""Exit 42 if standard input is a legal input: N M T, then N rows of M characters. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines() or [b""]
found = re.fullmatch(rb"([1-9][0-9]?) ([1-9][0-9]?) ([1-9][0-9]{0,3})\n", lines[0])
if not found or max(int(found[1]), int(found[2])) > 50 or int(found[3]) > 1_000:
    reject(f"line 1: expected N and M up to 50 and T up to 1000, found {lines[0][:80]!r}")
n, m = int(found[1]), int(found[2])
if len(lines) != n + 1:
    reject(f"expected {n} rows, found {len(lines) - 1}")
for number, line in enumerate(lines[1:], start=2):
    if not re.fullmatch(rb"[.#<>v^]{%d}\n?" % m, line):
        reject(f"line {number}: expected {m} characters of the warehouse, found {line[:80]!r}")
sys.exit(42)
