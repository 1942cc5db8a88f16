# Writes as many digits as there are on the eastern tablet, with zeros in front.
east, west, length = map(int, input().split())
number = 0
for digit in map(int, input().split()):
    number = number * east + digit
digits = []
while number or len(digits) < length:
    number, digit = divmod(number, west)
    digits.append(digit)
print(*reversed(digits))
