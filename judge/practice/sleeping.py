"""Putting problems to sleep and waking them, and the pace at which the kit wakes them itself."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.history.days import Moment
from judge.history.events import PACE, PACE_SUBJECT, SLEEP, WAKE
from judge.history.recorder import Recorder
from judge.keywords import difficulty
from judge.practice.dayplan import Survey
from judge.practice.rules.brief import Brief, is_asleep, is_put_to_sleep
from judge.practice.rules.waking import all_asleep
from judge.store.root import history_in
from judge.tagmatching import tags_meant


class SleepChoice(NamedTuple):
    """Which problems are meant: these, or all with a tag of each set and a level between these difficulties."""

    ids: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    levels: tuple[int, int] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said."""
        return not self.ids and not self.tags and self.levels is None


def to_sleep(found: Survey, choice: SleepChoice) -> list[str]:
    """Those that are meant and were not put to sleep yet: named ones whatever they are, else those that were met.

    UsageError for what is not here.
    """
    briefs = found.state.briefs
    asleep = {id_ for id_, brief in briefs.items() if is_put_to_sleep(brief, found.state.day)}
    return [id_ for id_ in _meant(found, choice, [id_ for id_ in found.facts.labels if id_ in briefs]) if id_ not in asleep]


def to_wake(found: Survey, choice: SleepChoice) -> list[str]:
    """Those that are meant and sleep; by tag and level those that are counted, and what was put off. UsageError for what is not here."""
    briefs, day, labels = found.state.briefs, found.state.day, found.facts.labels
    put = [id_ for id_, brief in briefs.items() if is_put_to_sleep(brief, day) and id_ in labels]
    among = sorted({*all_asleep(found.facts), *put})
    return [id_ for id_ in _meant(found, choice, among) if id_ in briefs and is_asleep(briefs[id_], day)]


def put_to_sleep(root: Path, ids: Iterable[str], now: Moment, until: int) -> None:
    """Let them sleep until a day, 0 for good."""
    _note(root, SLEEP, ids, now=now, payload={"until": until} if until else {})


def wake(root: Path, ids: Iterable[str], now: Moment) -> None:
    """Let them be due."""
    _note(root, WAKE, ids, now=now, payload={})


def set_pace(root: Path, wakes: int, now: Moment) -> None:
    """So many a day are woken from now on."""
    with Recorder(history_in(root), now) as recorder:
        recorder.note(PACE, PACE_SUBJECT, {"wakes": wakes})


def sleepers(briefs: Mapping[str, Brief], day: int) -> list[tuple[str, int]]:
    """What the learner put to sleep, and until which day, FOR_GOOD without one."""
    return sorted((id_, brief.until) for id_, brief in briefs.items() if is_put_to_sleep(brief, day))


def _note(root: Path, kind: str, ids: Iterable[str], *, now: Moment, payload: dict[str, object]) -> None:
    with Recorder(history_in(root), now) as recorder:
        recorder.note_all(kind, ids, payload)


def _meant(found: Survey, choice: SleepChoice, among: Sequence[str]) -> list[str]:
    labels = found.facts.labels
    for id_ in choice.ids:
        if id_ not in labels:
            raise UsageError("no problem {id} here", id=id_)
    if choice.ids:
        return list(choice.ids)
    known = {tag for _, tags in labels.values() for tag in tags}
    meant: list[Collection[str]] = [tags_meant(tag, known) for tag in choice.tags]
    low, high = choice.levels or (0, 100)
    return [id_ for id_ in among if low <= difficulty(labels[id_][0]) <= high and all(set(labels[id_][1]) & set(tags) for tags in meant)]
