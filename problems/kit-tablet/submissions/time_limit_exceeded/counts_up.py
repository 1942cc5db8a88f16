# Counts up from 0 on a western tablet, one by one.
east, west, length = map(int, input().split())
number = 0
for digit in map(int, input().split()):
    number = number * east + digit
digits = [0]
for _ in range(number):
    place = 0
    while place < len(digits) and digits[place] == west - 1:
        digits[place] = 0
        place += 1
    if place == len(digits):
        digits.append(0)
    digits[place] += 1
print(*reversed(digits))
