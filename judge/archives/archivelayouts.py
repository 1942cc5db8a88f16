"""All layouts: an entry here, its module and its row in docs/sources.md make a layout."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from judge.archives import backup, barecases, checkerclone, clone, dmoj, hub, ownsources, packagefolders, polygon, saved, vault
from judge.archives.archiveitems import ArchiveItem, Holding
from judge.messages import N_


class Read(Protocol):
    """Reads an item; with `everything` all accepted sources, not the newest of each language alone."""

    def __call__(self, item: ArchiveItem, *, everything: bool) -> Holding:
        """What the item holds."""


class Reading(NamedTuple):
    """What the module of a layout does."""

    recognise: Callable[[Path], bool]
    find_items: Callable[[Path], Iterator[ArchiveItem]]
    read: Read


class Layout(NamedTuple):
    """A way to lay out problems in a folder."""

    name: str
    #: what was looked for, when nothing was found
    looks_like: str
    reading: Reading
    #: of two sources of one file the one with the higher authority is believed
    authority: int
    #: looked for where there is none of an earlier turn, as it lies inside of others, too
    turn: int = 0
    #: the folders' names alone say which problem it is, and may be wrong
    needs_problem: bool = False
    #: the folders that are wholly of this layout, where its owner may keep sources beside them; None where nobody does
    own_folders: Callable[[Path], Iterable[Path]] | None = None
    #: what whoever imports it has to know
    note: str = ""


class _Module(Protocol):
    """A module of a layout."""

    def recognise(self, folder: Path) -> bool: ...
    def find_items(self, folder: Path) -> Iterator[ArchiveItem]: ...
    def read(self, item: ArchiveItem, *, everything: bool) -> Holding: ...


def _by(module: _Module) -> Reading:
    """The module's functions, which workers can be sent and modules cannot."""
    return Reading(module.recognise, module.find_items, module.read)


LAYOUTS = (
    Layout("boj-vault", "solved/<id>/problem.html, submissions/<id>/", _by(vault), authority=4, own_folders=vault.own_folders),
    Layout("boj-backup", "data/<user>/problems/<id>/index.html", _by(backup), authority=4, own_folders=backup.own_folders),
    Layout("BaekjoonHub", "백준/<tier>/<id>.<title>/README.md", _by(hub), authority=2, own_folders=hub.own_folders),
    Layout("testcase-ac", "testcase/boj/<id>/metadata.yaml", _by(clone), authority=1),
    Layout("Library Checker", "<group>/<name>/info.toml, common/testlib.h", _by(checkerclone), authority=3),
    Layout(N_("problem packages"), "<id>/problem.yaml", _by(packagefolders), authority=5, turn=1),
    Layout(N_("Polygon packages"), "problem.xml, tests/01, files/checker.cpp", _by(polygon), authority=5, turn=1),
    Layout(
        N_("DMOJ problems"), "<id>/init.yml, <id>/<id>.zip", _by(dmoj), authority=5, turn=1,
        note=N_("their limits and statements stand in a database of DMOJ's site: write limits into problem.yaml"),
    ),
    Layout(N_("saved pages"), "*.html, *.mhtml", _by(saved), authority=4, turn=2, own_folders=saved.own_folders),
    Layout(N_("test cases"), "test/sample-1.in, 1.in, in/1.txt + out/1.txt", _by(barecases), authority=0, turn=3, needs_problem=True),
    Layout(
        N_("sources named by their problems"), "1000.py, boj_1000.cpp, 1000/Main.java", _by(ownsources), authority=0, turn=4,
        note=N_("the numbers in their names say which problem; they count as solved, on the day of their first commit, else of the file"),
    ),
)  # fmt: skip

#: what nothing else explains, at whatever depth
_LAST_TURN = max(layout.turn for layout in LAYOUTS)

#: of what lies in the packages of other judges, too
_IN_PACKAGES = 2

#: folders above one that is named, in which an archive is looked for: 백준/Gold/1005. .../
_ABOVE = 4

