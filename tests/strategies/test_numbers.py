from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import decimals_text, integers, long_numbers, primes
from tests.strategies.smallest import smallest


@given(integers(-3, 8))
def test_integers_keep_their_bounds(number: int) -> None:
    assert -3 <= number <= 8


def test_integers_shrink_to_the_nearest_to_zero() -> None:
    assert smallest(integers(5, 100)) == 5
    assert smallest(integers(-100, -5)) == -5
    assert smallest(integers(-100, 100)) == 0


@given(st.data(), st.integers(0, 5))
def test_decimals_have_their_digits_and_bounds(data: st.DataObject, digits: int) -> None:
    text = data.draw(decimals_text("-1.25", "3.5", digits))
    assert Decimal("-1.25") <= Decimal(text) <= Decimal("3.5")
    assert len(text.partition(".")[2]) == digits
    assert text.lstrip("-")[0].isdigit() and (Decimal(text) != 0 or text[0] != "-")


def test_decimals_shrink_to_zero() -> None:
    assert smallest(decimals_text(-5, 5, 2)) == "0.00"
    assert smallest(decimals_text("-0.5", 5, 1), lambda text: text.startswith("-")) == "-0.1"
    assert smallest(decimals_text(-5, 5, 0), lambda text: text > "2") == "3"


@given(primes(90, 200))
def test_primes_are_prime(number: int) -> None:
    assert 90 <= number <= 200 and all(number % divisor for divisor in range(2, number))


def test_every_prime_is_known_and_nothing_else() -> None:
    known = [number for number in range(2, 3000) if all(number % divisor for divisor in range(2, number))]
    assert [smallest(primes(number, number)) for number in known[:30]] == known[:30]
    # Carmichael numbers and strong pseudoprimes to several small bases
    for number in (561, 2047, 1373653, 25326001, 3215031751, 341550071728321):
        with pytest.raises(ValueError, match="there is no prime from"):
            primes(number, number)
    assert smallest(primes(10**18, 10**24)) == 10**18 + 3


@given(long_numbers((1, 30)))
def test_long_numbers_have_no_zero_in_front(text: str) -> None:
    assert 1 <= len(text) <= 30 and str(int(text)) == text


@pytest.mark.full
def test_long_numbers_shrink_to_few_digits() -> None:
    assert smallest(long_numbers((1, 100))) == "0"
    assert smallest(long_numbers((1, 100)), lambda text: len(text) > 3) == "1000"


def test_bad_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match=r"integers \(5, 4\) is empty"):
        integers(5, 4)
    with pytest.raises(ValueError, match="digits 19 is above 18"):
        decimals_text(0, 1, 19)
    with pytest.raises(ValueError, match=r"no decimal with 1 digits lies between 0\.11 and 0\.19"):
        decimals_text("0.11", "0.19", 1)
    with pytest.raises(ValueError, match="there is no prime from 24 to 28"):
        primes(24, 28)
    with pytest.raises(ValueError, match="high 1 is below 2"):
        primes(0, 1)
    with pytest.raises(ValueError, match="length 0 is below 1"):
        long_numbers(0)
