"""Laws of growth, and how well each follows measured times.

The model is t(n) = a + b f(n): a, the start-up, and b are at least 0, f is one of the laws. Errors are taken as relative, so that a small
size counts as much as a large one: each point is weighted by 1/t(n)^2, with t(n) from the round before (weights from the measured times
themselves would pull the curve down). Fits are compared by the squares of ln(measured / fitted), which does not prefer a curve that is
too high, as squares of relative errors do. Everything is relative: times in another unit give the same laws.
"""

from collections.abc import Sequence
from enum import Enum
from math import exp, inf, log
from statistics import median
from typing import NamedTuple

from judge.messages import N_

#: a relative error that is always allowed: caches and branches bend the best of curves by so much
LEAST_ERROR = 0.02
#: rounds of weighting; more change nothing in the third digit
_ROUNDS = 4
#: a fitted time counts as at least this share of the measured one in its weight: a curve that is far too low would be all that matters
_LEAST_SHARE = 0.1
#: below this the two columns of the model are the same for a float
_SINGULAR = 1e-12
#: the largest ln(f(n) / f(largest)): its square is still a float
_STEEPEST = 300.0
#: powers that are tried, in hundredths; a steeper one is as good as exponential
_POWERS = range(5, 605, 5)
#: Student's t for 95 %, two-sided, by degrees of freedom from 1 on
_STUDENT = (12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23)


class Law(Enum):
    """A function that time may follow: its words, then the numbers of f(n) = n^power log(n)^logs base^n."""

    CONSTANT = (N_("constant"), 0.0, 0, 1)
    LOG = ("log n", 0.0, 1, 1)
    ROOT = ("sqrt n", 0.5, 0, 1)
    LINEAR = ("n", 1.0, 0, 1)
    LINEAR_LOG = ("n log n", 1.0, 1, 1)
    LINEAR_ROOT = ("n sqrt n", 1.5, 0, 1)
    SQUARE = ("n^2", 2.0, 0, 1)
    SQUARE_LOG = ("n^2 log n", 2.0, 1, 1)
    CUBE = ("n^3", 3.0, 0, 1)
    EXPONENTIAL = ("2^n", 0.0, 0, 2)
    UNKNOWN = (N_("cannot tell"), 0.0, 0, 1)

    def __init__(self, words: str, power: float, logs: int, base: int) -> None:
        self.words = words
        self.power = power
        self.logs = logs
        self.base = base

    def log_cost(self, size: int) -> float:
        """ln f(size); a logarithm in f is that of size + 1, so that it is above 0 at 1."""
        size = max(size, 1)
        return self.power * log(size) + self.logs * log(log(size + 1)) + size * log(self.base)


class TimedSize(NamedTuple):
    """One size, in the problem's own measure, and the median CPU seconds of several runs on an input of that size."""

    size: int
    time_s: float


class FittedLine(NamedTuple):
    """Times fitted by start_s + rise_s * share: squares of ln(measured / fitted), the median relative error, and the variances
    of the start-up, of both, and of the rise, each for a relative error of 1."""

    start_s: float
    rise_s: float
    squares: float
    error: float
    variances: tuple[float, float, float]


class Fit(NamedTuple):
    """A law with its numbers: t(n) = start_s + rise_s f(n) / f(largest), where `largest` is the largest size that was measured."""

    law: Law
    largest: int
    line: FittedLine

    def share(self, size: int) -> float:
        """The growth up to a size, as a share of that up to the largest."""
        return share(self.law, size, self.largest)

    def time_s(self, size: int) -> float:
        """The fitted CPU seconds at a size."""
        return self.line.start_s + self.line.rise_s * self.share(size)


class Exponent(NamedTuple):
    """The p of t = a + b n^p that fits best, and from where to where p fits about as well; `high` is infinite if no end was found."""

    power: float
    low: float
    high: float


