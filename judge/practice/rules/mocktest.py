"""Mock tests: a fold over their events. The clock is the time of the event that began one, so nothing can stop it."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from judge.history.days import DAY_S, day_of
from judge.history.events import MOCK_END, MOCK_RUN, MOCK_START, MOCK_SUBMIT, Event, mock_test_in, standing
from judge.keywords import difficulty
from judge.practice.rules.brief import Brief
from judge.practice.rules.due import Facts
from judge.practice.rules.fresh import draw, weight_by_weakness
from judge.practice.rules.presets import Format

#: days after which a solved problem may be drawn again, and how many steps a drawn level may be off
_LONG_AGO, _REACH = 60, 2

#: how the ids of problems about the notes' models begin
_OF_THE_NOTES = "nn-"

#: a test that is ended with more than this share of its time left was given up, and one whose clock ran out after this share without a sign
_GIVEN_UP, _LEFT_ALONE = 0.1, 0.5


class MockProblem(NamedTuple):
    """A problem of a mock test: `source` was handed in last, as `name`; moments and gaps in seconds."""

    problem: str
    source: str = ""
    name: str = ""
    handed_in: float = 0.0
    #: when something was first run or handed in, after the beginning; 0 for never
    first: float = 0.0
    #: the time that belongs to it: gaps before its own runs
    spent: float = 0.0
    wrong_runs: int = 0


class MockTest(NamedTuple):
    """A mock test. `results` are there when it is over: problem to verdict, right and all cases."""

    id: str
    began: float
    minutes: int
    format: str
    problems: tuple[MockProblem, ...]
    is_over: bool = False
    #: when it was over, and when something was last run or handed in, or it began, in seconds since 1970
    ended: float = 0.0
    last: float = 0.0
    #: the learner's day on which it was over
    day: int = 0
    results: Mapping[str, tuple[str, int, int]] = {}

    @property
    def deadline(self) -> float:
        """When time is up, in seconds since 1970."""
        return self.began + 60 * self.minutes

    def counts(self, one: MockProblem, ended: float) -> bool:
        """Whether a problem counts in a test that ended then: of one that was given up only what the learner came to does."""
        is_given_up = self.deadline - ended > _GIVEN_UP * 60 * self.minutes or self.is_left_alone(ended)
        return bool(one.source or one.first) or not is_given_up

    def is_left_alone(self, ended: float) -> bool:
        """Whether its clock ran out long after the last sign of the learner: nobody sits before half a test like that."""
        return ended >= self.deadline and self.deadline - self.last > _LEFT_ALONE * 60 * self.minutes


def fold_mock(events: Iterable[Event]) -> MockTest | None:
    """The mock test that these events are about; None when it was never begun, or that was taken back."""
    mock: MockTest | None = None
    for event in standing(events):
        at, said = event.at.timestamp(), event.payload
        if event.kind == MOCK_START and mock is None:
            problems = tuple(MockProblem(str(problem)) for problem in said.get("problems", ()))
            mock = MockTest(mock_test_in(event.subject), at, int(said.get("minutes", 0)), str(said.get("format", "")), problems, last=at)
        elif mock and event.kind in (MOCK_RUN, MOCK_SUBMIT) and at <= mock.deadline:
            mock = _worked(mock, event, at - mock.last)._replace(last=at)
        elif mock and event.kind == MOCK_END:
            results = {str(name): (str(one[0]), int(one[1]), int(one[2])) for name, one in dict(said.get("results", {})).items()}
            mock = mock._replace(is_over=True, ended=at, day=day_of(at, event.offset or 0), results=results)
    return mock


def _worked(mock: MockTest, event: Event, gap: float) -> MockTest:
    said: Any = event.payload
    found = next((one for one in mock.problems if one.problem == said.get("problem")), None)
    if found is None:
        return mock
    at = event.at.timestamp()
    new = found._replace(spent=found.spent + gap, first=found.first or at - mock.began)
    if event.kind == MOCK_SUBMIT:
        new = new._replace(source=str(said.get("source", "")), name=str(said.get("name", "")), handed_in=at - mock.began)
    elif said.get("verdict") != "AC":
        new = new._replace(wrong_runs=new.wrong_runs + 1)
    return mock._replace(problems=tuple(new if one.problem == new.problem else one for one in mock.problems))


def may_be_drawn(id_: str, briefs: Mapping[str, Brief], *, takes_quizzes: bool) -> bool:
    """Whether a problem is for a test of this learner: those about the notes' models are for who takes the quiz, or did one of them."""
    if takes_quizzes or not id_.startswith(_OF_THE_NOTES):
        return True
    return any(brief.own for other, brief in briefs.items() if other.startswith(_OF_THE_NOTES))


def choose_problems(wanted: Format, facts: Facts, usual: int, seed: int) -> list[str]:
    """One problem for each level, from those that were never tried or not seen for long; fewer when there are not enough.

    Without levels they lie around `usual`, a difficulty, from two steps below it on.
    """
    free = [id_ for id_ in facts.labels if _is_free(id_, facts)]
    levels = wanted.levels or tuple(max(1, (usual or 5) - 2 + number) for number in range(wanted.problems))
    weight, chosen = weight_by_weakness(facts), list[str]()
    for number, level in enumerate(levels[: wanted.problems]):
        left = [id_ for id_ in free if id_ not in chosen]
        told = {id_: difficulty(facts.labels[id_][0]) for id_ in left}
        near = [id_ for id_ in left if told[id_] and abs(told[id_] - level) <= _REACH]
        if not near:  # the nearest there are
            nearest = min((abs(told[id_] - level) for id_ in left if told[id_]), default=0)
            near = [id_ for id_ in left if told[id_] and abs(told[id_] - level) == nearest] or left
        chosen += draw(near, 1, weight, f"{seed}/{number}")
    return chosen


def _is_free(id_: str, facts: Facts) -> bool:
    brief = facts.briefs.get(id_)
    return brief is None or not brief.is_tried or facts.now - brief.last > _LONG_AGO * DAY_S
