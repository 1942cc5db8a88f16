"""Submissions judged once more by real processes, some of which are killed; what is kept is not judged again."""

import os
import signal
from pathlib import Path

import pytest

from judge.replay.comparing import Cause, compare
from judge.replay.judgepast import PastAnswer, judge_past
from judge.replay.keptresults import KeptResults
from judge.replay.known import Found, Known, Obstacle, Planned, hash_of_source, plan
from judge.replay.packagecontents import hashes_of, read_packages
from judge.replay.pastjudging import Grounds, ReplayWatch, judge_unknown
from judge.store.workspace import Workspace
from judge.toolchain.elsewhere import Commands
from judge.workers.processes import Processes
from judge.workers.work import Ground
from tests.conftest import add_problem
from tests.depth import first
from tests.replay.submissions import known

SUM = "print(sum(map(int, input().split())))\n"

#: what the site said, the source, and what comes of it here
SOURCES = {
    1: ("AC", SUM, "AC"),
    2: ("WA", "print(3)\n", "WA"),
    3: ("WA", "print(\n", "CE"),
    4: ("RTE", "print(sum(map(int, input().split())) // (1 - 1))\n", "RTE"),
    5: ("WA", f"# passes here\n{SUM}", "AC"),
    6: ("AC", SUM, "AC"),
}


@pytest.fixture
def archive(workspace: Path, tmp_path: Path) -> list[Known]:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "4\n"), "secret/2": ("2 3\n", "5\n")})
    return [submission(tmp_path, number, there, text) for number, (there, text, _) in SOURCES.items()]


def submission(folder: Path, number: int, there: str, text: str, *, problem: str = "1000", language: str = "Python 3") -> Known:
    path = folder / "archive" / f"{number}.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return known(number, there, problem=problem, source=path, source_hash=hash_of_source(text.encode()), language=language)


class Replayed:
    """One replay of all submissions; `told` are the keys in the order of their results."""

    def __init__(self, root: Path, cache: Path, archive: list[Known], *, kill: bool = False) -> None:
        workspace = Workspace(root)
        packages = read_packages(workspace, (one.problem for one in archive))
        self.planned: list[Planned] = list(plan(archive, hashes_of(packages)))
        self.told: list[str] = []
        self.answers: dict[str, PastAnswer] = {}
        workers = Processes(judge_past, Ground(cache, root), 2)

        def hear(key: str, answer: PastAnswer) -> None:
            self.told.append(key)
            self.answers[key] = answer
            if kill and len(self.told) == 2:
                os.kill(workers.pids()[-1], signal.SIGKILL)

        try:
            with KeptResults(root / "results.jsonl") as kept:
                judge_unknown(self.planned, Grounds(packages, Commands()), kept, workers, watch=ReplayWatch(hear, lambda *_: None))
                self.found = dict(kept.found())
        finally:
            workers.close()

    def verdicts(self) -> dict[str, str]:
        rows = compare(self.planned, self.found).rows
        return {row.known.key: row.found.verdict.name for row in rows if row.found and row.found.verdict}


@pytest.mark.parametrize("kill", first(True, False))
def test_each_source_is_judged_once(workspace: Path, cache: Path, archive: list[Known], kill: bool) -> None:
    first = Replayed(workspace, cache, archive, kill=kill)
    assert first.verdicts() == {f"boj:{number}": here for number, (*_, here) in SOURCES.items()}
    assert len(first.told) == len(set(first.told)) == 5  # two of the six are the same
    assert compare(first.planned, first.found).causes == {Cause.WEAK_TESTS: 1, Cause.COMPILER: 1}
    again = Replayed(workspace, cache, archive)
    assert again.told == [] and again.found == first.found


def test_figures_and_the_case_are_kept(workspace: Path, cache: Path, archive: list[Known]) -> None:
    found = Replayed(workspace, cache, archive)
    by_key = {one.known.key: found.found[one.key] for one in found.planned}
    assert by_key["boj:1"]._replace(cpu_s=0, memory_mib=0) == Found(
        by_key["boj:1"].verdict, time_limit_s=5.0, memory_limit_mib=288.0, cases=3, samples=1
    )
    assert (by_key["boj:2"].case, by_key["boj:2"].cases) == ("secret/1", 2)  # it ends at the first failure
    assert by_key["boj:4"].detail == "ZeroDivisionError"
    assert "SyntaxError" in by_key["boj:3"].detail


def test_a_changed_package_is_judged_anew(workspace: Path, cache: Path, archive: list[Known]) -> None:
    Replayed(workspace, cache, archive)
    (workspace / "problems/1000/data/secret/2.ans").write_text("6\n")
    again = Replayed(workspace, cache, archive)
    assert again.verdicts()["boj:1"] == "WA" and len(again.told) == 5
    assert compare(again.planned, again.found).causes[Cause.WRONG_HERE] == 2


def test_a_statement_changes_nothing(workspace: Path, cache: Path, archive: list[Known]) -> None:
    Replayed(workspace, cache, archive)
    (workspace / "problems/1000/statement").mkdir()
    (workspace / "problems/1000/statement/problem.en.md").write_text("another text\n")
    assert Replayed(workspace, cache, archive).told == []


def test_what_cannot_be_read_any_more_keeps_nothing_else_from_being_judged(workspace: Path, cache: Path, archive: list[Known]) -> None:
    gone = archive[1].source
    assert gone is not None
    gone.unlink()
    found = Replayed(workspace, cache, archive)
    assert found.verdicts() == {f"boj:{number}": here for number, (*_, here) in SOURCES.items() if number != 2}
    (key,) = (one.key for one in found.planned if one.known.source == gone)
    assert found.found[key].obstacle is Obstacle.FAULT and str(gone) in str(found.answers[key].trouble)


def test_what_says_nothing_here(workspace: Path, cache: Path, tmp_path: Path) -> None:
    """Each obstacle that only judging tells."""
    add_problem(workspace, "1001", {"sample/1": ("1 2\n", None)})
    add_problem(workspace, "1002", {"sample/1": ("1 2\n", "4\n")})
    (workspace / "problems/1002/.judge.yaml").write_text("special: true\n")
    add_problem(workspace, "1003", {"sample/1": ("1 2\n", "4\n")})
    (workspace / "problems/1003/.judge.yaml").write_text("samples_judged: false\n")
    add_problem(workspace, "1004", {"sample/1": ("1 2\n", "3\n")}, "type: interactive\n")
    add_problem(workspace, "1005", {"sample/1": ("1 2\n", "3\n")}, "nonsense: [\n")
    add_problem(workspace, "1006", {"sample/1": ("1 2\n", "3\n")})
    sources = [submission(tmp_path, number, "AC", SUM, problem=f"{number}") for number in range(1001, 1006)]
    sources.append(submission(tmp_path, 1006, "AC", "print\n", problem="1006", language="Swift"))
    found = Replayed(workspace, cache, sources)
    assert {one.known.problem: found.found[one.key].obstacle for one in found.planned if one.key} == {
        "1001": Obstacle.NO_ANSWERS,
        "1002": Obstacle.SPECIAL,
        "1003": Obstacle.UNJUDGED,
        "1004": Obstacle.UNSUPPORTED,
        "1005": Obstacle.FAULT,
        "1006": Obstacle.NO_TOOL,
    }
    told = {one.known.problem: str(found.answers[one.key].trouble or "") for one in found.planned if one.key}
    assert "interactive" in told["1004"] and "no toolchain for Swift" in told["1006"]
