"""Who works for a command: processes of this machine, or those of a cluster."""

import os

from judge.cli.invocation import Invocation
from judge.workers.processes import Processes
from judge.workers.work import Function, Ground, Workers


def job_count(invocation: Invocation) -> int:
    """How many processes: --jobs, else one for each processor that this one may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return invocation.arguments.whole("--jobs", max(1, len(affinity(0)) if affinity else os.cpu_count() or 1))


def open_workers(invocation: Invocation, function: Function) -> Workers:
    """The workers of --scheduler, else so many processes as --jobs says; to be closed."""
    address = invocation.arguments.text("--scheduler")
    if address:
        from judge.workers.cluster import ClusterWorkers  # an optional extra

        return ClusterWorkers(function, address)
    return Processes(function, Ground(invocation.bench.cache, invocation.root), job_count(invocation))
