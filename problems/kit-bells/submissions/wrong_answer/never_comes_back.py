# Always goes to the smallest bell that can be reached, and gives up where it is stuck.
import sys

input = sys.stdin.readline
n, k = map(int, input().split())
allowed = set(map(int, input().split()))
answer = [-1]
for first in range(1, n + 1):
    order = [first]
    while True:
        nearest = [bell for bell in range(1, n + 1) if bell not in order and abs(order[-1] - bell) in allowed]
        if not nearest:
            break
        order.append(nearest[0])
    if len(order) == n:
        answer = order
        break
print(*answer)
