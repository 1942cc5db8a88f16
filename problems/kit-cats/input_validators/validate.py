"""Exit 42 if standard input is a legal input: N M, then N rows of M characters. Else say why and exit 43."""

import re
import sys

is_integer = re.compile(rb"0|-?[1-9][0-9]{0,18}").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *bounds):
    """The integers of a line, each between its own bounds."""
    words = line.removesuffix(b"\n").split(b" ")
    if len(words) != len(bounds) or not all(map(is_integer, words)):
        reject(f"line {number}: expected {len(bounds)} integers, found {len(words)} words: {line[:80]!r}")
    values = [int(word) for word in words]
    for value, (least, most) in zip(values, bounds, strict=True):
        if not least <= value <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {value}")
    return values


lines = sys.stdin.buffer.readlines() or [b""]
n, m = parse_integers(lines[0], 1, (1, 6), (1, 6))
if len(lines) != n + 1:
    reject(f"expected {n + 1} lines, found {len(lines)}")
for number, line in enumerate(lines[1:], start=2):
    if not re.fullmatch(rb"[.#]{%d}\n" % m, line):
        reject(f"line {number}: expected {m} characters . or #, found {line[:80]!r}")
sys.exit(42)
