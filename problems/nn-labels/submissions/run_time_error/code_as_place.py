# Takes the code itself for its place in the row: an IndexError for every code that is too large.
input()
codes = list(map(int, input().split()))
k = len(set(codes))
print(k)
print(*codes)
for code in codes:
    row = [0] * k
    row[code] = 1
    print(*row)
