# Puts a blank before every answer, and so before the first one too.
import sys
from collections import Counter

input = sys.stdin.readline
input()
counts = Counter(input().split())
input()
print("".join(f" {counts[wanted]}" for wanted in input().split()))
