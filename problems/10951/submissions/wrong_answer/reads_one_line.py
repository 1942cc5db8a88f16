# Reads the first pair only.
a, b = map(int, input().split())
print(a + b)
