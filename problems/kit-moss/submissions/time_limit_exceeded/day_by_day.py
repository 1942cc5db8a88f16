# Adds up day by day.
import sys

input = sys.stdin.readline
for _ in range(int(input())):
    rate, days, modulus = map(int, input().split())
    tufts, fresh = 0, 1 % modulus
    for _ in range(days):
        tufts = (tufts + fresh) % modulus
        fresh = fresh * rate % modulus
    print(tufts)
