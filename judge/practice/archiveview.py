"""The overview of what was solved, from the workspace: the survey of today, and the languages that the log knows."""

from collections import Counter

from judge.history.days import weekday_of
from judge.history.log import History
from judge.practice.dayplan import Survey
from judge.practice.mainlanguage import language_meant
from judge.practice.rules.overview import Overview, overview
from judge.store.root import history_in


def archive_overview(found: Survey) -> Overview:
    """What was solved here and elsewhere, and what of it is worth having again."""
    path = history_in(found.root)
    languages: Counter[str] = Counter()
    if path.exists():
        with History(path) as history:
            for name, count in history.languages():
                language = language_meant(name)
                languages[language.name if language else name] += count
    budget = found.state.budget or found.plan.minutes_on(weekday_of(found.now.day))
    return overview(found.facts, languages, budget=budget, is_told=found.state.wakes >= 0)
