"""A measurement as a drawing: sizes and times on logarithmic axes, the fitted law, the limit. Coordinates only, no colours."""

from collections.abc import Callable, Iterator
from math import ceil, floor, log10
from typing import NamedTuple

from judge.growth.deciding import Growth
from judge.growth.fitting import Law, TimedSize
from judge.growth.measurement import Measured
from judge.reports.chart import count, duration
from judge.reports.style import Style

#: the picture, and what its labels take to the left and below
WIDTH, HEIGHT, LEFT, BELOW, ABOVE, RIGHT = 560, 300, 62, 30, 12, 16

_CURVE_STEPS = 60


class Tick(NamedTuple):
    """A place on an axis, and its label."""

    at: float
    label: str


class GrowthPlot(NamedTuple):
    """All places of the drawing."""

    points: tuple[tuple[float, float], ...]
    curve: str
    limit_y: float | None
    sizes: tuple[Tick, ...]
    times: tuple[Tick, ...]


class _Scale(NamedTuple):
    """A logarithmic axis from `low` to `high`."""

    low: float
    high: float

    def share(self, value: float) -> float:
        return (log10(max(value, 1e-9)) - log10(self.low)) / max(log10(self.high) - log10(self.low), 1e-9)


def growth_plot(measured: Measured, style: Style) -> GrowthPlot:
    """The drawing of a measurement that has points."""
    samples = measured.samples
    times = [one.time_s for one in samples] + ([measured.limit_s] if measured.limit_s < 100 * max(one.time_s for one in samples) else [])
    across = _Scale(max(min(one.size for one in samples), 1), max(measured.axis.most, max(one.size for one in samples), 2))
    up = _Scale(_below(min(times)), _above(max(times)))
    limit_y = _y(up, measured.limit_s) if up.low <= measured.limit_s <= up.high else None
    return GrowthPlot(
        tuple((_x(across, one.size), _y(up, one.time_s)) for one in samples), _curve(measured.growth, samples, across, up), limit_y,
        tuple(_ticks(across, lambda value: _x(across, value), count)),
        tuple(_ticks(up, lambda value: _y(up, value), lambda value: duration(value, style))),
    )  # fmt: skip


def _x(scale: _Scale, value: float) -> float:
    return round(LEFT + scale.share(value) * (WIDTH - LEFT - RIGHT), 1)


def _y(scale: _Scale, value: float) -> float:
    return round(HEIGHT - BELOW - scale.share(value) * (HEIGHT - BELOW - ABOVE), 1)


def _below(value: float) -> float:
    return float(10 ** floor(log10(max(value, 1e-6))))


def _above(value: float) -> float:
    return float(10 ** ceil(log10(max(value, 1e-6)) + 1e-9))


def _ticks(scale: _Scale, place: Callable[[float], float], label: Callable[[float], str]) -> Iterator[Tick]:
    for power in range(ceil(log10(scale.low) - 1e-9), floor(log10(scale.high) + 1e-9) + 1):
        yield Tick(place(10.0**power), label(10.0**power))


def _curve(growth: Growth, samples: tuple[TimedSize, ...], across: _Scale, up: _Scale) -> str:
    """The fitted law as a path, as far as it lies in the picture."""
    if growth.law is Law.UNKNOWN:
        return ""
    found = []
    for step in range(_CURVE_STEPS + 1):
        size = across.low * (across.high / across.low) ** (step / _CURVE_STEPS)
        time_s = growth.fits[0].time_s(round(size))
        if up.low <= time_s <= up.high:
            found.append(f"{_x(across, size)},{_y(up, time_s)}")
    return " ".join(found)
