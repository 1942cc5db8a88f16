"""Exit 42 if standard input is a legal case: N and the number that opens the safe, 0 where it is left open. Else say why and exit 43."""

import re
import sys

LARGEST = 1_000_000_000

text = sys.stdin.buffer.read()
found = re.fullmatch(rb"([1-9][0-9]{0,9}) (0|[1-9][0-9]{0,9})\n", text)
if not found or int(found[1]) > LARGEST or int(found[2]) > int(found[1]):
    sys.stderr.write(f"expected N from 1 to {LARGEST} and a number from 0 to N, found {text[:80]!r}\n")
    sys.exit(43)
sys.exit(42)
