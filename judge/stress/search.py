"""The search for an input that breaks: first those that the problem has, then one after another from the ladder of sizes."""

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from judge.errors import JudgeError
from judge.inputs.shapes import MIXED
from judge.stress.finding import Counterexample, SolutionCheck, Word
from judge.stress.ladder import Ladder, LevelState, Start
from judge.stress.seen import SeenInputs
from judge.stress.supply import Candidate, Supply
from judge.stress.troubles import Trouble, TroubleLog

#: seconds between two words on the progress
_TELL_S = 0.1

#: inputs that are remembered
_MOST_SEEN = 2_000_000

#: of the time, so much goes to inputs that the problem has, as they are run one by one in fresh processes
_KNOWN_SHARE = 0.4

#: seconds for one input after which comparing was too much
_SLOW_S = 2.0


class SearchProgress(NamedTuple):
    """How a search goes since the last time: inputs tried and compared, the bytes of the latest (0 where there was none), troubles."""

    tried: int
    size: int
    compared: int = 0
    #: how many of those tried were made for the search
    made: int = 0
    troubles: tuple[Trouble, ...] = ()


class KnownInput(NamedTuple):
    """An input that a problem has: tried before all that is made. `answer` None where the trusted solution says what is right."""

    content: bytes
    answer: bytes | None


class Caught(NamedTuple):
    """An input that breaks the solution, as it was made."""

    candidate: Candidate
    finding: Counterexample


def search(
    supply: Supply,
    cross_check: SolutionCheck,
    *,
    seed: int,
    start: Start,
    until_s: float,
    tell: Callable[[SearchProgress], None],
    troubles: TroubleLog | None = None,
    first: Sequence[KnownInput] = (),
) -> Caught | None:
    """The first input that breaks the solution; None when the time is over, or every input was tried.

    `until_s` is an instant of the monotonic clock. The inputs of `first` are known beforehand, and judged exactly. What makes no input, or
    cannot answer one, goes to `troubles`.
    """
    log = troubles if troubles is not None else TroubleLog()
    count = _Count(tell, cross_check, log)
    try:
        found = _try_known(first, cross_check, until_s, count)
        return found or _climb(supply, cross_check, Ladder(supply.levels, start), seed, until_s=until_s, count=count)
    finally:
        count.end()


def _try_known(first: Sequence[KnownInput], cross_check: SolutionCheck, until_s: float, count: "_Count") -> Caught | None:
    began_s = time.monotonic()
    for known in first:
        if time.monotonic() > began_s + _KNOWN_SHARE * (until_s - began_s):
            break
        try:
            finding = cross_check.judge(known.content, known.answer)
        except JudgeError as error:
            count.troubles.add(error)
            continue
        cross_check.compared += known.answer is not None or cross_check.can_answer
        count.one_more(len(known.content), time.monotonic(), made=0)
        if finding is not None:
            return Caught(Candidate(known.content, None, len(known.content.split()), MIXED, 0, is_made=False), finding)
    return None


def _climb(supply: Supply, cross_check: SolutionCheck, ladder: Ladder, seed: int, *, until_s: float, count: "_Count") -> Caught | None:
    """Inputs of the levels, each in its turn."""
    seen = SeenInputs(_MOST_SEEN)
    while (now_s := time.monotonic()) < until_s:
        level = ladder.choose()
        if level is None:
            break
        seed += 1
        try:
            candidate = level.put_off or supply.make(level.level._replace(reach=level.reach), seed, level.turn)
        except JudgeError as error:
            count.troubles.add(error)
            level.has_failed(time.monotonic() - now_s)
            count.nothing(now_s)
            continue
        if ladder.puts_off(level, candidate):
            continue
        level.put_off = None
        level.turn += 1
        if seen.is_new(candidate.content):
            level.has_made()
            found = _try(candidate, cross_check, ladder, level, troubles=count.troubles)
            count.one_more(len(candidate.content), now_s)
            if found is not None:
                return found
        else:
            level.repeats += 1
        level.spent_s += time.monotonic() - now_s
    return None


class _Count:
    """Counts inputs, and tells how many more there were, now and then."""

    def __init__(self, tell: Callable[[SearchProgress], None], cross_check: SolutionCheck, troubles: TroubleLog) -> None:
        self._tell = tell
        self._cross_check = cross_check
        self.troubles = troubles
        self._told_s = 0.0
        self._untold = SearchProgress(0, 0)

    def one_more(self, size: int, now_s: float, *, made: int = 1) -> None:
        self._untold = SearchProgress(self._untold.tried + 1, size, made=self._untold.made + made)
        self.nothing(now_s)

    def nothing(self, now_s: float) -> None:
        """Tell what is untold, if it is time."""
        if now_s - self._told_s > _TELL_S:
            self._told_s = now_s
            self.end()

    def end(self) -> None:
        """Tell what was not told yet."""
        self._tell(self._untold._replace(compared=self._cross_check.compared, troubles=self.troubles.take()))
        self._cross_check.compared = 0
        self._untold = SearchProgress(0, 0)


def _try(candidate: Candidate, cross_check: SolutionCheck, ladder: Ladder, level: LevelState, *, troubles: TroubleLog) -> Caught | None:
    began_s = time.monotonic()
    try:
        word = cross_check.look(candidate.content)
        if word is Word.UNKNOWN or (word is Word.AGREE and time.monotonic() - began_s > 2 * _SLOW_S):
            ladder.step_down(level)
            return None
        if word is not Word.SUSPECT:
            level.was_in_time()
            return None
        finding = cross_check.confirm(candidate.content)
        if finding is None and time.monotonic() - began_s > 2 * _SLOW_S:
            ladder.step_down(level)
    except JudgeError as error:  # the trusted solution or the checker fails: nothing is known about this input
        troubles.add(error)
        return None
    return None if finding is None else Caught(candidate, finding)
