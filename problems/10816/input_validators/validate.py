"""Exit 42 if standard input is a legal input: a count and as many integers, twice. Else say why and exit 43."""

import re
import sys

MOST_NUMBERS = 500_000
LARGEST = 10_000_000


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def check_numbers(count_line, line, number):
    """A line with a count, and the line after it with so many integers."""
    if not re.fullmatch(rb"[1-9][0-9]{0,5}\n", count_line) or int(count_line) > MOST_NUMBERS:
        reject(f"line {number}: expected an integer from 1 to {MOST_NUMBERS}, found {count_line[:80]!r}")
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != int(count_line):
        reject(f"line {number + 1}: expected {int(count_line)} integers, found {len(words)}")
    for word in words:
        if not re.fullmatch(rb"0|-?[1-9][0-9]{0,7}", word) or abs(int(word)) > LARGEST:
            reject(f"line {number + 1}: expected integers from {-LARGEST} to {LARGEST}, found {word[:80]!r}")


lines = sys.stdin.buffer.readlines()
if len(lines) != 4:
    reject(f"expected 4 lines, found {len(lines)}")
check_numbers(lines[0], lines[1], 1)
check_numbers(lines[2], lines[3], 3)
sys.exit(42)
