# Prints no digit at all for 0.
east, west, length = map(int, input().split())
number = 0
for digit in map(int, input().split()):
    number = number * east + digit
digits = []
while number:
    number, digit = divmod(number, west)
    digits.append(digit)
print(*reversed(digits))
