n = int(input())
fewest = [0] * (n + 1)
for number in range(2, n + 1):
    best = fewest[number - 1]
    if number % 2 == 0 and fewest[number // 2] < best:
        best = fewest[number // 2]
    if number % 3 == 0 and fewest[number // 3] < best:
        best = fewest[number // 3]
    fewest[number] = best + 1
print(fewest[n])
