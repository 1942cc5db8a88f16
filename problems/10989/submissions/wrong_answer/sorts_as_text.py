# Compares strings and not numbers: "12" comes before "5".
import sys

n, *numbers = sys.stdin.read().split()
print("\n".join(sorted(numbers)))
