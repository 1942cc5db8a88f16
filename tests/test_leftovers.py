"""Folders of runs are removed whatever is in them, also by the next judge; programs that outlive their launcher are ended."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from judge import temporary
from judge.confinement import landlock
from judge.running import launch, pipes, portable
from judge.running.launcher_program import find_launcher, in_python
from judge.running.native import NativeRunner
from judge.running.processtree import ProcessTree
from judge.runs import Program, RunLimits, Stop, run_environment
from judge.store.workspace import Workspace
from judge.temporary import make_folder, remove, sweep
from judge.toolchain.build import Workbench
from judge.toolchain.workbench import make_workbench
from judge.verdicts import decide
from tests.conftest import clean_environment

LIMITS = RunLimits(cpu_s=5, wall_s=5, memory_mib=256, output_bytes=1 << 16)


def test_a_tree_that_no_path_is_long_enough_for_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    here = os.open(folder, os.O_RDONLY)
    for _ in range(3000):
        os.mkdir("abcdefghij", dir_fd=here)
        inner = os.open("abcdefghij", os.O_RDONLY, dir_fd=here)
        os.close(os.open("file", os.O_CREAT | os.O_WRONLY, dir_fd=inner))
        os.close(here)
        here = inner
    os.close(here)
    remove(folder)
    assert not folder.exists()


def test_whatever_is_in_a_folder_is_removed_and_nothing_else(tmp_path: Path) -> None:
    folder, beside = tmp_path / "folder", tmp_path / "beside"
    (folder / "closed" / "within").mkdir(parents=True)
    (beside / "mine").mkdir(parents=True)
    (folder / "link").symlink_to(beside)
    (folder / ".judge-1").mkdir()
    os.mkfifo(folder / "closed" / "pipe")
    (folder / "closed").chmod(0)
    remove(folder)
    assert not folder.exists()
    assert (beside / "mine").is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no ulimit -f")
def test_where_no_folder_can_be_written_the_next_step_is_told() -> None:
    script = (
        "import resource; from judge.temporary import make_folder; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
        "try: make_folder()\nexcept Exception as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("JudgeError no folder for temporary files can be written to: TMPDIR=FOLDER")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where temporary folders are made, and none is young."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(temporary, "_YOUNG_S", -1.0)
    yield tmp_path


def test_what_a_killed_judge_left_is_swept_by_the_next(place: Path) -> None:
    script = "import os\nfrom judge.temporary import make_folder\nprint(make_folder().path)\nos.kill(os.getpid(), 9)\n"
    done = subprocess.run(
        [sys.executable, "-u", "-c", script], env={**os.environ, "TMPDIR": str(place)}, capture_output=True, text=True, check=False
    )
    left = Path(done.stdout.strip())
    assert left.is_dir()
    make_folder().close()
    assert not left.exists()


def test_what_was_killed_before_it_was_locked_is_swept_once_it_is_old(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "judge-new-12345678").mkdir()
    monkeypatch.setattr(temporary, "_YOUNG_S", 60.0)
    make_folder().close()
    assert (place / "judge-new-12345678").is_dir()
    monkeypatch.setattr(temporary, "_YOUNG_S", -1.0)
    make_folder().close()
    assert not list(place.iterdir())


def test_a_folder_has_its_name_once_it_is_locked(place: Path) -> None:
    """So whoever sweeps at any moment cannot take it for one that was left."""
    with make_folder() as folder:
        assert folder.name.startswith("judge-run-")
        with pytest.raises(BlockingIOError):
            temporary._lock(str(folder))


def test_a_folder_within_another_is_hidden_and_may_be_moved(place: Path) -> None:
    with make_folder(place / "builds") as folder:
        assert folder.parent == place / "builds" and folder.name.startswith(".judge-run-")
        folder.rename(place / "builds" / "kept")
    assert [path.name for path in (place / "builds").iterdir()] == ["kept"]


def test_whoever_makes_a_workbench_sweeps(place: Path, workspace: Path) -> None:
    left = [place / "judge-run-12345678", *(Workspace(workspace).cache / name / ".judge-run-1" for name in ("builds", "headers", "."))]
    for folder in left:
        (folder / "within").mkdir(parents=True)
    make_workbench(Workspace(workspace), Workspace(workspace).settings(), clean_environment())
    assert not [folder for folder in left if folder.exists()]


def test_what_belongs_to_a_living_judge_stays(place: Path) -> None:
    folder = make_folder()
    try:
        sweep(str(place))
        assert folder.path.is_dir()
    finally:
        folder.close()
    assert not folder.path.exists()


def test_what_is_not_a_folder_of_a_run_stays(place: Path) -> None:
    (place / "judge-mine").mkdir()
    (place / "judge-run-link").symlink_to(place / "judge-mine")
    sweep(str(place))
    assert (place / "judge-run-link").is_dir()


def shell(script: str) -> Program:
    return Program(("/bin/sh", "-c", script), run_environment())


def launcher_of(runner: NativeRunner) -> int:
    assert runner._launcher is not None
    return runner._launcher.pid


@pytest.mark.parametrize("namespaces", [True, pytest.param(False, marks=pytest.mark.full)], ids=["namespaces", "in place"])
@pytest.mark.parametrize("number", [9, 19], ids=["killed", "stopped"])
def test_a_launcher_that_goes_is_a_verdict_and_the_next_run_is_judged(
    number: int, namespaces: bool, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each time that it is asked, something sends a signal to it while the program runs and has begun a daemon."""
    monkeypatch.setattr(launch, "_LOOK_S", 0.2)
    seconds = f"78.{os.getpid()}{number}{int(namespaces)}"
    with closing(
        NativeRunner(shell(f"setsid sleep {seconds} & cat; sleep 0.7"), find_launcher(bench.cache), namespaces=namespaces)
    ) as runner:
        real, own = pipes.write_all, os.getpid()

        def ask(descriptor: int, payload: bytes) -> None:
            real(descriptor, payload)
            if os.getpid() != own:
                return  # a launcher that is being made
            end_s = time.monotonic() + 10
            while not _sleeping(seconds) and time.monotonic() < end_s:
                time.sleep(0.01)
            os.kill(launcher_of(runner), number)

        monkeypatch.setattr(launch, "write_all", ask)
        run = runner.run(b"1\n", LIMITS._replace(wall_s=1.5))
        assert run.stop is Stop.LAUNCHER
        assert decide(run, time_limit_s=1, memory_limit_mib=256, output_limit=1 << 16).name == "RTE"
        assert not _sleeping(seconds)
        monkeypatch.setattr(launch, "write_all", real)
        assert runner.run(b"1\n", LIMITS).stdout == b"1\n"


