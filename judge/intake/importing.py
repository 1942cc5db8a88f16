"""Bring an archive in: find its layout, read what is new in it, deliver problems and solutions, record attempts. Prints nothing.

What was read once is remembered in the cache by the sizes and times of its files, so that a second import, or one that was stopped, looks
at the rest only. Without that memory everything is read again, to the same end.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from judge.archives.archiveitems import ArchiveItem, Skipped
from judge.archives.archivelayouts import FoundFolder
from judge.archives.pastsubmissions import NUMBERED
from judge.batch import in_parallel
from judge.errors import JudgeError, UsageError
from judge.history.events import ATTEMPT, SOURCE, Event
from judge.history.log import History
from judge.intake.ledger import Ledger, signature_of
from judge.intake.owncopies import sort_out
from judge.intake.preparing import ImportOrders, PreparedItem, prepare
from judge.intake.testlib import NAME, keep_testlib, lacks_testlib, no_testlib
from judge.store.arrival import Delivered, Deliveries
from judge.store.workspace import Workspace

#: items between two moments at which everything read so far is safe
_COMMIT_ITEMS = 250

#: items that a worker takes at once
_TOGETHER = 16

#: `done` of `total` items
OnProgress = Callable[[int, int], None]


#: keys of attempts: of files, whose moment is that of a commit, which may bring several sources of a problem; of BaekjoonHub, and as
#: version 0.1 wrote them, by suffix
_OF_FILES, _OF_HUB = "own:", "boj-hub:"
_OF_OLDER = re.compile(r"boj-hub:\d+:(?![0-9a-f]{20}$).*")


class Summary(NamedTuple):
    """What came of an import: problems by what happened to them, and counts."""

    new: tuple[str, ...] = ()
    #: problems that got something more, with what
    changed: tuple[Delivered, ...] = ()
    #: problems that were there, with nothing to add
    present: int = 0
    solutions: int = 0
    #: accepted sources that stay in the archive, since a newer one of the same problem and language was brought
    older: int = 0
    attempts: int = 0
    skipped: tuple[Skipped, ...] = ()
    #: testlib.h came with it
    has_testlib: bool = False
    #: problems of which attempts came, and that are not here
    absent: tuple[str, ...] = ()
    #: parts of the archive that were read before without trouble, and did not change
    known: int = 0


def bring_in(
    found: Sequence[FoundFolder],
    workspace: Workspace,
    orders: ImportOrders,
    *,
    on_progress: OnProgress,
    on_wait: Callable[[], None] = lambda: None,
) -> Summary:
    """Import the folders; what can be read is brought in, what cannot is in the summary. `on_wait`: another command is at it."""
    for one in found:
        if orders.problem and not one.layout.needs_problem:
            raise UsageError("--problem is for bare test cases: {layout} says itself which problems it has", layout=one.layout.name)
    importing = _Importing(workspace, orders)
    try:
        with Deliveries(workspace, dry=orders.dry, on_wait=on_wait) as deliveries:
            for one in found:
                importing.folder(one, deliveries, on_progress)
    finally:
        importing.close()
    return importing.summary()


class _Importing:
    """One import: its counts, and what waits to be committed."""

    def __init__(self, workspace: Workspace, orders: ImportOrders) -> None:
        self._workspace = workspace
        self._orders = orders
        path = workspace.history
        self._history = None if orders.dry and not path.exists() else History(path)
        known = list(self._history.events()) if self._history else []
        self._known_keys = {event.key for event in known}
        #: attempts that an older kit brought, without their sources' marks
        self._unmarked = {event.key for event in known if event.kind == ATTEMPT and "source" not in event.payload}
        self._known_moments = {(event.subject, event.at) for event in known if event.kind == ATTEMPT}
        self._known_sources = {(event.subject, event.payload.get("source")) for event in known if event.kind == ATTEMPT}
        self._from_older = {(event.subject, event.payload.get("language")): event.key for event in known if _OF_OLDER.fullmatch(event.key)}
        self._new: list[str] = []
        self._changed: list[Delivered] = []
        self._present = self._known = self._solutions = self._older = self._attempts = 0
        self._skipped: list[Skipped] = []
        self._events: list[Event] = []
        self._marks: list[Event] = []
        self._has_testlib = self._wants_testlib = False
        self._attempted: dict[str, None] = {}

    def close(self) -> None:
        """Let go of the history."""
        if self._history:
            self._history.close()

    def summary(self) -> Summary:
        """What came of it so far."""
        return Summary(
            new=tuple(self._new), changed=tuple(self._changed), present=self._present, solutions=self._solutions, older=self._older,
            attempts=self._attempts, skipped=tuple(self._skipped), known=self._known, has_testlib=self._has_testlib,
            absent=tuple(name for name in self._attempted if name not in self._new and not (self._workspace.problems / name).is_dir()),
        )  # fmt: skip

    def folder(self, found: FoundFolder, deliveries: Deliveries, on_progress: OnProgress) -> None:
        """Import one folder."""
        ledger = Ledger(self._workspace.cache, found.folder, found.layout.name)
        items, own, copies = sort_out(list(found.layout.reading.find_items(found.folder)), found.folder, self._workspace)
        self._present += own
        self._skipped += copies
        fresh: list[tuple[ArchiveItem, str]] = []
        for item in items:
            signature = signature_of(item, everything=self._orders.everything, problem=self._orders.problem)
            entry = ledger.entry(item.label, signature)
            if entry is not None and all((self._workspace.problems / name).is_dir() for name in entry.problems):
                self._present += len(entry.problems)
                self._known += not entry.skipped
                self._skipped += entry.skipped
            else:
                fresh.append((item, signature))
        work = partial(prepare, found=found, orders=self._orders, workspace=self._workspace, known=frozenset(self._known_keys))
        done = len(items) - len(fresh)
        on_progress(done, len(items))
        try:
            for read in in_parallel(work, fresh, self._orders.jobs, together=_TOGETHER):
                self._take(read, deliveries)
                ledger.add(read.entry)
                done += 1
                if done % _COMMIT_ITEMS == 0:
                    self._commit(deliveries, ledger)
                on_progress(done, len(items))
        except (KeyboardInterrupt, SystemExit):  # what was read is kept: the next import goes on from here
            self._commit(deliveries, ledger)
            raise
        self._commit(deliveries, ledger)
        if self._wants_testlib and not self._has_testlib and lacks_testlib(self._workspace):
            self._skipped.append(Skipped(NAME, no_testlib()))

    def _take(self, read: PreparedItem, deliveries: Deliveries) -> None:
        self._skipped += read.skipped
        self._older += read.older
        self._wants_testlib |= read.wants_testlib
        if read.testlib:
            self._has_testlib = True
            if not self._orders.dry:
                keep_testlib(self._workspace, read.testlib)
        for arrival in read.arrivals:
            try:
                self._count(deliveries.deliver(arrival))
            except JudgeError as error:
                self._skipped.append(Skipped(arrival.id, error))
        for source in read.sources:
            self._solutions += self._orders.dry or deliveries.deliver_source(source)
        self._attempted.update(dict.fromkeys(event.subject for event in read.events))
        for event in read.events:
            known_by = (event.subject, event.payload.get("source"))
            if not event.key.startswith(NUMBERED) and known_by in self._known_sources:
                continue  # a file that somebody or some tool keeps, without a number: the submission is known by its source
            if event.key.startswith(_OF_HUB) and event.key not in self._known_keys:
                older = self._from_older.pop((event.subject, event.payload.get("language")), "")
                event = event._replace(key=older or event.key)
            is_at_one_time = (event.subject, event.at) in self._known_moments and not event.key.startswith(_OF_FILES)
            if event.key not in self._known_keys and not is_at_one_time:
                self._known_keys.add(event.key)
                self._known_sources.add(known_by)
                self._events.append(event)
            elif event.key in self._unmarked and "source" in event.payload:
                payload = {"of": event.key, "source": event.payload["source"]}
                self._marks.append(event._replace(key=f"{event.key}:source", kind=SOURCE, payload=payload))

    def _count(self, delivered: Delivered) -> None:
        if delivered.is_new:
            self._new.append(delivered.id)
        elif delivered.added or delivered.replaced or delivered.kept:
            self._changed.append(delivered)
        else:
            self._present += 1

    def _commit(self, deliveries: Deliveries, ledger: Ledger) -> None:
        """Have everything taken so far on disk: problems and solutions, then attempts, then that they need no second look."""
        self._attempts += len(self._events)
        if not self._orders.dry:
            deliveries.flush()
            if self._history:
                self._history.record([*self._events, *self._marks])
            ledger.save()
        self._events.clear()
        self._marks.clear()
