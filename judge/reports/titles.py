"""A problem's title in the reader's language."""

from collections.abc import Mapping


def title_of(names: Mapping[str, str], language: str) -> str:
    """The name in this language, else any; fit for a terminal. Empty where a problem has none."""
    title = names.get(language) or next(iter(names.values()), "")
    if title.isprintable():
        return title
    from judge.reports.visible import printable  # few titles have anything to hide

    return printable(title.encode())
