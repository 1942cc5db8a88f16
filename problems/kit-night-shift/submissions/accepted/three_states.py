import sys


def main():
    input = sys.stdin.readline
    n = int(input())
    free, one, two = 0, -(10**18), -(10**18)
    for _ in range(n):
        d, e = map(int, input().split())
        free, one, two = max(free + d, one, two), free + e, one + e
    print(max(free, one, two))


main()
