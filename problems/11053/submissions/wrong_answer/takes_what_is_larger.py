# Starts with the first number and takes each that is larger: one large number early spoils it.
input()
last = length = 0
for number in map(int, input().split()):
    if number > last:
        last = number
        length += 1
print(length)
