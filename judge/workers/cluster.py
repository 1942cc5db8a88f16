"""Workers that are those of a Dask cluster; the optional extra `cluster`.

    this process ──Parcel──▶ scheduler ──▶ worker: are the contents kept here? ──▶ a seat of the worker's machine ──▶ result
                                             └─ no: Lacking ──▶ the parcel is sent again, with the contents

A worker does as many works at once as it has threads, each in a process of its own (`seat`), for what judges must be alone in its
process. A work whose worker dies is begun elsewhere by the scheduler; its result is taken once. What is on its way at a time is bounded.
"""

import os
import threading
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from judge import __version__
from judge.errors import ClusterError
from judge.workers.contents import find_kept, keep_content, pack
from judge.workers.processes import MOST_DEATHS, answer_of, worker_died
from judge.workers.seat import Seat, SeatLost
from judge.workers.work import Done, Function, Ground, Work

#: seconds to wait for the scheduler, and for the first worker
_PATIENCE_S = 10.0

#: works for each thread of the cluster that are on their way, so that none waits for the next
_AHEAD = 2

#: seconds between two looks at how many threads there are
_LOOK_S = 2.0


class Lacking(NamedTuple):
    """A worker's word that it has not these contents."""

    hashes: tuple[str, ...]


class Parcel(NamedTuple):
    """A work as it travels."""

    function: Function
    value: Any  # whatever the function takes
    #: of the contents, in the function's order
    hashes: tuple[str, ...]
    #: those that are sent along
    packed: Mapping[str, bytes]
    #: of the kit that asks
    version: str = __version__


class ClusterWorkers:
    """The workers of a scheduler, until `close`."""

    def __init__(self, function: Function, address: str) -> None:
        """ClusterError when there is no such scheduler, when it has no workers, or when the extra is not installed."""
        try:
            from distributed import Client
        except ImportError:
            raise ClusterError("--scheduler needs Dask: pip install 'judge-kit[cluster]'") from None
        self._function = function
        #: hashes of contents that some worker was sent
        self.sent: set[str] = set()
        self._threads = (0, 0.0)
        try:
            self._client = Client(address, timeout=_PATIENCE_S, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ClusterError("no scheduler at {address}: {problem}", address=address, problem=error) from None
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE_S)
        except TimeoutError:
            self.close()
            raise ClusterError("the scheduler at {address} has no workers: start some, docs/cluster.md", address=address) from None

    def each(self, works: Iterable[Work]) -> Iterator[Done]:
        """What comes of the works, as they end. ClusterError when the scheduler is gone."""
        from distributed import as_completed

        waiting = iter(works)
        under_way: dict[str, Work] = {}
        ended = as_completed(loop=self._client.loop)
        self._fill(ended, waiting, under_way)
        for futures in ended.batches():  # what ended together is fetched together, and so is what follows sent
            done, lacking = [], []
            for future, result in zip(futures, self._results(futures), strict=True):
                work = under_way.pop(future.key)
                future.release()
                if isinstance(result, Lacking):
                    lacking.append((work, frozenset(result.hashes)))
                else:
                    done.append(Done(work, result))
            self._send(ended, lacking, under_way)
            self._fill(ended, waiting, under_way)
            yield from done

    def close(self) -> None:
        """Leave the cluster; what is under way for us is forgotten there."""
        self._client.close()

    def _results(self, futures: Sequence[Any]) -> list[Any]:  # Any: distributed has no types
        """What came of futures; the error for a work at which workers die, ClusterError when the scheduler is gone."""
        from distributed import KilledWorker

        if any(future.status in ("cancelled", "lost") for future in futures):
            raise ClusterError("the scheduler is gone: what came so far is kept, the same command goes on from there")
        well = [future for future in futures if future.status != "error"]
        found = dict(zip([future.key for future in well], self._client.gather(well), strict=True))
        for future in futures:
            if future.status == "error":
                error = future.exception()
                if not isinstance(error, KilledWorker):
                    raise error
                found[future.key] = worker_died(MOST_DEATHS)
        return [found[future.key] for future in futures]

    def _fill(self, ended: Any, waiting: Iterator[Work], under_way: dict[str, Work]) -> None:  # Any: distributed has no types
        free = _AHEAD * self._thread_count() - len(under_way)
        fresh = []
        for work in islice(waiting, max(free, 0)):
            wanted = frozenset(content.hash for content in work.contents) - self.sent
            self.sent |= wanted
            fresh.append((work, wanted))
        self._send(ended, fresh, under_way)

    def _send(self, ended: Any, works: Sequence[tuple[Work, frozenset[str]]], under_way: dict[str, Work]) -> None:
        """Send works, each with these of its contents."""
        if not works:
            return
        parcels = [
            Parcel(
                self._function, work.value, tuple(content.hash for content in work.contents),
                packed={content.hash: pack(content) for content in work.contents if content.hash in wanted},
            )
            for work, wanted in works
        ]  # fmt: skip
        keys = [f"judge-{os.urandom(12).hex()}" for _ in works]
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Sending large graph")  # contents are sent once a worker
            futures = self._client.map(do_parcel, parcels, pure=False, key=keys)
        under_way.update((key, work) for key, (work, _) in zip(keys, works, strict=True))
        ended.update(futures)

    def _thread_count(self) -> int:
        """How many works the cluster does at once, as it was a moment ago."""
        count, looked_s = self._threads
        if not count or time.monotonic() > looked_s + _LOOK_S:
            count = max(1, sum(self._client.nthreads().values()))
            self._threads = (count, time.monotonic())
        return count


