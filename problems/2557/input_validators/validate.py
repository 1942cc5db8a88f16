"""Exit 42 if standard input is a legal input: nothing at all. Else say why and exit 43."""

import sys

text = sys.stdin.buffer.read()
if text:
    sys.stderr.write(f"expected no input, found {text[:80]!r}\n")
    sys.exit(43)
sys.exit(42)
