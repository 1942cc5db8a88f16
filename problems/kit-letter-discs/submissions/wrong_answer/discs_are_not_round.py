# Turns only between A and Z, never over the end.
k = int(input())
now, wanted = input(), input()
row = [k * j for j in range(len(wanted) + 1)]
for i, letter in enumerate(now, start=1):
    diagonal, row[0] = row[0], k * i
    for j, other in enumerate(wanted, start=1):
        above = row[j]
        row[j] = min(diagonal + abs(ord(letter) - ord(other)), row[j - 1] + k, above + k)
        diagonal = above
print(row[-1])
