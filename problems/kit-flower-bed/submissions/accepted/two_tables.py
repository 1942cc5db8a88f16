import sys


def main():
    input = sys.stdin.readline
    n, length = map(int, input().split())
    best = [0] * (length + 1)
    for _ in range(n):
        w, v, fee = map(int, input().split())
        bought = [-(10**18)] * (length + 1)
        for a in range(w, length + 1):
            with_new_bag, with_old_bag = best[a - w] - fee, bought[a - w]
            bought[a] = v + (with_new_bag if with_new_bag > with_old_bag else with_old_bag)
        best = list(map(max, best, bought))
    print(best[length])


main()
