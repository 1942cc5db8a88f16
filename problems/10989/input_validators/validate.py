"""Exit 42 if standard input is a legal input: N, then N lines with an integer each. Else say why and exit 43.

Reads line by line, so that an input of full size needs no more memory than a small one.
"""

import re
import sys

MOST_NUMBERS = 10_000_000
LARGEST = 10_000

is_integer = re.compile(rb"[1-9][0-9]{0,7}\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integer(line, number, most):
    if not is_integer(line) or int(line) > most:
        reject(f"line {number}: expected an integer from 1 to {most}, found {line[:80]!r}")
    return int(line)


count = parse_integer(sys.stdin.buffer.readline(), 1, MOST_NUMBERS)
number = 1
for number, line in enumerate(sys.stdin.buffer, start=2):
    if number > count + 1:
        reject(f"line {number}: expected the end of the file after {count} numbers, found {line[:80]!r}")
    parse_integer(line, number, LARGEST)
if number < count + 1:
    reject(f"line {number + 1}: expected {count} numbers, found {number - 1}")
sys.exit(42)
