MIRRORED = dict(zip("ilmotuvwxbdpq", "ilmotuvwxdbqp"))

letters = input()
count = longest = 0
for i in range(len(letters)):
    for j in range(i, len(letters)):
        stretch = letters[i : j + 1]
        if all(MIRRORED.get(one) == other for one, other in zip(stretch, reversed(stretch))):
            count += 1
            longest = max(longest, len(stretch))
print(count, longest)
