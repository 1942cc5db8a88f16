# Counts how many numbers are shown, and that is one more than there are presses.
n = int(input())
fewest = [1] * (n + 1)
for number in range(2, n + 1):
    best = fewest[number - 1]
    if number % 2 == 0:
        best = min(best, fewest[number // 2])
    if number % 3 == 0:
        best = min(best, fewest[number // 3])
    fewest[number] = best + 1
print(fewest[n])
