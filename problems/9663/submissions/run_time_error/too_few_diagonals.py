# There are 2N - 1 diagonals in each direction: a list of length N is an IndexError.
n = int(input())
columns = [False] * n
falling = [False] * (2 * n)
rising = [False] * n


def count(row):
    if row == n:
        return 1
    ways = 0
    for column in range(n):
        if not (columns[column] or falling[row - column] or rising[row + column]):
            columns[column] = falling[row - column] = rising[row + column] = True
            ways += count(row + 1)
            columns[column] = falling[row - column] = rising[row + column] = False
    return ways


print(count(0))
