"""Which size to time next, so that few runs say much and all of them together stay within a budget."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log, sqrt

from judge.growth.fitting import TimedSize

#: steps from the smallest size to the largest, and the bounds of one, the upper as soon as times rise: a cube is 64 times as slow after 4
_STEPS, _LEAST_STEP, _MOST_STEP = 10, 1.2, 4.0
#: sizes in all; on the way up there may be fewer, then gaps are filled
MOST_SIZES = 16
#: a gap between two sizes is filled if the larger is so many times the smaller and took so many times the least time
_GAP, _RISEN = 1.5, 1.3


def next_size(samples: Iterable[TimedSize], *, smallest: int, largest: int, ceiling_s: float, budget_s: float) -> int | None:
    """The size to time next, None when enough is known; first up from the smallest, then between sizes where the time grows.

    No size is chosen whose time is expected to pass `ceiling_s`, or the `budget_s` together with the times so far: CPU seconds of one run
    each. If a run passes the ceiling all the same it is no sample: ask again with `largest` well below it, half of it at most.
    """
    known = sorted(samples)
    smallest, left_s = max(smallest, 1), budget_s - sum(sample.time_s for sample in known)
    if not known:
        return smallest
    if len(known) >= MOST_SIZES:
        return None
    size = _higher(known, smallest, largest, min(ceiling_s, left_s))
    return size or _between(known, left_s)


def _higher(known: Sequence[TimedSize], smallest: int, largest: int, most_s: float) -> int:
    """The next size above all known ones, with a smaller step where a whole one would take too long; 0 if there is none."""
    last = known[-1]
    whole = max((largest / smallest) ** (1 / _STEPS), _LEAST_STEP)
    if last.time_s >= _RISEN * known[0].time_s:
        whole = min(whole, _MOST_STEP)
    for step in (whole, sqrt(whole)):
        size = min(max(round(last.size * step), last.size + 1), largest)
        if size > last.size and _expected_s(known, size) <= most_s:
            return size
    return 0


def _expected_s(known: Sequence[TimedSize], size: int) -> float:
    """What a size above the known ones should take: the last two samples carried on as a power, growth of at least n if there is one."""
    last = known[-1]
    power = 1.0
    if len(known) > 1 and min(known[-2].time_s, known[-2].size) > 0:
        power = max(log(max(last.time_s / known[-2].time_s, 1.0)) / log(last.size / known[-2].size), 1.0)
    return float(last.time_s * (size / max(last.size, 1)) ** power)


def _between(known: Sequence[TimedSize], left_s: float) -> int | None:
    """The middle of the widest gap where the time grows; it costs no more than its upper end."""
    least_s = known[0].time_s
    gaps = [
        (high.size / low.size, round(sqrt(low.size * high.size)))
        for low, high in pairwise(known)
        if high.time_s >= _RISEN * least_s and high.time_s <= left_s and low.size + 1 < high.size >= _GAP * low.size > 0
    ]
    return max(gaps)[1] if gaps else None
