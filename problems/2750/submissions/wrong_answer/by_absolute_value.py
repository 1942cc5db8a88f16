# Sorts by the distance from 0: -5 comes after 3.
import sys

n, *numbers = map(int, sys.stdin.read().split())
print("\n".join(map(str, sorted(numbers, key=abs))))
