"""A path that somebody names, as folders in known layouts: a folder, a zip or tar file, one saved page, a folder of zips."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from judge.archives import saved
from judge.archives.archiveitems import ArchiveItem
from judge.archives.archivelayouts import LAYOUTS, FoundFolder, find_cases, find_enclosing, find_layouts, may_hide_packages
from judge.archives.container import SUFFIXES, is_container, unpack
from judge.archives.otherforms import note_on
from judge.archives.ownsources import NOTEBOOK
from judge.errors import LayoutError, SourceError, UsageError

#: files of an archive that are counted, and their kinds that are told, when nothing is known of it
_MOST_FILES, _MOST_KINDS = 10_000, 4


def open_archive(path: Path, scratch: Path) -> list[FoundFolder]:
    """What is in `path`; containers are unpacked into `scratch`, an empty folder, which must stay until the last item was read.

    UsageError when there is no such path, SourceError when nothing in it can be recognised, LayoutError when it is none of the layouts.
    """
    if not path.exists():
        raise UsageError("no file {path}", path=path)
    if path.is_dir():
        found = find_enclosing(path) or _found(path) or [one for inner in _containers(path) for one in _unpacked(inner, scratch)]
    elif is_container(path):
        found = _unpacked(path, scratch)
    elif path.suffix.lower() in saved.SUFFIXES:
        layout = next(layout for layout in LAYOUTS if layout.reading.read is saved.read)
        one_page = layout.reading._replace(find_items=partial(_one_page, path))
        return [FoundFolder(layout._replace(reading=one_page), path.parent)]
    else:
        suffixes = ", ".join((*saved.SUFFIXES, *SUFFIXES))
        raise SourceError("{path} is no folder and none of {suffixes}", path=path, suffixes=suffixes)
    if not found:
        notebooks = sum(1 for _ in path.rglob(f"*{NOTEBOOK}")) if path.is_dir() else 0
        if notebooks:
            raise SourceError(
                "{path} has {count} notebooks and no sources: notebooks are not read, save them as .py files", path=path, count=notebooks
            )
        files = _kinds_of_files(path)
        if not files:
            raise SourceError("{path} has no files", path=path)
        raise LayoutError("nothing known in {path} ({files}): docs/sources.md says what is read", path=path, files=files)
    return found


def _unpacked(path: Path, scratch: Path) -> list[FoundFolder]:
    """What is in a container, and in the containers in it when it holds nothing else."""
    folder = scratch / str(sum(1 for _ in scratch.iterdir())) / _stem(path)
    folder.mkdir(parents=True)
    unpack(path, folder)
    found = _found(folder)
    if not found:
        for inner in _containers(folder):
            place = folder / f"{inner.name}.unpacked" / _stem(inner)
            place.mkdir(parents=True)
            unpack(inner, place)
            found += _found(place)
    return found


def _found(folder: Path) -> list[FoundFolder]:
    """What is in a folder; where that is no more than pages, test cases or sources of another judge's package, it is said what that is.

    SourceError says it where nothing of it can be read, and nothing in it is packed.
    """
    found = find_layouts(folder)
    note = note_on(folder) if all(may_hide_packages(one.layout) for one in found) else ""
    if not note:
        return found
    if not any(one.layout.needs_problem for one in found):
        found = find_cases(folder) + found
    if not found and not _containers(folder):
        raise SourceError(note)
    return [one._replace(layout=one.layout._replace(note=note)) for one in found]


def _kinds_of_files(path: Path) -> str:
    """How many files of which kinds are there, the most frequent first."""
    walked = ((os.path.relpath(place, path), names) for place, _, names in os.walk(path))
    files = (name for place, names in walked for name in names if not re.search(r"(?:^|/)\.[^/]", f"{place}/{name}"))
    kinds = Counter(Path(name).suffix or name for name in islice(files, _MOST_FILES)) if path.is_dir() else Counter((path.suffix,))
    return ", ".join(f"{kind} {count}" for kind, count in kinds.most_common(_MOST_KINDS))


def _containers(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if is_container(path) and path.is_file() and not path.is_symlink()]


def _stem(path: Path) -> str:
    suffix = next(suffix for suffix in sorted(SUFFIXES, key=len, reverse=True) if path.name.lower().endswith(suffix))
    return path.name[: -len(suffix)] or "archive"


def _one_page(path: Path, _: Path) -> Iterator[ArchiveItem]:
    yield ArchiveItem(path.name, (path,))
