"""`judge config`: what a learner settles, and where it is written."""

import json
from pathlib import Path

import pytest

from judge.reports.visible import width
from tests.conftest import Command, add_problem


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {"XDG_CONFIG_HOME": str(tmp_path / "config"), "VISUAL": "", "EDITOR": ""}


def test_settings_are_listed_set_and_forgotten(workspace: Path, home: dict[str, str], judge: Command) -> None:
    listed = judge("config", **home).stdout
    assert listed.splitlines()[-1].startswith("change one: judge config minutes 45")
    assert max(map(len, listed.splitlines())) <= 80
    assert "minutes" in listed and "what you use most" in listed
    for name, value, path, line in (
        ("minutes", "45", "plan.toml", "minutes = 45\n"), ("hide", "on", "plan.toml", "hide = true\n"),
        ("language", "java", "judge.toml", 'language = "java"\n'), ("lang", "ko", "config/judge-kit/config.toml", 'lang = "ko"\n'),
        ("editor", "code --wait", "config/judge-kit/config.toml", 'editor = "code --wait"\n'),
    ):  # fmt: skip
        assert judge("config", name, value, **home).returncode == 0
        assert line in (workspace / path).read_text()
    found = json.loads(judge("config", "--json", **home).stdout)
    assert (found["minutes"], found["hide"], found["language"], found["lang"]) == ("45", "on", "java", "ko")
    judge("config", "minutes", "30", **home)
    assert (workspace / "plan.toml").read_text().count("minutes") == 1
    judge("config", "minutes", "--unset", **home)
    assert "minutes" not in (workspace / "plan.toml").read_text()
    assert "minutes = 60" in judge("config", "minutes", "--lang", "en", **home).stdout


def test_minutes_may_differ_by_weekday(workspace: Path, home: dict[str, str], judge: Command) -> None:
    """What is not named stays as it was; what is shown may be typed, in both languages."""
    plan = workspace / "plan.toml"
    for typed, written in (
        ("60, sat 120, sun 0", "{sat = 120, sun = 0, other = 60}"), ("sun 30", "{sat = 120, sun = 30, other = 60}"), ("45", "45"),
        ("평일 40 주말 90", "{sat = 90, sun = 90, other = 40}"), ("토 90, 일 90, 다른 날 50", "{sat = 90, sun = 90, other = 50}"),
        ("mon-fri 20, weekend 20", "20"), ("mon=45 tuesday:0 other days 30min", "{mon = 45, tue = 0, other = 30}"),
        ("월~금 30분, 토요일 60", "{sat = 60, other = 30}"),
    ):  # fmt: skip
        done = judge("config", "minutes", *typed.split(), **home)
        assert done.returncode == 0 and plan.read_text() == f"minutes = {written}\n", (typed, done.stderr, plan.read_text())
    assert "minutes = Sat 60, other days 30 (" in judge("config", "minutes", **home).stdout
    shown = judge("config", "minutes", "--lang", "ko", **home).stdout
    assert "minutes = 토 60, 다른 날 30 (" in shown and "요일마다" in shown
    for wrong in ("sat", "sat 1441", "60 45", "fri-mon 30", "someday 5", "60, s 30"):
        done = judge("config", "minutes", wrong, **home)
        assert done.returncode == 2 and "or by weekday" in done.stderr, wrong
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    for day, goal in ((20, 30), (21, 60), (22, 30)):  # from Friday on
        assert f"goal {goal} min" in judge("today", JUDGE_NOW=f"2026-11-{day}T20:00:00+09:00", **home).stdout
    plan.write_text("[minutes]\nsat = 120\n")
    done = judge("config", "minutes", "45", **home)
    assert done.returncode == 2 and "[minutes]" in done.stderr and plan.read_text() == "[minutes]\nsat = 120\n"


def test_long_values_are_shown_whole(workspace: Path, home: dict[str, str], judge: Command) -> None:
    """Value and explanation go on below, each in its own columns."""
    editor = "/opt/editors/the-one-with-a-very-long-path/bin/editor"
    judge("config", "minutes", "mon 10, tue 20, wed 30, thu 40, fri 50, sat 120, sun 150", **home)
    judge("config", "editor", f"{editor} --wait", **home)
    for language, day in (("en", "Thu 40,"), ("ko", "목 40,")):
        lines = judge("config", "--lang", language, **home).stdout.splitlines()[:-1]
        assert max(map(width, lines)) <= 80
        values = [_columns(line, 15, 43) for line in lines]
        assert editor + "--wait" in "".join(values).replace(" ", "")
        assert day in " ".join(values) and " 150" in " ".join(values)
        assert {_columns(line, 43, 45) for line in lines} == {"", "  "}


def _columns(line: str, first: int, end: int) -> str:
    """What stands in these columns of a terminal's line."""
    return "".join(letter for at, letter in enumerate(line) if first <= width(line[:at]) < end)


def test_the_environment_stands_above_the_file(workspace: Path, home: dict[str, str], judge: Command) -> None:
    judge("config", "lang", "ko", **home)
    assert "목록" in judge("--help", **home).stdout
    assert "Every day" in judge("--help", JUDGE_LANG="en", **home).stdout
    assert "매일" in judge("--help", "--lang", "ko", JUDGE_LANG="en", **home).stdout
    told = judge("config", "lang", "ko", JUDGE_LANG="en", **home).stdout
    assert "but $JUDGE_LANG is set" in told
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    for language, word in (("ko", "문제"), ("en", "problem"), ("ko", "문제")):  # pages that are kept follow it
        judge("config", "lang", language, **home)
        assert word in judge("list", **home).stdout


def test_the_editor_that_was_set_is_opened(workspace: Path, home: dict[str, str], judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    editor = workspace / "editor"
    editor.write_text('#!/bin/sh\necho "# edited" >> "$1"\n')
    editor.chmod(0o755)
    judge("config", "editor", str(editor), **home)
    assert judge("new", "1000", "--edit", **home).returncode == 0
    assert (workspace / "solutions" / "1000.py").read_text().endswith("# edited\n")


def test_what_a_setting_cannot_be_is_refused(tmp_path: Path, home: dict[str, str], judge: Command) -> None:
    for words, said in (
        (("minutes", "much"), "minutes must be one of 0..1440, or by weekday: 60, sat 120, sun 0, not much: judge config minutes 45"),
        (("lang", "de"), "lang must be one of en, ko, not de: judge config lang ko"),
        (("language", "klingon"), "judge config language cpp20"),
        (("minuts", "3"), "did you mean judge config minutes?"),
        (("minutes", "3", "--unset"), "judge config minutes --unset"),
    ):
        done = judge("config", *words, **home)
        assert done.returncode == 2 and said in done.stderr, done.stderr
    (tmp_path / "problems").rmdir()
    assert "judge init ~/practice" in judge("config", "minutes", "3", **home).stderr
    assert judge("config", "lang", "ko", **home).returncode == 0
