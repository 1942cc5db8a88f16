"""How all problems and days stand, kept at hand in the cache: events that came since are added; thrown away, it is folded anew.

While neither the log nor the day changed, not even the database is opened.
"""

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from judge.cache import FRESH_NS, keep, recall
from judge.practice.rules.activity import Day
from judge.practice.rules.brief import Brief
from judge.practice.rules.dayitems import DayItem, ItemKind, item_of

_ITEM_KINDS = frozenset(kind.value for kind in ItemKind)

#: changes with what is kept and with the rules of the fold
_VERSION = 9


class PracticeState(NamedTuple):
    """How things stand after all events. `proposed` and `skipped` are those of `day`; `exam` is a day, 0 without one."""

    day: int
    briefs: dict[str, Brief]
    days: dict[int, Day]
    proposed: tuple[DayItem, ...] = ()
    #: minutes that it was proposed for, and those of the plan then, -1 where nobody knows
    budget: int = 0
    planned: int = -1
    skipped: tuple[str, ...] = ()
    exam: int = 0
    #: problems a day that the learner wants to be woken, -1 where they did not say
    wakes: int = -1
    #: where the damaged log lies, when it was rescued now, and how many events it had
    rescued: tuple[str, int] | None = None


class _Kept(NamedTuple):
    stamp: tuple[int, ...]
    number: int
    key: str
    state: tuple[Any, ...]


def peek(cache: Path) -> PracticeState | None:
    """The state as it was kept the last time, however old."""
    kept = _recall(cache / "practice")
    return _state(kept.state) if kept else None


def catch_up(history: Path, cache: Path, day: int) -> PracticeState:
    """The state after all events of the log, which may not exist yet; `day` is today. HistoryError when the log cannot be read."""
    path = cache / "practice"
    kept = _recall(path)
    stamp = _stamp(history)
    if kept and kept.stamp == stamp and kept.state[0] == day:
        return _state(kept.state)
    if not history.exists():
        return PracticeState(day, {}, {})
    number, key, state = _read(history, cache, kept, day)
    settled = stamp if stamp == _stamp(history) and stamp[0] < time.time_ns() - FRESH_NS else ()
    keep(path, _VERSION, (settled, number, key, _plain(state)))
    return state


def _read(path: Path, cache: Path, kept: _Kept | None, day: int) -> tuple[int, str, PracticeState]:
    from judge.history.events import EXAM, EXAM_SUBJECT, PACE, PACE_SUBJECT, SKIP, TODAY, UNDO, day_subject, is_problem
    from judge.history.log import History
    from judge.practice.pastrounds import fold_problems, keep_rounds
    from judge.practice.rules.inshort import brief_of
    from judge.practice.rules.rounds import KINDS

    with History(path) as history:
        is_known = kept is not None and history.key_of(kept.number) == kept.key
        old = _state(kept.state) if kept and is_known else PracticeState(day, {}, {})
        number = kept.number if kept and is_known else 0
        last = history.last_number()
        last_key = history.key_of(last)
        touched = set(history.touched(number, (*KINDS, UNDO, TODAY, SKIP, EXAM, PACE))) if number else history.subjects()
        if old.day != day:  # rounds that were going on are over, and the new day has items of its own
            touched |= {id_ for id_, brief in old.briefs.items() if brief.open_day >= 0} | {day_subject(day)}
        briefs, exam, wakes = old.briefs, old.exam, old.wakes
        if EXAM_SUBJECT in touched:
            exam = _last_said(history.events(EXAM_SUBJECT), "day", 0)
        if PACE_SUBJECT in touched:
            wakes = _last_said(history.events(PACE_SUBJECT), "wakes", -1)
        folded = dict(fold_problems(history, set(filter(is_problem, touched)), day))
        briefs.update((problem, brief_of(standing)) for problem, standing in folded.items())
        if not number:  # all of them: `judge stats` wants the same, and need not fold again
            keep_rounds(cache, last, last_key, folded)
        days = _add(old.days, history.daily(number))
        state = PracticeState(day, briefs, days, exam=exam, wakes=wakes, rescued=_told(history.rescued))
        if day_subject(day) in touched:
            state = _with_items(state, history.events(day_subject(day)))
        else:
            state = state._replace(proposed=old.proposed, skipped=old.skipped, budget=old.budget, planned=old.planned)
        return last, last_key, state


def _told(rescued: tuple[Path, int] | None) -> tuple[str, int] | None:
    return (str(rescued[0]), rescued[1]) if rescued else None


def _add(days: dict[int, Day], rows: Iterable[tuple[int, int, int, float, int]]) -> dict[int, Day]:
    for day, judged, answers, seconds, elsewhere in rows:
        old = days.get(day, Day())
        days[day] = Day(old.judged + judged, old.answers + answers, old.seconds + seconds, old.elsewhere + elsewhere)
    return days


def _last_said(events: Iterable[Any], key: str, unsaid: int) -> int:
    from judge.history.events import standing

    last = standing(events)[-1:]
    return int(last[0].payload.get(key, unsaid)) if last else unsaid


def _with_items(state: PracticeState, events: Iterable[Any]) -> PracticeState:
    """What was proposed first that day, and what was added to it later; what was put off."""
    from judge.history.events import SKIP, standing

    items: list[DayItem] = []
    skipped: list[str] = []
    budget, planned = 0, -1
    for event in standing(events):
        if event.kind == SKIP:
            skipped.append(str(event.payload.get("item", "")))
            continue
        found = [item_of(item) for item in event.payload.get("items", ()) if item[0] in _ITEM_KINDS]  # others are a newer kit's
        if event.payload.get("anew"):
            items, budget = [], 0
        if not items or event.payload.get("more"):
            items += [item for item in found if item.key not in [one.key for one in items]]
            budget = budget or int(event.payload.get("minutes", 0))
        planned = int(event.payload.get("plan", -1))
    return state._replace(proposed=tuple(items), skipped=tuple(skipped), budget=budget, planned=planned)


def _stamp(path: Path) -> tuple[int, ...]:
    found: list[int] = []
    for name in (path, path.with_name(path.name + "-wal")):
        with suppress(OSError):
            status = os.stat(name)
            found += (status.st_mtime_ns, status.st_size, status.st_ino)
    return tuple(found) or (0,)


def _plain(state: PracticeState) -> tuple[Any, ...]:
    """As marshal takes it."""
    briefs = {id_: tuple(brief) for id_, brief in state.briefs.items()}
    days = {day: tuple(found) for day, found in state.days.items()}
    return (
        state.day, briefs, days, tuple(item.plain for item in state.proposed), state.budget, state.planned, state.skipped, state.exam,
        state.wakes,
    )  # fmt: skip


def _state(plain: tuple[Any, ...]) -> PracticeState:
    day, briefs, days, proposed, budget, planned, skipped, exam, wakes = plain
    return PracticeState(
        day, {id_: Brief._make(brief) for id_, brief in briefs.items()}, {at: Day._make(found) for at, found in days.items()},
        proposed=tuple(map(item_of, proposed)), budget=budget, planned=planned, skipped=skipped, exam=exam, wakes=wakes,
    )  # fmt: skip


def _recall(path: Path) -> _Kept | None:
    kept = recall(path, _VERSION)
    return _Kept._make(kept) if kept else None
