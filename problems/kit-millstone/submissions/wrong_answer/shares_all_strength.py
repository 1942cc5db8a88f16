# Divides all strength by K, as if it could be shared out.
import sys

input = sys.stdin.readline
n, needed = map(int, input().split())
strengths = list(map(int, input().split()))
print(min(n, sum(strengths) // needed))
