"""A cache that came along with a folder is never believed; one's own is, wherever commands are run."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from judge.cache import keep, recall
from judge.store.ownership import own_cache
from tests.conftest import Command, add_problem

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"


@pytest.fixture(autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    return folder


def cache_of(workspace: Path) -> Path:
    return workspace / ".judge" / "cache"


def test_what_is_kept_stays_from_command_to_command(workspace: Path, state: Path) -> None:
    own_cache(workspace)
    keep(cache_of(workspace) / "index", 1, ["mine"])
    own_cache(workspace)
    assert recall(cache_of(workspace) / "index", 1) == ["mine"]
    secret = state / "judge-kit" / "secret"
    assert len(secret.read_bytes()) == 32
    assert secret.stat().st_mode & 0o077 == 0 == secret.parent.stat().st_mode & 0o077


def test_what_came_with_a_folder_goes_but_headers(workspace: Path) -> None:
    keep(cache_of(workspace) / "index", 1, ["theirs"])
    (cache_of(workspace) / "builds" / "0" / "deep").mkdir(parents=True)
    (cache_of(workspace) / "include").mkdir()
    (cache_of(workspace) / "include" / "testlib.h").write_text("// theirs\n")
    own_cache(workspace)
    assert sorted(path.name for path in cache_of(workspace).iterdir()) == ["include", "owner"]
    assert (cache_of(workspace) / "include" / "testlib.h").exists()


@pytest.mark.parametrize("how", ["another user's", "another place's", "moved", "no checksum", "a folder"])
def test_a_mark_of_somebody_or_of_somewhere_else_is_none(
    how: str, workspace: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = tmp_path_factory.mktemp("theirs")
    (theirs / "problems").mkdir()
    place = workspace
    if how == "another user's":
        with monkeypatch.context() as other:
            other.setenv("XDG_STATE_HOME", str(theirs))
            own_cache(workspace)
    elif how in ("another place's", "moved"):
        own_cache(theirs)
        shutil.copytree(theirs / ".judge", workspace / ".judge")
    else:
        cache_of(workspace).mkdir(parents=True)
        (cache_of(workspace) / "owner").write_bytes(b"x" * 32) if how == "no checksum" else (cache_of(workspace) / "owner").mkdir()
    keep(cache_of(place) / "index", 1, ["theirs"])
    own_cache(place)
    assert recall(cache_of(place) / "index", 1) is None
    keep(cache_of(place) / "index", 1, ["mine"])
    own_cache(place)
    assert recall(cache_of(place) / "index", 1) == ["mine"]


def test_a_link_out_of_the_folder_makes_nothing_go_there(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    precious = tmp_path_factory.mktemp("precious")
    (precious / "cache" / "thesis").mkdir(parents=True)
    (workspace / ".judge").symlink_to(precious)
    own_cache(workspace)
    assert (precious / "cache" / "thesis").is_dir()
    (workspace / ".judge").unlink()
    (workspace / ".judge").mkdir()
    cache_of(workspace).symlink_to(precious)
    own_cache(workspace)
    assert (precious / "cache" / "thesis").is_dir()


def test_links_within_it_are_taken_away_and_not_followed(workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    precious = tmp_path_factory.mktemp("precious")
    (precious / "thesis").mkdir()
    cache_of(workspace).mkdir(parents=True)
    (cache_of(workspace) / "builds").symlink_to(precious)
    own_cache(workspace)
    assert (precious / "thesis").is_dir()
    assert not (cache_of(workspace) / "builds").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_where_nothing_can_be_kept_nothing_is_made(workspace: Path, state: Path) -> None:
    state.chmod(0o500)
    own_cache(workspace)
    assert not cache_of(workspace).exists()


def test_a_forged_verdict_of_a_foreign_folder_is_not_believed(
    workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Builds that print the answers, and a launcher: the folder as somebody else sends it."""
    theirs = tmp_path_factory.mktemp("theirs")
    (theirs / "solutions").mkdir()
    add_problem(theirs, "1000", {"sample/1": ("1 2\n", "3\n")})
    (theirs / "solutions" / "1000.py").write_text("print('wrong')\n")
    somewhere = {"XDG_STATE_HOME": str(tmp_path_factory.mktemp("their state"))}
    judge("run", "1000", "--root", str(theirs), **somewhere)
    (source,) = (theirs / ".judge" / "cache" / "builds").glob("*/Main.py")
    source.write_text("print(3)\n")
    assert json.loads(judge("run", "1000", "--root", str(theirs), "--json", **somewhere).stdout)["reports"][0]["verdict"] == "AC"
    assert json.loads(judge("run", "1000", "--root", str(theirs), "--json").stdout)["reports"][0]["verdict"] == "WA"


def test_an_archive_of_a_workspace_brings_no_cache(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Packed, sent and unpacked elsewhere."""
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1000.py").write_text(SUM)
    judge("run", "1000")
    place = tmp_path_factory.mktemp("place")
    subprocess.run(["cp", "-a", f"{workspace}/.", place], check=True)
    (source,) = (place / ".judge" / "cache" / "builds").glob("*/Main.py")
    source.write_text("print('forged')\n")
    assert judge("run", "1000", "--root", str(place)).returncode == 0
