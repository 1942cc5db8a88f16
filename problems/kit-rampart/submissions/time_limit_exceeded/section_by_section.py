# Walks along with every guard.
import sys

input = sys.stdin.readline
n, m = map(int, input().split())
protection = [0] * n
for _ in range(m):
    a, b, w = map(int, input().split())
    for section in range(a - 1, b if a <= b else b + n):
        protection[section % n] += w
weakest = min(protection)
print(weakest, protection.count(weakest))
