"""Where cards come from: the decks that are shipped, the generators, files of one's own."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from judge.errors import DeckError, UsageError

if TYPE_CHECKING:
    from judge.dlnotes.deckfile import DeckFile

#: what a deck file ends in: the full form, the short one
SUFFIXES = (".toml", ".md")

_HERE = Path(__file__).parent
_GENERATORS = _HERE / "generators"
#: what draws training curves, in which generators are read, too
_CURVES = ("curvecards.py", "curveshapes.py")


class DeckSource(NamedTuple):
    """A deck file, or the folder of the generators."""

    path: Path

    @property
    def is_own(self) -> bool:
        """Whether it is not shipped."""
        return _HERE not in self.path.parents


def shipped() -> list[DeckSource]:
    """What comes with the package."""
    return [*(DeckSource(path) for path in _with_suffix(_HERE / "decks", ".toml")), DeckSource(_GENERATORS)]


def own(folder: Path) -> list[DeckSource]:
    """The decks in a folder, perhaps none."""
    if not folder.is_dir():
        return []
    return [DeckSource(path) for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES and path.name.casefold() != "readme.md"]


def named(path: Path) -> DeckSource:
    """One deck; UsageError where there is no such file."""
    if not path.exists() or path.is_dir():
        raise UsageError("no deck {path}", path=path)
    return DeckSource(path.resolve())


def stamp_of(source: DeckSource) -> str:
    """Changes when the source does."""
    files = [*_with_suffix(_GENERATORS, ".py"), *map(_HERE.joinpath, _CURVES)] if source.path == _GENERATORS else [source.path]
    found = [file.stat() for file in files]
    return " ".join(f"{stat.st_mtime_ns}.{stat.st_size}" for stat in found)


def _with_suffix(folder: Path, suffix: str) -> list[Path]:
    """The files of a folder with this suffix; a pattern would be compiled, which takes longer."""
    return [folder / name for name in sorted(os.listdir(folder)) if name.endswith(suffix)]


def load(source: DeckSource) -> "DeckFile":
    """The deck; DeckError for what is none."""
    if source.path.suffix not in SUFFIXES and source.path != _GENERATORS:
        raise DeckError("a deck must be a file that ends in .toml or .md", where=source.path)
    if source.path == _GENERATORS:
        return _generated_deck()
    from judge.dlnotes.deckfile import read_deck

    return read_deck(source.path)


def _generated_deck() -> "DeckFile":
    """One card a generator, filed under its chapter, with the numbers it draws unless told otherwise."""
    from judge.dlnotes.card import Deck, Words
    from judge.dlnotes.deckfile import DeckFile
    from judge.dlnotes.skills import SKILLS, skill_card  # importing generators takes longer than a quiz that needs none

    cards = tuple(skill_card(name, {}) for name in SKILLS)
    table = {"card": [{"id": card.id, "generator": card.generator} for card in cards]}
    return DeckFile(Deck("generators", Words("계산", "calculation"), cards), table, _GENERATORS, [1] * len(cards))
