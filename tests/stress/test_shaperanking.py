"""Small inputs say which of the largest are measured first."""

import time
from collections.abc import Callable

import pytest

from judge.errors import JudgeError
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST, TRAPS
from judge.stress import shaperanking
from judge.stress.shaperanking import ShapeTrial, make_trial, rank_shapes
from judge.stress.supply import BOUNDLESS, Candidate, SpecSupply

ARRAY = "N\nA[1..N]\n---\n1 <= N <= 10^5\n1 <= A <= 10^9\n"
WORDS = "N\nword * N\n---\n1 <= N <= 20000\nword: [a-z]{1..10}, distinct\n"
STACK = 'N\n"push" X | "pop" | "size" * N\n---\n1 <= N <= 1000\n1 <= X <= 9\n'


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine making a small input may take long; those that follow would be smaller."""
    monkeypatch.setattr(shaperanking, "_MOST_MAKING_S", 600.0)


class Watch:
    """A stopwatch for programs whose time is known."""

    def __init__(self, cpu_s: Callable[[bytes], float]) -> None:
        self.until_s, self._cpu_s = time.monotonic() + 600, cpu_s
        self.unmade: JudgeError | None = None
        self.making_s = 0.0
        self.sizes: list[int] = []

    def measure(self, candidate: Candidate) -> float:
        self.sizes.append(len(candidate.content))
        return self._cpu_s(candidate.content)


def ranked(text: str, cpu_s: Callable[[bytes], float]) -> tuple[list[ShapeTrial], Watch]:
    watch = Watch(cpu_s)
    return rank_shapes(SpecSupply(read_spec(text, "x"), is_small=False), watch, 1), watch


def is_falling(content: bytes) -> bool:
    values = list(map(int, content.split()[1:]))
    return len(set(values)) > 9 and values == sorted(values, reverse=True)


def test_what_takes_long_while_it_is_small_comes_first() -> None:
    trials, watch = ranked(ARRAY, lambda content: 0.3 if is_falling(content) else 0.02)
    assert trials[0].shape == LARGEST[3] and max(watch.sizes) < 50_000
    assert [trial.shape for trial in trials if trial.shape in LARGEST[:3]] == list(LARGEST[:3])  # among equals as they stand


def test_the_commonest_come_first_where_all_take_as_long() -> None:
    trials, _ = ranked(ARRAY, lambda content: 0.02)
    assert [trial.shape for trial in trials] == [*LARGEST, *TRAPS]


def test_a_shape_without_an_input_is_passed_over() -> None:
    trials, watch = ranked(WORDS, lambda content: 0.1 if b"d" not in content and content.count(b"\n") > 1000 else 0.02)
    assert trials[0].shape.letters == "counting" and watch.unmade is not None
    supply = SpecSupply(read_spec(WORDS, "x"), is_small=False)
    assert make_trial(supply, ShapeTrial(TRAPS[0], 1), BOUNDLESS, watch) is None


def test_lines_with_alternatives_are_looked_at_in_several_orders() -> None:
    trials, _ = ranked(STACK, lambda content: 0.02)
    assert sum(trial.shape == TRAPS[5] for trial in trials) > 1
    assert sum(trial.shape == TRAPS[5] for trial in ranked(ARRAY, lambda content: 0.02)[0]) == 1