#: archives often lie in a folder of their own: `output/`, the folder in a zip
_DEPTH = 2


class FoundFolder(NamedTuple):
    """A folder in one of the layouts."""

    layout: Layout
    folder: Path


def find_layouts(folder: Path) -> list[FoundFolder]:
    """The layouts of a folder, or of the folders in it when it has none of its own. Empty when nothing fits.

    Who lets a tool keep an archive often keeps sources of their own beside it: those are found, too.
    """
    found = _find(folder, _DEPTH)
    if all(one.layout.needs_problem for one in found):
        return _beside(folder, ()) or found
    return found + (_beside(folder, found) if all(one.layout.own_folders for one in found) else [])


def may_hide_packages(layout: Layout) -> bool:
    """Whether what is of this layout may lie in packages of another judge: pages, test cases, sources."""
    return layout.turn >= _IN_PACKAGES


def find_cases(folder: Path, depth: int = _DEPTH) -> list[FoundFolder]:
    """The folders of test cases, whatever else is beside them."""
    (layout,) = (layout for layout in LAYOUTS if layout.needs_problem)
    if layout.reading.recognise(folder):
        return [FoundFolder(layout, folder)]
    return [one for path in _folders(folder) for one in find_cases(path, depth - 1)] if depth else []


def find_enclosing(path: Path) -> list[FoundFolder]:
    """The archive of which a folder is a part, `submissions/` or `백준/Gold/`, with what of it has a file there; empty where it is none.

    By itself such a folder would look like something else: verdicts, pages and whose numbers these are stand beside it or in its name.
    """
    whole = path.resolve()
    if any(layout.reading.recognise(whole) for layout in LAYOUTS if layout.turn == 0):
        return []
    for folder in whole.parents[:_ABOVE]:
        for layout in LAYOUTS:
            if layout.turn == 0 and layout.own_folders and layout.reading.recognise(folder) and _owns(layout.own_folders(folder), whole):
                part = layout.reading._replace(find_items=partial(_items_within, whole=layout.reading.find_items, part=whole))
                return [FoundFolder(layout._replace(reading=part), folder)]
    return []


def _owns(own: Iterable[Path], path: Path) -> bool:
    """Whether one of a tool's folders is this one, within it, or around it."""
    return any(one.is_relative_to(path) or path.is_relative_to(one) for one in own)


def _items_within(folder: Path, *, whole: Callable[[Path], Iterator[ArchiveItem]], part: Path) -> Iterator[ArchiveItem]:
    return (item for item in whole(folder) if any(path.is_relative_to(part) for path in item.paths))


def _beside(folder: Path, found: Sequence[FoundFolder]) -> list[FoundFolder]:
    """The learner's own sources in what is left of a folder; beside a tool's also what no number names, or lies closed, to be told."""
    taken = frozenset(path for one in found if one.layout.own_folders for path in one.layout.own_folders(one.folder))
    if not ownsources.recognise(folder, taken) and not (found and ownsources.has_anything(folder, taken)):
        return []
    (layout,) = (layout for layout in LAYOUTS if layout.turn == _LAST_TURN)
    reading = layout.reading._replace(find_items=partial(ownsources.find_items, without=taken))
    return [FoundFolder(layout._replace(reading=reading), folder)]


def _find(folder: Path, depth: int) -> list[FoundFolder]:
    for turn in range(_LAST_TURN):
        found = [FoundFolder(layout, folder) for layout in LAYOUTS if layout.turn == turn and layout.reading.recognise(folder)]
        if found:
            return found
    if depth == 0:
        return [
            FoundFolder(layout, folder)
            for layout in LAYOUTS
            if layout.reading.read is packagefolders.read and packagefolders.recognise_deep(folder)
        ]
    return [one for path in _folders(folder) for one in _find(path, depth - 1)]


def _folders(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.is_dir() and not path.is_symlink() and not path.name.startswith(".")]
