"""A real Dask cluster: the same results as by processes of this machine, whoever is killed meanwhile."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge import __version__
from judge.errors import ClusterError, JudgeError
from judge.workers.cluster import ClusterWorkers, Parcel, do_parcel
from judge.workers.contents import read_content
from judge.workers.work import Function, Work
from tests.workers import functions
from tests.workers.clusters import Cluster, local_cluster


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory, importable: None) -> Iterator[Cluster]:
    with local_cluster(tmp_path_factory.mktemp("cluster")) as found:
        yield found


def outcome(cluster: Cluster, function: Function, *works: Work) -> list[object]:
    workers = ClusterWorkers(function, cluster.address)
    try:
        return [done.result for done in workers.each(works)]
    finally:
        workers.close()


def test_each_work_has_one_result(cluster: Cluster) -> None:
    found = outcome(cluster, functions.double, *map(Work, range(100)))
    assert sorted(result[0] for result in found) == [2 * value for value in range(100)]  # type: ignore[index]
    pids = {result[1] for result in found}  # type: ignore[index]
    assert len(pids) <= 2 and not pids & {os.getpid(), *cluster.pids()}  # each worker has a process of its own for it


def test_works_are_taken_when_they_can_be_begun(cluster: Cluster) -> None:
    taken = 0

    def works() -> Iterator[Work]:
        nonlocal taken
        for value in range(60):
            taken += 1
            yield Work(value)

    workers = ClusterWorkers(functions.double, cluster.address)
    try:
        for ended, _ in enumerate(workers.each(works()), 1):
            assert taken <= ended + 8  # four on their way, four that ended together and were not told yet
    finally:
        workers.close()


def test_contents_travel_once(cluster: Cluster, tmp_path: Path) -> None:
    """Sent with the first work, kept for all others, and sent again where they were lost."""
    folder = tmp_path / "1000"
    folder.mkdir()
    (folder / "a").write_bytes(b"content")
    content = read_content(folder, ["a"])
    first, *others = outcome(cluster, functions.show, *[Work("a", (content,))] * 5)
    assert isinstance(first, tuple)
    place = str(first[1])
    assert first == ("1000", place, b"content") and place != str(folder)
    assert others == [first] * 4
    kept = Path(place).parent
    assert kept.name == content.hash and kept.parent.parent.stat().st_mode & 0o077 == 0
    kept.rename(tmp_path / "lost")
    workers = ClusterWorkers(functions.show, cluster.address)
    try:
        workers.sent.add(content.hash)  # as if another worker had it
        (done,) = workers.each([Work("a", (content,))])
    finally:
        workers.close()
    assert done.result == first


def test_an_error_is_a_result(cluster: Cluster) -> None:
    (error,) = outcome(cluster, functions.fail, Work("nowhere"))
    assert isinstance(error, JudgeError) and str(error) == "no file nowhere"


def test_a_bug_is_raised_with_its_traceback(cluster: Cluster) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        outcome(cluster, functions.stumble, Work(0))


def test_a_work_that_kills_its_process_is_given_up(cluster: Cluster, tmp_path: Path) -> None:
    assert outcome(cluster, functions.die_once, Work(tmp_path / "mark")) == ["alive"]
    (error,) = outcome(cluster, functions.die, Work(1))
    assert isinstance(error, JudgeError) and "died, 3 times" in str(error)


def test_killed_workers_lose_nothing_and_double_nothing(cluster: Cluster) -> None:
    workers = ClusterWorkers(functions.wait_a_little, cluster.address)
    found = []
    try:
        for done in workers.each(map(Work, range(60))):
            found.append(done.result)
            if len(found) in (10, 30):
                os.kill(cluster.pids()[0], signal.SIGKILL)
    finally:
        workers.close()
    assert sorted(found) == list(range(60))


@pytest.mark.full
def test_another_version_is_refused() -> None:
    error = do_parcel(Parcel(functions.double, 1, (), {}, version="0.0.1"))
    assert isinstance(error, ClusterError) and f"a worker has judge-kit {__version__}, here is 0.0.1" in str(error)


@pytest.mark.full
def test_a_scheduler_that_goes_is_told(tmp_path: Path) -> None:
    """What came until then has come; the rest is not waited for."""
    found = []
    with local_cluster(tmp_path) as going:
        workers = ClusterWorkers(functions.wait_a_little, going.address)
        try:
            with pytest.raises(ClusterError, match="the scheduler is gone"):
                for done in workers.each(map(Work, range(1000))):
                    found.append(done.result)
                    if len(found) == 5:
                        going.cluster.close()
        finally:
            workers.close()
    assert 5 <= len(found) < 1000


@pytest.mark.full
def test_a_cluster_without_workers_is_told(tmp_path: Path) -> None:
    with local_cluster(tmp_path, workers=0) as empty, pytest.raises(ClusterError, match="has no workers"):
        ClusterWorkers(functions.double, empty.address)
