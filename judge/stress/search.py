"""The search for an input that breaks: small ones first, larger ones as time passes, each level with its share of the time."""

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from judge.inputs.shapes import MIXED
from judge.stress.crosscheck import Counterexample, CrossCheck, Word
from judge.stress.supply import Candidate, Level, Supply

#: seconds after which one more level is open, and how many are open at once
_OPENS_EVERY_S, _OPEN_AT_ONCE = 0.25, 4

#: who begins with the largest inputs gives them so many times the share of other levels
_WEIGHT_FROM_ABOVE = 4.0

#: a level whose inputs were seen before so often in a row is exhausted
_MOST_REPEATS = 60

#: seconds between two words on the progress
_TELL_S = 0.1

#: fingerprints of inputs that are remembered
_MOST_SEEN = 2_000_000

#: a level on which the trusted solution needs longer than this for one input is no place to compare
_SLOW_S = 2.0


class SearchProgress(NamedTuple):
    """How a search goes: inputs tried since the last time, and the bytes of the latest, 0 where there was none."""

    tried: int
    size: int


class Caught(NamedTuple):
    """An input that breaks the solution, as it was made."""

    candidate: Candidate
    finding: Counterexample


def search(
    supply: Supply,
    cross_check: CrossCheck,
    *,
    seed: int,
    from_above: bool,
    until_s: float,
    tell: Callable[[SearchProgress], None],
    first: Sequence[bytes] = (),
) -> Caught | None:
    """The first input that breaks the solution; None when the time is over, or every input was tried.

    `until_s` is an instant of the monotonic clock; `from_above` begins with the largest inputs instead of the smallest. The inputs
    of `first` are known beforehand, and judged exactly.
    """
    for content in first:
        finding = cross_check.judge(content)
        if finding is not None:
            return Caught(Candidate(content, None, len(content.split()), MIXED, 0), finding)
    ladder, seen, count = _Ladder(supply.levels, from_above=from_above), _Seen(), _Count(tell)
    while (now_s := time.monotonic()) < until_s:
        level = ladder.choose()
        if level is None:
            break
        seed += 1
        candidate = supply.make(level.level, seed, level.turn)
        level.turn += 1
        if seen.is_new(candidate.content):
            level.repeats = 0
            found = _try(candidate, cross_check, level)
            count.one_more(len(candidate.content), now_s)
            if found is not None:
                count.end()
                return found
        else:
            level.repeats += 1
        level.spent_s += time.monotonic() - now_s
    count.end()
    return None


class _Seen:
    """The inputs that were tried, by fingerprints, as many as are remembered."""

    def __init__(self) -> None:
        self._fingerprints: set[int] = set()

    def is_new(self, content: bytes) -> bool:
        fingerprint = hash(content)
        if fingerprint in self._fingerprints:
            return False
        if len(self._fingerprints) < _MOST_SEEN:
            self._fingerprints.add(fingerprint)
        return True


class _Count:
    """Counts inputs, and tells how many more there were, now and then."""

    def __init__(self, tell: Callable[[SearchProgress], None]) -> None:
        self._tell = tell
        self._told_s = 0.0
        self._untold = SearchProgress(0, 0)

    def one_more(self, size: int, now_s: float) -> None:
        self._untold = SearchProgress(self._untold.tried + 1, size)
        if now_s - self._told_s > _TELL_S:
            self._told_s = now_s
            self.end()

    def end(self) -> None:
        """Tell what was not told yet."""
        self._tell(self._untold)
        self._untold = SearchProgress(0, 0)


class _LevelState:
    def __init__(self, level: Level) -> None:
        self.level = level
        self.spent_s = 0.0
        #: how many inputs of it were made
        self.turn = 0
        self.repeats = 0
        self.can_compare = True
        #: how many times the share of others it gets
        self.weight = 1.0


class _Ladder:
    """Levels that open one after another; the open one that had the least time is next."""

    def __init__(self, levels: object, *, from_above: bool) -> None:
        assert isinstance(levels, list | tuple)
        states = [_LevelState(level) for level in levels]
        if from_above and len(states) > 1:
            states.insert(0, states.pop())
            states[0].weight = _WEIGHT_FROM_ABOVE
        self._states = states
        self._began_s = time.monotonic()

    def choose(self) -> _LevelState | None:
        open_count = _OPEN_AT_ONCE + int((time.monotonic() - self._began_s) / _OPENS_EVERY_S)
        alive = [state for state in self._states if state.repeats < _MOST_REPEATS]
        if not alive:
            return None
        return min(alive[:open_count], key=lambda state: state.spent_s / state.weight)


def _try(candidate: Candidate, cross_check: CrossCheck, level: _LevelState) -> Caught | None:
    began_s = time.monotonic()
    word = cross_check.look(candidate.content, compare=level.can_compare)
    if word is Word.UNKNOWN or (word is Word.AGREE and time.monotonic() - began_s > 2 * _SLOW_S):
        level.can_compare = word is not Word.UNKNOWN
        return None
    if word is not Word.SUSPECT:
        return None
    finding = cross_check.confirm(candidate.content)
    return None if finding is None else Caught(candidate, finding)
