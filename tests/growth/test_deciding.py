"""Times that follow a law are told as that law, noise or not; times that say nothing are told as nothing."""

from collections.abc import Callable
from math import inf, log, sqrt
from random import Random

import pytest

from judge.growth.deciding import MOST_SIZE, Doubt, decide, largest_within, predict
from judge.growth.fitting import Law, TimedSize, fit_exponent

#: as a measurement chooses them
SIZES = [10, 30, 100, 300, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 100_000]

FUNCTIONS: dict[Law, Callable[[float], float]] = {
    Law.ROOT: sqrt,
    Law.LINEAR: lambda n: n,
    Law.LINEAR_LOG: lambda n: n * log(n + 1),
    Law.LINEAR_ROOT: lambda n: n * sqrt(n),
    Law.SQUARE: lambda n: n * n,
    Law.SQUARE_LOG: lambda n: n * n * log(n + 1),
    Law.CUBE: lambda n: n**3,
}


def times(
    cost: Callable[[float], float], *, start_up_s: float, largest_s: float, noise: float, seed: int, sizes: list[int]
) -> list[TimedSize]:
    """What a program of this cost would take, with relative noise; the largest size takes `largest_s` more than its start-up."""
    random, unit = Random(seed), largest_s / cost(sizes[-1])
    return [TimedSize(size, (start_up_s + unit * cost(size)) * random.gauss(1, noise)) for size in sizes]


@pytest.mark.parametrize("law", FUNCTIONS, ids=lambda law: law.words)
@pytest.mark.parametrize("seed", range(8))
def test_the_law_of_noisy_times_is_among_those_told(law: Law, seed: int) -> None:
    sizes = [size for size in SIZES if law.power < 3 or size <= 4000]
    growth = decide(times(FUNCTIONS[law], start_up_s=0.02, largest_s=2.0, noise=0.02, seed=seed, sizes=sizes), 0.02)
    assert law in (growth.law, *growth.also), growth
    assert growth.doubt is Doubt.NONE and growth.error < 0.1
    assert all(abs(other.power - law.power) <= 0.5 for other in growth.also)


@pytest.mark.parametrize("law", [Law.LINEAR, Law.SQUARE, Law.CUBE], ids=lambda law: law.words)
def test_exact_times_have_one_law_and_their_exponent(law: Law) -> None:
    sizes = [size for size in SIZES if law.power < 3 or size <= 4000]
    growth = decide(times(FUNCTIONS[law], start_up_s=0.02, largest_s=2.0, noise=0, seed=1, sizes=sizes), 0.02)
    assert growth.law is law
    assert growth.exponent.power == pytest.approx(law.power, abs=0.02)
    assert growth.exponent.low <= law.power <= growth.exponent.high


def test_exponential_times() -> None:
    growth = decide([TimedSize(n, 0.02 + 1e-6 * 2**n) for n in range(8, 22)], 0.02)
    assert growth.law is Law.EXPONENTIAL


def test_times_that_do_not_grow_are_constant() -> None:
    random = Random(3)
    growth = decide([TimedSize(size, 0.2 * random.gauss(1, 0.02)) for size in SIZES], 0.02)
    assert growth.law is Law.CONSTANT and growth.also == ()


@pytest.mark.parametrize(
    ("samples", "doubt"),
    [
        ([TimedSize(10, 0.1), TimedSize(100, 1.0)], Doubt.FEW_SIZES),
        ([TimedSize(size, 0.02) for size in SIZES], Doubt.START_UP),
        ([TimedSize(size, 0.2) for size in (10, 11, 12, 13, 14)], Doubt.NARROW),
        ([TimedSize(size, 0.2 + 0.3 * (size == 100_000)) for size in SIZES], Doubt.FEW_RISING),
        ([TimedSize(size, 0.1 * (1 + 20 * (number % 2))) for number, size in enumerate(SIZES)], Doubt.BAD_FIT),
    ],
    ids=lambda value: value.name if isinstance(value, Doubt) else "",
)
def test_what_says_nothing_is_told_as_nothing(samples: list[TimedSize], doubt: Doubt) -> None:
    growth = decide(samples, 0.02)
    assert (growth.law, growth.doubt) == (Law.UNKNOWN, doubt)
    assert predict(growth, 10**6) is None and growth.fits == () and largest_within(growth, 1.0) == 0


def test_a_prediction_holds_what_comes() -> None:
    """In 95 of 100 measurements, nearly; and it is not so wide that it says nothing."""
    held = widths = 0.0
    for seed in range(100):
        growth = decide(times(FUNCTIONS[Law.SQUARE], start_up_s=0.02, largest_s=1.0, noise=0.03, seed=seed, sizes=SIZES[:9]), 0.02)
        prediction = predict(growth, 64_000)
        assert prediction is not None
        truth_s = 0.02 + (64_000 / SIZES[8]) ** 2
        held += prediction.low_s <= truth_s <= prediction.high_s
        widths += prediction.high_s / max(prediction.low_s, 1e-9)
    assert held >= 90 and widths / 100 < 10


def test_the_largest_size_within_a_limit() -> None:
    growth = decide([TimedSize(size, size * 1e-5) for size in SIZES])
    assert largest_within(growth, 1.0) == pytest.approx(100_000, rel=0.02)
    assert largest_within(decide([TimedSize(size, 0.2) for size in SIZES]), 1.0) == MOST_SIZE
    assert largest_within(decide([TimedSize(size, 5.0) for size in SIZES]), 1.0) == 0


def test_another_unit_of_time_changes_nothing() -> None:
    samples = times(FUNCTIONS[Law.LINEAR_LOG], start_up_s=0.01, largest_s=1, noise=0.02, seed=4, sizes=SIZES)
    growth, slower = decide(samples, 0.01), decide([TimedSize(size, 1000 * time_s) for size, time_s in samples], 10)
    assert (growth.law, growth.also) == (slower.law, slower.also)
    assert growth.exponent == slower.exponent


def test_the_order_and_doubles_do_not_matter() -> None:
    samples = times(lambda n: n, start_up_s=0.01, largest_s=1, noise=0, seed=4, sizes=SIZES)
    mixed = [*reversed(samples), *(TimedSize(size, 2 * time_s) for size, time_s in samples[::3])]
    assert decide(mixed, 0.01) == decide(samples, 0.01)


def test_an_exponent_without_an_end_is_infinite() -> None:
    exponent = fit_exponent([TimedSize(size, 1e-6 * size**9) for size in range(1, 12)])
    assert exponent.high == inf and exponent.low > 5
