import sys

input = sys.stdin.readline
for _ in range(int(input())):
    rate, days, modulus = map(int, input().split())
    if rate == 1:
        print(days % modulus)
    else:
        print((pow(rate, days, modulus * (rate - 1)) - 1) // (rate - 1) % modulus)
