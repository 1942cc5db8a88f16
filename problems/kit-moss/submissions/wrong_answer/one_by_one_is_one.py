# Does not think of M = 1, where the remainder is 0.
import sys

input = sys.stdin.readline


def grow(rate, days, modulus):
    if days == 1:
        return 1, rate % modulus
    tufts, power = grow(rate, days // 2, modulus)
    tufts, power = tufts * (1 + power), power * power % modulus
    if days % 2 == 1:
        tufts, power = 1 + rate * tufts, power * rate % modulus
    return tufts % modulus, power


for _ in range(int(input())):
    rate, days, modulus = map(int, input().split())
    print(grow(rate, days, modulus)[0])
