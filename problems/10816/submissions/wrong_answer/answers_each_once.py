# Answers every integer once, in increasing order, and not each time that it was asked about.
import sys
from collections import Counter

input = sys.stdin.readline
input()
counts = Counter(map(int, input().split()))
input()
print(*(counts[wanted] for wanted in sorted(set(map(int, input().split())))))
