"""Shared ground: one cache for what the tests compile, workspaces in temporary folders, the command as a process."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.running.runner import Backend
from judge.toolchain.build import Workbench

ROOT = Path(__file__).parent.parent

#: the command that the tests run: the installed one, by this interpreter
JUDGE = (sys.executable, "-m", "judge")


def clean_environment(**more: str) -> dict[str, str]:
    """The environment of a command under test: nothing of the machine's language or Python settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "JUDGE", "COV"))}
    return {**kept, "LANG": "C.UTF-8", "TERM": "dumb", **more}


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that all tests of a session build into."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def bench(cache: Path) -> Workbench:
    """A workbench on the backend that this machine prefers."""
    return Workbench(cache, clean_environment(), Backend.AUTO, {}, {})


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """An empty workspace."""
    (tmp_path / "problems").mkdir()
    (tmp_path / "solutions").mkdir()
    return tmp_path


Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def judge(workspace: Path) -> Command:
    """The command, run in the workspace."""

    def run(*words: str, **more: str) -> "subprocess.CompletedProcess[str]":
        environment = clean_environment(**more)
        return subprocess.run(
            [*JUDGE, *words],
            cwd=workspace,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=120,
            check=False,
        )

    return run


def add_problem(workspace: Path, problem_id: str, cases: dict[str, tuple[str, str | None]], yaml: str = "") -> Path:
    """A package with `cases` (path below data/ to input and answer) and more lines of problem.yaml; its folder."""
    folder = workspace / "problems" / problem_id
    folder.mkdir(parents=True)
    limits = "" if "limits:" in yaml else "limits: {time_limit: 1, memory: 128}\n"
    (folder / "problem.yaml").write_text(f"problem_format_version: 2025-09\nname: Test\n{limits}{yaml}", "utf-8")
    for name, (given, answer) in cases.items():
        path = folder / "data" / f"{name}.in"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(given, "utf-8")
        if answer is not None:
            path.with_suffix(".ans").write_text(answer, "utf-8")
    return folder
