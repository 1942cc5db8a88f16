"""Deck files as tables with places: `.toml` is the full form, `.md` the short one for cards of one's own."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.dlnotes.card import Deck
from judge.dlnotes.deckmarkdown import tables_of
from judge.dlnotes.decktables import Table, deck_of
from judge.errors import DeckError
from judge.handwritten import parse_toml, read_text

_HEAD = re.compile(r"^[^\S\n]*+\[\[\s*+card\s*+\]\]", re.MULTILINE)


class DeckFile(NamedTuple):
    """A deck and where it comes from: `table` is what it was read from, `lines` has the line of each card."""

    deck: Deck
    table: Table
    path: Path
    lines: Sequence[int]

    def where(self, number: int) -> str:
        """`path:line` of a card."""
        return f"{self.path}:{self.lines[number]}"


def read_deck(path: Path) -> DeckFile:
    """The deck in a file; DeckError, `path:line: what`, for what is none. OSError where it cannot be read."""
    text = read_text(path, DeckError)
    if path.suffix == ".toml":
        table: Table = parse_toml(text, path, DeckError)
        lines = _lines(text, table)
    else:
        table, lines = tables_of(text, path)
    return DeckFile(deck_of(table, path.stem, _places(path, lines)), table, path, lines)


def _places(path: Path, lines: Sequence[int]) -> Callable[[int], str]:
    return lambda number: f"{path}:{lines[number] if number < len(lines) else 1}"


def _lines(text: str, table: Table) -> Sequence[int]:
    """The line of each `[[card]]`; where a code block holds such a line too, or cards are written otherwise, line 1 for all."""
    lines, line, at = list[int](), 1, 0
    for found in _HEAD.finditer(text):
        line, at = line + text.count("\n", at, found.end()), found.end()
        lines.append(line)
    cards = table.get("card", [])
    return lines if isinstance(cards, list) and len(lines) == len(cards) else [1] * (len(cards) if isinstance(cards, list) else 1)
