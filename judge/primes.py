"""Prime numbers. Pure."""

from collections.abc import Iterator
from itertools import islice

#: these bases make the test of Miller and Rabin exact below 3.3e24 (Sorenson and Webster, Strong pseudoprimes to twelve prime bases, 2015)
_WITNESSES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)

#: so far the witnesses reach
MOST_PRIME = 10**24

#: the next prime below a number of 18 digits is some forty away, and rarely five hundred
_MOST_STEPS = 2000


def is_prime(number: int) -> bool:
    """Whether a number of at most MOST_PRIME is a prime."""
    if number in _WITNESSES:
        return True
    if number < 2 or any(number % prime == 0 for prime in _WITNESSES):
        return False
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    return all(_passes(number, pow(base, odd, number), twos) for base in _WITNESSES)


def primes_below(number: int, least: int, count: int) -> list[int]:
    """The largest primes of at most `number` and at least `least`, so many at most; none of those far below `number`."""
    return list(islice(_primes(number, least), count))


def _primes(number: int, least: int) -> Iterator[int]:
    return (one for one in range(number, max(least, 2, number - _MOST_STEPS) - 1, -1) if is_prime(one))


def _passes(number: int, power: int, twos: int) -> bool:
    for squarings in range(twos):
        if power in (1, number - 1):
            return power != 1 or squarings == 0
        power = power * power % number
    return False
