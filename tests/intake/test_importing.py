"""An import by itself: which items are read, what becomes of them, what is counted; archives are functions here."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Solution, Tree
from judge.archives.archivelayouts import FoundFolder, Layout, Reading
from judge.errors import SourceError, UsageError
from judge.fetched import Fetched, PastAttempt, SampleCase
from judge.history.log import History
from judge.intake.importing import Summary, bring_in
from judge.intake.preparing import ImportOrders, arrival_of, as_event
from judge.model import Verdict
from judge.store.workspace import Workspace

ORDERS = ImportOrders()
AT = datetime(2020, 5, 17, 12, tzinfo=UTC)


class Archive:
    """A folder of one file for each item, and what each item holds; remembers which were read."""

    def __init__(self, folder: Path, **holdings: Holding) -> None:
        folder.mkdir()
        for label in holdings:
            (folder / label).write_text(label)
        self.holdings = holdings
        self.read_labels: list[str] = []
        self.folder = folder

    def find_items(self, folder: Path) -> Iterator[ArchiveItem]:
        """One for each file."""
        return (ArchiveItem(path.name, (path,)) for path in sorted(folder.iterdir()))

    def read(self, item: ArchiveItem, *, everything: bool) -> Holding:
        """What was said that it holds."""
        self.read_labels.append(item.label)
        return self.holdings[item.label]

    def found(self, *, needs_problem: bool = False, authority: int = 2) -> FoundFolder:
        """The folder in a layout of its own."""
        layout = Layout("here", "*", Reading(lambda _: True, self.find_items, self.read), authority, needs_problem=needs_problem)
        return FoundFolder(layout, self.folder)


def problem(problem_id: str, answer: bytes = b"2\n") -> Fetched:
    return Fetched(problem_id, {"en": "Test"}, samples=(SampleCase(b"1\n", answer),))


def attempt(key: str, problem_id: str = "1", source: Path | None = None) -> PastAttempt:
    return PastAttempt(key, problem_id, AT, "C++17", Verdict.AC, "ok", source=source)


def run(workspace: Path, archive: Archive, orders: ImportOrders = ORDERS) -> Summary:
    archive.read_labels.clear()
    return bring_in([archive.found()], Workspace(workspace), orders, on_progress=lambda done, total: None)


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("archives") / "archive"


def test_problems_solutions_and_attempts_come_in(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),), (attempt("boj:1"), attempt("boj:2", "2"))), b=Holding((problem("2"),)))
    source = folder.with_name("1.cpp")
    source.write_text("int main() {}\n")
    archive.holdings["b"] = archive.holdings["b"]._replace(solutions=(Solution("2", "7.cpp", source, 1_600_000_000.0),))
    summary = run(workspace, archive)
    assert summary == Summary(new=("1", "2"), solutions=1, attempts=2)
    assert (workspace / "solutions" / "2" / "7.cpp").read_text() == "int main() {}\n"
    with History(workspace / ".judge" / "history.db") as history:
        assert history.keys("attempt") == {"boj:1", "boj:2"}


def test_what_was_read_is_not_read_again(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),)), b=Holding(skipped=(Skipped("b", SourceError("an empty page")),)))
    run(workspace, archive)
    again = run(workspace, archive)
    assert archive.read_labels == []
    assert again.present == 1 and [str(note.why) for note in again.skipped] == ["an empty page"]
    (folder / "b").write_text("changed")
    run(workspace, archive)
    assert archive.read_labels == ["b"]


def test_a_problem_that_is_gone_comes_again(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),)), b=Holding((problem("2"),)))
    run(workspace, archive)
    for path in sorted((workspace / "problems" / "1").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (workspace / "problems" / "1").rmdir()
    assert run(workspace, archive).new == ("1",) and archive.read_labels == ["a"]


def test_without_the_memory_everything_is_read_to_the_same_end(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),), (attempt("boj:1"),)))
    run(workspace, archive)
    for path in (workspace / ".judge" / "cache" / "imports").iterdir():
        path.unlink()
    again = run(workspace, archive)
    assert archive.read_labels == ["a"] and again == Summary(present=1)


def test_an_attempt_counts_once_by_its_key_and_by_its_moment(workspace: Path, folder: Path) -> None:
    same_moment = attempt("hub:1")
    archive = Archive(folder, a=Holding(attempts=(attempt("boj:1"), attempt("boj:1"))), b=Holding(attempts=(attempt("boj:1"),)))
    assert run(workspace, archive).attempts == 1
    other = Archive(folder.with_name("other"), a=Holding(attempts=(same_moment, attempt("hub:2", "2"))))
    assert run(workspace, other).attempts == 1, "another archive has the attempt under a key of its own"


def test_sources_of_attempts_that_are_known_are_left_alone(workspace: Path, folder: Path) -> None:
    source = folder.with_name("1.cpp")
    source.write_text("x")
    held = Holding(attempts=(attempt("boj:1", source=source),), solutions=(Solution("1", "1.cpp", source, 0.0),))
    assert run(workspace, Archive(folder, a=held)).solutions == 1
    (workspace / "solutions" / "1" / "1.cpp").unlink()
    again = Archive(folder.with_name("other"), a=held)
    assert run(workspace, again).solutions == 0, "it was brought once, and the learner took it away"
    assert run(workspace, Archive(folder.with_name("third"), a=held), ImportOrders(everything=True)).solutions == 1


def test_a_dry_run_counts_and_writes_nothing(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),), (attempt("boj:1"),)))
    assert run(workspace, archive, ImportOrders(dry=True)) == Summary(new=("1",), attempts=1)
    assert [path for path in workspace.rglob("*") if path.is_file()] == []
    assert run(workspace, archive).new == ("1",)


def test_one_that_cannot_be_taken_in_stops_nobody(workspace: Path, folder: Path) -> None:
    bad = Tree("../x", {"problem.yaml": b"name: x\n"})
    summary = run(workspace, Archive(folder, a=Holding((bad, problem("1"))), b=Holding((problem("2"),))))
    assert summary.new == ("1", "2")
    assert [note.label for note in summary.skipped] == ["a"] and "no file may be called" in str(summary.skipped[0].why)


def test_a_problem_from_two_items_is_told_by_what_it_got_more(workspace: Path, folder: Path) -> None:
    more = Tree("1", {"hint.txt": b"think", "problem.yaml": b"name: other\n"})
    summary = run(workspace, Archive(folder, a=Holding((problem("1"),)), b=Holding((more,))))
    assert summary.new == ("1",)
    assert [(one.id, one.added) for one in summary.changed] == [("1", ("hint.txt",))]


def test_the_problem_may_be_named_for_bare_cases_only(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((Tree("1", {"data/secret/1.in": b"1\n"}),)))
    with pytest.raises(UsageError, match="--problem is for bare test cases"):
        run(workspace, archive, ImportOrders(problem="1"))
    found = archive.found(needs_problem=True)
    assert bring_in([found], Workspace(workspace), ImportOrders(problem="1"), on_progress=lambda done, total: None).new == ("1",)


def test_progress_is_told_from_where_it_goes_on(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),)), b=Holding((problem("2"),)))
    told: list[tuple[int, int]] = []
    place = Workspace(workspace)
    bring_in([archive.found()], place, ImportOrders(), on_progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]
    told.clear()
    bring_in([archive.found()], place, ImportOrders(), on_progress=lambda done, total: told.append((done, total)))
    assert told == [(2, 2)]


def test_an_import_that_is_stopped_keeps_what_it_read(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((problem("1"),), (attempt("boj:1"),)), b=Holding((problem("2"),)))

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in([archive.found()], Workspace(workspace), ImportOrders(), on_progress=stop)
    assert run(workspace, archive) == Summary(new=("2",), present=1, known=1)
    assert archive.read_labels == ["b"]


def test_an_arrival_is_the_package_of_what_was_fetched() -> None:
    made = arrival_of(problem("1"), "here", 3)
    assert (made.id, made.source, made.authority) == ("1", "here", 3) and made.files["data/sample/1.ans"] == b"2\n"
    tree = Tree("2", {"a": b"b"}, only_new=frozenset(["a"]), licence="MIT")
    assert arrival_of(tree, "here", 3)[:6] == ("2", {"a": b"b"}, "here", 3, "MIT", frozenset(["a"]))


def test_an_attempt_as_an_event_leaves_out_what_the_site_did_not_say() -> None:
    event = as_event(attempt("boj:1")._replace(cpu_s=0.0, points=None))
    assert (event.key, event.kind, event.subject, event.at) == ("boj:1", "attempt", "1", AT)
    assert event.payload["verdict"] == "AC" and event.payload["cpu_s"] == 0.0 and "points" not in event.payload


CHECKER = Fetched("1", {"en": "Test"}, files={"output_validators/checker.cpp": b'#include "testlib.h"\n'})


@pytest.mark.parametrize("dry", [False, True])
def test_a_header_comes_to_where_checkers_look_for_it(dry: bool, workspace: Path, folder: Path) -> None:
    header = folder.with_name("testlib.h")
    header.write_bytes(b"// 1")
    archive = Archive(folder, a=Holding((CHECKER,)), testlib=Holding(testlib=header))
    summary = run(workspace, archive, ImportOrders(dry=dry))
    assert summary.has_testlib and not summary.skipped
    kept = workspace / ".judge" / "cache" / "include" / "testlib.h"
    assert kept.exists() is not dry and (dry or kept.read_bytes() == b"// 1")


def test_a_newer_header_takes_the_place_of_an_older_one(workspace: Path, folder: Path) -> None:
    header = folder.with_name("testlib.h")
    archive = Archive(folder, a=Holding((CHECKER,)), testlib=Holding(testlib=header))
    for content in (b"// 1", b"// 23"):
        header.write_bytes(content)
        (folder / "testlib").write_bytes(content)
        run(workspace, archive)
        assert (workspace / ".judge" / "cache" / "include" / "testlib.h").read_bytes() == content


def test_a_header_that_is_missing_is_told_once(workspace: Path, folder: Path) -> None:
    archive = Archive(folder, a=Holding((CHECKER,)), b=Holding((CHECKER._replace(id="2"),)))
    (note,) = run(workspace, archive).skipped
    assert note.label == "testlib.h" and "testlib = ..." in str(note.why)
    include = workspace / "headers"
    include.mkdir()
    (include / "testlib.h").write_bytes(b"// 1")
    (workspace / "judge.toml").write_text('testlib = "headers"\n')
    archive.holdings["a"] = Holding((CHECKER._replace(id="3"),))
    (folder / "a").write_text("changed")
    assert not run(workspace, archive).skipped, "judge.toml names it"
