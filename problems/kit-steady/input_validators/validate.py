"""Days and bound on the first line, the temperatures on the second."""

import re
import sys

match = re.fullmatch(rb"(\d+) (\d+)\n(-?\d+(?: -?\d+)*)\n", sys.stdin.buffer.read())
if not match:
    sys.exit("not two lines of numbers with single blanks")
days, bound = int(match[1]), int(match[2])
temperatures = list(map(int, match[3].split()))
if not (1 <= days <= 100_000 and 0 <= bound <= 100_000 and len(temperatures) == days):
    sys.exit("N or K out of bounds, or not N temperatures")
if any(not -50_000 <= one <= 50_000 for one in temperatures):
    sys.exit("a temperature out of bounds")
if any(word != str(int(word)).encode() for word in (match[1], match[2], *match[3].split())):
    sys.exit("a number with a leading zero, or -0")
sys.exit(42)
