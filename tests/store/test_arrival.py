"""What arrives is there whole or not at all, and nothing of the learner's is touched."""

import os
from pathlib import Path

import pytest

from judge.errors import PackageError, UsageError
from judge.fetched import Fetched
from judge.problemlimits import Limits
from judge.store.arrival import Arrival, Deliveries, stage_source
from judge.store.newpackage import render_package
from judge.store.origin import NAME, load_origin
from judge.store.workspace import Workspace

FILES = {"problem.yaml": b"name: a\n", "data/sample/1.in": b"1\n", "data/sample/1.ans": b"2\n"}


def arrival(authority: int = 1, **changes: bytes) -> Arrival:
    return Arrival(
        "1000", {**FILES, **{name.replace("__", "/").replace("_", "."): text for name, text in changes.items()}}, "here", authority
    )


def deliver(workspace: Path, what: Arrival, *, refresh: bool = False) -> tuple[list[str], list[str], list[str]]:
    """Files added, replaced and kept."""
    with Deliveries(Workspace(workspace)) as deliveries:
        delivered = deliveries.deliver(what, refresh=refresh)
    return list(delivered.added), list(delivered.replaced), list(delivered.kept)


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_new_package_appears_with_its_origin(workspace: Path) -> None:
    with Deliveries(Workspace(workspace)) as deliveries:
        assert deliveries.deliver(arrival()).is_new
        assert not (workspace / "problems" / "1000").exists(), "it is staged until the flush"
    folder = workspace / "problems" / "1000"
    assert {name: text for name, text in everything(folder).items() if name != NAME} == FILES
    assert {name: brought.source for name, brought in load_origin(folder).files.items()} == dict.fromkeys(FILES, "here")
    assert [path.name for path in (workspace / "problems").iterdir()] == ["1000"], "the stage is gone"


def test_twice_gives_the_same_as_once(workspace: Path) -> None:
    deliver(workspace, arrival())
    before = everything(workspace / "problems")
    assert deliver(workspace, arrival()) == ([], [], [])
    assert everything(workspace / "problems") == before


def test_twice_in_one_go(workspace: Path) -> None:
    with Deliveries(Workspace(workspace)) as deliveries:
        deliveries.deliver(arrival())
        assert deliveries.deliver(arrival(hint_txt=b"x")).added == ("hint.txt",)


def test_an_error_leaves_nothing_behind(workspace: Path) -> None:
    with pytest.raises(RuntimeError), Deliveries(Workspace(workspace)) as deliveries:
        deliveries.deliver(arrival())
        raise RuntimeError
    assert list((workspace / "problems").iterdir()) == []


def test_what_the_learner_changed_stays(workspace: Path) -> None:
    deliver(workspace, arrival())
    path = workspace / "problems" / "1000" / "problem.yaml"
    path.write_bytes(b"name: mine\n")
    assert deliver(workspace, arrival(2, problem_yaml=b"name: b\n")) == ([], [], ["problem.yaml"])
    assert deliver(workspace, arrival(2, problem_yaml=b"name: b\n"), refresh=True) == ([], [], ["problem.yaml"])
    assert path.read_bytes() == b"name: mine\n"


def test_what_nobody_changed_is_replaced_by_higher_authority_only(workspace: Path) -> None:
    deliver(workspace, arrival(2))
    path = workspace / "problems" / "1000" / "problem.yaml"
    assert deliver(workspace, arrival(1, problem_yaml=b"name: low\n")) == ([], [], [])
    assert deliver(workspace, arrival(3, problem_yaml=b"name: high\n")) == ([], ["problem.yaml"], [])
    assert deliver(workspace, arrival(2, problem_yaml=b"name: low\n")) == ([], [], [])
    assert path.read_bytes() == b"name: high\n"
    assert deliver(workspace, arrival(1, problem_yaml=b"name: fresh\n"), refresh=True) == ([], ["problem.yaml"], [])


def test_what_is_missing_is_added_and_what_was_deleted_stays_deleted(workspace: Path) -> None:
    deliver(workspace, arrival())
    folder = workspace / "problems" / "1000"
    (folder / "data/sample/1.in").unlink()
    (folder / "data/sample/1.ans").unlink()
    assert deliver(workspace, arrival(statement__problem_ko_md=b"text")) == (["statement/problem.ko.md"], [], [])
    assert not (folder / "data/sample/1.in").exists()
    assert deliver(workspace, arrival(), refresh=True)[0] == ["data/sample/1.ans", "data/sample/1.in"]


