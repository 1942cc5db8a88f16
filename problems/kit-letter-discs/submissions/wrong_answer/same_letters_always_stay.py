# Keeps a longest common subsequence where it is, and takes all other discs out.
k = int(input())
now, wanted = input(), input()
row = [0] * (len(wanted) + 1)
for letter in now:
    diagonal = 0
    for j, other in enumerate(wanted, start=1):
        above = row[j]
        row[j] = diagonal + 1 if letter == other else max(above, row[j - 1])
        diagonal = above
print((len(now) + len(wanted) - 2 * row[-1]) * k)
