# Expects each number on a line of its own: int("3 5") is a ValueError.
a = int(input())
b = int(input())
print(a + b)
