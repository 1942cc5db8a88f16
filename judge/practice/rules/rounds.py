"""Rounds: a problem taken up when it is new or due, until it is accepted, given up, or the day is over. Each becomes one rating.

    Again   given up; the editorial opened before acceptance; not accepted within the day
    Hard    accepted with a hint of level 2 or more, after four or more failed runs, or in over twice the expected time
    Easy    accepted at the first run without hints in under half the expected time, and not for the first time
    Good    accepted otherwise

What a run proves is decided in `evidence`. Where only samples and own cases were passed nothing is Easy, and it comes
again within a month. A problem that is not due, or was done today, may be run at will: that begins no round; unless today's list asked
for it, or it sleeps, having only been solved elsewhere. What the learner says (`rate`, `recall`) stands above all this.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from judge.forgetting import AGAIN, EASY, GOOD, HARD, RATINGS, Aim, Strength, recall, review
from judge.history.days import DAY_S, day_of, noon_of
from judge.history.events import ATTEMPT, EDITORIAL, FOUND, GIVE_UP, HINT, RATE, RECALL, RUN, SLEEP, SOURCE, WAKE, Event, standing
from judge.practice.rules.brief import FOR_GOOD
from judge.practice.rules.evidence import Evidence, evidence, is_accepted, is_used_up

#: problems cost more to be asked again than cards: 85 of 100 should be known, and none rests for longer than half a year
AIM = Aim(0.85, 180)

#: kinds that change what is known of a problem
KINDS = frozenset((RUN, ATTEMPT, HINT, EDITORIAL, GIVE_UP, RATE, RECALL, FOUND, SLEEP, WAKE, SOURCE))

#: days after which a problem comes again of which only samples and own cases were passed: they are little, and often pass by luck
SAMPLE_DAYS = 30

#: days after which a problem that failed in a mock test comes again, as its end says, however well it was known before
FAILED_TEST_DAYS = 1

#: failed runs, and the level of a hint, from which a round was hard
_HARD_TRIES, _HARD_HINT = 4, 2


class Round(NamedTuple):
    """One round. `tries` counts runs, the last one too; `expected` and `active` are seconds, 0 where nobody knows."""

    day: int
    at: float
    #: 1 to 4, 0 while it is going on
    rating: int = 0
    is_accepted: bool = False
    tries: int = 0
    active: float = 0.0
    expected: float = 0.0
    #: verdicts of the runs that failed, in order
    failures: tuple[str, ...] = ()
    #: how likely it was still known, by FSRS; 0 for the first round
    predicted: float = 0.0
    #: whether the learner only told the idea
    is_recall: bool = False
    #: whether it was judged elsewhere, and whether nothing but samples was passed
    is_elsewhere: bool = False
    is_samples: bool = False
    #: the event that ended it, or the last one so far
    key: str = ""


class Standing(NamedTuple):
    """How a problem stands. `strength` is None before the first round; its times are noons; `open` is the round that is going on."""

    strength: Strength | None = None
    rounds: tuple[Round, ...] = ()
    open: Round | None = None
    is_accepted: bool = False
    is_tried: bool = False
    #: when something was accepted last, and first, in seconds since 1970
    solved: float = 0.0
    first_solved: float = 0.0
    #: the learner put it to sleep until this day, FOR_GOOD, or 0; and when they woke it, where no round followed yet
    until: int = 0
    woken: float = 0.0
    #: the case that broke the solution in a long hunt; empty once something was accepted here again
    broken: str = ""
    #: hashes of sources that were accepted
    sources: frozenset[str] = frozenset()


class ScheduleChange(NamedTuple):
    """What an event did to the schedule: the round that it ended, None where it ended none, and when the problem comes again."""

    round: Round | None = None
    #: days
    due: int = 0
    today: int = 0
    #: which round of the problem it was, from 1
    number: int = 0
    #: the round that is going on
    open: Round | None = None
    #: no run of today begins a round any more
    is_resting: bool = False
    #: what the run proved
    proof: Evidence = Evidence.RIGHT


def fold(events: Iterable[Event], today: int) -> Standing:
    """How a problem stands after these events about it; `today` ends rounds of earlier days."""
    found = [event for event in standing(events) if event.kind in KINDS]
    told = {str(event.payload.get("of")): RATINGS.get(str(event.payload.get("rating")), 0) for event in found if event.kind == RATE}
    folding = _Folding(told)
    for event in found:
        folding.take(event)
    return folding.end(today)


class _Folding:
    """The state between two events; `told` are ratings by the learner, by the event that ended the round."""

    def __init__(self, told: Mapping[str, int]) -> None:
        self._told = told
        self._key = self._broken = ""
        self._strength: Strength | None = None
        self._rounds: list[Round] = []
        self._open: Round | None = None
        self._hint = self._offset = self._until = 0
        self._has_editorial = False
        self._sources: set[str] = set()
        self._is_accepted = self._is_tried = self._has_own = False
        self._solved = self._first_solved = self._woken = 0.0
        self._early: dict[int, float] = {}  # seconds of a day's runs that told nothing, before one told something

    def take(self, event: Event) -> None:
        at = event.at.timestamp()
        self._offset = event.offset or 0
        day = day_of(at, self._offset)
        self._end_days_before(day)
        self._key = event.key
        if self._open:
            self._open = self._open._replace(key=event.key)
        payload = event.payload
        if event.kind in (RUN, ATTEMPT):
            self._run(event, at, day)
        elif event.kind == SOURCE:
            self._sources.add(str(payload.get("source") or ""))
        elif event.kind == FOUND:
            self._broken = str(payload.get("case") or "")
        elif event.kind == SLEEP:
            self._until = int(payload.get("until") or FOR_GOOD)
            self._woken *= self._until != FOR_GOOD  # only put off
        elif event.kind == WAKE:
            self._until, self._woken = 0, at
        elif event.kind == HINT and self._may_begin(day):
            self._begin(at, day)
            self._hint = max(self._hint, int(payload.get("level", 1)))
        elif event.kind == EDITORIAL and self._may_begin(day):
            self._begin(at, day)
            self._has_editorial = True
        elif event.kind == GIVE_UP and (self._may_begin(day) or (payload.get("mock") and not self._is_done(day))):
            self._is_tried = True
            self._close(self._begin(at, day), AGAIN, within=FAILED_TEST_DAYS if payload.get("mock") else 0)
        elif event.kind == RECALL and not self._is_done(day):
            active = float(payload.get("active") or 0) + self._early.pop(day, 0.0)
            told = Round(day, at, GOOD, active=active, is_recall=True, key=event.key)
            self._close(told, RATINGS.get(str(payload.get("rating")), GOOD))

    def end(self, today: int) -> Standing:
        self._end_days_before(today)
        return Standing(
            self._strength, tuple(self._rounds), self._open, is_accepted=self._is_accepted, is_tried=self._is_tried, solved=self._solved,
            first_solved=self._first_solved, until=self._until, woken=self._woken, broken=self._broken, sources=frozenset(self._sources),
        )  # fmt: skip

    def _end_days_before(self, day: int) -> None:
        """A round that went on is lost when its day is over; whoever only looked at hints of what sleeps did not try it."""
        if self._open and self._open.day < day:
            if self._strength and not (self._open.tries or self._has_own or self._woken):
                self._open = None
            else:
                self._close(self._open, AGAIN)

    def _run(self, event: Event, at: float, day: int) -> None:
        payload = event.payload
        proof = evidence(payload, self._sources)
        self._is_tried |= not payload.get("given")
        if is_accepted(payload):
            self._is_accepted, self._solved, self._first_solved = True, at, self._first_solved or at
            self._broken *= event.kind != RUN
            self._sources |= {str(payload.get("source") or "")} if is_used_up(payload) else set()
        active = float(payload.get("active") or 0)
        if proof is Evidence.TIME and self._open:
            self._open = self._open._replace(at=at, active=self._open.active + active)
        elif proof is Evidence.TIME:
            self._early[day] = self._early.get(day, 0.0) + active
        is_final, is_asked = (bool(payload.get(mark)) and not self._is_done(day) for mark in ("final", "asked"))  # count, due or not
        if proof not in (Evidence.RIGHT, Evidence.WRONG) or not (is_final or is_asked or self._may_begin(day, is_own=event.kind == RUN)):
            return
        begun, is_right = self._begin(at, day), proof is Evidence.RIGHT
        self._open = begun = begun._replace(
            at=at, tries=begun.tries + 1, active=begun.active + active,
            failures=begun.failures if is_right else (*begun.failures, str(payload.get("verdict"))),
            expected=float(payload.get("expected") or begun.expected), is_elsewhere=event.kind == ATTEMPT,
            is_samples=bool(payload.get("samples")),
        )  # fmt: skip
        if is_right:
            begun = begun._replace(is_accepted=True)
            self._close(begun, self._rating(begun))
        elif is_final:
            self._close(begun, AGAIN, within=FAILED_TEST_DAYS)

    def _may_begin(self, day: int, *, is_own: bool = True) -> bool:
        """Whether a round is going on or may begin: none was done today, and the problem is new, asleep, woken, or due today."""
        if self._open or self._is_done(day):
            return self._open is not None
        return not self._strength or (is_own and not self._has_own) or self._woken > 0 or self._strength.due < noon_of(day + 1)

    def _is_done(self, day: int) -> bool:
        return bool(self._rounds) and self._rounds[-1].day >= day

    def _begin(self, at: float, day: int) -> Round:
        if self._open is None:
            self._hint, self._has_editorial = 0, False
            self._open = Round(day, at, active=self._early.pop(day, 0.0), key=self._key)
        return self._open

    def _rating(self, found: Round) -> int:
        if self._has_editorial:
            return AGAIN
        late = found.expected and found.active > 2 * found.expected
        if self._hint >= _HARD_HINT or found.tries > _HARD_TRIES or late:
            return HARD
        quick = found.expected and 0 < found.active < found.expected / 2
        is_easy = found.tries == 1 and not self._hint and quick and self._rounds and not found.is_samples
        return EASY if is_easy else GOOD

    def _close(self, found: Round, rating: int, *, within: int = 0) -> None:
        """`within`: days in which it comes again, where it failed."""
        rating, at = self._told.get(found.key) or rating, noon_of(found.day)
        predicted = recall(self._strength.stability, self._strength.last, at) if self._strength else 0.0
        self._strength = review(self._strength, at, rating, AIM)
        most = within if within and rating == AGAIN else SAMPLE_DAYS if found.is_samples else AIM.most_days
        self._strength = self._strength._replace(due=min(self._strength.due, at + most * DAY_S))
        self._rounds.append(found._replace(rating=rating, predicted=predicted))
        self._has_own |= not found.is_elsewhere
        self._open, self._woken = None, 0.0
