# A set keeps each number once, however often it was given.
import sys

n, *numbers = map(int, sys.stdin.read().split())
print("\n".join(map(str, sorted(set(numbers)))))
