"""The screen of today as it was the last time, while nothing that it depends on changed: then nothing is read and nothing computed.

It depends on the log, the plan, the index of problems, which packages there are, and the day; the times and sizes of their files tell. Of
how well an item is known only what it is computed from is kept.
"""

import os
import time
from pathlib import Path
from typing import Any

from judge import cache
from judge.forgetting import recall
from judge.history.days import Moment, noon_of
from judge.practice.rules.activity import Streak
from judge.practice.rules.dayitems import ItemStatus, Today, TodayItem, Topic, item_of
from judge.store.root import cache_in, history_in, problems_in

#: changes with what is kept
_VERSION = 8

#: the day, then times (nanoseconds), sizes and places of files
Stamp = tuple[int, ...]


def look_again(root: Path, now: Moment) -> Today | None:
    """The screen before `shown`; None where it has to be made anew."""
    stamp = stamp_of(root, now.day)
    plain = cache.recall(_place(root), (_VERSION, stamp)) if stamp else None
    today = None if plain is None else _today(plain)
    return None if today is None or _got_cases(root, today) else today


def _got_cases(root: Path, today: Today) -> bool:
    """Whether there are cases now for what had none, which none of the files that tell knows: its minutes are others now."""
    bare = [one.item.id for one in today.items if one.is_bare]
    if not bare:
        return False
    from judge.store.datafolders import has_test_data

    return any(has_test_data(problems_in(root) / id_) for id_ in bare)


def keep(root: Path, today: Today, stamp: Stamp) -> None:
    """Keep a screen, before `shown`, that was made after `stamp` was taken; a file that was changed a moment ago is not believed."""
    if is_settled(stamp):
        cache.keep(_place(root), (_VERSION, stamp), _plain(today))


def _place(root: Path) -> Path:
    return cache_in(root) / "today"


def with_what_is_written(found: Today, root: Path) -> Today:
    """The same where the next item is begun already, for its file was: to begin it afresh would put that aside."""
    from judge.practice.lastsaved import is_being_written  # the day is looked at by commands that ask for no file

    at = next((at for at, one in enumerate(found.items) if one.status is ItemStatus.OPEN and one.item.id), -1)
    if at < 0 or any(one.status is ItemStatus.BEGUN for one in found.items) or not is_being_written(root, found.items[at].item.id):
        return found
    return found._replace(items=(*found.items[:at], found.items[at]._replace(status=ItemStatus.BEGUN), *found.items[at + 1 :]))


def shown(today: Today, now: Moment, *, is_hiding: bool) -> Today:
    """The screen at this hour, without level and topics of unsolved problems where they are to be hidden."""
    return today._replace(items=tuple(_shown(item, now, is_hiding=is_hiding or today.is_hiding) for item in today.items))


def _shown(item: TodayItem, now: Moment, *, is_hiding: bool) -> TodayItem:
    known = recall(item.stability, item.last, noon_of(now.day)) if item.stability else 0.0
    if is_hiding and not item.is_accepted:
        return item._replace(known=known, level="", tags=())
    return item._replace(known=known)


def stamp_of(root: Path, day: int) -> Stamp:
    """What a screen of this day depends on; empty without an index, which is always there when a day was planned."""
    found = [day]
    log = history_in(root)
    for path in (cache_in(root) / "index", problems_in(root), root / "plan.toml", log, log.with_name(f"{log.name}-wal")):
        try:
            status = os.stat(path)
            found += (status.st_mtime_ns, status.st_size, status.st_ino)
        except (FileNotFoundError, NotADirectoryError):  # no cache can be made where a file stands in its place
            if path.name == "index":
                return ()
            found += (0, 0, 0)
    return tuple(found)


def is_settled(stamp: Stamp) -> bool:
    """Whether what was made after the stamp was taken may be kept."""
    return bool(stamp) and time.time_ns() - max(stamp[1::3]) >= cache.FRESH_NS


def _plain(today: Today) -> tuple[Any, ...]:
    """As marshal takes it."""
    items = tuple((one.item.plain, one.status.value, dict(one.names), *one[3:]) for one in today.items)
    plain = today._replace(items=())._asdict()
    plain["streak"] = tuple(today.streak) if today.streak else None
    plain["weak"] = tuple(map(tuple, today.weak))
    return tuple(plain.values()), items


def _today(plain: tuple[Any, ...]) -> Today:
    values, items = plain
    today = Today._make(values)
    return today._replace(
        streak=Streak._make(today.streak) if today.streak else None,
        items=tuple(
            TodayItem(item_of(item), ItemStatus(status), names)._replace(**dict(zip(_REST, rest, strict=True)))
            for item, status, names, *rest in items
        ),
        weak=tuple(map(Topic._make, today.weak)),
    )


_REST = TodayItem._fields[3:]
