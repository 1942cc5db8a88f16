# Sorts by length only: words of the same length stay in the order of the input.
import sys

n = int(sys.stdin.readline())
words = dict.fromkeys(sys.stdin.readline().strip() for _ in range(n))
print(*sorted(words, key=len), sep="\n")
