"""What a message tells to type can be typed: values are quoted as a shell wants them, and only where it does."""

import re
import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import UsageError
from judge.messages import command_line, filled
from judge.particles import KoreanText
from judge.reports.style import Style
from tests.conftest import Command, add_problem
from tests.messages import all_messages
from tests.test_messages import fields


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_a_shell_reads_the_words_of_a_command(words: list[str]) -> None:
    assert shlex.split(command_line(*words)) == ["judge", *words]


@pytest.mark.parametrize("word", ["1000", "가나", "a-b_c.d/e", "x@1:2,3"])
def test_what_needs_no_quotes_has_none(word: str) -> None:
    assert command_line("run", word) == f"judge run {word}"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{id} was not accepted yet: judge run {id}", "My $x was not accepted yet: judge run 'My $x'"),
        ("judge cases {id} own/1 --remove", "judge cases 'My $x' own/1 --remove"),
        ("{id}: judge stress {id} or judge add-case {id} ({id})", "My $x: judge stress 'My $x' or judge add-case 'My $x' (My $x)"),
        ("no problem {id} here", "no problem My $x here"),
        ("check it with: verifyproblem {id}", "check it with: verifyproblem 'My $x'"),
    ],
)  # fmt: skip
def test_only_what_is_typed_is_quoted(template: str, said: str) -> None:
    assert filled(template, {"id": "My $x"}) == said == Style().say(template, id="My $x") == str(UsageError(template, id="My $x"))


def test_particles_follow_what_is_in_quotes() -> None:
    assert filled(KoreanText("judge run {id}을(를)"), {"id": "문제 1"}) == "judge run '문제 1'을"


def test_every_command_of_a_message_is_quoted() -> None:
    """A template that tells a command in a way that `filled` does not see would let a blank through."""
    commands = [
        (template, found) for template in all_messages() for found in re.findall(r"judge [a-z-]+ (?:--?[a-z]+ )?\{(\w+)\}", template)
    ]
    assert len(commands) > 20
    for template, name in commands:
        values = dict.fromkeys(fields(template), 0) | {name: "a b"}
        assert " 'a b'" in filled(template, values), template


def test_a_hint_can_be_pasted(judge: Command, workspace: Path) -> None:
    add_problem(workspace, "My Problem; $HOME", {"sample/1": ("1\n", "1\n")})
    said = judge("new", "My Problem; $HOME").stdout.strip().partition("judge it with: ")[2]
    words = shlex.split(said)
    assert words == ["judge", "run", "My Problem; $HOME"] and "no problem" not in judge(*words[1:]).stderr
