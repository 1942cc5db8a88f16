"""Few sizes, all of them together within the budget, none expected to be over the ceiling, and enough of them where the time grows."""

from collections.abc import Callable

import pytest

from judge.growth.deciding import decide
from judge.growth.fitting import Law, TimedSize
from judge.growth.pace import MOST_SIZES, next_size

COSTS: dict[str, Callable[[int], float]] = {
    "constant": lambda n: 0.05,
    "linear": lambda n: 0.02 + 1e-6 * n,
    "square": lambda n: 0.02 + 1e-8 * n * n,
    "cube": lambda n: 0.02 + 1e-9 * n**3,
    "steep": lambda n: 0.001 + 1e-6 * 1.01**n if n < 2000 else 1e3,
}


def measured(cost: Callable[[int], float], *, largest: int = 10**6, ceiling_s: float = 2.0, budget_s: float = 20.0) -> list[TimedSize]:
    samples: list[TimedSize] = []
    while (size := next_size(samples, smallest=1, largest=largest, ceiling_s=ceiling_s, budget_s=budget_s)) is not None:
        assert size not in [sample.size for sample in samples] and 1 <= size <= largest
        samples.append(TimedSize(size, cost(size)))
        if cost(size) > ceiling_s:
            largest, samples = size // 2, samples[:-1]
    return samples


@pytest.mark.parametrize("name", COSTS)
def test_sizes_are_few_and_within_the_budget(name: str) -> None:
    samples = measured(COSTS[name])
    assert 4 <= len(samples) <= MOST_SIZES
    assert sum(sample.time_s for sample in samples) <= 20.0


@pytest.mark.parametrize(("name", "law"), [("linear", Law.LINEAR), ("square", Law.SQUARE), ("cube", Law.CUBE), ("constant", Law.CONSTANT)])
def test_they_are_enough_to_tell_the_law(name: str, law: Law) -> None:
    growth = decide(measured(COSTS[name]), 0.02)
    assert growth.law is law


def test_a_small_budget_ends_it_early() -> None:
    samples = measured(COSTS["linear"], budget_s=0.2)
    assert 1 <= len(samples) <= 10 and sum(sample.time_s for sample in samples) <= 0.2


def test_the_largest_is_reached_when_it_is_cheap() -> None:
    assert max(sample.size for sample in measured(COSTS["constant"])) == 10**6


def test_a_single_size_is_measured_once() -> None:
    assert [sample.size for sample in measured(COSTS["linear"], largest=1)] == [1]
