# Multiplies the teeth of all other gears, though they may have common divisors.
input()
teeth = list(map(int, input().split()))
turns = 1
for number in teeth[1:]:
    turns *= number
print(turns if turns <= 10**12 else -1)
