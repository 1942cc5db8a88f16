"""Levels: the ranges of whole numbers that a question draws from, as a deck gives them, checked."""

from collections.abc import Mapping
from typing import NamedTuple

from judge.errors import UsageError


class Bounds(NamedTuple):
    """Both ends included: the range without a level, and the outermost that a level may ask for; `usual` are those of real models."""

    low: int
    high: int
    least: int
    most: int
    usual: tuple[int, ...] = ()


#: numbers that people meet: sides of images, channels and filters, batches, rows of data, units, epochs, kernels
SIDES = (28, 32, 48, 56, 64, 96, 112, 128, 224)
FILTERS = (8, 16, 32, 64, 96, 128, 256, 512)
CHANNELS = (1, 3, 8, 16, 32, 64, 128, 256)
BATCHES = (8, 16, 32, 64, 100, 128, 256)
ROWS = (500, 1000, 1200, 1500, 2000, 2500, 4000, 5000, 8000, 10_000, 12_000, 20_000, 25_000, 50_000, 60_000)
UNITS = (8, 10, 12, 16, 20, 32, 64, 100, 128, 256, 512, 784)
EPOCHS = (5, 10, 15, 20, 25, 30, 40, 50)
KERNELS = (3, 5, 7)


def read_level(name: str, levels: Mapping[str, Bounds], level: Mapping[str, object]) -> dict[str, tuple[int, int]]:
    """The range of every key: the level's where it has one (`[low, high]` or one number), else the default; UsageError if illegal."""
    for key in level:
        if key not in levels:
            raise UsageError(
                "{generator} has no level {key}: it has {keys}", generator=name, key=key, keys=", ".join(sorted(levels)) or "-"
            )
    return {key: _range(f"{name}.{key}", levels[key], level[key]) if key in level else levels[key][:2] for key in levels}


def _range(where: str, allowed: Bounds, value: object) -> tuple[int, int]:
    low, high = _ends(where, value)
    if low > high:
        raise UsageError("level {where} is empty: {low} is above {high}", where=where, low=low, high=high)
    if low < allowed.least or high > allowed.most:
        raise UsageError(
            "level {where} may lie between {least} and {most}, not {low} and {high}",
            where=where,
            least=allowed.least,
            most=allowed.most,
            low=low,
            high=high,
        )
    return low, high


def _ends(where: str, value: object) -> tuple[int, int]:
    ends = value if isinstance(value, list | tuple) else (value, value)
    if len(ends) == 2 and all(type(end) is int for end in ends):  # a bool is no number here
        return ends[0], ends[1]
    raise UsageError("level {where} is {value}: write [low, high] in whole numbers", where=where, value=repr(value))
