"""Exit 42 if standard input is a legal input: N, then N lines with a command each. Else say why and exit 43."""

import re
import sys

MOST_COMMANDS = 10_000
LARGEST = 100_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


first, *lines = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"[1-9][0-9]{0,4}\n?", first) or int(first) > MOST_COMMANDS:
    reject(f"line 1: expected an integer from 1 to {MOST_COMMANDS}, found {first[:80]!r}")
if len(lines) != int(first):
    reject(f"expected {int(first)} commands, found {len(lines)}")
for number, line in enumerate(lines, start=2):
    command = re.fullmatch(rb"(?:push ([1-9][0-9]{0,5})|pop|size|empty|top)\n?", line)
    if not command or int(command[1] or 1) > LARGEST:
        reject(f"line {number}: expected push with an integer from 1 to {LARGEST}, pop, size, empty or top, found {line[:80]!r}")
sys.exit(42)
