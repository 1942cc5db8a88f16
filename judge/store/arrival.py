"""Problems and solutions that arrive: whole or not at all, and never over anything that the learner wrote.

A new package is staged and moved into its place as a whole. Into a package that exists, each file goes by itself: what is missing is added;
what a source brought and nobody changed since may be replaced by a source of higher authority; everything else stays, and is told.
`.origin.json` remembers what came from where, and is written last.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from judge.errors import UsageError
from judge.store.comparison import comparison_files, is_part, settle
from judge.store.files import free_place, write_atomically
from judge.store.lock import Lock
from judge.store.mergedfacts import with_known_facts
from judge.store.merging import Meeting, MergeStep, Terms, decide
from judge.store.origin import NAME, Brought, Origin, hash_of, load_origin, render_origin
from judge.store.safenames import is_safe_name
from judge.store.stage import Stage, write_staged
from judge.store.workspace import Workspace

#: packages and sources that wait together for the disk
_BATCH_MOVES = 2000


class Arrival(NamedTuple):
    """A package's files, by path below it; a path stands for a file elsewhere with that content."""

    id: str
    files: Mapping[str, bytes | Path]
    source: str
    #: of two sources the higher one is believed
    authority: int
    licence: str = ""
    #: files that matter only to a package that does not exist yet
    only_new: frozenset[str] = frozenset()
    #: the whole package, ready to be moved, where `stage_package` made one; `files` is empty then
    staged: Path | None = None


class SourceArrival(NamedTuple):
    """A source for solutions/<problem>/<name>; staged already."""

    problem: str
    name: str
    staged: Path


class Delivered(NamedTuple):
    """What became of an arrival: paths below the package."""

    id: str
    #: the whole package is; then the others say nothing
    is_new: bool
    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    #: files that differ from what arrived and stay, because the learner wrote or changed them
    kept: tuple[str, ...] = ()


def stage_package(workspace: Workspace, arrival: Arrival) -> Arrival:
    """The arrival, with its package written to the stage when there is none of that id yet.

    UsageError for an id or a path that cannot be.
    """
    refuse_unsafe(arrival)
    if (workspace.problems / arrival.id).exists():
        return arrival
    brought: dict[str, Brought] = {}

    def files() -> Iterator[tuple[str, bytes]]:
        for name, content in _contents(arrival):
            brought[name] = Brought(hash_of(content), arrival.source, arrival.authority)
            yield name, content
        yield NAME, render_origin(Origin(brought, arrival.licence))

    staged = write_staged(workspace.problems, files())
    return arrival._replace(files={}, staged=staged)


def stage_source(workspace: Workspace, problem: str, name: str, content: bytes, *, at_s: float) -> SourceArrival:
    """A source, written to the stage with its date, in seconds since 1970."""
    staged = write_staged(workspace.solutions_folder, ((name, content),)) / name
    os.utime(staged, (at_s, at_s))
    return SourceArrival(problem, name, staged)


