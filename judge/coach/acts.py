"""What a learner does about a problem besides running a solution: ratings, giving up, hints, the editorial; taking back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from judge.coach.diary import Diary
from judge.coach.judged import Outcome, outcome_of, rounds_of
from judge.coach.moment import Moment
from judge.days import day_of
from judge.errors import UsageError
from judge.events import HINT, RATE, UNDO, Event
from judge.practice.rounds import fold
from judge.store.root import history_in

#: how many events back an undo looks
_FAR = 500


def rate(root: Path, problem: str, rating: str, now: Moment) -> Outcome:
    """Give the last round of a problem another rating; UsageError when there was none."""
    with Diary(history_in(root)) as diary:
        rounds = fold(diary.history.events(problem), day_of(now.seconds, now.offset)).rounds
        if not rounds:
            raise UsageError("nothing to rate: {id} was neither accepted nor given up yet", id=problem)
        diary.note(now, RATE, problem, {"rating": rating, "of": rounds[-1].key})
        return outcome_of(diary, problem, now, 0)


def act(root: Path, problem: str, kind: str, now: Moment, payload: Mapping[str, Any]) -> Outcome:
    """Write an act about a problem down; what it did to the schedule."""
    with Diary(history_in(root)) as diary:
        before = rounds_of(diary, problem, now)
        diary.note(now, kind, problem, {"active": round(diary.active_s(now)), **payload})
        return outcome_of(diary, problem, now, before)


def next_hint(root: Path, problem: str, now: Moment) -> int:
    """The level of the hint that comes next: 1, or one more than the last of today."""
    path = history_in(root)
    if not path.exists():
        return 1
    today = day_of(now.seconds, now.offset)
    with Diary(path) as diary:
        given = [event for event in diary.history.events(problem) if event.kind == HINT]
        return 1 + sum(day_of(event.at.timestamp(), event.offset or 0) == today for event in given)


def is_begun(root: Path, problem: str, now: Moment) -> bool:
    """Whether a round of the problem is going on."""
    with Diary(history_in(root)) as diary:
        return fold(diary.history.events(problem), day_of(now.seconds, now.offset)).open is not None


def undo(root: Path, now: Moment, *, is_redo: bool) -> Event:
    """Take the last thing back that was done on this machine, or the last taking back; that event. UsageError when there is none."""
    with Diary(history_in(root)) as diary:
        gone: set[object] = set()
        for event in diary.newest_here(_FAR):
            if event.key in gone:
                continue
            if event.kind == UNDO and not is_redo:
                gone.add(event.payload.get("of"))
            elif (event.kind == UNDO) == is_redo:
                diary.note(now, UNDO, event.problem, {"of": event.key})
                taken = diary.history.find(str(event.payload["of"])) if is_redo else event
                return taken or event
            elif is_redo:
                break  # something was done since: there is nothing to go back to
    raise UsageError("nothing to do again") if is_redo else UsageError("nothing to take back")
