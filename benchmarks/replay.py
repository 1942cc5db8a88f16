"""Replay of generated submissions: python benchmarks/replay.py [--count 2000] [--runs 200] [--kills 30]; a clone with the extra `cluster`.

Forty problems of three samples and ten secret cases, submissions in Python and C++ that are right, wrong or crash, each source another one.

    replay / judge run          two processes, compared with `judge run FILE -p ID` one after another; of these only --runs are run, evenly
                                spread, and the time is told for all
    cluster / processes         a LocalCluster of two workers, of which one is killed halfway, compared with two processes
    Both also by the processor time of everything that ran, which another program on the machine does not change.

    killed / whole              kill -9 at random moments, each time continued, compared with a replay that nobody stopped
"""

import argparse
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

from measure import JUDGE, environment, tell

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.ground.archives import Submission, write_vault

PROBLEMS = 40

#: of a hundred submissions, so many in C++: compiling takes most of their time
CPP_SHARE = 10

PYTHON = "# {number}\nn = int(input())\na = list(map(int, input().split()))\n{body}\n"
PYTHON_BODIES = {
    "맞았습니다!!": "print(sum(a) + {plus})",
    "틀렸습니다": "print(sum(a[:50]) + {plus})",
    "런타임 에러": "print(sum(a[i] for i in range(max(n, 60))) + {plus})",
}
CPP = (
    "// {number}\n#include <bits/stdc++.h>\nusing namespace std;\nint main() {{ int n; cin >> n; vector<long long> a(n);\n"
    "for (auto &x : a) cin >> x;\n{body} }}\n"
)
CPP_BODIES = {
    "맞았습니다!!": "cout << accumulate(a.begin(), a.end(), 0LL) + {plus} << endl;",
    "틀렸습니다": "cout << accumulate(a.begin(), a.begin() + min(n, 50), 0LL) + {plus} << endl;",
    "런타임 에러": "if (n > 50) abort(); cout << accumulate(a.begin(), a.end(), 0LL) + {plus} << endl;",
}


def write_ground(root: Path, archive: Path, count: int) -> None:
    """A workspace with the problems, and the archive of submissions."""
    chance = random.Random(11)
    (root / "solutions").mkdir(parents=True)
    for number in range(PROBLEMS):
        _write_problem(root / "problems" / str(5000 + number), number, chance)
    write_vault(archive, [], [_submission(number, chance) for number in range(1, count + 1)])


def _write_problem(folder: Path, plus: int, chance: random.Random) -> None:
    for kind, cases in (("sample", 3), ("secret", 10)):
        (folder / "data" / kind).mkdir(parents=True)
        for case in range(1, cases + 1):
            values = [chance.randrange(1000) for _ in range(5 if kind == "sample" else 40 + 10 * case)]
            text = f"{len(values)}\n{' '.join(map(str, values))}\n"
            (folder / "data" / kind / f"{case:02}.in").write_text(text)
            (folder / "data" / kind / f"{case:02}.ans").write_text(f"{sum(values) + plus}\n")
    (folder / "problem.yaml").write_text("problem_format_version: 2025-09\nname: Sum\nlimits: {time_limit: 2, memory: 256}\n")


def _submission(number: int, chance: random.Random) -> Submission:
    problem = chance.randrange(PROBLEMS)
    result = chance.choices(list(PYTHON_BODIES), (60, 30, 10))[0]
    is_cpp = chance.randrange(100) < CPP_SHARE
    text, body = (CPP, CPP_BODIES[result]) if is_cpp else (PYTHON, PYTHON_BODIES[result])
    source = text.format(number=number, body=body.format(plus=problem))
    language, suffix = ("C++17", "cpp") if is_cpp else ("Python 3", "py")
    return Submission(number, 5000 + problem, result=result, language=language, suffix=suffix, source=source)


class Taken(NamedTuple):
    """Seconds by the clock, and of processors, of this process and all that it has waited for."""

    wall_s: float
    cpu_s: float


def _so_far() -> Taken:
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return Taken(time.perf_counter(), own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime)


def _since(began: Taken) -> Taken:
    now = _so_far()
    return Taken(now.wall_s - began.wall_s, now.cpu_s - began.cpu_s)


