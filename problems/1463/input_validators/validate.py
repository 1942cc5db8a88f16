"""Exit 42 if standard input is a legal input: one line with an integer from 1 to 1,000,000. Else say why and exit 43."""

import re
import sys

LARGEST = 1_000_000

text = sys.stdin.buffer.read()
if not re.fullmatch(rb"[1-9][0-9]{0,6}\n?", text) or int(text) > LARGEST:
    sys.stderr.write(f"expected one line with an integer from 1 to {LARGEST}, found {text[:80]!r}\n")
    sys.exit(43)
sys.exit(42)
