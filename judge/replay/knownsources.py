"""Where submissions with known verdicts come from: an archive, or the history and the sources that the import kept."""

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from judge.archives.archiveitems import ArchiveItem
from judge.archives.archivelayouts import FoundFolder, Read
from judge.archives.opening import open_archive
from judge.batch import in_parallel
from judge.cache import keep, recall
from judge.errors import JudgeError
from judge.fetched import PastAttempt
from judge.history.events import ATTEMPT, Event
from judge.history.log import History
from judge.intake.ledger import signature_of
from judge.model import Verdict
from judge.replay.known import Known, hash_of_source
from judge.store.workspace import Workspace

#: items that a process reads at once
_TOGETHER = 16

#: changes with what is remembered of an item
_VERSION = 1
_VERDICT, _SOURCE = Known._fields.index("verdict"), Known._fields.index("source")

#: `done` of `total` items
OnRead = Callable[[int, int], None]


class ReadOrders(NamedTuple):
    """How an archive is read."""

    #: an empty folder, into which zip files are unpacked
    scratch: Path
    #: what was read once is remembered there
    cache: Path
    jobs: int
    #: only these; all where none is named
    problems: Sequence[str] = ()


def read_archive(path: Path, orders: ReadOrders, *, on_read: OnRead) -> list[Known]:
    """The submissions in an archive, by problem and number.

    UsageError when there is no such path, SourceError when nothing in it can be recognised.
    """
    known: dict[str, Known] = {}
    for found in open_archive(path.resolve(), orders.scratch):
        _read_folder(found, known, orders, on_read)
    return in_order(one for one in known.values() if not orders.problems or one.problem in orders.problems)


def read_history(workspace: Workspace, problems: Sequence[str] = ()) -> list[Known]:
    """The submissions that the history knows, of these problems or all, with what the import kept of their sources."""
    if not workspace.history.exists():
        return []
    with History(workspace.history) as history:
        attempts = [event for event in history.events() if event.kind == ATTEMPT and (not problems or event.subject in problems)]
    by_problem: dict[str, list[Event]] = {}
    for event in attempts:
        by_problem.setdefault(event.subject, []).append(event)
    return in_order(known for problem, events in by_problem.items() for known in _from_events(workspace, problem, events))


def in_order(known: Iterable[Known]) -> list[Known]:
    """By problem, numbers first, then by key."""
    return sorted(known, key=lambda one: (*_place(one.problem), *_place(one.key.rpartition(":")[2]), one.key))


def _read_folder(found: FoundFolder, known: dict[str, Known], orders: ReadOrders, on_read: OnRead) -> None:
    """Read the items that changed since the last time, take the others from the cache."""
    items = [item for item in found.layout.reading.find_items(found.folder) if not orders.problems or item.problem in orders.problems]
    signatures = {item.label: signature_of(item, everything=True) for item in items}
    note = orders.cache / "replay" / f"read-{blake2b(f'{found.folder}/{found.layout.name}'.encode(), digest_size=8).hexdigest()}"
    kept: dict[str, tuple[str, list[tuple[object, ...]]]] = recall(note, _VERSION) or {}
    fresh = [item for item in items if kept.get(item.label, ("",))[0] != signatures[item.label]]
    done = len(items) - len(fresh)
    on_read(done, len(items))
    for item, rows in zip(fresh, in_parallel(_reading(found), fresh, orders.jobs, together=_TOGETHER), strict=True):
        kept[item.label] = (signatures[item.label], rows)
        done += 1
        on_read(done, len(items))
    if fresh and not found.folder.is_relative_to(orders.scratch):
        keep(note, _VERSION, kept)
    for item in items:
        for one in map(_from_row, kept[item.label][1]):
            if one.key not in known or known[one.key].source is None:
                known[one.key] = one


def _reading(found: FoundFolder) -> Callable[[ArchiveItem], list[tuple[object, ...]]]:
    return partial(_read_item, read=found.layout.reading.read)


def _read_item(item: ArchiveItem, *, read: Read) -> list[tuple[object, ...]]:
    """The submissions of an item in plain types; of one that cannot be read there are none, as the import tells."""
    try:
        attempts = read(item, everything=True).attempts
    except (JudgeError, OSError):
        return []
    return [_as_row(_from_attempt(attempt)) for attempt in attempts]


def _as_row(known: Known) -> tuple[object, ...]:
    verdict, source = known.verdict, known.source
    return tuple(known._replace(verdict=verdict and verdict.name, source=os.fsencode(source) if source else None))  # type: ignore[arg-type]


def _from_row(row: Sequence[Any]) -> Known:  # Any: as `_as_row` left it
    known = Known(*row)
    verdict, source = row[_VERDICT], row[_SOURCE]
    return known._replace(verdict=Verdict[verdict] if verdict else None, source=Path(os.fsdecode(source)) if source else None)


def _from_attempt(attempt: PastAttempt) -> Known:
    source, source_hash = attempt.source, ""
    if source is not None:
        try:
            source_hash = hash_of_source(source.read_bytes())
        except OSError:
            source = None
    return Known(
        attempt.key, attempt.problem, attempt.language, attempt.verdict, source, source_hash=source_hash,
        cpu_s=attempt.cpu_s, memory_mib=attempt.memory_mib,
    )  # fmt: skip


def _from_events(workspace: Workspace, problem: str, events: Iterable[Event]) -> list[Known]:
    """The attempts at a problem; a source is known again by its hash, else by the submission's number in its name."""
    own = workspace.solutions_folder / problem  # where the import puts them
    sources = {path: path.read_bytes() for path in sorted(own.iterdir()) if path.is_file()} if own.is_dir() else {}
    by_hash = {f"{crc32(content):08x}{len(content):x}": path for path, content in sources.items()}
    by_name = {path.name.partition(".")[0]: path for path in sources}
    found = []
    for event in events:
        said = event.payload
        path = by_hash.get(str(said.get("source"))) or by_name.get(event.key.rpartition(":")[2]) or _accepted(event, sources)
        verdict = next((one for one in Verdict if one.name == said.get("verdict")), None)
        known = Known(event.key, problem, str(said.get("language", "")), verdict, path, cpu_s=said.get("cpu_s"))
        found.append(known._replace(source_hash=hash_of_source(sources[path]) if path else "", memory_mib=said.get("memory_mib")))
    return found


def _accepted(event: Event, sources: Iterable[Path]) -> Path | None:
    """The source of an attempt that has no number: `accepted.py` of `boj-hub:1000:py`."""
    layout, _, suffix = event.key.rpartition(":")
    if not layout.startswith("boj-hub:"):
        return None
    return next((path for path in sources if path.name == f"accepted.{suffix}"), None)


def _place(name: str) -> tuple[bool, int, str]:
    return not name.isdecimal(), int(name) if name.isdecimal() else 0, name
