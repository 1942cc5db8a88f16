# print already ends the line; one more newline leaves blank lines between the numbers.
import sys

n, *numbers = map(int, sys.stdin.read().split())
for number in sorted(numbers):
    print(f"{number}\n")
