"""Inputs that a problem has already: tried before any that are made."""

from collections.abc import Iterator
from typing import NamedTuple

from judge.model import Problem
from judge.stress.huntable import has_settings
from judge.stress.search import KnownInput

#: of the inputs that a problem has, so many bytes in all, from the smallest
_MOST_BYTES = 64 << 20


class NamedInput(NamedTuple):
    """The input of a case."""

    case: str
    content: bytes


def known_inputs(problem: Problem) -> list[KnownInput]:
    """The inputs that a problem has, samples first and then the smallest, with the answers that count."""
    cases = [case for case in problem.cases if not case.is_counterexample and not has_settings(case)]
    cases.sort(key=lambda case: (not case.is_sample, case.input.stat().st_size))
    known, left = [], _MOST_BYTES
    for case in cases:
        left -= case.input.stat().st_size
        if left < 0:
            break
        is_told = case.answer is not None and (problem.samples_judged or not case.is_sample)
        known.append(KnownInput(case.input.read_bytes(), case.answer.read_bytes() if case.answer and is_told else None))
    return known


def heaviest_inputs(problem: Problem) -> Iterator[NamedInput]:
    """The inputs of all cases, those first that are made by a recipe (it is for what is large), then the largest."""
    there = [case for case in problem.cases if not has_settings(case)]
    there.sort(key=lambda case: (case.recipe is None, -case.input.stat().st_size))
    return (NamedInput(case.name, case.input.read_bytes()) for case in there)
