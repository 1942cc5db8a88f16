"""How a clone is set up: what is locked, what is asked for before it is installed, what is checked before a commit."""

import os
import pty
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

import judge
from tests.conftest import ROOT, clean_environment
from tests.terminal import everything

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def locked() -> dict[str, Version]:
    """What constraints.txt says, by names as pip compares them."""
    lines = (line.partition("==") for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if not line.startswith("#"))
    return {re.sub("[-_.]+", "-", name).lower(): Version(number) for name, _, number in lines}


def declared() -> list[Requirement]:
    """All that pyproject.toml names, but for `verify`, which nobody needs who does not add to the quiz."""
    extras = PROJECT["project"]["optional-dependencies"]
    named = [*PROJECT["build-system"]["requires"], *PROJECT["project"]["dependencies"], *extras["anki"], *extras["test"]]
    return [Requirement(one) for one in named]


@pytest.mark.parametrize("requirement", declared(), ids=str)
def test_what_is_declared_has_a_lower_bound_and_is_locked_above_it(requirement: Requirement) -> None:
    assert [one.operator for one in requirement.specifier] == [">="]
    assert requirement.specifier.contains(locked()[re.sub("[-_.]+", "-", requirement.name).lower()])


def test_what_is_locked_is_exact() -> None:
    lines = [line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(lines) == len(locked()) > 40
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9a-z.]*", line) for line in lines)


def test_the_changelog_begins_with_this_version() -> None:
    heading = re.search(r"^## (\S+), (unreleased|\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heading and heading[1] == judge.__version__ == version("judge-kit")


def test_hooks_are_programs_of_the_environment_and_of_ci() -> None:
    """So that a commit needs no network, and what passes it passes there."""
    (repository,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert repository["repo"] == "local"
    checked = re.findall(r"^\.venv/bin/(\w+(?: format --check| check)?)", (ROOT / ".ci" / "run").read_text("utf-8"), re.MULTILINE)
    entries = [hook["entry"].removeprefix(".venv/bin/").removesuffix(" --force-exclude") for hook in repository["hooks"]]
    assert sorted(entries) == sorted(checked) and len(entries) == 3
    for hook in repository["hooks"]:
        assert hook["language"] == "system"
        subprocess.run(
            [Path(sys.executable).with_name(hook["entry"].split("/")[2].split()[0]), "--version"], check=True, capture_output=True
        )


def test_the_workflow_runs_what_ci_runs() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))["jobs"]
    assert jobs["linux"]["steps"][-1] == {"run": "bash .ci/run"}
    for job in jobs.values():
        assert all(step.get("uses", "@v").partition("@")[2].startswith("v") for step in job["steps"])


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A clone on a machine that has the few programs of all.sh itself, an apt-get and a pytest that write down how they were called."""
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "all.sh", tmp_path / "tests")
    for folder in ("bin", ".venv/bin"):
        (tmp_path / folder).mkdir(parents=True)
    for name in ("sh", "dirname", "env"):
        (tmp_path / "bin" / name).symlink_to(shutil.which(name) or name)
    (tmp_path / "bin" / "g++").symlink_to("/bin/true")
    stubs = {"bin/id": "echo 0", "bin/apt-get": 'echo "apt-get $*" >>calls'}
    stubs |= {".venv/bin/pip": 'echo "pip $PIP_CONSTRAINT $*" >>calls', ".venv/bin/python": 'echo "python $*" >>calls'}
    for stub, text in stubs.items():
        (tmp_path / stub).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / stub).chmod(0o755)
    return tmp_path


def calls(bare: Path, answer: str | None = None, **environment: str) -> tuple[list[str], str]:
    """What all.sh called on the bare machine, and what it said; with an `answer`, typed at a terminal."""
    command, variables = ["sh", "tests/all.sh", "-x"], {"PATH": str(bare / "bin"), **environment}
    if answer is None:
        done = subprocess.run(
            command, cwd=bare, env=variables, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True
        )
        said = done.stderr
    else:
        ours, theirs = pty.openpty()
        os.write(ours, answer.encode())
        subprocess.run(command, cwd=bare, env=variables, stdin=theirs, stdout=theirs, stderr=theirs, timeout=60, check=True)
        os.close(theirs)
        said = everything(ours).decode()
        os.close(ours)
    return (bare / "calls").read_text().splitlines(), said


def installed(called: list[str]) -> list[str]:
    return [line.split()[-1] for line in called if line.startswith("apt-get install")]


def test_without_a_terminal_nothing_is_installed_by_apt(bare: Path) -> None:
    called, said = calls(bare)
    assert called[0] == "pip constraints.txt install -q -e .[test]" and called[1].startswith("python -m pytest") and len(called) == 2
    assert said.startswith("missing: default-jdk-headless nodejs rustc pypy3 golang-go ruby chromium (tests of C")


def test_ci_installs_what_is_missing(bare: Path) -> None:
    called, said = calls(bare, CI="true")
    assert called[0] == "apt-get update -qq"
    assert installed(called) == ["default-jdk-headless", "nodejs", "rustc", "pypy3", "golang-go", "ruby", "chromium"]
    assert called[-1].startswith("python -m pytest") and called[-1].endswith("-x") and not said


@pytest.mark.parametrize(("answer", "count"), [("y\n", 7), ("n\n", 0), ("\n", 0)])
def test_at_a_terminal_it_is_asked(bare: Path, answer: str, count: int) -> None:
    called, said = calls(bare, answer)
    assert "install with apt-get: default-jdk-headless nodejs" in said and "? [y/N]" in said
    assert len(installed(called)) == count and called[-1].startswith("python -m pytest")


@pytest.mark.full
def test_a_wheel_serves_both_languages(tmp_path: Path) -> None:
    """In an environment that has the libraries but not this clone, with a fresh home."""
    pip = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", tmp_path, ROOT], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "judge/locale/ko/LC_MESSAGES/judge.mo" in names and "judge/py.typed" in names and "judge/starters/1000/problem.yaml" in names
    assert not [name for name in names if name.endswith(".po") or "/data/own/" in name or "/data/stress/" in name]

    venv.create(tmp_path / "venv")
    python, home = tmp_path / "venv" / "bin" / "python", tmp_path / "home"
    home.mkdir()
    subprocess.run([*pip, "--python", python, "install", "--no-deps", wheel], check=True)
    (packages,) = (tmp_path / "venv" / "lib").glob("python3*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_paths()["purelib"])

    def judge_says(words: str, locale: str) -> str:
        environment = clean_environment(HOME=str(home), LANG=locale)
        command = [str(python.with_name("judge")), *words.split()]
        return subprocess.run(command, cwd=home, env=environment, stdout=subprocess.PIPE, text=True, timeout=120, check=True).stdout

    judge_says("init desk", "C.UTF-8")
    (home / "desk" / "solutions" / "1000.py").write_text("print(sum(map(int, input().split())))\n")
    assert "Accepted" in judge_says("run 1000 --root desk", "C.UTF-8")
    assert "맞았습니다!!" in judge_says("run 1000 --root desk", "ko_KR.UTF-8")
    assert "도움말을" in judge_says("run --help", "ko_KR.UTF-8")
    asked = subprocess.run([python, "-c", "import judge; print(judge.__file__)"], cwd=home, capture_output=True, text=True, check=True)
    assert Path(asked.stdout.strip()).is_relative_to(packages)
