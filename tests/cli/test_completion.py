"""`judge completion`: what the scripts are answered, and the scripts in real shells."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command as Row
from tests.conftest import JUDGE, Command, add_problem, clean_environment


@pytest.fixture
def place(workspace: Path) -> Path:
    """Two problems, one with a title that shells might take for more."""
    add_problem(workspace, "1000", {"sample/1": ("", ""), "secret/big": ("", "")}, "keywords: ['tag:graph-theory']\n")
    folder = add_problem(workspace, "1001", {})
    yaml = 'problem_format_version: 2025-09\nname: {en: "A: b\'s $(x)", ko: 둘}\n'
    (folder / "problem.yaml").write_text(yaml, "utf-8")
    return workspace


def answers(judge: Command, *words: str, shell: str = "bash", language: str = "en") -> list[str]:
    done = judge("completion", "--words", shell, "--lang", language, "--", *words)
    assert done.returncode == 0 and not done.stderr, done
    return done.stdout.splitlines()


def test_commands_and_options(place: Path, judge: Command) -> None:
    assert answers(judge, "") == [command.name for command in COMMANDS]
    assert answers(judge, "ru") == ["run"]
    assert "--fail-fast" in answers(judge, "run", "1000", "--")
    assert answers(judge, "run", "--backend", "n") == ["native"]
    assert answers(judge, "new", "-l", "cpp2") == ["cpp20  (C++20)"]


def test_problems_with_titles(place: Path, judge: Command) -> None:
    assert answers(judge, "run", "1") == ["1000  (Test)", "1001  (A: b's $(x))"]
    assert answers(judge, "run", "1000", "1001", language="ko") == ["1001  (둘)"]
    assert answers(judge, "show", "1000", "") == []
    assert answers(judge, "run", "1001", shell="zsh") == ["1001:A: b's $(x)"]
    assert answers(judge, "run", "1001", shell="fish") == ["1001\tA: b's $(x)"]
    assert answers(judge, "run", "a.py", "-p", "1001") == ["1001  (A: b's $(x))"]


def test_cases_and_tags(place: Path, judge: Command) -> None:
    assert answers(judge, "run", "1000", "-c", "s") == ["sample/1", "secret/big"]
    assert answers(judge, "run", "solutions/1000.py", "-c", "sa") == ["sample/1"]
    assert answers(judge, "cases", "1000", "") == ["sample/1", "secret/big"]
    assert answers(judge, "list", "-t", "g") == ["graph-theory"]


def test_words_that_are_no_problems(place: Path, judge: Command) -> None:
    assert answers(judge, "completion", "") == ["bash", "zsh", "fish"]
    assert answers(judge, "mock", "") == ["start", "run", "submit", "end", "result"]
    assert answers(judge, "mock", "run", "1000") == ["1000  (Test)"] and answers(judge, "mock", "start", "") == []
    assert answers(judge, "history", "e") == ["export"] and "1000  (Test)" in answers(judge, "history", "")
    assert answers(judge, "history", "1000", "") == []


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_what_help_shows_is_what_may_follow(command: Row) -> None:
    """Every word of a command's usage is proposed at some place, and nothing after the last one that is not repeated."""
    wanted = set(re.findall(r"[A-Za-z]+", command.words))
    seen: set[str] = set()
    waiting: list[tuple[str, ...]] = [()]
    while waiting:
        given = waiting.pop()
        following = command.following(given)
        seen |= set(following)
        waiting += [(*given, word) for word in following if len(given) < 3]
    assert seen == wanted


def test_where_there_is_nothing_to_say(place: Path, judge: Command) -> None:
    assert answers(judge, "nonsense", "") == [] == answers(judge, "run", "9999", "-c", "")
    assert answers(judge, "run", "--root", "/nowhere", "") == []


def test_install(place: Path, judge: Command, tmp_path: Path) -> None:
    home = tmp_path / "home"
    for shell, name in (("bash", "bash-completion/completions/judge"), ("zsh", "zsh/site-functions/_judge")):
        done = judge("completion", shell, "--install", HOME=str(home), XDG_DATA_HOME=str(home / "data"))
        assert done.returncode == 0, done.stderr
        assert (home / "data" / name).read_text() == judge("completion", shell).stdout
    fish = judge("completion", "--install", HOME=str(home), SHELL="/usr/bin/fish", XDG_CONFIG_HOME="")
    assert "judge.fish" in fish.stdout and (home / ".config" / "fish" / "completions" / "judge.fish").exists()
    unknown = judge("completion", SHELL="/bin/tcsh")
    assert unknown.returncode == 2 and "tcsh is not known" in unknown.stderr


def scripted(shell: list[str], script: str, place: Path) -> list[str]:
    """What a shell prints; its `judge` is the command under test."""
    bin_folder = place / "bin"
    bin_folder.mkdir(exist_ok=True)
    (bin_folder / "judge").write_text(f'#!/bin/sh\nexec {JUDGE[0]} -m judge "$@"\n')
    (bin_folder / "judge").chmod(0o755)
    environment = clean_environment(PATH=f"{bin_folder}{os.pathsep}{os.environ['PATH']}")
    done = subprocess.run([*shell, script], cwd=place, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and not done.stderr, done
    return done.stdout.splitlines()


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_in_bash(place: Path) -> None:
    script = 'source <(judge completion bash); COMP_WORDS=(judge run {word}); COMP_CWORD=2; _judge; printf "%s\\n" "${{COMPREPLY[@]}}"'
    assert scripted(["bash", "--norc", "-c"], script.format(word="10"), place) == ["1000  (Test)", "1001  (A: b's $(x))"]
    assert scripted(["bash", "--norc", "-c"], script.format(word="1001"), place) == ["1001"]


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")
def test_in_fish(place: Path) -> None:
    assert "1001\tA: b's $(x)" in scripted(
        ["fish", "--no-config", "-c"], "judge completion fish | source; complete -C 'judge run 10'", place
    )


@pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not installed")
def test_the_script_for_zsh_is_read(place: Path) -> None:
    script = "autoload -Uz compinit; compinit -u -d ./dump; source <(judge completion zsh); print ${_comps[judge]}"
    assert scripted(["zsh", "-f", "-c"], script, place) == ["_judge"]
