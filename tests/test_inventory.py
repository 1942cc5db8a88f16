"""The inventory of messages is complete: every text of the kit has a line that says how to provoke it."""

import ast
import tomllib

import pytest

from judge.cli.commandtable import COMMANDS
from tests.conftest import ROOT
from tests.messages import all_messages

INVENTORY: dict[str, str] = tomllib.loads((ROOT / "tests" / "data" / "messages.toml").read_text("utf-8"))

#: what `judge COMMAND --help` shows: the rows of the table of commands, which test_every_command_has_help provokes
HELP = {text for command in COMMANDS for text in (command.help, *(option.help for option in command.options))}


def test_every_text_stands_in_it_and_nothing_else() -> None:
    texts = set(all_messages()) - HELP
    assert sorted(texts - set(INVENTORY)) == []
    assert sorted(set(INVENTORY) - texts) == []


@pytest.mark.parametrize("path", sorted({how.partition("::")[0] for how in INVENTORY.values() if "::" in how}))
def test_the_tests_that_it_names_are_there(path: str) -> None:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    tests = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    named = {how.partition("::")[2] for how in INVENTORY.values() if how.startswith(f"{path}::")}
    assert named <= tests, named - tests


def test_what_a_learner_would_do_begins_with_a_command() -> None:
    names = {command.name for command in COMMANDS} | {"1000"}
    by_hand = [how for how in INVENTORY.values() if "::" not in how]
    strange = [how for how in by_hand if not (how.startswith("judge ") and how.split()[1].strip(",:") in names)]
    assert strange == [how for how in strange if how.startswith(("a ", "an ", "kill "))], strange
    assert len(by_hand) < len(INVENTORY) / 5  # most are provoked by a test
