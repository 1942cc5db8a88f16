"""Exit 42 if standard input is a legal input: Q, then Q lines with a command each. Else say why and exit 43."""

import re
import sys

command_in = re.compile(rb"(go) (0|-?[1-9][0-9]{0,6})\n?|(?:back|again) ([1-9][0-9]{0,5})\n?").fullmatch
MOST_COMMANDS = 200_000
FARTHEST = 10**6
MOST_MOVES = 200_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


first, *lines = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"[1-9][0-9]{0,5}\n?", first) or int(first) > MOST_COMMANDS:
    reject(f"line 1: expected an integer from 1 to {MOST_COMMANDS}, found {first[:80]!r}")
if len(lines) != int(first):
    reject(f"expected {int(first)} commands, found {len(lines)}")
for number, line in enumerate(lines, start=2):
    command = command_in(line)
    if not command:
        reject(f"line {number}: expected go, back or again with an integer, found {line[:80]!r}")
    if command[1] and abs(int(command[2])) > FARTHEST:
        reject(f"line {number}: expected an integer from {-FARTHEST} to {FARTHEST}, found {int(command[2])}")
    if command[3] and int(command[3]) > MOST_MOVES:
        reject(f"line {number}: expected an integer from 1 to {MOST_MOVES}, found {int(command[3])}")
sys.exit(42)
