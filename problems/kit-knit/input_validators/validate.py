"""Exit 42 if standard input is a legal input: a chart, Q, then Q integers. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def check_chart(chart):
    """Every number stands before a parenthesis, and parentheses are closed and not empty."""
    depth = end = 0
    for found in re.finditer(rb"([a-z])|([1-9][0-9]{0,9})\(|(\))", chart):
        if found.start() != end:
            break
        end = found.end()
        if found[2]:
            depth += 1
            if int(found[2]) > 10**9:
                reject(f"line 1: a number above {10**9}: {found[2]!r}")
        if found[3]:
            depth -= 1
            if depth < 0 or chart[found.start() - 1 : found.start()] == b"(":
                reject(f"line 1: wrong parenthesis at {found.start()}")
    if end != len(chart) or depth:
        reject(f"line 1: expected a chart, cannot go on at {end}, {depth} open")


lines = sys.stdin.buffer.readlines()
if len(lines) < 3:
    reject(f"expected at least 3 lines, found {len(lines)}")
chart = lines[0].removesuffix(b"\n")
if not 1 <= len(chart) <= 2_000:
    reject(f"line 1: expected from 1 to 2000 characters, found {len(chart)}")
check_chart(chart)
if not re.fullmatch(rb"[1-9][0-9]{0,3}\n", lines[1]) or int(lines[1]) > 1_000:
    reject(f"line 2: expected a number from 1 to 1000, found {lines[1][:80]!r}")
if len(lines) != int(lines[1]) + 2:
    reject(f"expected {int(lines[1])} questions, found {len(lines) - 2}")
for number, line in enumerate(lines[2:], start=3):
    if not re.fullmatch(rb"[1-9][0-9]{0,18}\n?", line) or int(line) > 10**18:
        reject(f"line {number}: expected an integer from 1 to {10**18}, found {line[:80]!r}")
sys.exit(42)