def test_a_launcher_that_met_an_accident_runs_the_program_again(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(NativeRunner(shell("cat"), find_launcher(bench.cache))) as runner:
        os.kill(launcher_of(runner), 9)
        run = runner.run(b"1\n", LIMITS)
    assert (run.stop, run.stdout) == (Stop.ENDED, b"1\n")


def _sleeping(seconds: str) -> bool:
    return ["sleep", seconds] in [process.info["cmdline"] for process in psutil.process_iter(["cmdline"])]


@pytest.mark.parametrize("language", ["c", "python"])
def test_where_the_kernel_does_not_keep_signals_inside_a_filter_does(
    language: str, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Linux 5.13 to 6.11: a program in place reaches itself, and no other process of the user's."""
    monkeypatch.setattr(landlock, "_SCOPES_SINCE", 99)
    victim = subprocess.Popen(["sleep", "60"])
    others = f"kill -9 {victim.pid}; kill -STOP {victim.pid}; kill -9 $PPID"
    script = f"{others}; kill -0 $$ && echo own; kill -TERM 0; sh -c '{others.rpartition(';')[0]}'; echo after"
    try:
        launcher = find_launcher(bench.cache) if language == "c" else in_python()
        with closing(NativeRunner(shell(f"trap '' TERM; {script}"), launcher, namespaces=False)) as runner:
            assert runner.needs_guard
            runs = [runner.run(b"", LIMITS) for _ in range(2)]
        assert [(run.stop, run.stdout, run.signal) for run in runs] == [(Stop.ENDED, b"own\nafter\n", 0)] * 2, runs
        assert victim.poll() is None
        assert psutil.Process(victim.pid).status() == psutil.STATUS_SLEEPING
    finally:
        victim.kill()
        victim.wait()


def test_what_is_printed_after_the_end_is_no_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that is left prints before it is found; what was printed until then is told."""
    late, go = tmp_path / "late", tmp_path / "go"
    real = ProcessTree.end

    def end(tree: ProcessTree) -> int:
        go.touch()
        while not late.exists():
            time.sleep(0.01)
        return real(tree)

    monkeypatch.setattr(ProcessTree, "end", end)
    script = f"(while [ ! -e {go} ]; do sleep 0.01; done; echo late; touch {late}; sleep 60) & echo ok"
    with closing(portable.PortableRunner(Program(("/bin/sh", "-c", script), {"PATH": "/usr/bin:/bin"}))) as runner:
        run = runner.run(b"", LIMITS)
    assert (run.stdout, run.output_bytes) == (b"ok\n", 3)
