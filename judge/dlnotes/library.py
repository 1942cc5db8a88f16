"""Where cards come from: the decks that are shipped, the generators, files of one's own."""

from pathlib import Path
from typing import NamedTuple

from judge.dlnotes.deckfile import SUFFIXES, DeckFile, read_deck
from judge.dlnotes.generated import generated_deck
from judge.errors import UsageError

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


def load(source: Source) -> DeckFile:
    """The deck; DeckError for what is none."""
    return generated_deck(source.path) if source.path == _GENERATORS else read_deck(source.path)
