"""From an input that breaks a solution to the smallest one that still does.

First along the way it was made (a smaller size, then hypothesis on the choices), then over its lines and tokens. Each try is asked
quickly; what seems to break is run exactly before it counts.
"""

import time
from collections.abc import Callable

from judge.model import Verdict
from judge.shrinking.order import Rank
from judge.shrinking.shrink import shrink
from judge.stress.duel import Duel, Word
from judge.stress.finding import Finding
from judge.stress.search import Found
from judge.stress.supply import Supply

#: of the time that is left, hypothesis gets so much, before lines and tokens have their turn
_HYPOTHESIS_SHARE, _HYPOTHESIS_MOST_S = 0.4, 6.0

#: inputs of so few tokens are not made anew in a smaller size
_FEW_TOKENS = 100

#: a time limit costs seconds to exceed: tries end after so many of them, at least
_SLOW_VERDICTS = (Verdict.TLE,)


class _Over(BaseException):
    """The time for this is over: not an Exception, so that nothing on the way takes it for a failure."""


class Shrinking:
    """The smallest finding so far, and what may replace it."""

    def __init__(self, duel: Duel, supply: Supply, found: Found, until_s: float, tell: Callable[[Finding], None]) -> None:
        self._duel = duel
        self._supply = supply
        self._until_s = until_s
        self._tell = tell
        self._found = found
        self._is_slow = found.finding.result.verdict in _SLOW_VERDICTS
        self._known: dict[bytes, bool] = {found.finding.input: True}
        self.best = found.finding
        #: how many inputs were tried on the way
        self.tried = 0

    def run(self) -> Finding:
        """The smallest finding that can be had in time."""
        steps = (self._by_size, self._of_endless) if self._is_slow else (self._by_size, self._by_choices, self._by_tokens)
        for step in steps:
            try:
                step()
            except _Over:
                pass
        return self.best

    def _by_size(self) -> None:
        """Large inputs: the same seed and shape with ever fewer things."""
        candidate = self._found.candidate
        tokens = len(self.best.input.split())
        if tokens <= _FEW_TOKENS and not self._is_slow:
            return
        low, high = 0, min(candidate.size, tokens)
        while high - low > (max(1, high // 4) if self._is_slow else 1):
            self._stop_at(self._until_s - (self._duel.seconds_to_exceed if self._is_slow else 0.0))
            middle = (low + high) // 2
            smaller = self._supply.resized(candidate, middle)
            if smaller is not None and len(smaller.content) < len(self.best.input) and self._breaks(smaller.content):
                high = middle
                self._found = self._found._replace(candidate=smaller)
            else:
                low = middle

    def _by_choices(self) -> None:
        """The way it was made, by simpler choices."""
        now_s = time.monotonic()
        until_s = min(self._until_s, now_s + _HYPOTHESIS_MOST_S, now_s + _HYPOTHESIS_SHARE * (self._until_s - now_s))
        self._supply.simplify(self._found.candidate, lambda content: self._breaks(content, until_s), _Over)

    def _by_tokens(self) -> None:
        """Over lines and tokens."""
        shrink(self.best.input, still_fails=self._breaks, is_allowed=self._is_allowed)

    def _of_endless(self) -> None:
        """A program that never ends can be told quickly; that it exceeds the limit on the smallest such input is seen once, at the end."""
        until_s = self._until_s - self._duel.seconds_to_exceed
        smallest = [self.best.input]

        def lingers(content: bytes) -> bool:
            self._stop_at(until_s)
            self.tried += 1
            return self._duel.is_lingering(content)

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
        finding = self._duel.confirm(content) if self._is_slow or self._duel.look(content) is Word.SUSPECT else None
        breaks = finding is not None and finding.other is None
        self._known[content] = breaks
        if finding is not None and breaks and Rank(content).is_below(Rank(self.best.input)):
            self.best = finding
            self._tell(finding)
        return breaks

    def _stop_at(self, until_s: float) -> None:
        if time.monotonic() >= until_s:
            raise _Over
