"""Sources as they were judged."""

from pathlib import Path

from judge.history.events import source_mark
from judge.history.log import History
from judge.store.keptsources import keep_source, kept_source
from tests.conftest import Command, add_problem


def test_a_run_keeps_its_source(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1", {"sample/1": ("1\n", "1\n")})
    source = workspace / "solutions" / "1.py"
    for text in ("print(2)\n", "print(1)\n"):
        source.write_text(text)
        judge("run", "1")
    with History(workspace / ".judge" / "history.db") as history:
        marks = [str(event.payload["source"]) for event in history.events("1") if event.kind == "run"]
    assert [kept_source(workspace, mark) for mark in marks] == [b"print(2)\n", b"print(1)\n"]


def test_what_is_no_mark_leads_nowhere(workspace: Path) -> None:
    (workspace / ".judge").mkdir()
    (workspace / ".judge" / "history.db").write_bytes(b"x")
    for mark in ("", "../history.db", "a/b", "..", "."):
        assert kept_source(workspace, mark) is None


def test_a_source_that_nobody_wrote_is_not_kept(workspace: Path) -> None:
    content = b"#" * 300_000
    keep_source(workspace, source_mark(content), content)
    assert kept_source(workspace, source_mark(content)) is None


def test_where_nothing_can_be_written_a_run_goes_on(workspace: Path) -> None:
    (workspace / ".judge").mkdir()
    (workspace / ".judge" / "sources").write_text("a file in its place")
    keep_source(workspace, "abc", b"x")
    assert kept_source(workspace, "abc") is None
