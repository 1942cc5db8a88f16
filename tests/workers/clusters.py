"""A real Dask cluster on this machine: a scheduler and two worker processes with nannies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from distributed import LocalCluster


class Cluster(NamedTuple):
    """A cluster that runs."""

    address: str
    cluster: LocalCluster

    def pids(self) -> list[int]:
        """The worker processes."""
        return [nanny.pid for nanny in self.cluster.workers.values()]


@contextmanager
def local_cluster(folder: Path, workers: int = 2) -> Iterator[Cluster]:
    """A cluster whose workers keep what they keep below `folder`."""
    with LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=":0", scheduler_port=0, local_directory=str(folder)
    ) as cluster:
        yield Cluster(cluster.scheduler_address, cluster)
