"""What is posted becomes a problem and the beginning of a solution, once."""

import json
import shutil
from pathlib import Path

import pytest

from judge.errors import SourceError
from judge.intake.taking import Taken, take
from judge.languages import language_named
from judge.sources.targets import name_of_address
from judge.store.workspace import Workspace
from tests.ground.page import Page
from tests.ground.rendering import render_page
from tests.sources.test_targets import DIFFERENT, SAME

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


def message(url: str, answer: str) -> bytes:
    return json.dumps({**MESSAGE, "url": url, "tests": [{"input": "1\n", "output": answer}]}).encode()


@pytest.mark.parametrize("pair", [pair for pair in DIFFERENT if name_of_address(pair[0])], ids=lambda pair: pair[0])
def test_two_addresses_never_become_one_problem(pair: tuple[str, str], workspace: Path) -> None:
    ids = [post(workspace, message(url, f"{number}\n")).delivered.id for number, url in enumerate(pair)]
    assert ids[0] != ids[1]
    for number, problem_id in enumerate(ids):
        assert (workspace / "problems" / problem_id / "data" / "sample" / "1.ans").read_text() == f"{number}\n"
    again = [post(workspace, message(url, f"{number}\n")) for number, url in enumerate(pair)]
    assert [taken.delivered.id for taken in again] == ids and not any(taken.is_begun for taken in again)
    shutil.rmtree(workspace / "problems" / ids[0])
    assert post(workspace, message(pair[1], "1\n")).delivered.id == ids[1]


@pytest.mark.parametrize("pair", SAME, ids=lambda pair: pair[0])
def test_one_address_is_one_problem(pair: tuple[str, str], workspace: Path) -> None:
    first, second = (post(workspace, message(url, "2\n")).delivered for url in pair)
    assert first.id == second.id and first.is_new and not second.is_new


def test_mended_samples_are_taken_over_unless_somebody_changed_them(workspace: Path) -> None:
    url = MESSAGE["url"]
    first = post(workspace, message(str(url), "2\n")).delivered
    answer = workspace / "problems" / first.id / "data" / "sample" / "1.ans"
    assert post(workspace, message(str(url), "3\n")).delivered.replaced == ("data/sample/1.ans",)
    assert answer.read_text() == "3\n"
    answer.write_text("mine\n")
    again = post(workspace, message(str(url), "4\n")).delivered
    assert again.kept == ("data/sample/1.ans",) and answer.read_text() == "mine\n"


#: a page with all problems of a contest: one address, told apart by their titles
WHOLE = "https://codeforces.com/contest/1/problems"


def titled(title: str, answer: str) -> bytes:
    return json.dumps({**MESSAGE, "name": title, "url": WHOLE, "tests": [{"input": "1\n", "output": answer}]}).encode()


@pytest.mark.parametrize("titles", [("A. Square", "B. Sheets", "C. Circus"), ("Square", "Sheets", "Circus"), ("제곱", "표", "서커스")])
def test_problems_of_one_page_are_told_apart_by_their_titles(titles: tuple[str, ...], workspace: Path) -> None:
    ids = [post(workspace, titled(title, title)).delivered.id for title in titles]
    assert len(set(ids)) == len(titles)
    for id_, title in zip(ids, titles, strict=True):
        assert (workspace / "problems" / id_ / "data" / "sample" / "1.ans").read_text() == title
    assert [post(workspace, titled(title, title)).delivered.id for title in reversed(titles)] == ids[::-1]
    shutil.rmtree(workspace / "problems" / ids[0])
    assert post(workspace, titled(titles[2], "4\n")).delivered.id == ids[2]


@pytest.mark.parametrize("other", ["A. 제곱", "A. Quadrat", "제곱"])
def test_a_title_in_another_language_is_no_other_problem(other: str, workspace: Path) -> None:
    assert post(workspace, titled("A. Square", "1")).delivered.id == post(workspace, titled(other, "1")).delivered.id
