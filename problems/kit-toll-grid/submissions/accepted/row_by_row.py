import sys

MODULUS = 1_000_000_007


def main():
    input = sys.stdin.readline
    n, m = map(int, input().split())
    far = 10**9
    cost = [far] * (m + 1)  # cost[j + 1]: to column j of this row; cost[0] is outside
    count = [0] * (m + 1)
    cost[1], count[1] = 0, 1
    for _ in range(n):
        for j, toll in enumerate(map(int, input().split())):
            left, above = cost[j], cost[j + 1]
            if left < above:
                cost[j + 1], count[j + 1] = left + toll, count[j]
            else:
                cost[j + 1] = above + toll
                if left == above:
                    count[j + 1] = (count[j + 1] + count[j]) % MODULUS
        cost[0] = far
    print(cost[m], count[m])


main()
