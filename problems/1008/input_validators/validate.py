"""Exit 42 if standard input is a legal input: one line with two integers, 0 < A, B < 10. Else say why and exit 43."""

import re
import sys

text = sys.stdin.buffer.read()
if not re.fullmatch(rb"[1-9] [1-9]\n?", text):
    sys.stderr.write(f"expected two integers from 1 to 9 on one line, found {text[:80]!r}\n")
    sys.exit(43)
sys.exit(42)
