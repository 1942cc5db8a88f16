"""Exit 42 if standard input is a legal case: N, then the places of robots 1 to N, 1 for the strongest. Else say why and exit 43."""

import re
import sys

MOST_ROBOTS = 1_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines()
if len(lines) != 2 or not lines[1].endswith(b"\n"):
    reject(f"expected 2 lines, found {len(lines)}, or no end of the last")
if not re.fullmatch(rb"[1-9][0-9]{0,3}\n", lines[0]) or not 2 <= int(lines[0]) <= MOST_ROBOTS:
    reject(f"line 1: expected an integer from 2 to {MOST_ROBOTS}, found {lines[0][:80]!r}")
words = lines[1].removesuffix(b"\n").split(b" ")
if sorted(words, key=lambda word: (len(word), word)) != [b"%d" % place for place in range(1, int(lines[0]) + 1)]:
    reject(f"line 2: expected each place from 1 to {int(lines[0])} once")
sys.exit(42)
