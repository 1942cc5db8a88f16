"""Exit 42 if standard input is a legal input: N from 1 to 60, then N characters, each `.` or `#`. Else say why and exit 43."""

import re
import sys


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


lines = sys.stdin.buffer.readlines()
if len(lines) != 2:
    reject(f"expected 2 lines, found {len(lines)}")
if not re.fullmatch(rb"[1-9][0-9]?\n", lines[0]) or int(lines[0]) > 60:
    reject(f"line 1: expected an integer from 1 to 60, found {lines[0][:80]!r}")
if not re.fullmatch(rb"[.#]{%d}\n?" % int(lines[0]), lines[1]):
    reject(f"line 2: expected {int(lines[0])} characters . or #, found {lines[1][:80]!r}")
sys.exit(42)
