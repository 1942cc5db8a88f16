"""Which level of inputs is next: small ones first, larger ones as time passes, each with its share of the time."""

import time
from collections.abc import Sequence
from enum import Enum

from judge.stress.supply import BOUNDLESS, SMALL, Candidate, Level

#: seconds after which one more level is open, and how many are open at once
_OPENS_EVERY_S, _OPEN_AT_ONCE = 0.25, 4

#: bytes up to which an input of a generator, which knows no sizes, is tried at once; each second later so many times as many
_LIGHT_BYTES, _HEAVIER = 2000, 10

#: who begins with the largest inputs gives them so many times the share of other levels
_WEIGHT_FROM_ABOVE = 4.0

#: the least share of a level for whose inputs the trusted solution takes too long, half of what it was after each
_LEAST_WEIGHT = 1 / 16

#: a level whose inputs were seen before so often in a row is exhausted; where making one takes long and all were the same, sooner
_MOST_REPEATS, _MOST_SAME = 60, 3

#: a level that makes nothing so often in a row is given up, sooner when it never made anything
_MOST_FAILURES, _MOST_FIRST_FAILURES = 30, 5

#: values that a trusted solution takes too long for: where they end then, how they go down further, and after how many inputs up again
_FIRST_REACH, _LEAST_REACH, _STEP_DOWN, _CLIMB_AFTER = 1 << 16, 4, 16, 50

#: seconds of a level whose inputs were all the same that are enough to believe it
_SLOW_MAKING_S = 2.0


class Start(Enum):
    """Where a ladder begins, and after how many seconds inputs as large as the limits allow are made, which may take all of the time."""

    #: at the smallest inputs, where nobody else searches
    ALONE = 4.0
    #: at the smallest, while others begin at the largest
    BELOW = 15.0
    #: at the largest
    ABOVE = 0.0


class LevelState:
    """A level, and how it goes with it."""

    def __init__(self, level: Level) -> None:
        self.level = level
        self.spent_s = 0.0
        #: how many inputs of it were made, and how many of them were new
        self.turn = 0
        self._new = 0
        self.repeats = 0
        self._failures = 0
        #: how far values may be from the least; 0 as far as they may
        self.reach = 0
        self._in_time = 0
        #: how many times the share of others it gets
        self.weight = 1.0
        #: what it made, too heavy to be tried before lighter ones
        self.put_off: Candidate | None = None

    @property
    def is_alive(self) -> bool:
        """Whether it may yet make something new. One that makes the same for each seed is known by its first few."""
        most = _MOST_REPEATS if self._new > 1 or self.spent_s < _SLOW_MAKING_S else _MOST_SAME
        return self.repeats < most and self._failures < (_MOST_FAILURES if self.turn else _MOST_FIRST_FAILURES)

    def has_made(self) -> None:
        """It made an input that is new."""
        self._new += 1
        self.repeats = self._failures = 0

    def has_failed(self, spent_s: float) -> None:
        """It made nothing."""
        self._failures += 1
        self.spent_s += spent_s

    def step_down(self) -> None:
        """Values end sooner from now on."""
        self.reach = max(_LEAST_REACH, self.reach // _STEP_DOWN) if self.reach else _FIRST_REACH
        self._in_time = 0

    def was_in_time(self) -> None:
        """After one that was compared the level has its share again; after many, values climb."""
        self._in_time += 1
        self.weight = max(self.weight, min(1.0, 2 * self.weight))
        if self.reach and self._in_time >= _CLIMB_AFTER:
            self.reach, self._in_time = self.reach * 2, 0


class Ladder:
    """Levels that open one after another; the open one that had the least time is next."""

    def __init__(self, levels: Sequence[Level], start: Start) -> None:
        """All levels, from the smallest."""
        states = [LevelState(level) for level in levels]
        if start is Start.ABOVE and len(states) > 1:
            states.insert(0, states.pop())
            states[0].weight = _WEIGHT_FROM_ABOVE
        self._states = states
        self._began_s = time.monotonic()
        self._start = start

    def choose(self) -> LevelState | None:
        """Whose turn it is; None when nothing is left to try."""
        passed_s = time.monotonic() - self._began_s
        open_count = _OPEN_AT_ONCE + int(passed_s / _OPENS_EVERY_S)
        alive = [state for state in self._states if state.is_alive]
        if not alive:
            return None
        light = [state for state in alive if self._is_due(state, passed_s)]
        return min((light or alive)[:open_count], key=lambda state: state.spent_s / state.weight)

    def _is_due(self, state: LevelState, passed_s: float) -> bool:
        """Whether it does not wait for lighter ones."""
        if state.put_off is not None:
            return self._is_light(state.put_off)
        return state.level.size < BOUNDLESS or passed_s >= self._start.value

    def puts_off(self, level: LevelState, candidate: Candidate) -> bool:
        """Whether an input, perhaps the only one of a minute, is kept for later, for others may be tried before it."""
        if level.put_off is not None or self._start is Start.ABOVE or self._is_light(candidate):
            return False
        level.put_off = candidate
        return True

    def _is_light(self, candidate: Candidate) -> bool:
        seconds = min(9, int(time.monotonic() - self._began_s))
        return bool(candidate.size) or len(candidate.content) <= _LIGHT_BYTES * _HEAVIER**seconds

    def step_down(self, level: LevelState) -> None:
        """The trusted solution took too long: others get more of the time.

        Values of this level, of larger ones and, if it is small, of all small ones end sooner.
        """
        level.weight = max(_LEAST_WEIGHT, level.weight / 2)
        if not level.level.size:  # nothing is known of its inputs
            return
        least = 0 if level.level.size <= SMALL else level.level.size
        for state in self._states:
            if state.level.size >= least:
                state.step_down()
