"""Statistics, kept at hand while nothing changed that they are made from; causes come from the notes, which are read each time."""

from collections import Counter
from pathlib import Path
from typing import Any

from judge import cache
from judge.forgetting import Retention
from judge.history.days import Moment
from judge.practice.daycache import is_settled, stamp_of
from judge.practice.rules.levelrows import LevelRow
from judge.practice.rules.statisticsrows import Elsewhere, Statistics, TopicRow
from judge.practice.wrongnotes import all_entries
from judge.store.root import cache_in, solutions_in

#: changes with what is kept and with the rules of adding up
_VERSION = 1


def gather_statistics(root: Path, now: Moment) -> tuple[Statistics, tuple[str, int] | None]:
    """All of it, up to now; and where the damaged log lies, when it was rescued for it, with how many events it had."""
    stamp, rescued = stamp_of(root, now.day), None
    kept = cache.recall(_place(root), (_VERSION, stamp)) if stamp else None
    if kept is None:
        from judge.practice.addingup import add_up

        found, rescued = add_up(root, now)
        if is_settled(stamp):
            cache.keep(_place(root), (_VERSION, stamp), _plain(found))
    else:
        found = _statistics(kept)
    causes = Counter(entry.cause for entry in all_entries(solutions_in(root)) if entry.cause)
    return found._replace(causes=tuple(causes.most_common())), rescued


def _place(root: Path) -> Path:
    return cache_in(root) / "statistics"


def _plain(value: Any) -> Any:  # Any: named tuples, as marshal takes them
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return dict(value) if isinstance(value, dict) else value


def _statistics(plain: tuple[Any, ...]) -> Statistics:
    found = Statistics._make(plain)
    there = Elsewhere._make(found.elsewhere)
    return found._replace(
        retention=Retention._make(found.retention),
        topics=tuple(map(TopicRow._make, found.topics)),
        elsewhere=there._replace(topics=tuple(map(TopicRow._make, there.topics))),
        levels=tuple(map(LevelRow._make, found.levels)),
    )
