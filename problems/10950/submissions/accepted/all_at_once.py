import sys

count, *numbers = map(int, sys.stdin.read().split())
print("\n".join(str(a + b) for a, b in zip(numbers[::2], numbers[1::2])))
