"""One archive from its file into the workspace: unpacked for as long as it is read; several of them summed up; details written down."""

import os
from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from judge.archives.archiveitems import Skipped
from judge.archives.archivelayouts import FoundFolder
from judge.archives.opening import open_archive
from judge.archives.people import EVERYBODY, count_by, only_of, people_in
from judge.cache import keep, recall
from judge.errors import SourceError, UsageError
from judge.intake.importing import Summary, bring_in
from judge.intake.preparing import ImportOrders
from judge.messages import N_
from judge.sources.targets import refuse_repository
from judge.store.files import free_place, write_atomically
from judge.store.workspace import Workspace
from judge.temporary import make_folder

#: changes with what is kept of who the learner is
_SAID = 1

#: people that are named
_MOST_NAMED = 6


class ImportWatch(NamedTuple):
    """Who is told what while an archive is read: its layouts, `done` of `total` items, that another command is at it."""

    on_found: Callable[[Sequence[FoundFolder]], None]
    on_progress: Callable[[int, int], None]
    on_wait: Callable[[], None]


def import_archive(word: str, workspace: Workspace, orders: ImportOrders, watch: ImportWatch) -> Summary:
    """What came of the archive with this path. UsageError for what is none, or an address."""
    refuse_repository(word)
    if "://" in word:
        raise UsageError("{word} is an address: judge fetch {word} brings a problem from there", word=word)
    with make_folder(None if orders.dry else workspace.cache) as folder:
        found = open_archive(Path(word), folder)
        watch.on_found(found)
        mine = orders.mine or _remembered(word, found, workspace)
        left = _others(word, found, mine)
        if orders.mine and not orders.dry:
            keep(_said_of(word, workspace), _SAID, orders.mine)
        if left:
            found = only_of(found, mine)
        summary = bring_in(found, workspace, orders, on_progress=watch.on_progress, on_wait=watch.on_wait)
        return summary._replace(skipped=(*summary.skipped, *left))


def _said_of(word: str, workspace: Workspace) -> Path:
    """Where it is kept whose sources of this archive are the learner's; lost, it is asked for once more."""
    name = blake2b(os.fsencode(Path(word).resolve()), digest_size=12).hexdigest()
    return workspace.cache / "imports" / f"{name}.mine"


def _remembered(word: str, found: Sequence[FoundFolder], workspace: Workspace) -> str:
    """Who the learner was the last time, if they still have sources there; empty where nobody said."""
    name = str(recall(_said_of(word, workspace), _SAID) or "")
    return name if name == EVERYBODY or (name and count_by(found, name)[0]) else ""


def _others(word: str, found: Sequence[FoundFolder], mine: str) -> tuple[Skipped, ...]:
    """What is left out as not the learner's. UsageError where an archive of several people does not say whose is meant."""
    if mine == EVERYBODY:
        return ()
    if mine:
        own, others = count_by(found, mine)
        if own:
            return (Skipped(word, SourceError("{count} sources are not by {name}: left out", count=others, name=mine)),) if others else ()
    people = people_in(found)
    if not people and not mine:
        return ()
    told = ", ".join(f"{name} ({count})" for name, count in people[:_MOST_NAMED]) + (", ..." if len(people) > _MOST_NAMED else "")
    if mine:
        raise UsageError(
            "no source in {path} is by {name}, by its folder, its name or its first commit; there are: {people}",
            path=word,
            name=mine,
            people=told or "-",
        )
    asked = N_("{path} has sources of several people: {people}; whose are yours? judge import {path} --mine {name} (or all)")
    raise UsageError(asked, path=word, people=told, name=people[0][0])


def joined(summaries: Sequence[Summary]) -> Summary:
    """What came of several archives together."""
    return Summary(
        new=tuple(name for one in summaries for name in one.new),
        changed=tuple(change for one in summaries for change in one.changed),
        present=sum(one.present for one in summaries),
        solutions=sum(one.solutions for one in summaries),
        older=sum(one.older for one in summaries),
        attempts=sum(one.attempts for one in summaries),
        skipped=tuple(skipped for one in summaries for skipped in one.skipped),
        known=sum(one.known for one in summaries),
        has_testlib=any(one.has_testlib for one in summaries),
        absent=tuple(dict.fromkeys(name for one in summaries for name in one.absent)),
    )


def save_details(workspace: Workspace, lines: Iterable[str], name: str) -> Path:
    """Write lines into a new file of `.judge/imports` that begins with this name."""
    path = free_place(workspace.root / ".judge" / "imports" / f"{name}.txt")
    write_atomically(path, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))
    return path
