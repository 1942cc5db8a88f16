"""Which cgroup a sandbox gets, on trees of files that look as version 1 and version 2 do."""

import os
from pathlib import Path

import pytest

from judge.confinement.cgroup import Group, make_group


def folder_of(path: Path, **files: str) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (path / name.replace("__", ".")).write_text(text)
    return path


def own(tmp_path: Path, text: str) -> str:
    (tmp_path / "own").write_text(text)
    return str(tmp_path / "own")


def new_group(tmp_path: Path, root: Path, text: str, *, born_with: tuple[str, ...]) -> Group | None:
    """What comes of it when each new folder has these files at once, as the kernel makes them."""
    real = os.mkdir

    def mkdir(path: str) -> None:
        real(path)
        for name in born_with:
            Path(path, name).write_text("0\n")

    os.mkdir = mkdir  # type: ignore[assignment]
    try:
        return make_group("x", str(root), own(tmp_path, text))
    finally:
        os.mkdir = real


V2 = ("cgroup.procs", "memory.max", "memory.events", "cpu.stat", "pids.max", "memory.swap.max")


def test_beside_the_own_group_where_the_parent_divides_memory(tmp_path: Path) -> None:
    root = tmp_path / "fs"
    parent = folder_of(root / "user.slice" / "app.slice", cgroup__procs="", cgroup__subtree_control="memory pids\n")
    folder_of(parent / "shell.scope")
    group = new_group(tmp_path, root, "0::/user.slice/app.slice/shell.scope\n", born_with=V2)
    assert group is not None
    assert Path(group.folder).parent == parent
    assert group.counts_cpu


def test_beside_the_nearest_one_above_that_can_be_made_to_divide_it(tmp_path: Path) -> None:
    """A user's delegated slice of which no part has memory divided yet."""
    root = tmp_path / "fs"
    service = folder_of(root / "user@1000.service", cgroup__procs="", cgroup__subtree_control="")
    folder_of(service / "app.slice" / "shell.scope")
    group = new_group(tmp_path, root, "0::/user@1000.service/app.slice/shell.scope\n", born_with=V2)
    assert group is not None
    assert Path(group.folder).parent == service
    assert (service / "cgroup.subtree_control").read_text() == "+memory"


def test_no_group_where_nothing_above_is_ours(tmp_path: Path) -> None:
    root = tmp_path / "fs"
    folder_of(root / "session.scope")
    assert new_group(tmp_path, root, "0::/session.scope\n", born_with=V2) is None


def test_no_group_where_it_would_not_limit_memory(tmp_path: Path) -> None:
    root = tmp_path / "fs"
    folder_of(root, cgroup__procs="", cgroup__subtree_control="memory")
    folder_of(root / "session.scope")
    assert new_group(tmp_path, root, "0::/session.scope\n", born_with=("cgroup.procs",)) is None


def test_limits_and_figures_of_version_2(tmp_path: Path) -> None:
    root = tmp_path / "fs"
    folder_of(root, cgroup__procs="", cgroup__subtree_control="memory")
    group = new_group(tmp_path, root, "0::/a\n", born_with=V2)
    assert group is not None
    group.limit(3, 7)
    folder = Path(group.folder)
    assert [(folder / name).read_text() for name in ("memory.max", "memory.swap.max", "pids.max")] == [str(3 << 20), "0", "7"]
    (folder / "memory.events").write_text("low 0\noom 3\noom_kill 2\noom_group_kill 9\n")
    (folder / "cpu.stat").write_text("usage_usec 1500000\nuser_usec 1\n")
    count = group.open_cpu()
    assert (group.kills(), group.cpu_s(count)) == (2, 1.5)
    (folder / "cpu.stat").write_text("usage_usec 2500000\nuser_usec 1\n")
    assert group.cpu_s(count) == 2.5
    os.close(count)


def test_a_limit_may_be_raised_and_lowered() -> None:
    """Version 1 refuses a limit that is above what memory and swap may have together."""
    group = make_group("changing")
    if group is None:
        pytest.skip("groups are not ours to make here")
    try:
        for mebibytes in (100, 300, 200, 400, 100):
            group.limit(mebibytes, 64)
    finally:
        group.close()
