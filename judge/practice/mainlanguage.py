"""The language that the learner uses: what most of their last accepted solutions are written in, here and in the archive they brought."""

from collections import Counter
from pathlib import Path

from judge.language import Language
from judge.languages import LANGUAGES, language_named
from judge.store.root import history_in

#: accepted runs and attempts that tell it
_LAST = 200


def languages_used(root: Path) -> list[tuple[Language, int]]:
    """What the last accepted solutions are written in, with how many, the most used first; what nothing here runs is left out."""
    path = history_in(root)
    if not path.exists():
        return []
    from judge.history.log import History  # a database takes time to import, and may not be there

    with History(path) as history:
        names = Counter(history.last_languages(_LAST))
    counts: Counter[str] = Counter()
    for name, count in names.items():
        language = language_meant(name)
        if language is not None:
            counts[language.id] += count
    known = {language.id: language for language in LANGUAGES}
    return [(known[id_], count) for id_, count in counts.most_common()]


def language_meant(name: str) -> Language | None:
    """The language that a run's id or an archive's name means; None where nothing here runs it."""
    from judge.sitelanguages import language_called  # its patterns take time to make, and an id of ours needs none

    return language_named(name) or language_called(name)


def main_language(root: Path) -> Language | None:
    """The most used; None where nothing was accepted yet."""
    return next((language for language, _ in languages_used(root)), None)
