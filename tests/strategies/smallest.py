"""What a strategy makes and shrinks to, the same at every run."""

from collections.abc import Callable
from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis.strategies import SearchStrategy

Made = TypeVar("Made")

_SETTINGS = settings(max_examples=2000, database=None, deadline=None, suppress_health_check=list(HealthCheck))
_ONLY_MADE = settings(_SETTINGS, phases=[Phase.generate])


def any_of(strategy: SearchStrategy[Made], condition: Callable[[Made], bool] = lambda made: True) -> Made:
    """The first that comes and keeps the condition, as it comes."""
    return find(strategy, condition, settings=_ONLY_MADE, random=Random(0))


def smallest(strategy: SearchStrategy[Made], condition: Callable[[Made], bool] = lambda made: True) -> Made:
    return find(strategy, condition, settings=_SETTINGS, random=Random(0))
