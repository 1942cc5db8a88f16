"""Archives of several people, as study groups keep them: whose sources are in it, and one person's of them.

A person is who committed a source first, or a folder's or a file name's word: `kim/1000.py`, `1000_kim.py`. Somebody who committed under
two names, or keeps a folder for each language, is no group: in one, several people solve the same problem.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.archives.archiveitems import ArchiveItem
from judge.archives.archivelayouts import FoundFolder
from judge.languages import is_program_file, language_named

#: of a group's problems so many have sources of several people; folders mean other things, too, so more is asked of them, and three
_SHARED_BY_AUTHORS, _SHARED_BY_FOLDERS, _FEWEST_SHARED, _FEWEST_FOLDERS = 0.2, 0.5, 3, 3

#: folders from the top that may be a person's
_DEPTH = 2

#: folders that one person has several of: weeks, rounds, levels
_NO_PERSON = re.compile(
    r"\d|week|day|round|level|step|review|solved|bronze|silver|gold|platinum|diamond|ruby|주차|회|복습|단계|브론즈|실버|골드|플래티넘",
    re.IGNORECASE,
)

_WORDS = re.compile(r"[\W_]+")

#: who takes all for theirs
EVERYBODY = "all"


class _Source(NamedTuple):
    """A source: its problem, its folders from the archive's top, who committed it first, and what tells it from copies of it."""

    problem: str
    path: Path
    folders: tuple[str, ...]
    author: str

    @property
    def form(self) -> tuple[str, int]:
        """Two of one form are copies, as far as can be told without reading them."""
        return self.path.suffix, self.path.stat().st_size

    def is_by(self, name: str) -> bool:
        """Whether a person of this name wrote it."""
        words = _WORDS.split(_plain(self.path.stem))
        return _plain(name) in (_plain(self.author), *map(_plain, self.folders), *words)


def people_in(found: Sequence[FoundFolder]) -> tuple[tuple[str, int], ...]:
    """The people of a group with how many sources each has, who has most first; empty where it seems to be one person's."""
    sources = list(_all_sources(found))
    by_author = [one for one in sources if one.author]
    if 2 * len(by_author) > len(sources) and _is_shared(by_author, lambda one: one.author, _SHARED_BY_AUTHORS):
        return _counted(by_author, lambda one: one.author)
    for depth in range(_DEPTH):
        within = [one for one in sources if len(one.folders) > depth and _may_be_a_person(one.folders[depth])]
        kind = partial(_folder_at, depth=depth)
        if len(set(map(kind, within))) >= _FEWEST_FOLDERS and _is_shared(within, kind, _SHARED_BY_FOLDERS):
            return _counted(within, kind)
    return ()


def only_of(found: Sequence[FoundFolder], name: str) -> list[FoundFolder]:
    """The same folders, with the sources of one person alone, and what belongs to nobody."""
    whole, narrowed = tuple(found), [one for one in found if not _is_learners(one)]
    for one in filter(_is_learners, found):
        reading = one.layout.reading._replace(find_items=partial(_items_of, one=one, found=whole, name=name))
        narrowed.append(one._replace(layout=one.layout._replace(reading=reading)))
    return narrowed


def count_by(found: Sequence[FoundFolder], name: str) -> tuple[int, int]:
    """How many sources are by a person of this name, and how many are not."""
    counted = Counter(one.is_by(name) for one in _all_sources(found))
    return counted[True], counted[False]


def _all_sources(found: Sequence[FoundFolder]) -> Iterator[_Source]:
    """The learners' sources; those of a collection of problems are none."""
    for one in found:
        if _is_learners(one):
            for item in one.layout.reading.find_items(one.folder):
                yield from _sources(item, one, found)


def _is_learners(one: FoundFolder) -> bool:
    """Whether its sources are learners', not those of a collection of problems."""
    return one.layout.own_folders is not None or not one.layout.authority


def _items_of(folder: Path, *, one: FoundFolder, found: tuple[FoundFolder, ...], name: str) -> Iterator[ArchiveItem]:
    for item in one.layout.reading.find_items(folder):
        others = {source.path for source in _sources(item, one, found) if not source.is_by(name)}
        kept = [at for at, path in enumerate(item.paths) if path not in others]
        if others and not any(is_program_file(item.paths[at].name) for at in kept):
            continue
        yield item._replace(
            paths=tuple(item.paths[at] for at in kept),
            times=tuple(item.times[at] for at in kept) if item.times else (),
            authors=tuple(item.authors[at] for at in kept) if item.authors else (),
        )


def _sources(item: ArchiveItem, one: FoundFolder, found: Sequence[FoundFolder]) -> Iterator[_Source]:
    """The sources of an item; the folder itself may be a person's where there are several."""
    above = (one.folder.name,) if len({each.folder for each in found}) > 1 else ()
    for at, path in enumerate(item.paths):
        if item.problem and is_program_file(path.name):
            folders = path.relative_to(one.folder).parts[:-1] if path.is_relative_to(one.folder) else ()
            yield _Source(item.problem, path, (*above, *folders), item.authors[at] if item.authors else "")


def _is_shared(sources: Sequence[_Source], person: Callable[[_Source], str], share: float) -> bool:
    """Whether so many of the problems have sources of several people, copies aside."""
    by_problem: dict[str, dict[tuple[str, int], str]] = {}
    for one in sources:
        by_problem.setdefault(one.problem, {}).setdefault(one.form, person(one))
    shared = sum(len(set(people.values())) > 1 for people in by_problem.values())
    return shared >= max(_FEWEST_SHARED, share * len(by_problem))


def _counted(sources: Sequence[_Source], person: Callable[[_Source], str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(map(person, sources)).items(), key=lambda pair: (-pair[1], pair[0])))


def _folder_at(source: _Source, depth: int) -> str:
    return source.folders[depth]


def _may_be_a_person(folder: str) -> bool:
    return not _NO_PERSON.search(folder) and language_named(folder) is None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()
