"""plan.toml, read; what was read is kept in the cache, since reading TOML takes longer than all else that `judge today` does.

minutes = 60                        # a day; or a table: {mon = 45, sat = 120, other = 60}
days-per-week = 5
streak = true                       # count days in a row, too
hide = true                         # no level and topics before a problem is solved
commit = true                       # judge commit may commit

[[set]]
name = "dynamic programming"
problems = ["1149", "11053"]        # in this order
[[set]]
tag = "graph-traversal"             # or all with a tag, from easy to hard
level = "silver..gold-4"
"""

import os
from pathlib import Path
from typing import Any

from judge.cache import keep, recall
from judge.errors import UsageError
from judge.handwritten import Section, load_toml
from judge.practice.rules.plan import GOAL_DAYS, MINUTES, MOST_MINUTES, WEEKDAYS, Plan, ProblemSet
from judge.store.root import plan_in
from judge.store.starterplan import is_kits_plan

_KEYS = ("minutes", "days-per-week", "streak", "hide", "commit", "set")
_SET_KEYS = ("name", "problems", "tag", "level")


def read_plan(root: Path, cache: Path) -> Plan:
    """The plan of a workspace; PackageError for one that is not well written."""
    path = plan_in(root)
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return Plan()
    stamp = (4, status.st_mtime_ns, status.st_size)
    kept = cache / "plan"
    plain = recall(kept, stamp)
    if plain is not None:
        return _plan(plain)
    plan = _read(path)
    keep(kept, stamp, {**plan._asdict(), "sets": [one._asdict() for one in plan.sets]})
    return plan


def _plan(plain: Any) -> Plan:
    return Plan(**{**plain, "sets": tuple(ProblemSet(**one) for one in plain["sets"])})


def _read(path: Path) -> Plan:
    file = load_toml(path)
    file.refuse_others(_KEYS)
    sets = tuple(_set(one, f"set {number}") for number, one in enumerate(file.sections("set"), 1))
    return Plan(
        minutes=_minutes(file),
        goal_days=file.whole("days-per-week", GOAL_DAYS, 1, 7),
        has_streak=file.boolean("streak", False),
        is_hiding=file.boolean("hide", False),
        has_commits=file.boolean("commit", False),
        sets=sets,
        is_kits=is_kits_plan([one.problems for one in sets]),
    )


def _minutes(file: Section) -> tuple[int, ...]:
    if not file.is_mapping("minutes"):
        return (file.whole("minutes", MINUTES, 0, MOST_MINUTES),) * 7
    days = file.section("minutes")
    days.refuse_others((*WEEKDAYS, "other"))
    other = days.whole("other", MINUTES, 0, MOST_MINUTES)
    return tuple(days.whole(day, other, 0, MOST_MINUTES) for day in WEEKDAYS)


def _set(own: Section, name: str) -> ProblemSet:
    from judge.catalog import levels_between

    stray = next((key for key in own if key in _KEYS and key not in _SET_KEYS), None)
    if stray:
        raise own.wrong(stray, "{key} belongs above the first [[set]]: move it there", key=stray)
    own.refuse_others(_SET_KEYS)
    problems = own.value("problems") or []
    if not isinstance(problems, list) or not all(isinstance(one, str | int) and not isinstance(one, bool) for one in problems):
        raise own.wrong("problems", "{name}: problems must be a list of ids", name=name)
    tag, level = own.text("tag"), own.text("level")
    if not problems and not tag and not level:
        raise own.wrong("problems", "{name} has neither problems nor tag nor level", name=name)
    try:
        levels = levels_between(level) if level else (0, 0)
    except UsageError as error:
        raise own.wrong("level", "{name}: {problem}", name=name, problem=error) from None
    return ProblemSet(own.text("name") or name, tuple(map(str, problems)), tag, levels)
