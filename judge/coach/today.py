"""What `judge today` shows: the items of the day, which stay what they were, and how far each of them is."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from judge.coach.kept import State, catch_up, item_of_day
from judge.coach.moment import Moment
from judge.coach.planfile import read_plan
from judge.days import day_of, weekday_of
from judge.events import TODAY
from judge.practice.activity import Day, Streak, active_days, streak, this_week
from judge.practice.brief import Brief, known
from judge.practice.due import Facts, due_reviews, easier, leeches
from judge.practice.items import QUIZ, Item
from judge.practice.minutes import estimate, pace_of
from judge.practice.plan import Plan
from judge.practice.topics import Topic, topics_of, weak_topics
from judge.store.index import IndexEntry, glance, read_index
from judge.store.root import cache_in, history_in

#: problems that rest are named up to so many
_LEECHES = 3

DONE, BEGUN, OPEN, SKIPPED = "done", "begun", "open", "skipped"


class Line(NamedTuple):
    """An item with what is known of it: `names` by language, `known` from 0 to 1, the rating of a round that was done today."""

    item: Item
    status: str
    names: Mapping[str, str] = {}
    level: str = ""
    tags: tuple[str, ...] = ()
    brief: Brief = Brief()
    known: float = 0.0
    #: the level is a guess from what the first round took
    is_guess: bool = False


class Today(NamedTuple):
    """The screen. `waiting` reviews are due and were not proposed; `leeches` rest; `exam` is a day, 0 without one."""

    day: int
    budget: int
    seconds: float
    week: int
    goal: int
    month: int
    streak: Streak | None
    lines: tuple[Line, ...]
    waiting: int
    weak: tuple[Topic, ...]
    #: each with an easier problem of the same topic, where there is one
    leeches: tuple[tuple[str, str], ...]
    exam: int
    is_hiding: bool
    #: ids of the plan that are no problems here
    unknown: tuple[str, ...]
    rescued: tuple[str, int] | None
    #: why the proposal could not be written down, so that it may be another one the next time
    trouble: str = ""


class Ground(NamedTuple):
    """All that decides about a day: the state, the plan, and the index of problems as facts."""

    root: Path
    now: Moment
    state: State
    plan: Plan
    entries: Mapping[str, IndexEntry]
    facts: Facts


def survey(root: Path, now: Moment, *, is_fresh: bool) -> Ground:
    """How things stand; problems as the index knew them unless it is to be `is_fresh`."""
    day = day_of(now.seconds, now.offset)
    state = catch_up(history_in(root), cache_in(root), day)
    plan = read_plan(root, cache_in(root))
    entries = {entry.id: entry for entry in (read_index(root) if is_fresh else glance(root))}
    levels = [(entries[id_].level, brief) for id_, brief in state.briefs.items() if id_ in entries]
    pace = pace_of(levels)
    labels = {id_: (entry.level, entry.tags) for id_, entry in entries.items() if not entry.trouble}
    for id_, brief in state.briefs.items():
        if id_ in labels and not labels[id_][0]:
            labels[id_] = (estimate(brief, pace), labels[id_][1])
    topics = topics_of((entries[id_].tags, brief) for id_, brief in state.briefs.items() if id_ in entries)
    return Ground(
        root, now, state, plan, entries, Facts(day, now.seconds, now.offset, state.briefs, labels, pace, topics, plan, state.exam)
    )


def look(root: Path, now: Moment, minutes: int = 0) -> Today:
    """The screen of today; what it proposes is decided, and written down, the first time. `minutes` stand above the plan's."""
    ground = survey(root, now, is_fresh=False)
    if ground.state.proposed or not (minutes or ground.plan.minutes[weekday_of(ground.state.day)]):
        return _screen(ground)
    fresh = survey(root, now, is_fresh=True)
    return add(fresh._replace(state=fresh.state._replace(rescued=ground.state.rescued)), minutes)


def add(ground: Ground, minutes: int = 0, *, is_more: bool = False) -> Today:
    """The screen with items for so many minutes more, the day's unless told."""
    from judge.coach.diary import Diary
    from judge.coach.questions import due_questions
    from judge.errors import HistoryError
    from judge.practice.proposal import propose

    state = ground.state
    budget = minutes or ground.plan.minutes[weekday_of(state.day)]
    questions = due_questions(ground.root, ground.now.at)
    items = propose(ground.facts._replace(quiz_due=questions), budget, _taken(state))
    if not items:
        return _screen(ground)
    payload = {"minutes": budget, "items": [list(item) for item in items], "more": is_more}
    try:
        with Diary(history_in(ground.root)) as diary:
            diary.note(ground.now, TODAY, item_of_day(state.day), payload)
    except (HistoryError, OSError) as error:
        state = state._replace(proposed=(*state.proposed, *items), budget=state.budget or budget)
        return _screen(ground._replace(state=state))._replace(trouble=str(error))
    state = catch_up(history_in(ground.root), cache_in(ground.root), state.day)._replace(rescued=state.rescued)
    return _screen(ground._replace(state=state))


def _taken(state: State) -> Collection[str]:
    return {*(item.id if item.kind != QUIZ else QUIZ for item in state.proposed), *state.skipped}


def _screen(ground: Ground) -> Today:
    state, plan = ground.state, ground.plan
    day = state.day
    done = state.days.get(day, Day())
    lines = tuple(_line(item, ground, done) for item in state.proposed)
    taken = _taken(state)
    budget = state.budget or plan.minutes[weekday_of(day)]
    resting = tuple((id_, easier(ground.facts, id_)) for id_ in leeches(ground.facts)[:_LEECHES])
    return Today(
        day, budget, done.seconds, this_week(state.days, day), plan.goal_days, active_days(state.days, day - 29, day),
        streak(state.days, day) if plan.has_streak else None, lines,
        sum(id_ not in taken for id_ in due_reviews(ground.facts)), tuple(weak_topics(ground.facts.topics)), resting,
        state.exam if state.exam > day else 0, plan.is_hiding,
        tuple(id_ for part in plan.sets for id_ in part.problems if id_ not in ground.entries), state.rescued,
    )  # fmt: skip


def _line(item: Item, ground: Ground, done: Day) -> Line:
    state = ground.state
    if item.kind == QUIZ:
        status = SKIPPED if QUIZ in state.skipped else DONE if done.answers >= item.questions else OPEN
        return Line(item, status)
    brief = state.briefs.get(item.id, Brief())
    entry = ground.entries.get(item.id, IndexEntry(item.id))
    if brief.day == state.day:
        status = DONE
    elif item.id in state.skipped:
        status = SKIPPED
    else:
        status = BEGUN if brief.open_day == state.day else OPEN
    level = ground.facts.labels.get(item.id, ("", ()))[0]
    return Line(item, status, entry.names, level, entry.tags, brief, known(brief, ground.now.seconds), not entry.level and bool(level))
