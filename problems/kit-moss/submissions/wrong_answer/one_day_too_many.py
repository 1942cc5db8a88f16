# Adds the term of day N + 1, too.
import sys

input = sys.stdin.readline
for _ in range(int(input())):
    rate, days, modulus = map(int, input().split())
    if rate == 1:
        print((days + 1) % modulus)
    else:
        print((pow(rate, days + 1, modulus * (rate - 1)) - 1) // (rate - 1) % modulus)
