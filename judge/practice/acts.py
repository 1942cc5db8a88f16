"""What a learner does about a problem besides running a solution: ratings, giving up, hints, the editorial; taking back."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import UsageError
from judge.history.days import Moment, day_of
from judge.history.events import HINT, RATE, TODAY, UNDO, Event, source_mark
from judge.history.log import History
from judge.history.recorder import Recorder
from judge.practice.judged import active_s, change_of, expected_s, standing_of
from judge.practice.rules.rounds import ScheduleChange, fold
from judge.store.index import glance
from judge.store.root import history_in

#: how many events back an undo looks
_FAR = 500


def rate(root: Path, problem: str, rating: str, now: Moment) -> ScheduleChange:
    """Give the last round of a problem another rating; UsageError when there was none."""
    with Recorder(history_in(root), now) as recorder:
        rounds = fold(recorder.history.events(problem), now.day).rounds
        if not rounds:
            raise UsageError("nothing to rate: {id} was neither accepted nor given up yet", id=problem)
        if rounds[-1].is_elsewhere:
            raise UsageError("{id} was solved elsewhere and not yet done again here: judge recall {id} reviews and rates it", id=problem)
        recorder.note(RATE, problem, {"rating": rating, "of": rounds[-1].key})
        return change_of(recorder, problem, 0)


def act(root: Path, problem: str, kind: str, now: Moment, **said: object) -> ScheduleChange:
    """Write an act about a problem down with what is `said` of it; what it did to the schedule."""
    with Recorder(history_in(root), now) as recorder:
        before = standing_of(recorder, problem)
        level = next((entry.level for entry in glance(root) if entry.id == problem), "")
        active = active_s(recorder, before, expected_s(root, problem, level, now))
        recorder.note(kind, problem, {"active": round(active), **said})
        return change_of(recorder, problem, len(before.rounds))


def next_hint(root: Path, problem: str, now: Moment) -> int:
    """The level of the hint that comes next: 1, or one more than the last of today."""
    path = history_in(root)
    if not path.exists():
        return 1
    with History(path) as history:
        given = [event for event in history.events(problem) if event.kind == HINT]
        return 1 + sum(day_of(event.at.timestamp(), event.offset or 0) == now.day for event in given)


def is_begun(root: Path, problem: str, now: Moment) -> bool:
    """Whether a round of the problem is going on."""
    with History(history_in(root)) as history:
        return fold(history.events(problem), now.day).open is not None


def accepted_source(root: Path, problem: str, sources: Sequence[Path], now: Moment) -> Path | None:
    """The first of these files that was accepted, here or elsewhere, as it is now; None where none was."""
    path = history_in(root)
    if not path.exists():
        return None
    with History(path) as history:
        accepted = fold(history.events(problem), now.day).sources
    return next((source for source in sources if source_mark(source.read_bytes()) in accepted), None)


def undo(root: Path, now: Moment, *, is_redo: bool) -> Event:
    """Take the last thing back that was done on this machine, or the last taking back; that event. UsageError when there is none."""
    with Recorder(history_in(root), now) as recorder:
        gone: set[object] = set()
        for event in recorder.newest_here(_FAR):
            if event.key in gone:
                continue
            of = recorder.history.find(str(event.payload.get("of"))) if event.kind == UNDO else None
            if event.kind == UNDO and (not is_redo or (of and of.kind == UNDO)):  # a taking back stands, or counts no more
                gone.add(event.payload.get("of"))
            elif event.kind == UNDO:
                recorder.note(UNDO, event.subject, {"of": event.key, "again": True})
                return of or event
            elif is_redo:
                break  # something was done since: there is nothing to go back to
            elif not _is_kits(event):
                recorder.note(UNDO, event.subject, {"of": event.key})
                return event
    raise UsageError("nothing to do again") if is_redo else UsageError("nothing to take back")


def _is_kits(event: Event) -> bool:
    """Whether the kit did it, and nobody else: the day's list, which would be made again at once."""
    return event.kind == TODAY and not event.payload.get("more")
