"""Exit 42 if standard input is a legal input: N, then N lines with a pattern and a side. Else say why and exit 43."""

import re
import sys

is_sock = re.compile(rb"[a-z]{1,10} [LR]\n?").fullmatch
MOST_SOCKS = 200_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


first, *socks = sys.stdin.buffer.readlines() or [b""]
if not re.fullmatch(rb"[1-9][0-9]{0,5}\n?", first) or int(first) > MOST_SOCKS:
    reject(f"line 1: expected an integer from 1 to {MOST_SOCKS}, found {first[:80]!r}")
if len(socks) != int(first):
    reject(f"expected {int(first)} socks, found {len(socks)}")
for number, sock in enumerate(socks, start=2):
    if not is_sock(sock):
        reject(f"line {number}: expected 1 to 10 lower-case letters and L or R, found {sock[:80]!r}")
sys.exit(42)
