"""Where cards come from: the decks that are shipped, the generators, files of one's own."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from judge.errors import DeckError, UsageError

if TYPE_CHECKING:
    from judge.dlnotes.deckfile import DeckFile

#: what a deck file ends in: the full form, the short one
SUFFIXES = (".toml", ".md")

_HERE = Path(__file__).parent
_GENERATORS = _HERE / "generators"


class Source(NamedTuple):
    """A deck file, or the folder of the generators."""

    path: Path

    @property
    def is_own(self) -> bool:
        """Whether it is not shipped."""
        return _HERE not in self.path.parents


def shipped() -> list[Source]:
    """What comes with the package."""
    return [*(Source(path) for path in sorted((_HERE / "decks").glob("*.toml"))), Source(_GENERATORS)]


def own(folder: Path) -> list[Source]:
    """The decks in a folder, perhaps none."""
    if not folder.is_dir():
        return []
    return [Source(path) for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES and path.name.casefold() != "readme.md"]


def named(path: Path) -> Source:
    """One deck; UsageError where there is no such file."""
    if not path.is_file():
        raise UsageError("no deck {path}", path=path)
    return Source(path.resolve())


def stamp_of(source: Source) -> str:
    """Changes when the source does."""
    files = sorted(source.path.glob("*.py")) if source.path == _GENERATORS else [source.path]
    found = [file.stat() for file in files]
    return " ".join(f"{stat.st_mtime_ns}.{stat.st_size}" for stat in found)


def load(source: Source) -> "DeckFile":
    """The deck; DeckError for what is none."""
    if source.path.suffix not in SUFFIXES and source.path != _GENERATORS:
        raise DeckError("a deck must be a file that ends in .toml or .md", where=source.path)
    if source.path == _GENERATORS:  # reading files and importing generators takes longer than a quiz that needs neither
        from judge.dlnotes.generated import generated_deck

        return generated_deck(source.path)
    from judge.dlnotes.deckfile import read_deck

    return read_deck(source.path)
