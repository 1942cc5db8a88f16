"""What is shown of all that was done, added up."""

from collections.abc import Mapping
from typing import NamedTuple

from judge.forgetting import Retention
from judge.practice.rules.levelrows import LevelRow

#: the last column of rounds a problem
MOST_ROUNDS = 5


class TopicRow(NamedTuple):
    """A topic: problems met, those of them accepted at the first run of the first round, rounds, failed rounds, minutes; and problems that
    were run in their first round: those that were only told were accepted at no run.
    """

    tag: str
    problems: int
    first_tries: int
    rounds: int
    failed: int
    minutes: float
    run: int


class Elsewhere(NamedTuple):
    """What archives tell: days with submissions, those, topics of what was met there, verdicts of submissions that failed."""

    days: int
    submissions: int
    topics: tuple[TopicRow, ...]
    failures: tuple[tuple[str, int], ...]

    @property
    def columns_shown(self) -> int:
        """Of a table of topics: no minutes, and first tries and failures only where one failed: some archives hold no others."""
        return 3 if self.failures else 1


class Statistics(NamedTuple):
    """All of it; what was judged elsewhere is told apart.

    `calendar` has 26 weeks from Monday to Sunday, a level from 0 to 4 for each day, ELSEWHERE, -1 for days to come.
    """

    day: int
    days: int
    minutes: float
    judged: int
    answers: int
    calendar: tuple[tuple[int, ...], ...]
    retention: Retention
    forecast: tuple[int, ...]
    topics: tuple[TopicRow, ...]
    #: problems with one, two, ... five or more rounds
    rounds: tuple[int, ...]
    #: median minutes of an accepted first round, by tier, and how many there were
    pace: Mapping[str, tuple[float, int]]
    #: verdicts of failed runs, the most frequent first
    failures: tuple[tuple[str, int], ...]
    elsewhere: Elsewhere
    levels: tuple[LevelRow, ...]
    #: causes from the notes, the most frequent first
    causes: tuple[tuple[str, int], ...] = ()
