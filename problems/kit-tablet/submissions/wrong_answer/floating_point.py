# Adds up powers in floating point: exact only up to 2^53, and half the way of a division by it.
east, west, length = map(int, input().split())
number = 0.0
for place, digit in enumerate(map(int, input().split())):
    number += digit * float(east) ** (length - 1 - place)
digits = []
while number >= 1:
    digits.append(int(number % west))
    number = float(int(number / west))
print(*reversed(digits or [0]))
