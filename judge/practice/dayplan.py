"""What `judge today` shows: the items of the day, which stay what they were, and how far each of them is."""

import functools
import time
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from judge.cache import FRESH_NS
from judge.history.days import Moment, noon_of, weekday_of
from judge.history.events import TODAY, day_subject
from judge.keywords import GUESSED
from judge.practice.daycache import keep, stamp_of
from judge.practice.planfile import read_plan
from judge.practice.rules.activity import Day, active_days, streak, this_week
from judge.practice.rules.brief import Brief, is_put_to_sleep
from judge.practice.rules.dayitems import DayItem, ItemKind, ItemStatus, Today, TodayItem, has_the_day
from judge.practice.rules.due import Facts, broken, due_reviews, easier, leeches
from judge.practice.rules.fresh import has_fresh
from judge.practice.rules.minutes import Basis, basis, estimate, pace_of
from judge.practice.rules.plan import Plan
from judge.practice.rules.topics import topics_of, weak_topics
from judge.practice.rules.waking import all_absent, all_asleep, minutes_of, solving_minutes, usual_wakes
from judge.practice.state import PracticeState, catch_up
from judge.store.datafolders import has_test_data
from judge.store.index import IndexEntry, glance, read_index
from judge.store.root import cache_in, history_in, problems_in
from judge.systemerror import as_told

#: problems that rest are named up to so many
_LEECHES = 3


class Survey(NamedTuple):
    """All that decides about a day: the state, the plan, and the index of problems as facts."""

    root: Path
    now: Moment
    state: PracticeState
    entries: Mapping[str, IndexEntry]
    facts: Facts

    @property
    def plan(self) -> Plan:
        """What the learner wants."""
        return self.facts.plan


def survey(root: Path, now: Moment, *, is_fresh: bool) -> Survey:
    """How things stand; problems as the index knew them unless it is to be `is_fresh`."""
    state = catch_up(history_in(root), cache_in(root), now.day)
    plan = read_plan(root, cache_in(root))
    entries = {entry.id: entry for entry in (read_index(root) if is_fresh else glance(root))}
    pace = pace_of([(entries[id_].level, brief) for id_, brief in state.briefs.items() if id_ in entries])
    labels = {id_: (entry.level, entry.tags) for id_, entry in entries.items() if not entry.trouble}
    for id_, brief in state.briefs.items():
        if id_ in labels and brief.own and (not labels[id_][0] or labels[id_][0].startswith(GUESSED)):
            labels[id_] = (estimate(labels[id_][0], brief, pace), labels[id_][1])
    topics = topics_of((entries[id_].tags, brief) for id_, brief in state.briefs.items() if id_ in entries)
    beyond = frozenset(id_ for id_, entry in entries.items() if entry.is_beyond)
    had_data = {id_ for id_, entry in entries.items() if entry.had_data}  # thousands may be due: the disk is not asked for each

    @functools.cache
    def has_cases(id_: str) -> bool:
        return id_ not in beyond and (id_ in had_data or has_test_data(problems_in(root) / id_))

    facts = Facts(
        day=now.day, now=noon_of(now.day), offset=now.offset, briefs=state.briefs, labels=labels, pace=pace, topics=topics, plan=plan,
        exam=state.exam, worked=sum(done.judged > 0 for day, done in state.days.items() if day < now.day),
        has_cases=has_cases, beyond=beyond,
    )  # fmt: skip
    return Survey(root, now, state, entries, _at_pace(facts, state, plan.minutes_on(weekday_of(now.day))))


def _at_pace(facts: Facts, state: PracticeState, minutes: int) -> Facts:
    """With so many to be woken as the learner said, or as is usual for these minutes."""
    usual = usual_wakes(minutes, has_new=has_fresh(facts))
    return facts._replace(wakes=state.wakes if state.wakes >= 0 else usual)


