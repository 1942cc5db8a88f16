# Divides whole numbers, so everything after the decimal point is lost.
a, b = map(int, input().split())
print(a // b)
