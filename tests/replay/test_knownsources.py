"""Submissions read from an archive, and those that the history knows: the same where the import kept the source."""

import shutil
from pathlib import Path

import pytest

from judge.model import Verdict
from judge.replay.known import Known, hash_of_source
from judge.replay.knownsources import ReadOrders, read_archive, read_history
from judge.store.workspace import Workspace
from tests.conftest import Command
from tests.ground.archives import SUBMISSIONS, write_hub, write_vault
from tests.ground.pages import PAGES


@pytest.fixture
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archives") / "vault"
    write_vault(folder, [PAGES["plain"]], SUBMISSIONS)
    return folder


def read(path: Path, place: Path, *problems: str, told: list[tuple[int, int]] | None = None) -> list[Known]:
    scratch = place / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    seen = [] if told is None else told
    return read_archive(path, ReadOrders(scratch, place / "cache", 1, problems), on_read=lambda *figures: seen.append(figures))


def test_every_submission_of_an_archive_is_known(vault: Path, tmp_path: Path) -> None:
    found = {one.key: one for one in read(vault, tmp_path)}
    # one is of a contest, and filed under another problem's number
    assert found.keys() == {f"boj:{sent.number}" for sent in SUBMISSIONS} - {"boj:70206"}
    for sent in SUBMISSIONS:
        one = found.get(f"boj:{sent.number}")
        if one is not None and sent.source is not None:
            assert one.source is not None and one.source_hash == hash_of_source(sent.source.encode())
    assert found["boj:70201"].source is None
    assert found["boj:70000"].verdict is Verdict.AC and found["boj:70003"].verdict is None


def test_what_was_read_is_not_read_again(vault: Path, tmp_path: Path) -> None:
    first, told = read(vault, tmp_path), list[tuple[int, int]]()
    assert read(vault, tmp_path, told=told) == first
    assert told == [(2, 2)]  # two problems, both done before anything was read
    changed = next(vault.glob("submissions/*/70200.py"))
    changed.write_text("print(7)\n")
    again = {one.key: one for one in read(vault, tmp_path)}
    assert again["boj:70200"].source_hash == hash_of_source(b"print(7)\n")


def test_a_zip_file_is_read_like_its_folder(vault: Path, tmp_path: Path) -> None:
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", vault.parent)
    of_zip, of_folder = read(Path(packed), tmp_path), read(vault, tmp_path)
    assert [one._replace(source=None) for one in of_zip] == [one._replace(source=None) for one in of_folder]
    assert all(one.source is None or one.source.is_relative_to(tmp_path / "scratch") for one in of_zip)


def test_only_the_problems_that_are_asked_for(vault: Path, tmp_path: Path) -> None:
    assert read(vault, tmp_path, "1") == []
    found = read(vault, tmp_path, "50001")
    assert {one.problem for one in found} == {"50001"} and len(found) == sum(sent.problem == 50001 for sent in SUBMISSIONS) - 1


def test_the_history_knows_what_the_import_kept(vault: Path, workspace: Path, judge: Command, tmp_path: Path) -> None:
    assert judge("import", str(vault), "--all-submissions").returncode == 0
    archived = {one.key: one for one in read(vault, tmp_path)}
    remembered = {one.key: one for one in read_history(Workspace(workspace))}
    assert remembered.keys() == archived.keys()
    for key, one in remembered.items():
        assert (one.problem, one.verdict, one.language) == (archived[key].problem, archived[key].verdict, archived[key].language)
        if one.source is not None:
            assert one.source_hash == archived[key].source_hash
    kept = {key for key, one in remembered.items() if one.source}
    assert kept == {key for key, one in archived.items() if one.verdict is Verdict.AC and one.source}
    assert read_history(Workspace(workspace), ["1"]) == []


def test_sources_of_a_hub_are_known_by_their_name(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("archives") / "hub"
    write_hub(folder, [PAGES["plain"]], SUBMISSIONS[:1])
    assert judge("import", str(folder)).returncode == 0
    (one,) = read_history(Workspace(workspace))
    assert one.verdict is Verdict.AC and one.source is not None and one.source.name == "accepted.py"


def test_without_a_history_nothing_is_known(workspace: Path) -> None:
    assert read_history(Workspace(workspace)) == []
    assert not (workspace / ".judge").exists()