def look(root: Path, now: Moment, minutes: int = 0) -> Today:
    """The screen of today; what it proposes is decided, and written down, the first time. `minutes` stand above the plan's."""
    stamp = stamp_of(root, now.day)
    found = survey(root, now, is_fresh=False)
    if found.state.planned not in (-1, found.plan.minutes[weekday_of(now.day)]):  # written by hand since
        plan_by_plan(root, now)
        found = survey(root, now, is_fresh=False)
    if found.state.proposed or not (minutes or found.plan.minutes[weekday_of(now.day)]):
        today = _screen(found)
        if found.state.proposed and not today.rescued:
            keep(root, today, stamp)
        return today
    fresh = survey(root, now, is_fresh=True)
    return add(fresh._replace(state=fresh.state._replace(rescued=found.state.rescued)), minutes)


def add(found: Survey, minutes: int = 0, *, is_more: bool = False, is_anew: bool = False) -> Today:
    """The screen with items for so many minutes more, unless told those that are left of the day, or as many as it has.

    `is_anew`: in place of those that there were.
    """
    from judge.errors import HistoryError
    from judge.history.recorder import Recorder
    from judge.practice.rules.proposal import propose

    state = found.state._replace(proposed=()) if is_anew else found.state
    budget = minutes or found.plan.minutes_on(weekday_of(state.day))
    facts = _at_pace(found.facts, state, budget)._replace(quiz_due=due_questions(found.root, found.now))
    if is_more and facts.wakes and not has_fresh(facts):  # all that there is more of sleeps, and who asks for more is past their pace
        facts = facts._replace(wakes=len(facts.briefs))
    left = _screen(found).left if is_more and not minutes else 0
    items = propose(facts, left, _taken(state)) if left else []
    if any(item.id and item.minutes < _needed(item, facts) for item in items) or not items:  # nothing is as short as that
        items = propose(facts, budget, _taken(state))
    if not items:
        return _screen(found)
    payload = {"minutes": budget, "plan": found.plan.minutes[weekday_of(state.day)], "items": [list(item.plain) for item in items]}
    payload |= {"more": is_more} | ({"anew": True} if is_anew else {})
    try:
        with Recorder(history_in(found.root), found.now) as recorder:
            recorder.note(TODAY, day_subject(state.day), payload)
    except (HistoryError, OSError) as error:
        state = state._replace(proposed=(*state.proposed, *items), budget=state.budget or budget)
        return _screen(found._replace(state=state))._replace(trouble=as_told(error))
    state = catch_up(history_in(found.root), cache_in(found.root), state.day)._replace(rescued=state.rescued)
    return _screen(found._replace(state=state))


def plan_anew(root: Path, now: Moment) -> None:
    """Make today's list afresh where nothing of it was begun, since things are otherwise now; its screen is at hand afterwards."""
    found = survey(root, now, is_fresh=True)
    if found.plan.minutes[weekday_of(now.day)] and _is_untouched(found):
        add(found, found.state.budget, is_anew=True)
        time.sleep(FRESH_NS / 1e9)  # what was written this moment is not believed, and nothing would be kept
    look(root, now)


def plan_by_plan(root: Path, now: Moment) -> None:
    """Make today's list afresh for the minutes that the plan has now, where there is one and nothing of it was begun."""
    if not history_in(root).exists():
        return
    found = survey(root, now, is_fresh=True)
    if found.state.proposed and found.plan.minutes[weekday_of(now.day)] and _is_untouched(found):
        add(found, is_anew=True)


def _is_untouched(found: Survey) -> bool:
    return all(one.status in (ItemStatus.OPEN, ItemStatus.SKIPPED) for one in _screen(found).items)


def plan_with_new(root: Path, now: Moment) -> None:
    """Make today's list afresh where it has nothing new, problems came that are, and nothing of it was begun."""
    if not history_in(root).exists():
        return
    found = survey(root, now, is_fresh=True)
    proposed = found.state.proposed
    if proposed and all(item.kind is not ItemKind.NEW for item in proposed) and has_fresh(found.facts):
        plan_anew(root, now)


def due_questions(root: Path, now: Moment) -> int:
    """Cards of the quiz that should be asked by the end of today; 0 for those who never took one."""
    if not (cache_in(root) / "quiz.db").exists():
        return 0
    from judge.dlnotes.choosing import waiting
    from judge.dlnotes.quizcards import QuizCards
    from judge.practice.quizplaces import files_inside

    with QuizCards(files_inside(root), None, "en") as quiz:
        return len(waiting(quiz.entries(()), now.day))


