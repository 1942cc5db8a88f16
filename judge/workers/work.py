"""The protocol between who has work and who does it, be it a process of this machine or of another.

    Work ──▶ Workers.each ──▶ function(value, Ground) in a process of its own ──▶ Done, in the order in which they end

Function, values and results are picklable. Files do not travel as paths but as contents: a worker of this machine is told where they
lie, one of another keeps them by their hash. Who is killed while it works loses nothing: the work is begun again elsewhere, and its
result comes once.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol


class Content(NamedTuple):
    """Files of a folder, named by what is in them."""

    hash: str
    folder: Path
    #: the files' paths below the folder
    names: tuple[str, ...]


class Work(NamedTuple):
    """A value for the function, and the contents that it needs. Any: whatever the function takes."""

    value: Any
    contents: tuple[Content, ...] = ()


def hear_nothing(_: object) -> None:
    """Pass over what is said."""


class Ground(NamedTuple):
    """What the function has where it runs."""

    #: what may be thrown away: builds, locks; common to all workers of a machine
    cache: Path
    #: programs are looked for outside of this folder
    root: Path
    #: the folders of the contents, in the work's order; they keep the names that they had
    folders: tuple[Path, ...] = ()
    #: the process that asked: when it is not this one's parent any more nobody waits for the result
    asker: int = 0
    #: what becomes of words (picklable) that the function says before it is done; nobody hears them but who asked a seat to be told
    tell: Callable[[object], None] = hear_nothing


class Done(NamedTuple):
    """A work that ended, and what came of it: the function's result (Any: whatever that is) or the JudgeError that it raised."""

    work: Work
    result: Any


#: what workers do; JudgeError is a result, anything else that it raises a bug
Function = Callable[[Any, Ground], Any]


class Workers(Protocol):
    """Those who do work."""

    def each(self, works: Iterable[Work]) -> Iterator[Done]:
        """What comes of the works, as they end; works are taken only as they can be begun, so they may be more than fit into memory."""

    def close(self) -> None:
        """End what was started for them."""
