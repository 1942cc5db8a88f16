# Undoes the first or the last coupling of a train only.
n = int(input())
upto = [0]
for weight in map(int, input().split()):
    upto.append(upto[-1] + weight)
least = [[0] * (n + 1) for _ in range(n + 1)]
for length in range(2, n + 1):
    for i in range(n - length + 1):
        j = i + length
        least[i][j] = min(
            max(upto[cut] - upto[i], upto[j] - upto[cut]) + least[i][cut] + least[cut][j] for cut in (i + 1, j - 1)
        )
print(least[0][n])