def _taken(state: PracticeState) -> Collection[str]:
    return {*(item.key for item in state.proposed), *state.skipped}


def _screen(found: Survey) -> Today:
    state, plan = found.state, found.plan
    day, taken = state.day, _taken(state)
    done = state.days.get(day, Day())
    waiting = [id_ for id_ in due_reviews(found.facts) if id_ not in taken]
    return Today(
        day=day,
        budget=state.budget or plan.minutes[weekday_of(day)],
        minutes=round(done.seconds / 60),
        week=this_week(state.days, day),
        goal=min(plan.goal_days, plan.practice_days),
        month=active_days(state.days, day - 29, day),
        streak=streak(state.days, day) if plan.has_streak else None,
        items=tuple(_item(item, found, done) for item in state.proposed),
        waiting=len(waiting),
        waiting_minutes=sum(minutes_of(found.facts, id_) for id_ in waiting),
        first_waiting=waiting[0] if waiting else "",
        asleep=len(all_asleep(found.facts)),
        broken=sum(id_ not in taken for id_ in broken(found.facts)),
        weak=tuple(weak_topics(found.facts.topics)),
        leeches=tuple((id_, easier(found.facts, id_)) for id_ in leeches(found.facts)[:_LEECHES]),
        exam=state.exam if state.exam >= day else 0,
        is_hiding=plan.is_hiding,
        unknown=tuple(id_ for part in plan.sets for id_ in part.problems if id_ not in found.entries),
        rescued=state.rescued,
        is_out_of_new=not has_fresh(found.facts),
        absent=len(all_absent(found.facts)),
        week_minutes=sum(plan.minutes),
        practice_days=plan.practice_days,
        ahead=max((at for at, one in state.days.items() if at > day and one.is_active), default=0),
    )


def _item(item: DayItem, found: Survey, done: Day) -> TodayItem:
    brief = found.state.briefs.get(item.id, Brief())
    status = _status(item, brief, found.state, done)
    if item.kind is ItemKind.QUIZ:
        return TodayItem(item, status)
    entry = found.entries.get(item.id, IndexEntry(item.id))
    level = found.facts.labels.get(item.id, ("", ()))[0]
    is_bare = entry.is_beyond or not has_test_data(problems_in(found.root) / item.id)
    is_told = is_bare and item.kind is not ItemKind.NEW
    return TodayItem(
        item, status, entry.names,
        level=level, tags=entry.tags, rounds=brief.rounds, rating=brief.rating, is_guess=level.startswith(GUESSED),
        is_accepted=brief.is_accepted, stability=brief.stability, last=noon_of(brief.day),
        broken=brief.broken, basis=(Basis.RECALL if is_told else basis(level, brief, found.facts.pace)).value, whole=_whole(item, found),
        is_bare=is_bare, took=round(brief.took / 60) if status is ItemStatus.DONE else 0,
    )  # fmt: skip


def _whole(item: DayItem, found: Survey) -> int:
    """What an item takes, where the day has fewer minutes for it than that."""
    if item.id not in found.facts.labels:
        return 0
    minutes = _needed(item, found.facts)
    is_cut = item.minutes < minutes and has_the_day(item, found.state.proposed, found.state.budget)
    return minutes if is_cut else 0


def _needed(item: DayItem, facts: Facts) -> int:
    return solving_minutes(facts, item.id) if item.kind is ItemKind.NEW else minutes_of(facts, item.id)


def _status(item: DayItem, brief: Brief, state: PracticeState, done: Day) -> ItemStatus:
    is_quiz = item.kind is ItemKind.QUIZ
    is_skipped = item.key in state.skipped or is_put_to_sleep(brief, state.day)
    if is_quiz and is_skipped:  # a problem that was done is done, put off or not
        return ItemStatus.SKIPPED
    if done.answers >= item.questions if is_quiz else brief.day == state.day:
        return ItemStatus.DONE
    if is_skipped:
        return ItemStatus.SKIPPED
    return ItemStatus.BEGUN if not is_quiz and brief.open_day == state.day else ItemStatus.OPEN
