# Divides every number, whether or not something remains.
n = int(input())
fewest = [0] * (n + 1)
for number in range(2, n + 1):
    fewest[number] = 1 + min(fewest[number - 1], fewest[number // 2], fewest[max(number // 3, 1)])
print(fewest[n])
