"""Generated questions: their answers against counting, and what every question promises."""

import re
from random import Random

import pytest

from judge.dlnotes.generators.item import Item
from judge.dlnotes.generators.table import GENERATORS


def numbers(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"\d+", text)]


def counted(name: str, item: Item) -> int:
    values = numbers(item.ask.ko)
    if name == "conv_size":
        n, k, s, p = values
        return len(range(0, n + 2 * p - k + 1, s))
    if name == "dense_parameters":
        n, m = values
        return sum(n + 1 for _ in range(m))
    if name == "conv2d_parameters":
        c, two, f, k = (values[0], *values[1:]) if len(values) == 4 else (0, 0, 0, 0)
        return sum(k * k * c + 1 for _ in range(f)) * (two == 2)  # the 2 of Conv2D
    n, b = values
    return len(range(0, n, b))


@pytest.mark.parametrize("name", GENERATORS)
def test_ten_thousand_draws_keep_the_promises(name: str) -> None:
    for seed in range(10_000):
        item = GENERATORS[name].make(Random(seed), {})
        answers = [item.answer, *(mistake.answer for mistake in item.mistakes)]
        assert item.answer == counted(name, item)
        assert len(item.mistakes) >= 2 and len(set(answers)) == len(answers)
        assert all(isinstance(answer, int) and answer > 0 for answer in answers)
        assert sorted(numbers(item.ask.ko)) == sorted(numbers(item.ask.en))
        assert numbers(item.steps.ko) == numbers(item.steps.en)
        if seed % 50 == 0:
            assert item == GENERATORS[name].make(Random(seed), {})
