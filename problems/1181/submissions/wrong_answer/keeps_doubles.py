# Prints a word as often as it is in the input.
import sys

n = int(sys.stdin.readline())
words = [sys.stdin.readline().strip() for _ in range(n)]
print(*sorted(words, key=lambda word: (len(word), word)), sep="\n")
