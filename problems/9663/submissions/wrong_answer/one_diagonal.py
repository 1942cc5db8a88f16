# Looks along one of the two diagonals only.
n = int(input())
columns = [False] * n
rising = [False] * (2 * n)


def count(row):
    if row == n:
        return 1
    ways = 0
    for column in range(n):
        if not (columns[column] or rising[row + column]):
            columns[column] = rising[row + column] = True
            ways += count(row + 1)
            columns[column] = rising[row + column] = False
    return ways


print(count(0))
