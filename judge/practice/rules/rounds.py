"""Rounds: a problem taken up when it is new or due, until it is accepted, given up, or the day is over. Each becomes one rating.

    Again   given up; the editorial opened before acceptance; not accepted within the day
    Hard    accepted with a hint of level 2 or more, after four or more failed runs, or in over twice the expected time
    Easy    accepted at the first run without hints in under half the expected time, and not for the first time
    Good    accepted otherwise

A run does not count when nothing was built or could be told, when only some cases were run, or when the source was accepted before.
A problem that is not due, or was done today, may be run at will: that begins no round. What the learner says (`rate`, `recall`) stands
above all this.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from judge.forgetting import AGAIN, EASY, GOOD, HARD, RATINGS, Aim, Strength, recall, review
from judge.history.days import day_of
from judge.history.events import ATTEMPT, EDITORIAL, GIVE_UP, HINT, RATE, RECALL, RUN, Event, standing
from judge.practice.rules.brief import Brief

#: problems cost more to be asked again than cards: 85 of 100 should be known, and none rests for longer than half a year
AIM = Aim(0.85, 180)

#: kinds that change what is known of a problem
KINDS = frozenset((RUN, ATTEMPT, HINT, EDITORIAL, GIVE_UP, RATE, RECALL))

#: verdicts that say nothing of whether the learner can solve it
_UNTOLD = frozenset(("CE", "NA", "JE", ""))

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
    #: the event that ended it, or the last one so far
    key: str = ""


class Standing(NamedTuple):
    """How a problem stands. `strength` is None before the first round; `open` is the round that is going on."""

    strength: Strength | None = None
    rounds: tuple[Round, ...] = ()
    open: Round | None = None
    is_accepted: bool = False
    is_tried: bool = False


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


def fold(events: Iterable[Event], today: int) -> Standing:
    """How a problem stands after these events about it; `today` ends rounds of earlier days."""
    found = [event for event in standing(events) if event.kind in KINDS]
    told = {str(event.payload.get("of")): RATINGS.get(str(event.payload.get("rating")), 0) for event in found if event.kind == RATE}
    folding = _Folding(told)
    for event in found:
        folding.take(event)
    return folding.end(today)


def brief_of(standing: Standing) -> Brief:
    """The short form."""
    rounds, strength = standing.rounds, standing.strength
    fails = 0
    while fails < len(rounds) and rounds[-1 - fails].rating == AGAIN:
        fails += 1
    last, first = (rounds[-1], rounds[0]) if rounds else (None, None)
    return Brief(
        due=strength.due if strength else 0.0,
        last=strength.last if strength else 0.0,
        stability=strength.stability if strength else 0.0,
        rounds=len(rounds),
        fails=fails,
        rating=last.rating if last else 0,
        day=last.day if last else -1,
        is_accepted=standing.is_accepted,
        is_tried=standing.is_tried,
        open_day=standing.open.day if standing.open else -1,
        open_tries=standing.open.tries if standing.open else 0,
        active=next((one.active for one in reversed(rounds) if one.is_accepted), 0.0),
        first_active=first.active if first else 0.0,
        first_tries=first.tries if first else 0,
        first_rating=first.rating if first else 0,
    )


class _Folding:
    """The state between two events; `told` are ratings by the learner, by the event that ended the round."""

    def __init__(self, told: Mapping[str, int]) -> None:
        self._told = told
        self._key = ""
        self._strength: Strength | None = None
        self._rounds: list[Round] = []
        self._open: Round | None = None
        self._hint = self._offset = 0
        self._has_editorial = False
        self._sources: set[str] = set()
        self._is_accepted = self._is_tried = False

    def take(self, event: Event) -> None:
        at = event.at.timestamp()
        self._offset = event.offset or 0
        day = day_of(at, self._offset)
        if self._open and self._open.day < day:
            self._close(self._open, AGAIN)
        self._key = event.key
        if self._open:
            self._open = self._open._replace(key=event.key)
        payload = event.payload
        if event.kind in (RUN, ATTEMPT):
            self._run(payload, at, day)
        elif event.kind == HINT and self._may_begin(day):
            self._begin(at, day)
            self._hint = max(self._hint, int(payload.get("level", 1)))
        elif event.kind == EDITORIAL and self._may_begin(day):
            self._begin(at, day)
            self._has_editorial = True
        elif event.kind == GIVE_UP and (self._may_begin(day) or (payload.get("mock") and not self._is_done(day))):
            self._is_tried = True
            self._close(self._begin(at, day), AGAIN)
        elif event.kind == RECALL and not self._is_done(day):
            active = float(payload.get("active") or 0)
            told = Round(day, at, GOOD, active=active, is_recall=True, key=event.key)
            self._close(told, RATINGS.get(str(payload.get("rating")), GOOD))

    def end(self, today: int) -> Standing:
        if self._open and self._open.day < today:
            self._close(self._open, AGAIN)
        return Standing(self._strength, tuple(self._rounds), self._open, self._is_accepted, self._is_tried)

    def _run(self, payload: Any, at: float, day: int) -> None:
        """Any: JSON."""
        verdict, source = str(payload.get("verdict") or ""), str(payload.get("source") or "")
        self._is_tried = True
        is_right = verdict == "AC" and not payload.get("part")
        self._is_accepted |= is_right
        is_old = bool(source) and source in self._sources
        if is_right and source:
            self._sources.add(source)
        if verdict in _UNTOLD or payload.get("part"):
            if self._open:
                self._open = self._open._replace(at=at, active=self._open.active + float(payload.get("active") or 0))
            return
        is_final = bool(payload.get("final")) and not self._is_done(day)  # handed in at a mock test: counts, due or not
        if is_old or not (is_final or self._may_begin(day)):
            return
        begun = self._begin(at, day)
        failures = begun.failures if is_right else (*begun.failures, verdict)
        self._open = begun = begun._replace(
            at=at, tries=begun.tries + 1, active=begun.active + float(payload.get("active") or 0), failures=failures,
            expected=float(payload.get("expected") or begun.expected),
        )  # fmt: skip
        if is_right:
            begun = begun._replace(is_accepted=True)
            self._close(begun, self._rating(begun))
        elif is_final:
            self._close(begun, AGAIN)

    def _may_begin(self, day: int) -> bool:
        """Whether a round is going on or may begin: none was done today, and the problem is new or due by the end of the day."""
        if self._open:
            return True
        return not self._is_done(day) and (self._strength is None or day_of(self._strength.due, self._offset) <= day)

    def _is_done(self, day: int) -> bool:
        return bool(self._rounds) and self._rounds[-1].day >= day

    def _begin(self, at: float, day: int) -> Round:
        if self._open is None:
            self._hint, self._has_editorial = 0, False
            self._open = Round(day, at, key=self._key)
        return self._open

    def _rating(self, found: Round) -> int:
        if self._has_editorial:
            return AGAIN
        late = found.expected and found.active > 2 * found.expected
        if self._hint >= _HARD_HINT or found.tries > _HARD_TRIES or late:
            return HARD
        quick = found.expected and 0 < found.active < found.expected / 2
        return EASY if found.tries == 1 and not self._hint and quick and self._rounds else GOOD

    def _close(self, found: Round, rating: int) -> None:
        rating = self._told.get(found.key) or rating
        predicted = recall(self._strength.stability, found.at - self._strength.last) if self._strength else 0.0
        self._strength = review(self._strength, found.at, rating, AIM)
        self._rounds.append(found._replace(rating=rating, predicted=predicted))
        self._open = None
