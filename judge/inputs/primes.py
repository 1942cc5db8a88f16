"""Large primes: what is divided by all numbers takes longest for them. Pure."""

from collections.abc import Iterator
from itertools import islice

#: with these bases the test of Miller and Rabin is right below 3.3 * 10^24 (Sorenson and Webster, 2015)
_BASES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)

#: the next prime below a number of 18 digits is some forty away, and rarely five hundred
_MOST_STEPS = 2000


def primes_below(number: int, least: int, count: int) -> list[int]:
    """The largest primes of at most `number` and at least `least`, so many at most."""
    return list(islice(_primes(number, least), count))


def _primes(number: int, least: int) -> Iterator[int]:
    return (one for one in range(number, max(least, 2, number - _MOST_STEPS) - 1, -1) if is_prime(one))


def is_prime(number: int) -> bool:
    """Whether a number below 3.3 * 10^24 is a prime."""
    if number < 2 or any(number % base == 0 for base in _BASES):
        return number in _BASES
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    return all(_is_passed(number, base, odd, twos) for base in _BASES)


def _is_passed(number: int, base: int, odd: int, twos: int) -> bool:
    power = pow(base, odd, number)
    if power in (1, number - 1):
        return True
    return any((power := power * power % number) == number - 1 for _ in range(twos - 1))
