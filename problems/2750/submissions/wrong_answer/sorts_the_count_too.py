# Takes the first line for one of the numbers.
import sys

print("\n".join(map(str, sorted(map(int, sys.stdin.read().split())))))