def test_a_package_of_the_learners_own_is_never_changed(workspace: Path) -> None:
    folder = workspace / "problems" / "1000"
    (folder / "data/sample").mkdir(parents=True)
    (folder / "problem.yaml").write_bytes(b"name: mine\n")
    (folder / "data/sample/1.in").write_bytes(b"9\n")
    before = everything(folder)
    added, replaced, kept = deliver(workspace, arrival(5))
    assert (added, replaced, kept) == ([], [], ["data/sample/1.ans", "data/sample/1.in", "problem.yaml"])
    assert everything(folder) == before, "an answer beside another's input would be a wrong case"


def test_samples_stay_together(workspace: Path) -> None:
    deliver(workspace, arrival())
    (workspace / "problems/1000/data/sample/1.in").write_bytes(b"mine\n")
    more = arrival(3, data__sample__1_ans=b"5\n", data__sample__2_in=b"3\n", data__sample__2_ans=b"4\n")
    assert deliver(workspace, more) == ([], [], ["data/sample/1.ans", "data/sample/1.in", "data/sample/2.ans", "data/sample/2.in"])


def test_files_for_new_packages_only(workspace: Path) -> None:
    deliver(workspace, arrival())
    other = Arrival("1000", {"problem.yaml": b"name: 1000\n", "data/secret/1.in": b"1\n"}, "cases", 0, only_new=frozenset(["problem.yaml"]))
    assert deliver(workspace, other) == (["data/secret/1.in"], [], [])


def test_a_dry_run_writes_nothing(workspace: Path) -> None:
    deliver(workspace, arrival())
    before = everything(workspace)
    with Deliveries(Workspace(workspace), dry=True) as deliveries:
        assert deliveries.deliver(arrival(hint_txt=b"x")).added == ("hint.txt",)
        assert deliveries.deliver(arrival()._replace(id="1001")).is_new
    assert everything(workspace) == before


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "a//b", "a\\b", "a\0b", ".", "", "x" * 300])
def test_paths_that_lead_out_are_refused(name: str, workspace: Path) -> None:
    with Deliveries(Workspace(workspace)) as deliveries, pytest.raises(UsageError, match="may be called"):
        deliveries.deliver(Arrival("1000", {name: b""}, "here", 1))
    assert list((workspace / "problems").iterdir()) == []


@pytest.mark.parametrize("name", ["..", "a/b", ".arriving", "", "가" * 100])
def test_ids_that_lead_out_are_refused(name: str, workspace: Path) -> None:
    with Deliveries(Workspace(workspace)) as deliveries, pytest.raises(UsageError, match="may be called"):
        deliveries.deliver(arrival()._replace(id=name))


def test_a_file_in_the_way_is_named(workspace: Path) -> None:
    (workspace / "problems" / "1000").write_text("x")
    with Deliveries(Workspace(workspace)) as deliveries, pytest.raises(UsageError, match="in the way"):
        deliveries.deliver(arrival())


def test_a_damaged_origin_is_named(workspace: Path) -> None:
    deliver(workspace, arrival())
    (workspace / "problems" / "1000" / NAME).write_text("{")
    with pytest.raises(PackageError, match="damaged"):
        deliver(workspace, arrival())


def test_a_source_keeps_its_date_and_is_taken_once(workspace: Path) -> None:
    place = Workspace(workspace)
    for expected in (1, 0):
        with Deliveries(place) as deliveries:
            taken = deliveries.deliver_source(stage_source(place, "1000", "7.py", b"print(1)\n", at_s=1_600_000_000.0))
            assert taken == expected
    path = workspace / "solutions" / "1000" / "7.py"
    assert path.read_bytes() == b"print(1)\n"
    assert path.stat().st_mtime == 1_600_000_000.0


@pytest.mark.parametrize("there", ["solutions/1000.py", "solutions/1000/mine.py"])
def test_a_source_that_is_there_under_another_name_is_not_taken(there: str, workspace: Path) -> None:
    (workspace / there).parent.mkdir(exist_ok=True)
    (workspace / there).write_bytes(b"print(1)\n")
    place = Workspace(workspace)
    with Deliveries(place) as deliveries:
        assert not deliveries.deliver_source(stage_source(place, "1000", "7.py", b"print(1)\n", at_s=1.0))
        assert deliveries.deliver_source(stage_source(place, "1000", "8.py", b"print(2)\n", at_s=1.0))


