"""All layouts, in the order in which a folder is held against them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from judge.archives import backup, clone, hub, saved, vault
from judge.archives import barecases as cases
from judge.archives import packagefolders as packages
from judge.archives.archiveitems import ArchiveItem, Holding
from judge.messages import N_


class Read(Protocol):
    """Reads an item; with `everything` all accepted sources, not the newest of each language alone."""

    def __call__(self, item: ArchiveItem, *, everything: bool) -> Holding:
        """What the item holds."""


class Layout(NamedTuple):
    """A way to lay out problems in a folder; of two sources of one file the one with the higher authority is believed."""

    name: str
    #: what was looked for, when nothing was found
    looks_like: str
    recognise: Callable[[Path], bool]
    find_items: Callable[[Path], Iterator[ArchiveItem]]
    read: Read
    authority: int
    #: the folders' names alone say which problem it is, and may be wrong
    needs_problem: bool = False


LAYOUTS = (
    Layout("boj-vault", "solved/<id>/problem.html, submissions/<id>/*.json", vault.recognise, vault.find_items, vault.read, authority=4),
    Layout("boj-backup", "data/<user>/problems/<id>/index.html", backup.recognise, backup.find_items, backup.read, authority=4),
    Layout("BaekjoonHub", "백준/<tier>/<id>.<title>/README.md", hub.recognise, hub.find_items, hub.read, authority=2),
    Layout("testcase-ac", "testcase/boj/<id>/metadata.yaml", clone.recognise, clone.find_items, clone.read, authority=1),
    Layout(N_("problem packages"), "<id>/problem.yaml", packages.recognise, packages.find_items, packages.read, authority=5),
    Layout(N_("saved pages"), "*.html, *.mhtml", saved.recognise, saved.find_items, saved.read, authority=4),
    Layout(N_("test cases"), "test/sample-1.in, 1.in", cases.recognise, cases.find_items, cases.read, authority=0, needs_problem=True),
)

#: layouts that lie inside of others too: looked for when there is no other
_PLAIN = LAYOUTS[-2:]

#: archives often lie in a folder of their own: `output/`, the folder in a zip
_DEPTH = 2


class FoundFolder(NamedTuple):
    """A folder in one of the layouts."""

    layout: Layout
    folder: Path


def find_layouts(folder: Path, depth: int = _DEPTH) -> list[FoundFolder]:
    """The layouts of a folder, or of the folders in it when it has none of its own. Empty when nothing fits."""
    for layouts in (LAYOUTS[:-3], LAYOUTS[-3:-2], *((layout,) for layout in _PLAIN)):
        found = [FoundFolder(layout, folder) for layout in layouts if layout.recognise(folder)]
        if found:
            return found
    if depth == 0:
        return []
    inside = [path for path in sorted(folder.iterdir()) if path.is_dir() and not path.is_symlink() and not path.name.startswith(".")]
    return [one for path in inside for one in find_layouts(path, depth - 1)]