class Deliveries:
    """Takes arrivals into a workspace; close it, or leave its `with`, to have the last ones in place.

    One at a time for a workspace: others wait, and `on_wait` is called first. With `dry` nothing is written.
    """

    def __init__(self, workspace: Workspace, *, dry: bool = False, on_wait: Callable[[], None] = lambda: None) -> None:
        self._workspace = workspace
        self._dry = dry
        self._lock = None if dry else Lock(workspace.cache / "arrivals.lock", on_wait)
        self._packages, self._sources = Stage(workspace.problems), Stage(workspace.solutions_folder)
        if not dry:  # of somebody who was stopped
            self._sweep()
        #: the files that lie in solutions/ itself, by problem
        self._loose: dict[str, list[Path]] = {}
        for path in workspace.solutions_folder.iterdir() if workspace.solutions_folder.is_dir() else ():
            self._loose.setdefault(path.stem, []).append(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            if kind is None:
                self.flush()
        finally:
            if self._lock is not None:
                self._sweep()
                self._lock.close()

    def deliver(self, arrival: Arrival, *, refresh: bool = False, renews: bool = False) -> Delivered:
        """Take a package in. What nobody changed is replaced with `refresh` in any case, with `renews` where the same source brought it.

        It is certain to be there after `flush`. UsageError for an id or a path that cannot be.
        """
        refuse_unsafe(arrival)
        folder = self._workspace.problems / arrival.id
        if self._packages.waits_for(folder):
            self.flush()
        if folder.is_dir():
            return self._merge(folder, arrival, Terms(arrival.authority, refresh, arrival.only_new, arrival.source if renews else ""))
        if folder.exists() or folder.is_symlink():
            raise UsageError("{path} is in the way: it is no folder", path=folder)
        if not self._dry:
            staged = arrival.staged or stage_package(self._workspace, arrival).staged
            assert staged is not None  # there is no such folder
            self._packages.move(staged, folder)
            self._flush_if_many()
        return Delivered(arrival.id, True)

    def deliver_source(self, source: SourceArrival) -> bool:
        """Take a source in, under another name where another has its own; False when it is there already, under whatever name."""
        target = self._workspace.solutions_folder / source.problem / source.name
        place = free_place(target)
        if self._sources.waits_for(place):
            self.flush()
            place = free_place(target)
        if self._is_there(source):
            return False
        self._sources.move(source.staged, place)
        self._flush_if_many()
        return True

    def flush(self) -> None:
        """Put everything staged in its place, once it is on disk."""
        self._packages.commit()
        self._sources.commit()

    def _flush_if_many(self) -> None:
        if len(self._packages) + len(self._sources) >= _BATCH_MOVES:
            self.flush()

    def _sweep(self) -> None:
        self._packages.sweep()
        self._sources.sweep()

    def _is_there(self, source: SourceArrival) -> bool:
        own = self._workspace.solutions_folder / source.problem
        others = [*self._loose.get(source.problem, ()), *(own.iterdir() if own.is_dir() else ())]
        if not others:
            return False
        content = source.staged.read_bytes()
        return any(path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content for path in others)

    def _merge(self, folder: Path, arrival: Arrival, terms: Terms) -> Delivered:
        if arrival.staged is None:
            arrival = arrival._replace(files=with_known_facts(folder, arrival.files))
        origin = load_origin(folder)
        files = dict(origin.files)
        steps, gone = _decide(folder, arrival, origin, terms)
        for name, content in _contents(arrival):
            brought = Brought(hash_of(content), arrival.source, arrival.authority)
            if steps[name] is MergeStep.SAME:
                files.setdefault(name, brought)
            elif steps[name] in (MergeStep.ADD, MergeStep.REPLACE):
                files[name] = brought
                if not self._dry:
                    write_atomically(folder / name, content)
        for name in gone:
            del files[name]
            if not self._dry:
                (folder / name).unlink()
        if not self._dry and files != origin.files:
            write_atomically(folder / NAME, render_origin(Origin(files, arrival.licence or origin.licence)))
        steps |= dict.fromkeys(gone, MergeStep.REPLACE)
        added, replaced, kept = (
            tuple(sorted(name for name, one in steps.items() if one is step)) for step in (MergeStep.ADD, MergeStep.REPLACE, MergeStep.KEEP)
        )
        return Delivered(arrival.id, is_new=False, added=added, replaced=replaced, kept=kept)


def refuse_unsafe(arrival: Arrival) -> None:
    """UsageError when the id or one of the paths could lead out of the package."""
    names = [arrival.id, *(part for name in arrival.files for part in name.split("/"))]
    for name in names:
        if not is_safe_name(name):
            raise UsageError("{id}: no file may be called {name}", id=arrival.id, name=name[:80])
    if arrival.id.startswith("."):
        raise UsageError("{id}: no file may be called {name}", id=arrival.id, name=arrival.id)


def _contents(arrival: Arrival) -> Iterator[tuple[str, bytes]]:
    """The files by path below the package; those of a staged one from the stage. Answers come before inputs, which without are no case."""
    paths: dict[str, bytes | Path] = dict(arrival.files)
    if arrival.staged is not None:
        found = (path for path in arrival.staged.rglob("*") if path.is_file() and path.name != NAME)
        paths |= {path.relative_to(arrival.staged).as_posix(): path for path in found}
    for name in sorted(paths, key=lambda name: (not name.endswith(".ans"), name)):
        content = paths[name]
        yield name, content if isinstance(content, bytes) else content.read_bytes()


def _decide(folder: Path, arrival: Arrival, origin: Origin, terms: Terms) -> tuple[dict[str, MergeStep], tuple[str, ...]]:
    """The step for each file that arrives, and the files that go: each file for itself, but for the comparison, which is one thing."""
    meetings: list[Meeting] = []
    compared: list[Meeting] = []
    for name, content in _contents(arrival):
        meetings.append(_meeting(folder, name, hash_of(content), origin))
        if name not in arrival.only_new and is_part(name, content):
            compared.append(meetings[-1])
    steps = decide(meetings, terms)
    if not compared:
        return steps, ()
    names = {one.name for one in compared}
    others = [_meeting(folder, name, "", origin) for name in comparison_files(folder) if name not in names]
    settled = settle(compared, others, arrival.source, terms)
    steps |= {name: step for name, step in settled.steps.items() if steps[name] is not MergeStep.SAME}
    return steps, settled.gone


def _meeting(folder: Path, name: str, content: str, origin: Origin) -> Meeting:
    path = folder / name
    found = hash_of(path.read_bytes()) if path.is_file() else None
    return Meeting(name, content, found, known=origin.files.get(name), is_blocked=found is None and path.exists())
