"""What goes on, as far as it is: a judging, a hunt or a measurement that a page or a save asked for. Values alone, and who holds them."""

from collections.abc import Mapping
from copy import copy
from enum import Enum
from typing import Any, NamedTuple

from judge.errors import JudgeError
from judge.model import CaseResult, Report
from judge.practice.recording import Recorded
from judge.recognising.wrongrun import LikelyMistake


class CourseKind(Enum):
    """What is done."""

    JUDGE = "judge"
    STRESS = "stress"
    GROWTH = "growth"
    MOCK = "mock"


class CourseStage(Enum):
    """How far it is."""

    WAITING = "waiting"
    BUILDING = "building"
    #: the problem's checker is built
    CHECKER = "checker"
    RUNNING = "running"
    OVER = "over"


class Begun(NamedTuple):
    """What is judged, and within which limits."""

    problem: str
    names: Mapping[str, str]
    source: str
    language: str
    time_s: float
    memory_mib: float
    cases: tuple[str, ...] = ()


class ShownCase(NamedTuple):
    """A result without what is too long to show, and how input, answer and output begin."""

    result: CaseResult
    input: bytes
    expected: bytes | None
    found: bytes


class JudgedSource(NamedTuple):
    """The end of a judging: the report, without what was shown before, what it did to the log, and the mistake that it shows."""

    report: Report
    recorded: Recorded
    mistake: LikelyMistake | None = None
    #: in a mock test: it was accepted before the test
    is_old: bool = False


class Course:
    """One of them, changed by the thread that listens to its seat, read by pages."""

    def __init__(self, number: int, kind: CourseKind, problem: str, source: str) -> None:
        self.number, self.kind, self.problem, self.source = number, kind, problem, source
        self.stage = CourseStage.WAITING
        self.begun: Begun | None = None
        self.cases: list[ShownCase] = []
        #: of a hunt: progress, the smallest finding so far; of a measurement: the points. Any: each kind has its own
        self.progress: Any = None
        self.found: Any = None
        self.outcome: Any = None
        self.error: JudgeError | None = None
        self.is_stopped = False

    def as_it_is(self) -> "Course":
        """A copy that stays as it is while somebody shows it: a page must not begin with one state and end with the next."""
        seen = copy(self)
        seen.cases = list(self.cases)
        return seen

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it."""
        return self.stage is CourseStage.OVER


class CourseWord(NamedTuple):
    """That something of a course changed: `case` with its number, `progress`, or all of it."""

    course: Course
    what: str = "all"
    number: int = 0


class LogWord(NamedTuple):
    """That something was written into the log."""


class IndexWord(NamedTuple):
    """That problems came, went or changed."""
