"""The smallest input so far, and the one way to try another: is it smaller, allowed, and does it still fail.

What was found out is remembered by checksum, so that passes may propose without knowing what others have proposed.
"""

from collections.abc import Callable
from enum import Enum
from hashlib import blake2b

from judge.shrinking.layout import Lines, parse_lines
from judge.shrinking.order import Rank

Predicate = Callable[[bytes], bool]

#: checksums before all are forgotten: some 20 MB
_REMEMBERED = 200_000


class CandidateState(Enum):
    """What is known of a candidate."""

    REFUSED = "not allowed"
    ALLOWED = "allowed, and never run or no longer smaller"
    PASSING = "allowed, but it does not fail"


class Search:
    """The state of one shrinking: the smallest input so far and what was found out of others."""

    def __init__(self, failing: bytes, *, still_fails: Predicate, is_allowed: Predicate, on_smaller: Callable[[bytes], None]) -> None:
        self.lines = parse_lines(failing)
        self.rank = Rank(failing)
        self.improvements = 0
        #: the tokens of each line of the last input of which no label could be dropped
        self.shape_without_labels: tuple[int, ...] = ()
        self._still_fails = still_fails
        self._is_allowed = is_allowed
        self._on_smaller = on_smaller
        self._findings: dict[bytes, CandidateState] = {}

    def attempt(self, lines: Lines) -> bool:
        """Make this the smallest input if it may be; says whether it was."""
        text = b"".join(lines)
        checksum = _checksum(text)
        if self._finding(text, checksum) is not CandidateState.ALLOWED or not Rank(text).is_below(self.rank):
            return False
        if not self._still_fails(text):
            self._findings[checksum] = CandidateState.PASSING
            return False
        self.rank = Rank(text)
        self.lines = parse_lines(text)
        self.improvements += 1
        self._on_smaller(text)
        return True

    def allows(self, lines: Lines) -> bool:
        """Is this a smaller input and an allowed one; whether it fails is not asked."""
        text = b"".join(lines)
        return self._finding(text, _checksum(text)) is not CandidateState.REFUSED

    def _finding(self, text: bytes, checksum: bytes) -> CandidateState:
        finding = self._findings.get(checksum)
        if finding is None:
            # what is not smaller now never will be: the same as refused
            is_allowed = Rank(text).is_below(self.rank) and self._is_allowed(text)
            finding = CandidateState.ALLOWED if is_allowed else CandidateState.REFUSED
            if len(self._findings) >= _REMEMBERED:
                self._findings.clear()
            self._findings[checksum] = finding
        return finding


def _checksum(text: bytes) -> bytes:
    return blake2b(text, digest_size=16).digest()
