# The first column stays 0: what is taken out in front costs nothing.
k = int(input())
now, wanted = input(), input()
row = [k * j for j in range(len(wanted) + 1)]
for letter in now:
    diagonal = row[0]
    for j, other in enumerate(wanted, start=1):
        above = row[j]
        turns = (ord(letter) - ord(other)) % 26
        row[j] = min(diagonal + min(turns, 26 - turns), row[j - 1] + k, above + k)
        diagonal = above
print(row[-1])
