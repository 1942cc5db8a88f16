"""`judge list` and `judge show` say the same whether their page was kept or not, and see every change at once."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import judge as kit
from judge.cache import stamps_of
from judge.cli.commandtable import COMMANDS
from judge.cli.keptpages import KEPT, keep_page, show_again
from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.files import lay_out

YAML = "keywords: [level:silver-3, tag:dijkstra]\n"

LIST, SHOW = ("list",), ("show", "1000")


@pytest.fixture
def problem(workspace: Path) -> Path:
    """A problem with a statement, whose solution is begun."""
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")}, YAML)
    lay_out(folder, {"statement/problem.en.md": "Add two numbers.\n"})
    lay_out(workspace, {"solutions/1000.py": "print(3)\n"})
    return folder


def pages(workspace: Path) -> list[Path]:
    return sorted((workspace / ".judge" / "cache" / "pages").glob("*"))


@pytest.fixture
def kept(workspace: Path, problem: Path, judge: Command) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Run a command until its page is kept: what was written a moment ago is not believed. The last run."""

    def run(*words: str, **more: str) -> "subprocess.CompletedProcess[str]":
        before = len(pages(workspace))
        for _ in range(1000):
            done = judge(*words, **more)
            if len(pages(workspace)) > before:
                return done
        raise AssertionError("no page was kept")

    return run


Kept = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize("words", [LIST, ("list", "nothing like it"), ("list", "--lang", "ko"), SHOW])
def test_a_kept_page_is_the_page(words: tuple[str, ...], kept: Kept, judge: Command, workspace: Path) -> None:
    first = kept(*words)
    again = judge(*words)
    assert (again.stdout, again.stderr, again.returncode) == (first.stdout, first.stderr, first.returncode)
    assert first.returncode == ("nothing like it" in words)
    for page in pages(workspace):
        page.unlink()
    assert judge(*words).stdout == first.stdout


@pytest.mark.parametrize("words", [LIST, SHOW])
def test_a_kept_page_runs_no_command(words: tuple[str, ...], kept: Kept, workspace: Path) -> None:
    first = kept(*words)
    told = [sys.executable, "-X", "importtime", "-m", "judge", *words]
    done = subprocess.run(told, cwd=workspace, env=clean_environment(), capture_output=True, text=True, check=True)
    assert done.stdout == first.stdout
    assert "judge.cli.keptpages" in done.stderr and "judge.cli.dispatch" not in done.stderr


def test_whose_pages_are_kept() -> None:
    assert set(KEPT) < {command.name for command in COMMANDS}


def rewrite(path: Path, old: str, new: str) -> None:
    """Change a file so that its size tells nothing."""
    path.write_text(path.read_text().replace(old, new))


def forge(path: Path, old: str, new: str) -> None:
    """The same, and the time of its content tells nothing either."""
    status = path.stat()
    rewrite(path, old, new)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


Change = Callable[[Path], object]

CHANGES: list[tuple[str, tuple[str, ...], Change, str]] = [
    ("another level", LIST, lambda root: rewrite(root / "problems/1000/problem.yaml", "silver-3", "silver-4"), "silver 4"),
    ("another title", SHOW, lambda root: rewrite(root / "problems/1000/problem.yaml", "Test", "Sums"), "1000 Sums"),
    ("a new problem", LIST, lambda root: add_problem(root, "1001", {}), "1001"),
    ("a new folder without a package", LIST, lambda root: (root / "problems/1002").mkdir(), "1002"),
    ("a problem that goes", LIST, lambda root: (root / "problems/1000").rename(root / "gone"), "0 of 0 problems"),
    ("a package that cannot be read", LIST, lambda root: (root / "problems/1000/problem.yaml").write_text("name: ["), "not YAML"),
    ("a solution that goes", LIST, lambda root: (root / "solutions/1000.py").unlink(), "begun (..): 0"),
    ("other words", SHOW, lambda root: rewrite(root / "problems/1000/statement/problem.en.md", "Add", "Sum"), "Sum two"),
    ("other words of the same age", SHOW, lambda root: forge(root / "problems/1000/statement/problem.en.md", "Add", "Sum"), "Sum two"),
    ("a sample more", SHOW, lambda root: lay_out(root, {"problems/1000/data/sample/2.in": "4 5\n"}), "Input 2"),
    ("another sample", SHOW, lambda root: rewrite(root / "problems/1000/data/sample/1.in", "1 2", "2 1"), "2 1"),
    ("another limit", SHOW, lambda root: rewrite(root / "problems/1000/problem.yaml", "128", "256"), "256 MiB"),
    ("a broken package", SHOW, lambda root: lay_out(root, {"problems/1000/.judge.yaml": "checker: nobody\n"}), "unknown checker"),
    ("a problem that is not there", SHOW, lambda root: (root / "problems/1000").rename(root / "problems/1009"), "problem 1000 is not here"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "change", "told"), [change[1:] for change in CHANGES], ids=[change[0] for change in CHANGES])
