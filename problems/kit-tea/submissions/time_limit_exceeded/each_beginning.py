# Goes on from each beginning until there are too many kinds.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
tins = input().split()
ways = 0
for left in range(n):
    kinds = set()
    for right in range(left, n):
        kinds.add(tins[right])
        if len(kinds) > k:
            break
        ways += len(kinds) == k
print(ways)