def test_a_source_never_replaces_another_and_is_not_lost(workspace: Path) -> None:
    mine = workspace / "solutions" / "1000" / "7.py"
    mine.parent.mkdir()
    mine.write_bytes(b"mine\n")
    place = Workspace(workspace)
    with Deliveries(place) as deliveries:
        for content in (b"print(1)\n", b"print(2)\n", b"print(2)\n", b"mine\n"):  # two of one name in one import, one of them twice
            deliveries.deliver_source(stage_source(place, "1000", "7.py", content, at_s=1.0))
    found = {path.name: path.read_bytes() for path in mine.parent.iterdir()}
    assert found == {"7.py": b"mine\n", "7-2.py": b"print(1)\n", "7-3.py": b"print(2)\n"}


def test_what_a_killed_process_left_is_swept(workspace: Path) -> None:
    left = workspace / "problems" / ".arriving" / "1-1"
    left.mkdir(parents=True)
    (left / "problem.yaml").write_text("half")
    with Deliveries(Workspace(workspace)):
        pass
    assert list((workspace / "problems").iterdir()) == []


def test_a_link_that_a_learner_made_is_followed(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A problem kept elsewhere is still the learner's package."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    os.symlink(elsewhere, workspace / "problems" / "1000")
    added, _, _ = deliver(workspace, arrival())
    assert sorted(added) == sorted(FILES)
    assert (elsewhere / "problem.yaml").exists()


def test_a_page_in_one_language_takes_no_title_of_another_away(tmp_path: Path) -> None:
    (tmp_path / "problems").mkdir()
    workspace = Workspace(tmp_path)
    arriving = [
        ("kit", 1, Fetched("1000", {"ko": "두 수", "en": "Two Numbers"})),
        ("page", 4, Fetched("1000", {"ko": "A+B"}, keywords=("boj:1000",))),
    ]
    for _ in range(2):
        for source, authority, fetched in arriving:
            with Deliveries(workspace) as deliveries:
                deliveries.deliver(Arrival("1000", render_package(fetched), source, authority))
    problem = workspace.problem("1000")
    assert (problem.names, problem.keywords) == ({"ko": "A+B", "en": "Two Numbers"}, ("boj:1000",))
    with Deliveries(workspace) as deliveries:
        deliveries.deliver(Arrival("1001", render_package(Fetched("1001", {"ko": "둘"})), "page", 1))
        deliveries.deliver(Arrival("1001", render_package(Fetched("1001", {"en": "Two"})), "site", 2))
    assert workspace.problem("1001").names == {"en": "Two", "ko": "둘"}


def test_what_tells_no_limits_takes_none_away(tmp_path: Path) -> None:
    """A README that knows neither time nor memory comes to a problem that has both, or one."""
    (tmp_path / "problems").mkdir()
    workspace = Workspace(tmp_path)
    arriving = (
        ("1000", "kit", Fetched("1000", {"ko": "두 수"}, limits=Limits(1.5, 192.0), keywords=("boj:1000",))),
        ("1000", "readme", Fetched("1000", {"ko": "A+B"}, keywords=("boj:1000", "tag:math"))),
        ("1001", "kit", Fetched("1001", {"ko": "둘"}, limits=Limits(1.5, 192.0))),
        ("1001", "page", Fetched("1001", {"ko": "둘"}, limits=Limits(3.0, 0.0))),
        ("1002", "readme", Fetched("1002", {"ko": "셋"})),
    )
    for id_, source, fetched in arriving:
        with Deliveries(workspace) as deliveries:
            deliveries.deliver(Arrival(id_, render_package(fetched), source, ("kit", "readme", "page").index(source) + 1))
    found = {id_: workspace.problem(id_) for id_ in ("1000", "1001", "1002")}
    assert {id_: (one.limits.time_s, one.limits.memory_mib) for id_, one in found.items() if one.timing is None} == {
        "1000": (1.5, 192.0), "1001": (3.0, 192.0),
    }  # fmt: skip
    assert (found["1000"].names, found["1000"].keywords) == ({"ko": "A+B"}, ("boj:1000", "tag:math"))
    assert found["1002"].timing is not None
