# Reads pairs until the input ends, and the first line is not a pair: unpacking is a ValueError.
import sys

for line in sys.stdin:
    a, b = map(int, line.split())
    print(a + b)
