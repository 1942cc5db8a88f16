"""What the browser extension posts becomes a problem."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import SourceError
from judge.fetched import SampleCase
from judge.model import Kind, Need
from judge.sources.companion import parse_message

MESSAGE = {
    "name": "1000번: 두 수", "group": "Baekjoon Online Judge", "url": "https://www.acmicpc.net/problem/1000", "interactive": False,
    "memoryLimit": 128, "timeLimit": 2000, "tests": [{"input": "1 2\n", "output": "3\n"}], "testType": "single",
    "input": {"type": "stdin"}, "output": {"type": "stdout"}, "languages": {"java": {"mainClass": "Main", "taskClass": "A"}},
    "batch": {"id": "b-1", "size": 3},
}  # fmt: skip


def message(**changes: object) -> bytes:
    return json.dumps({**MESSAGE, **changes}).encode()


def test_a_problem_of_the_closed_site() -> None:
    parsed = parse_message(message())
    fetched = parsed.fetched
    assert (fetched.id, fetched.names, fetched.keywords) == ("1000", {"ko": "두 수"}, ("boj:1000",))
    assert (fetched.limits.time_s, fetched.limits.memory_mib) == (2.0, 128.0)
    assert fetched.samples == (SampleCase(b"1 2\n", b"3\n"),)
    assert (parsed.batch, parsed.size) == ("b-1", 3)


def test_an_archived_page_keeps_its_number() -> None:
    url = "https://web.archive.org/web/20250101000000/https://www.acmicpc.net/problem/1000"
    fetched = parse_message(message(url=url)).fetched
    assert (fetched.id, fetched.url) == ("1000", "https://www.acmicpc.net/problem/1000")


def test_a_problem_of_another_site() -> None:
    fetched = parse_message(
        message(name="A. Way", group="AtCoder - ABC 300", url="https://atcoder.jp/contests/abc300/tasks/abc300_a")
    ).fetched
    assert (fetched.id, fetched.names, fetched.origin, fetched.keywords) == ("atcoder-abc300-a", {"en": "A. Way"}, "AtCoder - ABC 300", ())


def test_what_cannot_be_judged_is_marked() -> None:
    assert parse_message(message(interactive=True)).fetched.kinds == {Kind.INTERACTIVE}
    assert parse_message(message(input={"type": "file", "fileName": "a.in"})).fetched.needs == {Need.FILES}
    assert parse_message(message(output={"type": "file", "fileName": "a.out"})).fetched.needs == {Need.FILES}


def test_fields_that_may_be_missing() -> None:
    fields = {key: MESSAGE[key] for key in ("name", "url", "tests")}
    parsed = parse_message(json.dumps(fields).encode())
    assert (parsed.fetched.limits.time_s, parsed.fetched.limits.memory_mib, parsed.batch, parsed.size) == (1.0, 1024.0, "", 1)


@pytest.mark.parametrize("unread", [None, 0])
def test_limits_that_the_browser_could_not_read(unread: object) -> None:
    parsed = parse_message(message(timeLimit=unread, memoryLimit=unread))
    assert (parsed.fetched.limits.time_s, parsed.fetched.limits.memory_mib, parsed.lacks_limits) == (1.0, 1024.0, True)
    assert not parse_message(message()).lacks_limits


@pytest.mark.parametrize(
    "changes",
    [
        {"tests": None}, {"tests": [1]}, {"tests": [{"input": 1, "output": ""}]}, {"url": ""}, {"url": 7}, {"name": []},
        {"timeLimit": "2"}, {"timeLimit": -1}, {"memoryLimit": True}, {"batch": {"size": "x"}}, {"url": "/"},
    ],
)  # fmt: skip
def test_damaged_messages_are_refused(changes: Mapping[str, object]) -> None:
    with pytest.raises(SourceError):
        parse_message(message(**changes))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"json\n{}", b"\xff", b"[" * 100_000])
def test_what_is_no_message_is_refused(content: bytes) -> None:
    with pytest.raises(SourceError):
        parse_message(content)


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_samples_come_back(samples: list[tuple[str, str]]) -> None:
    tests = [{"input": given, "output": answer} for given, answer in samples]
    found = parse_message(message(tests=tests)).fetched.samples
    assert [(sample.input.decode(), (sample.answer or b"").decode()) for sample in found] == samples
