"""What was done, added up from the log and the index: what `gathering` keeps."""

from pathlib import Path

from judge.history.days import Moment
from judge.practice.dayplan import Survey, survey
from judge.practice.pastrounds import read_rounds
from judge.practice.rules.due import due_days
from judge.practice.rules.levelrows import LevelRow, level_rows
from judge.practice.rules.statistics import Practised, statistics
from judge.practice.rules.statisticsrows import Statistics
from judge.store.root import cache_in, history_in


def add_up(root: Path, now: Moment) -> tuple[Statistics, tuple[str, int] | None]:
    """All of it but for causes, up to now; and where the damaged log lies, when it was rescued for it, with how many events it had."""
    known = survey(root, now, is_fresh=False)
    practised = Practised(
        rounds=read_rounds(history_in(root), cache_in(root), now.day),
        due=due_days(known.facts),
        days=known.state.days,
        labels=_labels(known),
        accepted=_accepted(known),
    )
    return statistics(practised, now.day), known.state.rescued


def gather_levels(known: Survey) -> tuple[LevelRow, ...]:
    """Solved problems by level."""
    return level_rows(_labels(known), _accepted(known))


def _labels(known: Survey) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {id_: (entry.level, entry.tags) for id_, entry in known.entries.items()}


def _accepted(known: Survey) -> set[str]:
    return {id_ for id_, brief in known.state.briefs.items() if brief.is_accepted}
