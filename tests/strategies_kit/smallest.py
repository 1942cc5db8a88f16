"""What a strategy shrinks to, the same at every run."""

from collections.abc import Callable
from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, find, settings
from hypothesis.strategies import SearchStrategy

Made = TypeVar("Made")

_SETTINGS = settings(max_examples=2000, database=None, deadline=None, suppress_health_check=list(HealthCheck))


def smallest(strategy: SearchStrategy[Made], condition: Callable[[Made], bool] = lambda made: True) -> Made:
    return find(strategy, condition, settings=_SETTINGS, random=Random(0))
