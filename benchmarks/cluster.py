"""What a scheduler costs: python benchmarks/cluster.py [--workers 100] (in a clone with the extra `cluster`).

First a real Dask scheduler, with up to so many workers that do nothing, and the client that `--scheduler` uses, all in this one
process, so that its processor time for each work is that of all three together; apart from each other each takes less.

Then a simulation of a scheduler that hands out works one after another, each taking it some milliseconds, to up to 1,000 workers that
judge for so many seconds each, two works ahead: how much of the time the workers judge.
"""

import argparse
import heapq
import random
import time
from collections.abc import Iterator
from pathlib import Path

import dask
from distributed import LocalCluster

from judge.workers import cluster
from judge.workers.cluster import ClusterWorkers, Parcel
from judge.workers.work import Ground, Work

#: works for each worker that is measured, and at least
_WORKS_EACH, _LEAST_WORKS = 3, 600

#: seconds of a judging in the simulation: a quick one, a usual one, a slow one; and what the scheduler takes for each
_DURATIONS_S, _OVERHEADS_MS = (0.2, 1.0, 5.0), (1, 3, 10)
_COUNTS = (1, 2, 10, 100, 300, 1000)
_AHEAD = 2


def nothing(value: object, ground: Ground) -> object:
    """What a work asks for here."""
    return value


def answer(parcel: Parcel) -> object:
    """What a worker does with a parcel, without a seat."""
    return parcel.function(parcel.value, Ground(cache=Path(), root=Path()))


def measured_s(workers: int) -> float:
    """Processor seconds for a work with so many workers."""
    works = max(_LEAST_WORKS, _WORKS_EACH * workers)
    dask.config.set({"distributed.worker.profile.enabled": False})  # which each worker does for itself, elsewhere
    with LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, dashboard_address=":0", scheduler_port=0, protocol="tcp://"
    ) as found:
        clients = ClusterWorkers(nothing, found.scheduler_address)
        try:
            list(clients.each(map(Work, range(100))))
            began = time.process_time()
            count = sum(1 for _ in clients.each(_works(works)))
            return (time.process_time() - began) / count
        finally:
            clients.close()


def _works(count: int) -> Iterator[Work]:
    """Sources of two kilobytes, as archives have them."""
    return (Work((number, bytes(2000))) for number in range(count))


def simulated_share(workers: int, judging_s: float, overhead_s: float) -> float:
    """The part of the time for which workers judge, when the scheduler takes `overhead_s` for each work."""
    chance = random.Random(17)
    works = 50 * workers
    queued = [0.0] * workers  # when each worker is free
    heapq.heapify(queued)
    scheduler_s = busy_s = end_s = 0.0
    ready: list[float] = [0.0] * (_AHEAD * workers)  # when a place among the works on their way becomes free
    heapq.heapify(ready)
    for _ in range(works):
        scheduler_s = max(scheduler_s, heapq.heappop(ready)) + overhead_s
        duration_s = chance.expovariate(1 / judging_s)
        ended_s = max(scheduler_s, heapq.heappop(queued)) + duration_s
        heapq.heappush(queued, ended_s)
        heapq.heappush(ready, ended_s)
        busy_s += duration_s
        end_s = max(end_s, ended_s)
    return busy_s / (workers * end_s)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--workers", type=int, default=100)
    most = parser.parse_args().workers
    cluster.do_parcel = answer  # a seat for each of many workers would be as many processes
    print("| workers | ms a work |\n| --- | --- |")
    for workers in (count for count in _COUNTS if count <= most):
        print(f"| {workers} | {1000 * measured_s(workers):.1f} |", flush=True)
    columns = [(overhead, duration) for overhead in _OVERHEADS_MS for duration in _DURATIONS_S]
    print(f"\n| workers | {' | '.join(f'{overhead} ms, {duration:g} s' for overhead, duration in columns)} |")
    print(f"| --- |{' --- |' * len(columns)}")
    for workers in _COUNTS:
        shares = (simulated_share(workers, duration, overhead / 1000) for overhead, duration in columns)
        print(f"| {workers} | {' | '.join(f'{share:.0%}' for share in shares)} |", flush=True)


if __name__ == "__main__":
    main()
