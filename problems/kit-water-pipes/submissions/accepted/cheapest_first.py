import sys


def main():
    n, k, m, *numbers = map(int, sys.stdin.buffer.read().split())
    above = list(range(n + 1))

    def top(village):
        while above[village] != village:
            above[village] = village = above[above[village]]
        return village

    for u, v in zip(numbers[0 : 2 * k : 2], numbers[1 : 2 * k : 2]):
        above[top(u)] = top(v)
    parts = sum(above[village] == village for village in range(1, n + 1))
    total = last = 0
    new = numbers[2 * k :]
    for price, a, b in sorted(zip(new[2::3], new[0::3], new[1::3])):
        a, b = top(a), top(b)
        if a != b:
            above[a] = b
            parts -= 1
            total += price
            last = price
    print(total - last if parts == 1 else -1)


main()
