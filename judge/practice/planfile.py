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

import marshal
import os
from pathlib import Path
from typing import Any

from judge.errors import PackageError, UsageError
from judge.practice.rules.plan import GOAL_DAYS, MINUTES, Plan, ProblemSet

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_KEYS = ("minutes", "days-per-week", "streak", "hide", "commit", "set")
_SET_KEYS = ("name", "problems", "tag", "level")
_MOST_MINUTES = 24 * 60


def plan_in(root: Path) -> Path:
    """Where the plan lies; it may not exist."""
    return root / "plan.toml"


def read_plan(root: Path, cache: Path) -> Plan:
    """The plan of a workspace; PackageError for one that is not well written."""
    path = plan_in(root)
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return Plan()
    stamp = (1, status.st_mtime_ns, status.st_size)
    kept = cache / "plan"
    try:
        known, plain = marshal.loads(kept.read_bytes())
        if known == stamp:
            return _plan(plain)
    except (OSError, ValueError, EOFError, TypeError):
        pass
    plan = _read(path)
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(marshal.dumps((stamp, (*plan[:-1], tuple(map(tuple, plan.sets))))))
    except OSError:
        pass
    return plan


def _plan(plain: Any) -> Plan:
    return Plan._make(plain)._replace(sets=tuple(map(ProblemSet._make, plain[-1])))


def _read(path: Path) -> Plan:
    import tomllib

    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackageError("not TOML: {problem}", where=path, problem=error) from None
    _refuse_others(path, table, _KEYS)
    sets = table.get("set", [])
    if not isinstance(sets, list) or not all(isinstance(one, dict) for one in sets):
        raise PackageError("sets are written as [[set]], one after the other", where=path)
    return Plan(
        minutes=_minutes(path, table.get("minutes", MINUTES)),
        goal_days=_whole(path, "days-per-week", table.get("days-per-week", GOAL_DAYS), least=1, most=7),
        has_streak=_flag(path, table, "streak"),
        is_hiding=_flag(path, table, "hide"),
        has_commits=_flag(path, table, "commit"),
        sets=tuple(_set(path, one, number) for number, one in enumerate(sets, 1)),
    )


def _minutes(path: Path, value: object) -> tuple[int, ...]:
    if not isinstance(value, dict):
        return (_whole(path, "minutes", value, least=1, most=_MOST_MINUTES),) * 7
    _refuse_others(path, value, (*_WEEKDAYS, "other"))
    other = value.get("other", MINUTES)
    return tuple(_whole(path, f"minutes.{day}", value.get(day, other), least=0, most=_MOST_MINUTES) for day in _WEEKDAYS)


def _set(path: Path, table: dict[str, Any], number: int) -> ProblemSet:
    from judge.catalog import levels_between
    from judge.tagnames import keyword_of_tag

    _refuse_others(path, table, _SET_KEYS)
    name = f"set {number}"
    problems = table.get("problems", [])
    if not isinstance(problems, list) or not all(isinstance(one, str | int) and not isinstance(one, bool) for one in problems):
        raise PackageError("{name}: problems must be a list of ids", where=path, name=name)
    texts = {key: table.get(key, "") for key in ("name", "tag", "level")}
    for key, text in texts.items():
        if not isinstance(text, str):
            raise PackageError("{key} must be a text", where=path, key=f"{name}: {key}")
    if not problems and not texts["tag"] and not texts["level"]:
        raise PackageError("{name} has neither problems nor tag nor level", where=path, name=name)
    try:
        levels = levels_between(texts["level"]) if texts["level"] else (0, 0)
    except UsageError as error:
        raise PackageError("{name}: {problem}", where=path, name=name, problem=error) from None
    return ProblemSet(texts["name"] or name, tuple(map(str, problems)), keyword_of_tag(texts["tag"]) if texts["tag"] else "", levels)


def _flag(path: Path, table: dict[str, Any], key: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise PackageError("{key} must be true or false", where=path, key=key)
    return value


def _whole(path: Path, key: str, value: object, *, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise PackageError(
            "{key} must be a whole number from {least} to {most}, not {value}", where=path, key=key, least=least, most=most, value=value
        )
    return value


def _refuse_others(path: Path, table: dict[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            raise PackageError("unknown key {key}: known are {known}", where=path, key=key, known=", ".join(known))