class Ground:
    """The workspace and the archive; each replay begins with nothing built and nothing known, but for what the machine keeps."""

    def __init__(self, folder: Path, count: int) -> None:
        self.root, self.archive = folder / "root", folder / "archive"
        self.results = self.root / ".judge" / "cache" / "replay" / "results.jsonl"
        write_ground(self.root, self.archive, count)
        self.run(JUDGE, "run", *self._words(next(self.archive.glob("submissions/*/*.py"))))  # the launcher is compiled
        for source in sorted(self.archive.glob("submissions/*/*.cpp"))[:1]:
            self.run(JUDGE, "run", *self._words(source))  # and the header

    def _words(self, source: Path) -> list[str]:
        return [str(source), "-p", source.parent.name]

    def run(self, *words: str) -> str:
        """What a command says in the workspace."""
        return subprocess.run(words, cwd=self.root, env=environment(), stdout=subprocess.PIPE, text=True, check=False).stdout

    def forget(self) -> None:
        """Nothing is known, nothing built."""
        self.results.unlink(missing_ok=True)
        shutil.rmtree(self.root / ".judge" / "cache" / "builds", ignore_errors=True)

    def replay(self, *more: str) -> dict[str, Any]:  # Any: JSON
        """The document of a replay, without what was measured."""
        document: dict[str, Any] = json.loads(self.run(JUDGE, "replay", str(self.archive), "--json", *more))
        return {**document, "disagreements": [{**row, "cpu_s": None} for row in document["disagreements"]]}

    def keys(self) -> list[str]:
        """Of the results, in the order in which they came."""
        return [json.loads(line)["key"] for line in self.results.read_text().splitlines()] if self.results.exists() else []

    def sources(self) -> list[Path]:
        """All sources, in the order of their numbers."""
        return sorted(self.archive.glob("submissions/*/*[!n]"), key=lambda path: int(path.stem))

    def run_some(self, count: int) -> "Taken":
        """What `judge run` would take for all, by so many of them."""
        sources = [path for path in self.sources() if path.suffix != ".json"]
        chosen = sources[:: max(1, len(sources) // count)]
        began = _so_far()
        for source in chosen:
            self.run(JUDGE, "run", *self._words(source))
        took, share = _since(began), len(sources) / len(chosen)
        return Taken(took.wall_s * share, took.cpu_s * share)


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser()
    for name, default in (("--count", 2000), ("--runs", 200), ("--kills", 30)):
        parser.add_argument(name, type=int, default=default)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        ground = Ground(Path(name), wanted.count)
        runs = ground.run_some(wanted.runs)
        whole, processes = _replayed(ground, "--jobs", "2")
        remark = f"{wanted.count} submissions, {processes.wall_s:.0f} s; "
        remark += f"of processors {processes.cpu_s:.0f} s, {processes.cpu_s / runs.cpu_s:.2f}"
        tell("replay of two processes / judge run one after another", processes.wall_s / runs.wall_s, 0.35, remark)
        keys = sorted(ground.keys())
        _compare_cluster(ground, Path(name), whole, processes)
        if wanted.kills:
            _compare_killed(ground, whole, keys, wanted.kills, processes.wall_s)


def _replayed(ground: Ground, *more: str) -> tuple[dict[str, Any], Taken]:  # Any: JSON
    ground.forget()
    began = _so_far()
    found = ground.replay(*more)
    return found, _since(began)


def _compare_cluster(ground: Ground, folder: Path, whole: dict[str, Any], processes: Taken) -> None:
    from tests.workers.clusters import local_cluster

    with local_cluster(folder / "workers") as cluster:
        ground.forget()
        words = [JUDGE, "replay", str(ground.archive), "--json", "--scheduler", cluster.address]
        began = _so_far()
        process = subprocess.Popen(words, cwd=ground.root, env=environment(), stdout=subprocess.PIPE, text=True)
        while process.poll() is None and len(ground.keys()) < whole["judged"] // 2:
            time.sleep(0.2)
        os.kill(cluster.pids()[0], signal.SIGKILL)
        said = process.communicate()[0]
        took = _since(began)
    took = took._replace(cpu_s=_since(began).cpu_s)  # workers are waited for when the cluster ends
    document = json.loads(said)
    is_same = {**document, "disagreements": [{**row, "cpu_s": None} for row in document["disagreements"]]} == whole
    keys = ground.keys()
    remark = f"of processors {took.cpu_s:.0f} s, {took.cpu_s / processes.cpu_s:.2f}; "
    remark += f"same verdicts: {is_same}, results: {len(keys)}, twice: {len(keys) - len(set(keys))}"
    tell("a cluster of two, one killed halfway / two processes", took.wall_s / processes.wall_s, 1.3, remark)


def _compare_killed(ground: Ground, whole: dict[str, Any], keys: list[str], kills: int, whole_s: float) -> None:
    chance = random.Random(13)
    ground.forget()
    different = 0
    for _ in range(kills):
        before = ground.keys()
        words = [JUDGE, "replay", str(ground.archive), "--json", "--jobs", "2"]
        process = subprocess.Popen(words, cwd=ground.root, env=environment(), stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, 2 * whole_s / kills))
        process.kill()
        process.wait()
        different += ground.keys()[: len(before)] != before
    document = ground.replay("--jobs", "2")
    different += document != whole or sorted(ground.keys()) != keys
    tell(f"results after {kills} kills that differ / none", different, 0, f"{len(ground.keys())} results")


if __name__ == "__main__":
    main()
