"""What somebody should know about an export that is no error."""

from collections.abc import Mapping
from typing import NamedTuple


class ExportNote(NamedTuple):
    """A template, translated where it is shown, and its values."""

    template: str
    values: Mapping[str, object] = {}


def listed(names: list[str]) -> str:
    """Names in a line: the first few, and how many more."""
    shown, more = names[:_MOST_NAMES], len(names) - _MOST_NAMES
    return ", ".join(shown) + (f", ... (+{more})" if more > 0 else "")


#: names in one note
_MOST_NAMES = 8
