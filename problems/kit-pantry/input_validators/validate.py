"""Exit 42 if standard input is a legal input: Q, then Q commands. Else say why and exit 43."""

import re
import sys

match_command = re.compile(rb"(?:(?:put|take) [a-z]{1,10} ([1-9][0-9]{0,9})|undo|redo)\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"[1-9][0-9]{0,5}\n", lines[0]) or int(lines[0]) > 100_000:
    reject(f"line 1: expected a number from 1 to 100000, found {lines[0][:80]!r}")
if len(lines) != int(lines[0]) + 1:
    reject(f"expected {int(lines[0])} commands, found {len(lines) - 1}")
for number, line in enumerate(lines[1:], start=2):
    found = match_command(line)
    if not found or int(found[1] or 0) > 10**9:
        reject(f"line {number}: expected a command, found {line[:80]!r}")
sys.exit(42)
