# Any number that is still possible, in place of the middle: mostly takes a third more tries.
import random

low, high = 1, int(input())
while True:
    number = random.Random(low * high).randint(low, high)
    print(number, flush=True)
    answer = input()
    if answer == "OPEN":
        break
    if answer == "UP":
        low = number + 1
    else:
        high = number - 1