def do_parcel(parcel: Parcel) -> Any:  # Any: whatever the function returns
    """On a worker: what came of a work, `Lacking` when it cannot be begun."""
    if parcel.version != __version__:
        return ClusterError("a worker has judge-kit {theirs}, here is {ours}: install the same", theirs=__version__, ours=parcel.version)
    root = _machine_folder()
    kept = root / "contents"
    kept.mkdir(exist_ok=True)
    folders = {one: find_kept(kept, one) or _arrived(kept, one, parcel) for one in parcel.hashes}
    lacking = tuple(one for one, folder in folders.items() if folder is None)
    if lacking:
        return Lacking(lacking)
    ground = Ground(root / "cache", root, tuple(folder for folder in folders.values() if folder is not None), asker=os.getpid())
    ground.cache.mkdir(exist_ok=True)
    return _in_a_seat(parcel, ground)


def _arrived(kept: Path, content_hash: str, parcel: Parcel) -> Path | None:
    return keep_content(kept, content_hash, parcel.packed[content_hash]) if content_hash in parcel.packed else None


def _machine_folder() -> Path:
    """What all workers of this machine share, below the folder that they were given for what they keep; nobody else can write there."""
    from distributed import get_worker

    folder = Path(get_worker().local_directory).parent.parent / f"judge-kit-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    status = folder.lstat()
    if status.st_uid != os.getuid() or status.st_mode & 0o077:
        raise ClusterError("{folder} is not ours alone: give workers another --local-directory", folder=folder)
    return folder


#: in a worker: processes that wait for a work, and who may look at them
_idle: list[Seat] = []
_idle_lock = threading.Lock()


def _in_a_seat(parcel: Parcel, ground: Ground) -> Any:  # Any: whatever the function returns
    for _ in range(MOST_DEATHS):
        with _idle_lock:
            seat = _idle.pop() if _idle else None
        seat = seat or Seat()
        seat.ask(parcel.function, parcel.value, ground)
        try:
            result = answer_of(seat)
        except SeatLost:
            seat.close()
            continue
        with _idle_lock:
            _idle.append(seat)
        return result
    return worker_died(MOST_DEATHS)
