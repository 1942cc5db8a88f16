# Says how often a number was collected, where 1 is asked for however often it was.
import sys
from collections import Counter

input = sys.stdin.readline
input()
collected = Counter(map(int, input().split()))
input()
print("\n".join(str(collected[number]) for number in map(int, input().split())))
