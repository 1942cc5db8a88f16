"""Results kept in a file: whoever is stopped, at whichever byte, loses a line at most."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.replay.keptresults import KeptResults, found_json
from judge.replay.known import Found, Obstacle
from tests.replay.submissions import found

RESULTS = {"a": found("AC"), "b": found("RTE", detail="ValueError: 값"), "c": Found(None, Obstacle.SPECIAL, case="secret/2")}


def test_what_is_kept_is_known_again(tmp_path: Path) -> None:
    path = tmp_path / "replay" / "results.jsonl"
    with KeptResults(path) as kept:
        for key, result in RESULTS.items():
            kept.add(key, result)
    with KeptResults(path) as kept:
        assert kept.found() == RESULTS
    assert len(path.read_bytes().splitlines()) == 3


@given(st.integers(0, 10**6))
def test_a_line_that_was_cut_off_is_judged_again(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    path = tmp_path_factory.mktemp("kept") / "results.jsonl"
    content = "".join(json.dumps({"key": key, **found_json(result)}, ensure_ascii=False) + "\n" for key, result in RESULTS.items()).encode()
    content = content[: cut % (len(content) + 1)]
    path.write_bytes(content)
    whole = content.count(b"}")
    with KeptResults(path) as kept:
        assert kept.found() == dict(list(RESULTS.items())[:whole])
        for key, result in RESULTS.items():
            if key not in kept.found():
                kept.add(key, result)
    with KeptResults(path) as kept:
        assert kept.found() == RESULTS


@pytest.mark.parametrize("line", [b"{}", b"[]", b"7", b"\xff", b'{"key": "d", "verdict": "XX"}', b'{"key": 1', b"null"])
def test_lines_that_say_nothing_are_passed_over(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "results.jsonl"
    good = json.dumps({"key": "a", **found_json(RESULTS["a"])}).encode()
    path.write_bytes(line + b"\n" + good + b"\n" + line)
    with KeptResults(path) as kept:
        assert kept.found() == {"a": RESULTS["a"]}


@pytest.mark.parametrize("obstacle", [Obstacle.NO_TOOL, Obstacle.FAULT])
def test_what_may_be_otherwise_the_next_time_is_not_kept(tmp_path: Path, obstacle: Obstacle) -> None:
    path = tmp_path / "results.jsonl"
    with KeptResults(path) as kept:
        kept.add("a", Found(None, obstacle))
        assert kept.found()["a"].obstacle is obstacle
    with KeptResults(path) as kept:
        assert kept.found() == {}


def test_everything_may_be_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    with KeptResults(path) as kept:
        kept.add("a", RESULTS["a"])
    with KeptResults(path, is_fresh=True) as kept:
        assert kept.found() == {}
    assert path.read_bytes() == b""
