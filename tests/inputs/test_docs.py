"""The examples of docs/stress.md: each spec takes the input that stands with it, and what it makes."""

import re

import pytest

from judge.inputs.checking import refusal
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "stress.md").read_text("utf-8")
EXAMPLES = re.findall(r"^### (.+?)\n.*?```input\n(.*?)```\n\n```spec\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL)


def test_there_are_eleven() -> None:
    assert len(EXAMPLES) == 11


@pytest.mark.parametrize(("title", "content", "text"), EXAMPLES, ids=[title for title, _, _ in EXAMPLES])
def test_an_example_is_right(title: str, content: str, text: str) -> None:
    spec = read_spec(text, title)
    assert refusal(spec, content.encode()) is None
    for seed in range(50):
        assert refusal(spec, make_random(spec, seed, 8).content) is None
