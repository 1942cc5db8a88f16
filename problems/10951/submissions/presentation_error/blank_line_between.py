# print already ends the line; one more newline leaves blank lines between the sums.
import sys

for line in sys.stdin:
    a, b = map(int, line.split())
    print(f"{a + b}\n")
