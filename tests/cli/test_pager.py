"""Long texts by the pager, colours of levels, and the bell: where there is a terminal, and where the reader wants them."""

import os
import re
import sys
from pathlib import Path

import pytest

from judge.reports.style import Style, with_escapes
from tests.conftest import Command, add_problem
from tests.terminal import Screen

#: shows how many lines it was given, as a pager does that is asked for the end
COUNTING = "sed -n $="


@pytest.fixture
def many(workspace: Path) -> Path:
    """More problems than a screen of 24 lines has room for."""
    for number in range(1000, 1030):
        add_problem(workspace, str(number), {"sample/1": ("1\n", "1\n")}, "keywords: ['level:gold-4']\n")
    return workspace


def shown(place: Path, *words: str, JUDGE_PAGER: str, NO_COLOR: str = "1", PATH: str = os.environ["PATH"]) -> str:
    screen = Screen(place, *words, TERM="xterm", JUDGE_PAGER=JUDGE_PAGER, NO_COLOR=NO_COLOR, PATH=PATH)
    assert screen.wait() == 0
    screen.close()
    return screen.shown


def test_what_is_longer_than_the_screen_goes_to_the_pager(many: Path) -> None:
    for _ in range(2):  # made anew, and kept
        assert shown(many, "list", JUDGE_PAGER=COUNTING).strip() == "31"
    assert shown(many, "list", "1001", JUDGE_PAGER=COUNTING).count("Test") == 1
    for pager in ("off", "cat", "no-such-program", "'"):
        assert shown(many, "list", JUDGE_PAGER=pager).count("Test") == 30


def test_a_pager_of_the_workspace_is_not_run(many: Path) -> None:
    trap = many / "less"
    trap.write_text("#!/bin/sh\necho trapped\n")
    trap.chmod(0o755)
    assert "trapped" not in shown(many, "list", JUDGE_PAGER="less", PATH=f"{many}:{Path(sys.executable).parent}")


def test_a_pipe_has_no_pager(many: Path, judge: Command) -> None:
    assert judge("list", JUDGE_PAGER=COUNTING).stdout.count("Test") == 30


def test_levels_have_colours_where_there_is_colour(many: Path) -> None:
    assert "\x1b[38;5;172mgold 4" in shown(many, "list", JUDGE_PAGER="off", NO_COLOR="")
    assert "\x1b[" not in shown(many, "list", JUDGE_PAGER="off")
    painted = with_escapes(Style(has_colour=True).dim_but_level("of 20 min, ~gold 4, dp", "~gold-4", "~gold 4"), str)
    assert re.sub(r"\x1b\[[0-9;]*m", "|", painted) == "|of 20 min, ||~gold 4||, dp|"


@pytest.mark.parametrize(("bell", "rings"), [("on", 1), ("off", 0)])
def test_a_save_rings_where_that_is_wanted(many: Path, judge: Command, bell: str, rings: int) -> None:
    assert judge("config", "bell", bell, XDG_CONFIG_HOME=str(many)).returncode == 0
    screen = Screen(many, "watch", TERM="xterm", XDG_CONFIG_HOME=str(many))
    screen.until("q ends it")
    (many / "solutions" / "1000.py").write_text("print(1)\n")
    assert screen.until("Accepted.*q ends it").count("\a") == rings
    screen.close()
