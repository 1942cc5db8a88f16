# A division is worth all the subtractions before it, so only the next multiples below have to be looked at.
from functools import cache


@cache
def fewest(n):
    if n < 2:
        return 0
    if n == 2:
        return 1
    return 1 + min(n % 2 + fewest(n // 2), n % 3 + fewest(n // 3))


print(fewest(int(input())))
