"""What is posted becomes a problem and the beginning of a solution, once."""

import json
from pathlib import Path

import pytest

from judge.errors import SourceError
from judge.intake.taking import Taken, take
from judge.languages import language_named
from judge.store.workspace import Workspace
from tests.ground.page import Page
from tests.ground.rendering import render_page

MESSAGE = {
    "name": "A. Sum", "group": "Test", "url": "https://example.org/problem/7", "interactive": False, "memoryLimit": 256, "timeLimit": 1000,
    "tests": [{"input": "1\n", "output": "2\n"}], "testType": "single", "input": {"type": "stdin"}, "output": {"type": "stdout"},
    "batch": {"id": "b", "size": 2},
}  # fmt: skip


def post(workspace: Path, body: bytes, language: str = "python3") -> Taken:
    found = language_named(language)
    assert found is not None
    return take(body, Workspace(workspace), found)


def test_a_message_of_the_extension(workspace: Path) -> None:
    taken = post(workspace, json.dumps(MESSAGE).encode())
    assert taken.delivered.is_new and taken.title == "A. Sum" and (taken.batch, taken.size) == ("b", 2)
    assert taken.is_begun and taken.solution.parent == workspace / "solutions"
    assert (workspace / "problems" / taken.delivered.id / "data" / "sample" / "1.in").read_bytes() == b"1\n"


def test_a_page_is_taken_as_a_page(workspace: Path) -> None:
    taken = post(workspace, b"\n " + render_page(Page(1000)), "cpp17")
    assert taken.delivered.id == "1000" and taken.solution.name == "1000.cpp" and (taken.batch, taken.size) == ("", 1)


def test_a_page_knows_more_than_a_message(workspace: Path) -> None:
    message = {**MESSAGE, "url": "https://www.acmicpc.net/problem/1000", "timeLimit": 9000}
    post(workspace, json.dumps(message).encode())
    assert "problem.yaml" in post(workspace, render_page(Page(1000))).delivered.replaced
    again = post(workspace, json.dumps(message).encode()).delivered
    assert not again.is_new and again.replaced == ()


def test_a_solution_that_is_there_stays(workspace: Path) -> None:
    first = post(workspace, render_page(Page(1000)))
    first.solution.write_text("mine")
    again = post(workspace, render_page(Page(1000)), "cpp17")
    assert not again.is_begun and again.solution == first.solution and first.solution.read_text() == "mine"


@pytest.mark.parametrize("body", [b"", b"{}", b"[1]", b"<html>", b"\xff", b'{"name": 1}'])
def test_what_is_neither_is_refused_and_leaves_nothing(workspace: Path, body: bytes) -> None:
    with pytest.raises(SourceError):
        post(workspace, body)
    assert [path for path in workspace.rglob("*") if path.is_file()] == []
