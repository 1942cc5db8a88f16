"""Help, and the words that lead to it."""

import pytest

from judge.cli.commandgroups import GROUPS
from judge.cli.commandtable import COMMANDS
from judge.cli.helppages import overview_lines
from judge.cli.terminal import find_translation
from judge.reports.style import Style
from judge.reports.visible import width
from tests.conftest import Command


def test_all_commands_stand_in_groups_one_line_each(judge: Command) -> None:
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(command.name for command in COMMANDS)
    for language in ("en", "ko"):
        lines = list(overview_lines(Style(find_translation(language), language)))
        assert [line for line in lines if width(line) > 80] == []
        assert len(lines) == 5 + len(COMMANDS) + 2 * len(GROUPS)
        assert judge("--help", "--lang", language).stdout.splitlines() == lines


def test_whatever_asks_for_help_gets_it(judge: Command) -> None:
    overview, about_run = judge("--help").stdout, judge("run", "--help").stdout
    for line in ("help", "-h", "commands", "help nothing", "--lang en --help"):
        assert judge(*line.split()).stdout == overview, line
    for line in ("help run", "run -h", "run 1000 -x --help", "help run -x"):
        assert judge(*line.split()).stdout == about_run, line
    assert about_run.startswith("judge run [PROBLEM|FILE]... [OPTIONS]\n")


@pytest.mark.parametrize("words", ["--lang ko list --help", "list --help --lang=ko", "--lang=ko help list", "help list --lang ko"])
def test_the_language_may_be_told_anywhere(words: str, judge: Command) -> None:
    assert "여기 있는 문제를" in judge(*words.split()).stdout


def test_the_options_of_each_command_fit_the_screen(judge: Command) -> None:
    for command in COMMANDS:
        for language in ("en", "ko"):
            wide = [line for line in judge(command.name, "-h", "--lang", language).stdout.splitlines() if width(line) > 80]
            assert wide == [] or command.words in wide[0], command.name


def test_the_version_is_told_anywhere(judge: Command) -> None:
    assert judge("version").stdout == judge("--version").stdout == judge("--lang", "ko", "--version").stdout
