first, second = input(), input()
row = [0] * (len(second) + 1)
for letter in first:
    diagonal = 0
    for j, other in enumerate(second, start=1):
        above = row[j]
        if letter == other:
            row[j] = diagonal + 1
        elif row[j - 1] > above:
            row[j] = row[j - 1]
        diagonal = above
print(row[-1])
