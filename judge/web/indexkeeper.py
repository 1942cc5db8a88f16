"""The index of problems, held between two pages and read beside them: a look at ten thousand packages takes longer than a page may."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event, Lock, Thread

from judge.cache import FileStamp, stamp_of
from judge.store.index import IndexEntry, kept_index, read_index, unread_index
from judge.store.root import problems_in

#: seconds after which it is looked at again although no package came or went: a problem.yaml may have been written
_LOOK_S = 20.0

#: seconds that a page waits for what came: enough for some hundred packages, little enough not to be felt
_WAIT_S = 0.25


class IndexKeeper:
    """The index of one workspace, as it was not long ago. Asked by one thread; read by another, which lives as long as a look takes."""

    def __init__(self, root: Path, on_change: Callable[[], None]) -> None:
        """`on_change` is told when a look found something new; in the thread that looked."""
        self._root, self._on_change = root, on_change
        self._stamp: FileStamp = ()
        self._at_s = 0.0
        self._done = Event()
        self._done.set()
        self._lock = Lock()
        self._entries: list[IndexEntry] = []
        self._by_id: dict[str, IndexEntry] = {}
        #: changes with what it holds
        self.version = 0
        #: whether of some packages the number is all that is known so far
        self.is_unread = False

    def entries(self) -> list[IndexEntry]:
        """An entry for every package; without a title while one that came is still to be read."""
        self.look()
        return self._entries

    def by_id(self) -> Mapping[str, IndexEntry]:
        """The same by id."""
        self.look()
        return self._by_id

    def names(self, problem: str) -> Mapping[str, str]:
        """A problem's titles by language; none for one that is not here."""
        found = self.by_id().get(problem)
        return found.names if found else {}

    def look(self) -> None:
        """Begin a look where one is due, and wait a moment for it where a package came or went."""
        stamp, now = stamp_of(str(problems_in(self._root))), time.monotonic()
        has_come = self._stamp != stamp
        if (has_come or now - self._at_s > _LOOK_S) and self._done.is_set():
            self._stamp, self._at_s = stamp, now
            self._done.clear()
            Thread(target=self._read, daemon=True).start()
        if has_come and not self._done.wait(_WAIT_S):
            known = self._by_id or {entry.id: entry for entry in kept_index(self._root)}
            first = [known.get(entry.id, entry) for entry in unread_index(self._root)]
            with self._lock:
                if not self._done.is_set():
                    self._hold(first, is_unread=any(entry.id not in known for entry in first))

    def _read(self) -> None:
        try:
            found = read_index(self._root)
        except FileNotFoundError:
            found = []  # somebody moved the folder away
        with self._lock:
            is_new = found != self._entries or self.is_unread
            if is_new:
                self._hold(found, is_unread=False)
            self._done.set()
        if is_new:
            self._on_change()

    def _hold(self, entries: list[IndexEntry], *, is_unread: bool) -> None:
        self._entries, self._by_id = entries, {entry.id: entry for entry in entries}
        self.is_unread = is_unread
        self.version += 1
