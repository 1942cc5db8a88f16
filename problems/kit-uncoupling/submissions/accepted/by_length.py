from itertools import accumulate


def main():
    n = int(input())
    upto = [0, *accumulate(map(int, input().split()))]
    least = [[0] * n for _ in range(n)]  # of wagons i to j
    ending = [[0] * n for _ in range(n)]  # the same, turned: ending[j][i]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            twice = upto[i] + upto[j + 1]
            middle = [abs(2 * cut - twice) for cut in upto[i + 1 : j + 1]]
            # the heavier part is half of the whole, and half of the difference
            rest = min(map(sum, zip(middle, [2 * a for a in least[i][i:j]], [2 * b for b in ending[j][i + 1 : j + 1]])))
            least[i][j] = ending[j][i] = (upto[j + 1] - upto[i] + rest) // 2
    print(least[0][n - 1])


main()
