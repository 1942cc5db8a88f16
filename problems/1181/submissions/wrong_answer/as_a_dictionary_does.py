# Sorts as a dictionary does, whatever the length.
import sys

n = int(sys.stdin.readline())
words = {sys.stdin.readline().strip() for _ in range(n)}
print(*sorted(words), sep="\n")
