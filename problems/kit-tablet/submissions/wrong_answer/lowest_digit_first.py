# Prints the remainders in the order in which they come.
east, west, length = map(int, input().split())
number = 0
for digit in map(int, input().split()):
    number = number * east + digit
digits = []
while number:
    number, digit = divmod(number, west)
    digits.append(digit)
print(*(digits or [0]))
