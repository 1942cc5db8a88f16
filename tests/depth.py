"""Of many values that a test is tried with, those that a quick run takes."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet


def every(step: int, values: Iterable[object]) -> list[ParameterSet]:
    """All values, for `parametrize`: each `step`-th, the first included, in every run, the others in the full one."""
    return [_marked(value, is_quick=place % step == 0) for place, value in enumerate(values)]


def first(value: object, *others: object) -> list[ParameterSet]:
    """The first value in every run, the others in the full one."""
    return [_marked(value, is_quick=True), *(_marked(other, is_quick=False) for other in others)]


def _marked(value: object, *, is_quick: bool) -> ParameterSet:
    """A value, or what `pytest.param` made of one, with the mark of the full run where it is for that."""
    marks = () if is_quick else (pytest.mark.full,)
    if isinstance(value, ParameterSet):
        return pytest.param(*value.values, id=value.id, marks=(*value.marks, *marks))
    return pytest.param(*value, marks=marks) if type(value) is tuple else pytest.param(value, marks=marks)
