import sys

input = sys.stdin.readline


def grow(rate, days, modulus):
    """All tufts after so many days, and the rate to the power of days."""
    if days == 0:
        return 0, 1 % modulus
    tufts, power = grow(rate, days // 2, modulus)
    tufts, power = tufts * (1 + power) % modulus, power * power % modulus
    if days % 2 == 1:
        tufts, power = (1 + rate * tufts) % modulus, power * rate % modulus
    return tufts, power


for _ in range(int(input())):
    rate, days, modulus = map(int, input().split())
    print(grow(rate, days, modulus)[0])
