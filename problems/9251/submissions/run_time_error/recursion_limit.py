# Remembers every answer, but goes as deep as both strings are long together: a RecursionError.
from functools import cache

first, second = input(), input()


@cache
def longest(i, j):
    if i == len(first) or j == len(second):
        return 0
    if first[i] == second[j]:
        return longest(i + 1, j + 1) + 1
    return max(longest(i + 1, j), longest(i, j + 1))


print(longest(0, 0))