def share(law: Law, size: int, largest: int) -> float:
    """f(size) / f(largest); 0 for a constant, which has no growth beside its start-up."""
    return 0.0 if law is Law.CONSTANT else exp(min(law.log_cost(size) - law.log_cost(largest), _STEEPEST))


def fit(law: Law, samples: Sequence[TimedSize]) -> Fit:
    """A law fitted to samples that are in the order of their sizes."""
    largest = samples[-1].size
    return Fit(law, largest, fit_line([share(law, sample.size, largest) for sample in samples], [sample.time_s for sample in samples]))


def fit_exponent(samples: Sequence[TimedSize]) -> Exponent:
    """The power that fits samples in the order of their sizes, whatever the law; to 0.01, its range to 0.05."""
    squares = {power: _power_squares(power / 100, samples) for power in _POWERS}
    best = min(squares, key=squares.__getitem__)
    squares |= {power: _power_squares(power / 100, samples) for power in range(max(best - 4, 1), best + 5)}
    best = min(squares, key=squares.__getitem__)
    bound = as_good(squares[best], len(samples), fitted=3)
    good = [power for power, value in squares.items() if value <= bound]
    low, high = min(good), max(good)
    return Exponent(best / 100, 0.0 if low <= _POWERS[0] else low / 100, inf if high >= _POWERS[-1] else high / 100)


def _power_squares(power: float, samples: Sequence[TimedSize]) -> float:
    largest = max(samples[-1].size, 1)
    return fit_line([(max(sample.size, 1) / largest) ** power for sample in samples], [sample.time_s for sample in samples]).squares


def as_good(squares: float, sizes: int, *, fitted: int) -> float:
    """Up to which sum a fit is about as good as one with this sum of squares: what one more number would be allowed to gain by chance."""
    freedom = max(sizes - fitted, 1)
    return max(squares, sizes * LEAST_ERROR**2) * (1 + student(freedom) ** 2 / freedom)


def student(freedom: int) -> float:
    """How many standard errors hold 95 % when the error itself was estimated."""
    return _STUDENT[min(freedom, len(_STUDENT)) - 1]


def fit_line(shares: Sequence[float], times_s: Sequence[float]) -> FittedLine:
    """The start-up and the rise, neither below 0, that follow the times with the least relative errors."""
    fitted_s = list(times_s)
    for _ in range(_ROUNDS):
        weights = [max(fitted, _LEAST_SHARE * time) ** -2 for fitted, time in zip(fitted_s, times_s, strict=True)]
        start_s, rise_s, variances = _solve(weights, shares, times_s)
        fitted_s = [start_s + rise_s * share for share in shares]
    errors = [log(time / max(fitted, _LEAST_SHARE**2 * time)) for fitted, time in zip(fitted_s, times_s, strict=True)]
    return FittedLine(start_s, rise_s, sum(error * error for error in errors), median(map(abs, errors)), variances)


def _solve(weights: Sequence[float], shares: Sequence[float], times_s: Sequence[float]) -> tuple[float, float, tuple[float, float, float]]:
    """Start-up, rise and variances by weighted least squares."""
    moments = [weight * share for weight, share in zip(weights, shares, strict=True)]
    ones, mixed = sum(weights), sum(moments)
    both = sum(moment * share for moment, share in zip(moments, shares, strict=True))
    right = sum(weight * time for weight, time in zip(weights, times_s, strict=True))
    lower = sum(moment * time for moment, time in zip(moments, times_s, strict=True))
    determinant = ones * both - mixed * mixed
    if determinant <= _SINGULAR * ones * both:
        return right / ones, 0.0, (1 / ones, 0.0, 0.0)
    variances = (both / determinant, -mixed / determinant, ones / determinant)
    start_s, rise_s = (both * right - mixed * lower) / determinant, (ones * lower - mixed * right) / determinant
    if rise_s < 0:
        return right / ones, 0.0, variances
    return (start_s, rise_s, variances) if start_s >= 0 else (0.0, lower / both, variances)