def test_a_change_is_seen_at_once(words: tuple[str, ...], change: Change, told: str, kept: Kept, judge: Command, workspace: Path) -> None:
    before = kept(*words)
    change(workspace)
    after = judge(*words)
    assert told not in before.stdout and told in after.stdout + after.stderr


def test_a_run_is_seen_at_once(kept: Kept, judge: Command) -> None:
    assert "accepted (AC): 0" in kept(*LIST).stdout
    assert judge("run", "1000").returncode == 0
    assert "accepted (AC): 1" in judge(*LIST).stdout


def test_a_page_is_its_readers(kept: Kept, judge: Command) -> None:
    assert "문제" not in kept(*LIST).stdout
    assert "문제" in judge(*LIST, LANG="ko_KR.UTF-8").stdout
    assert "문제" not in judge(*LIST).stdout


def test_a_workspace_that_begins_nearer_by_is_listed(problem: Path, workspace: Path) -> None:
    def listed(folder: Path) -> str:
        words = [*JUDGE, *LIST]
        return str(commands.run(words, cwd=folder, env=clean_environment(), capture_output=True, text=True, encoding="utf-8").stdout)

    inner = workspace / "inner"
    inner.mkdir()
    for _ in range(1000):
        assert "1000" in listed(inner)
        if pages(workspace):
            break
    (inner / "problems").mkdir()
    assert "0 of 0 problem" in listed(inner)
    assert "1000" in listed(workspace)


@pytest.mark.parametrize("content", [b"", b"\0" * 40, os.urandom(200)])
def test_a_damaged_page_costs_nothing_but_time(content: bytes, kept: Kept, judge: Command, workspace: Path) -> None:
    first = kept(*LIST)
    for page in pages(workspace):
        page.write_bytes(content)
    assert judge(*LIST).stdout == first.stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_page_that_cannot_be_written(kept: Kept, workspace: Path) -> None:
    kept(*LIST)
    with open("/dev/full", "w") as full:
        words = [sys.executable, "-m", "judge", *LIST]
        done = subprocess.run(words, cwd=workspace, env=clean_environment(), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 3 and done.stderr.startswith("judge: stdout: No space left"), done


@pytest.fixture
def at_home(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This process stands in a workspace."""
    monkeypatch.chdir(workspace)
    monkeypatch.delenv("JUDGE_NOW", raising=False)
    return workspace


def old_file() -> dict[str, tuple[int, ...]]:
    return stamps_of([kit.__file__])


def keep(root: Path, made_from: dict[str, tuple[int, ...]], day: tuple[float, float, int] | None) -> None:
    keep_page(str(root), ["list"], "kept\n", code=0, made_from=made_from, day=day)


def test_a_page_holds_for_its_day(at_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import time

    now = time.time()
    offset = round(time.localtime(now).tm_gmtoff / 60)
    keep(at_home, old_file(), (now - 86400, now - 1, offset))
    assert show_again(["list"]) is None
    keep(at_home, old_file(), (now - 60, now + 3600, offset + 60))
    assert show_again(["list"]) is None
    keep(at_home, old_file(), (now + 60, now + 3600, offset))
    assert show_again(["list"]) is None
    keep(at_home, old_file(), (now - 60, now + 3600, offset))
    assert show_again(["list"]) == 0 and capsys.readouterr().out == "kept\n"


def test_what_was_changed_a_moment_ago_is_not_believed(at_home: Path) -> None:
    changed = at_home / "changed"
    changed.write_text("now")
    keep(at_home, {**old_file(), **stamps_of([str(changed)])}, None)
    assert pages(at_home) == []


def test_what_was_changed_while_the_page_was_made_is_seen(at_home: Path) -> None:
    """The stamps are those from before: the page holds for what was read then, or not at all."""
    keep(at_home, {**old_file(), str(at_home / "came later"): ()}, None)
    assert pages(at_home)
    (at_home / "came later").write_text("")
    assert show_again(["list"]) is None


def test_where_the_day_is_told_nothing_is_kept(at_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUDGE_NOW", "2026-11-24T08:00:00+09:00")
    keep(at_home, old_file(), None)
    assert pages(at_home) == []
