"""Exit 42 if standard input is a legal input: N, N pieces, M, M pieces. Else say why and exit 43."""

import re
import sys

match_piece = re.compile(rb"([1-9][0-9]{0,9}) [RGBW]\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def check_ribbon(lines, begin):
    """Where a ribbon ends that begins at this line."""
    if begin >= len(lines) or not re.fullmatch(rb"[1-9][0-9]{0,5}\n", lines[begin]) or int(lines[begin]) > 100_000:
        reject(f"line {begin + 1}: expected a number of pieces from 1 to 100000")
    end = begin + 1 + int(lines[begin])
    if end > len(lines):
        reject(f"line {begin + 1}: expected {end - begin - 1} pieces, found {len(lines) - begin - 1}")
    for number in range(begin + 1, end):
        found = match_piece(lines[number])
        if not found or int(found[1]) > 10**9:
            reject(f"line {number + 1}: expected a length up to {10**9} and a colour, found {lines[number][:80]!r}")
    return end


lines = sys.stdin.buffer.readlines()
end = check_ribbon(lines, check_ribbon(lines, 0))
if end != len(lines):
    reject(f"expected {end} lines, found {len(lines)}")
sys.exit(42)
