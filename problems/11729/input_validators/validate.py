"""Exit 42 if standard input is a legal input: one line with an integer from 1 to 20. Else say why and exit 43."""

import re
import sys

MOST_DISKS = 20

text = sys.stdin.buffer.read()
if not re.fullmatch(rb"[1-9][0-9]?\n?", text) or int(text) > MOST_DISKS:
    sys.stderr.write(f"expected one line with an integer from 1 to {MOST_DISKS}, found {text[:80]!r}\n")
    sys.exit(43)
sys.exit(42)
