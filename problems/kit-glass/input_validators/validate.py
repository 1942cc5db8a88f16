"""Exit 42 if standard input is a legal input: a line of 1 to 5,000 small letters. Else say why and exit 43."""

import re
import sys

content = sys.stdin.buffer.read()
if not re.fullmatch(rb"[a-z]{1,5000}\n?", content):
    sys.stderr.write(f"expected one line of 1 to 5000 small letters, found {content[:80]!r}\n")
    sys.exit(43)
sys.exit(42)
