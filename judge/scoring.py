"""Points of a problem: the groups of its test data, and what they came to; `judge.pointsums` does the sums."""

from enum import Enum
from typing import NamedTuple


class ScoreMode(Enum):
    """How a group's points come from those of its parts; the value is its word in files."""

    SUM = "sum"
    MIN = "min"
    MAX = "max"
    AVERAGE = "avg"
    ALL = "pass-fail"  # all of the group's points, or none


class Acceptance(Enum):
    """Which parts must be accepted, so that the group is; the values are words of legacy packages."""

    ALL = "worst_error"
    ANY = "accept_if_any_accepted"
    ALWAYS = "always_accept"


class TestGroup(NamedTuple):
    """A folder of test data by its path below data/ (the whole: empty), and how it is graded."""

    name: str
    mode: ScoreMode
    #: the most that it gives: None where that is not said
    most: float | None = None
    #: the points of a case where nobody says anything else; None: its share of `most`
    accepted: float | None = None
    rejected: float = 0.0
    #: the most that its static case gives
    static: float | None = None
    acceptance: Acceptance = Acceptance.ALL
    #: whether nothing counts that comes after the first part that was not accepted
    breaks: bool = False
    #: whether points of what was not accepted count
    counts_rejected: bool = False
    #: whether it is the checker's failure to give a case more than its most, or nothing where there is no most
    is_strict: bool = False
    #: groups that must have been accepted, by name
    requires: tuple[str, ...] = ()
    groups: tuple["TestGroup", ...] = ()
    #: whether a program of the package says what the group comes to, and what it is told on its command line
    is_programs: bool = False
    flags: tuple[str, ...] = ()

    @property
    def needs_program(self) -> bool:
        """Whether the package's program is asked for this group, or for one below it."""
        return self.is_programs or any(group.needs_program for group in self.groups)


class Score(NamedTuple):
    """What a group came to. `most` is None where there is no upper bound."""

    name: str
    points: float
    most: float | None
    is_accepted: bool
    groups: tuple["Score", ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether there is nothing more to be had; no where there is no upper bound."""
        return self.most is not None and self.points >= self.most - 1e-9


class ToldPoints(NamedTuple):
    """What a checker says of the points of a case that it accepts: so many, or this share of the most that there are."""

    score: float | None = None
    share: float | None = None

    @property
    def is_partial(self) -> bool:
        """Whether it may be less than all."""
        return self.score is not None or (self.share is not None and self.share < 1)
