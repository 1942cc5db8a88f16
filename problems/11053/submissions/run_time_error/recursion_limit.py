# One call inside the other for each number: Python stops at a depth of about 1,000.
from functools import lru_cache

n = int(input())
numbers = [0, *map(int, input().split())]


@lru_cache(None)
def longest(i, last):
    if i > n:
        return 0
    without = longest(i + 1, last)
    return without if numbers[i] <= numbers[last] else max(without, longest(i + 1, i) + 1)


print(longest(1, 0))
