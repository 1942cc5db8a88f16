import sys
from collections import Counter

input = sys.stdin.readline
input()
counts = Counter(input().split())
input()
print(*(counts[wanted] for wanted in input().split()))
