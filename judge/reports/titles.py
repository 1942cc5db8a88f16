"""A problem's title in the reader's language."""

from collections.abc import Mapping

from judge.reports.visible import printable


def title_of(names: Mapping[str, str], language: str) -> str:
    """The name in this language, else any; fit for a terminal. Empty where a problem has none."""
    title = names.get(language) or next(iter(names.values()), "")
    return title if title.isprintable() else printable(title.encode())
