# Compares strings and not numbers: "10" comes before "9".
import sys

n, *numbers = sys.stdin.read().split()
print("\n".join(sorted(numbers)))
