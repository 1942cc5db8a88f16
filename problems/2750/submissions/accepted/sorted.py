import sys

n, *numbers = map(int, sys.stdin.read().split())
print("\n".join(map(str, sorted(numbers))))
