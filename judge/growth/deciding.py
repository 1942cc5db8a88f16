"""What measured times say of a program's growth, and what they leave open."""

from collections.abc import Iterable, Sequence
from enum import Enum
from math import inf, sqrt
from typing import NamedTuple

from judge.growth.fitting import LEAST_ERROR, Exponent, Fit, Law, TimedSize, as_good, fit, fit_exponent, student
from judge.messages import N_

#: sizes without which nothing is said: two numbers are fitted, and something must be left over to judge the fit by
FEWEST_SIZES = 4
#: sizes beyond this one are not asked for
MOST_SIZE = 10**18
#: the median relative error above which no law is believed
_MOST_ERROR = 0.25
#: more laws than these fitting about as well is knowing nothing
_MOST_LAWS = 4
#: times up to this many start-ups say nothing about the program
_START_UPS = 1.5
#: a time that does not grow is called constant only if the largest size is this many times the smallest
_WIDE = 100
#: to tell how steep a growth is it must be this share of the time, at this many sizes
_TELLING_SHARE, _TELLING_SIZES = 0.1, 3


class Doubt(Enum):
    """Why the law is unknown, in words."""

    NONE = ""
    FEW_SIZES = N_("fewer than four sizes were measured")
    START_UP = N_("no size took clearly longer than starting the program")
    NARROW = N_("the time does not grow, but the sizes are close together")
    FEW_RISING = N_("fewer than three sizes took clearly longer than the smallest ones")
    BAD_FIT = N_("the times follow no law well")
    MANY_LAWS = N_("too many laws fit about as well")


class Growth(NamedTuple):
    """What the times say: the best law, and in `also` those that fit about as well; UNKNOWN has a doubt, every other law has none.

    `error` is the median relative error of the best fit, 0.05 for 5 %: unlike R^2 it is not all about the largest size.
    `fits` are what a prediction rests on: the law's own first, then all that cannot be ruled out. There are none for UNKNOWN.
    """

    law: Law
    also: tuple[Law, ...]
    doubt: Doubt
    exponent: Exponent
    error: float
    fits: tuple[Fit, ...]
    #: how many sizes were measured
    sizes: int


class Prediction(NamedTuple):
    """CPU seconds expected, and between which a run should take in 19 of 20 cases if one of the laws holds."""

    time_s: float
    low_s: float
    high_s: float


def decide(samples: Iterable[TimedSize], start_up_s: float = 0.0, noise_s: float = 0.0) -> Growth:
    """The law that these times follow.

    `start_up_s` is the CPU seconds of a program of this language that does nothing, 0 if not known; growth of less than `noise_s` is none.
    """
    samples = _tidy(samples)
    slowest_s = max((sample.time_s for sample in samples), default=0.0)
    if len(samples) < FEWEST_SIZES:
        return _unknown(Doubt.FEW_SIZES, samples)
    if slowest_s <= max(_START_UPS * start_up_s, start_up_s + noise_s):
        return _unknown(Doubt.START_UP, samples)
    fits = sorted((fit(law, samples) for law in Law if law is not Law.UNKNOWN), key=lambda fit: fit.line.squares)
    bound = as_good(fits[0].line.squares, len(samples), fitted=2)
    good = [fit for fit in fits if fit.line.squares <= bound]
    # Every law is flat with a rise of nearly 0: where none is needed, constant is said, and the others only widen the prediction.
    flat = [fit for fit in good if fit.law is Law.CONSTANT]
    good = flat + [fit for fit in good if fit.law is not Law.CONSTANT]
    exponent = Exponent(0.0, 0.0, inf) if flat else fit_exponent(samples)
    doubt, error = _doubt(good, samples), good[0].line.error
    if doubt is not Doubt.NONE:
        return _unknown(doubt, samples)._replace(exponent=exponent, error=error)
    also = () if flat else tuple(fit.law for fit in good[1:])
    return Growth(law=good[0].law, also=also, doubt=doubt, exponent=exponent, error=error, fits=tuple(good), sizes=len(samples))


def predict(growth: Growth, size: int) -> Prediction | None:
    """The time at a size, measured or not, with a range over all laws that cannot be ruled out; None when the law is unknown."""
    if not growth.fits:
        return None
    ranges = [_range(fit, size, growth.sizes) for fit in growth.fits]
    return Prediction(growth.fits[0].time_s(size), min(low for low, _ in ranges), max(high for _, high in ranges))


def largest_within(growth: Growth, time_s: float) -> int:
    """The largest size whose time is expected to be within so many seconds; 0 if there is none, MOST_SIZE if all are."""
    if not growth.fits or growth.fits[0].time_s(1) > time_s:
        return 0
    low, high = 1, MOST_SIZE + 1  # low is within, high is taken to be above
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if growth.fits[0].time_s(middle) <= time_s else (low, middle)
    return low


def _tidy(samples: Iterable[TimedSize]) -> tuple[TimedSize, ...]:
    """One sample a size, the quickest, in the order of sizes; what the clock called 0 is a little more, for its logarithm."""
    least: dict[int, float] = {}
    for size, time_s in samples:
        least[size] = min(time_s, least.get(size, inf))
    floor_s = 1e-6 * max(least.values(), default=0.0)
    return tuple(TimedSize(size, max(least[size], floor_s)) for size in sorted(least))


def _unknown(doubt: Doubt, samples: Sequence[TimedSize]) -> Growth:
    exponent = Exponent(0.0, 0.0, inf)
    return Growth(law=Law.UNKNOWN, also=(), doubt=doubt, exponent=exponent, error=inf, fits=(), sizes=len(samples))


def _doubt(good: Sequence[Fit], samples: Sequence[TimedSize]) -> Doubt:
    best = good[0]
    if best.line.error > _MOST_ERROR:
        return Doubt.BAD_FIT
    if best.law is Law.CONSTANT:
        return Doubt.NONE if samples[-1].size >= _WIDE * max(samples[0].size, 1) else Doubt.NARROW
    rising = sum(best.line.rise_s * best.share(sample.size) >= _TELLING_SHARE * sample.time_s for sample in samples)
    if rising < _TELLING_SIZES:
        return Doubt.FEW_RISING
    return Doubt.MANY_LAWS if len(good) > _MOST_LAWS else Doubt.NONE


def _range(fit: Fit, size: int, sizes: int) -> tuple[float, float]:
    """The least and the most CPU seconds of a run at a size if this law holds: error of the fit and error of the run."""
    freedom, share, time_s = max(sizes - 2, 1), fit.share(size), fit.time_s(size)
    start, both, rise = fit.line.variances
    error = max(sqrt(fit.line.squares / freedom), LEAST_ERROR)
    room_s = student(freedom) * error * sqrt(max(start + (2 * both + rise * share) * share, 0.0) + time_s**2)
    return max(time_s - room_s, 0.0), time_s + room_s
