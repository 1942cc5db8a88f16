# Takes each letter at its first place after the last one, even where leaving it out is better.
first, second = input(), input()
count = place = 0
for letter in first:
    found = second.find(letter, place)
    if found >= 0:
        count += 1
        place = found + 1
print(count)
