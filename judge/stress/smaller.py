"""From an input that breaks a solution to the smallest one that still does.

First along the way it was made (a smaller size, then hypothesis on the choices), then over its lines and tokens. Each try is asked
quickly; the smallest is confirmed exactly several times a second, and at the end of each step. Should the quick word prove wrong once, each
try that seems to break is run exactly from then on.
"""

import time
from collections.abc import Callable

from judge.errors import JudgeError
from judge.model import Verdict
from judge.shrinking.order import Rank
from judge.shrinking.shrink import shrink
from judge.stress.finding import Counterexample, SolutionCheck, Word
from judge.stress.search import Caught
from judge.stress.supply import Supply

#: of the time that is left, hypothesis gets so much, before lines and tokens have their turn
_HYPOTHESIS_SHARE, _HYPOTHESIS_MOST_S = 0.4, 6.0

#: inputs of so few tokens are not made anew in a smaller size
_FEW_TOKENS = 100

#: seconds after which the smallest input is confirmed
_CONFIRM_EVERY_S = 0.3

#: a time limit costs seconds to exceed: tries end after so many of them, at least
_SLOW_VERDICTS = (Verdict.TLE,)


class _Over(BaseException):
    """The time for this is over: not an Exception, so that nothing on the way takes it for a failure."""


class Shrinking:
    """The smallest finding so far, and what may replace it."""

    def __init__(
        self, cross_check: SolutionCheck, supply: Supply, found: Caught, *, until_s: float, tell: Callable[[Counterexample], None]
    ) -> None:
        self._cross_check = cross_check
        self._supply = supply
        self._until_s = until_s
        self._tell = tell
        self._found = found
        self._is_slow = found.finding.result.verdict in _SLOW_VERDICTS
        self._known: dict[bytes, bool] = {found.finding.input: True}
        self._trusts_quick = not self._is_slow
        self._confirm_at_s = 0.0
        #: the smallest input that seems to break it
        self._smallest = found.finding.input
        #: the smallest that was confirmed
        self.best = found.finding
        #: how many inputs were tried on the way
        self.tried = 0

    def run(self) -> Counterexample:
        """The smallest finding that can be had in time."""
        steps = (self._by_size, self._of_endless) if self._is_slow else (self._by_size, self._by_choices, self._by_tokens)
        for step in steps:
            is_confirmed = False
            while not is_confirmed:
                try:
                    step()
                except _Over:
                    pass
                is_confirmed = self._confirm()  # if not, the same step goes by exact runs
        return self.best

    def _by_size(self) -> None:
        """Large inputs: the same seed and shape with ever fewer things."""
        candidate = self._found.candidate
        tokens = len(self.best.input.split())
        if tokens <= _FEW_TOKENS and not self._is_slow:
            return
        low, high = 0, min(candidate.size, tokens)
        while high - low > (max(1, high // 4) if self._is_slow else 1):
            self._stop_at(self._until_s - (self._cross_check.seconds_to_exceed if self._is_slow else 0.0))
            middle = (low + high) // 2
            smaller = self._supply.resized(candidate, middle)
            if smaller is not None and len(smaller.content) < len(self.best.input) and self._breaks(smaller.content) and self._confirm():
                high = middle
                self._found = self._found._replace(candidate=smaller)
            else:
                low = middle

    def _by_choices(self) -> None:
        """The way it was made, by simpler choices."""
        now_s = time.monotonic()
        until_s = self._until_s
        if self._supply.is_allowed(self.best.input):  # else nothing comes after it
            until_s = min(until_s, now_s + _HYPOTHESIS_MOST_S, now_s + _HYPOTHESIS_SHARE * (until_s - now_s))
        self._supply.simplify(self._found.candidate, lambda content: self._breaks(content, until_s), _Over)

    def _by_tokens(self) -> None:
        """Over lines and tokens."""
        shrink(self.best.input, still_fails=self._breaks, is_allowed=self._is_allowed)

    def _of_endless(self) -> None:
        """A program that never ends can be told quickly; that it exceeds the limit on the smallest such input is seen once, at the end."""
        until_s = self._until_s - self._cross_check.seconds_to_exceed
        smallest = [self.best.input]

        def lingers(content: bytes) -> bool:
            self._stop_at(until_s)
            self.tried += 1
            return self._cross_check.is_lingering(content)

        try:
            if lingers(self.best.input):
                shrink(self.best.input, still_fails=lingers, is_allowed=self._is_allowed, on_smaller=smallest.append)
        except _Over:
            pass
        if len(smallest) > 1:
            self._breaks(smallest[-1])

    def _is_allowed(self, content: bytes) -> bool:
        self._stop_at(self._until_s)
        return self._supply.is_allowed(content)

    def _breaks(self, content: bytes, until_s: float = float("inf")) -> bool:
        """Whether an input breaks the solution; a smaller one that does becomes the best."""
        self._stop_at(min(until_s, self._until_s))
        if content in self._known:
            return self._known[content]
        self.tried += 1
        breaks = self._is_suspect(content)
        if breaks and not self._trusts_quick:
            breaks = self._keep(content)
        elif breaks and Rank(content).is_below(Rank(self._smallest)):
            self._smallest = content
            breaks = time.monotonic() < self._confirm_at_s or self._confirm()
        self._known[content] = breaks
        return breaks

    def _is_suspect(self, content: bytes) -> bool:
        try:
            return self._is_slow or self._cross_check.look(content) is Word.SUSPECT
        except JudgeError:  # what the trusted solution cannot answer is no input
            return False

    def _confirm(self) -> bool:
        """Run the smallest input exactly; when it does not break, the quick way has no say any more."""
        self._confirm_at_s = time.monotonic() + _CONFIRM_EVERY_S
        if self._smallest == self.best.input or self._keep(self._smallest):
            return True
        self._trusts_quick = False
        self._smallest = self.best.input
        self._known = {self.best.input: True}
        return False

    def _keep(self, content: bytes) -> bool:
        """Run an input exactly: whether it breaks the solution each time. The smallest that does is the best."""
        try:
            finding = self._cross_check.confirm(content)
        except JudgeError:
            return False
        if finding is None or finding.other is not None:
            return False
        if Rank(content).is_below(Rank(self.best.input)):
            self.best = finding
            self._smallest = content
            self._tell(finding)
        return True

    def _stop_at(self, until_s: float) -> None:
        if time.monotonic() >= until_s:
            raise _Over
