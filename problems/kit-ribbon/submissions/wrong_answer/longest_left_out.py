# Takes from the pairs up to R those up to L, and with them the pairs of exactly L.
import sys

input = sys.stdin.readline
n, low, high = map(int, input().split())
pieces = sorted(map(int, input().split()))


def pairs_up_to(most):
    pairs, left, right = 0, 0, n - 1
    while left < right:
        if pieces[left] + pieces[right] <= most:
            pairs += right - left
            left += 1
        else:
            right -= 1
    return pairs


print(pairs_up_to(high) - pairs_up_to(low))
