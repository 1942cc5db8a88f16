"""A launcher that does not come to its greeting is begun again, and ends with who began it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from judge.confinement.cgroup import Group, make_group
from judge.errors import RunnerError
from judge.running import launch, launcher_program, native
from judge.running.ceilings import cannot_execute, refuse_without_processes
from judge.running.launcher_program import find_launcher, in_python
from judge.running.runner import Backend, open_runner
from judge.runs import Program, RunLimits

LIMITS = RunLimits(cpu_s=5, wall_s=5, memory_mib=256, output_bytes=1 << 20)


def stuck_for(times: int, log: Path) -> Callable[..., None]:
    """The child's way to exec, of which the first `times` children go nowhere."""
    real = launch._become

    def become(*words: object) -> None:
        with log.open("a") as file:
            file.write("x")
        if log.stat().st_size <= times:
            signal.pause()
            os._exit(1)
        real(*words)  # type: ignore[arg-type]

    return become


def test_a_stuck_child_is_ended_and_another_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "log"
    monkeypatch.setattr(launch, "_GREETING_S", 0.3)
    monkeypatch.setattr(launch, "_become", stuck_for(2, log))
    with closing(open_runner(Program(("/bin/echo", "ok"), {}), backend=Backend.NATIVE, cache=tmp_path)) as runner:
        assert runner.run(tmp_path / "log", LIMITS).stdout == b"ok\n"
    assert log.stat().st_size == 3


def test_it_ends_when_none_comes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "_GREETING_S", 0.1)
    monkeypatch.setattr(launch, "_become", stuck_for(99, tmp_path / "log"))
    with pytest.raises(RunnerError, match="cannot start the launcher: the launcher does not start"):
        open_runner(Program(("/bin/echo", "ok"), {}), backend=Backend.NATIVE, cache=tmp_path)


def test_one_that_cannot_begin_leaves_no_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []
    real = make_group

    def makes(name: str) -> Group | None:
        made.append(real(name))
        return made[-1] if isinstance(made[-1], Group) else None

    monkeypatch.setattr(native, "make_group", makes)
    monkeypatch.setattr(launch, "_GREETING_S", 0.1)
    monkeypatch.setattr(launch, "_become", stuck_for(99, tmp_path / "log"))
    with pytest.raises(RunnerError):
        open_runner(Program(("/bin/echo", "ok"), {}), backend=Backend.NATIVE, cache=tmp_path)
    assert made
    if made == [None]:
        pytest.skip("no group is ours to make here")
    assert not [group.folder for group in made if isinstance(group, Group) and os.path.exists(group.folder)]


def test_a_stuck_child_ends_with_who_began_it(tmp_path: Path) -> None:
    script = tmp_path / "begins.py"
    script.write_text(
        "import signal\nfrom pathlib import Path\nfrom judge.runs import Program\nfrom judge.running import launch\n"
        "from judge.running.runner import Backend, open_runner\n"
        "launch.confine_in_namespaces = lambda *_, **__: signal.pause()\n"
        f"open_runner(Program(('/bin/true',), {{}}), backend=Backend.NATIVE, cache=Path({str(tmp_path)!r}))\n"
    )
    parent = psutil.Popen([sys.executable, str(script)])
    try:
        deadline_s = time.monotonic() + 30
        while not (stuck := [child for child in parent.children() if _is_apart(child, parent)]):
            if parent.poll() is not None:
                pytest.skip("no namespaces here")
            assert time.monotonic() < deadline_s
    finally:
        parent.kill()
        parent.wait()
    assert not psutil.wait_procs(stuck, timeout=30)[1]


def _is_apart(child: psutil.Process, parent: psutil.Process) -> bool:
    """Whether it is a fork of its parent, no compiler, and on its way to exec."""
    try:
        return child.cmdline() == parent.cmdline() and os.getsid(child.pid) == child.pid
    except (psutil.Error, ProcessLookupError):
        return False


def test_a_launcher_that_two_judges_make_at_once_is_the_first_ones(tmp_path: Path) -> None:
    """Who is about to start it may execute that file, and no other of the same name."""
    made = find_launcher(tmp_path).argv[0]
    first = Path(made).stat().st_ino
    assert launcher_program._compile(Path(launcher_program.__file__).with_name("launcher.c"), Path(made))
    assert Path(made).stat().st_ino == first and [path.name for path in Path(made).parent.iterdir()] == [Path(made).name]


def test_where_the_cache_lets_nothing_be_executed_the_launcher_is_the_one_in_python(tmp_path: Path) -> None:
    binary = Path(find_launcher(tmp_path).argv[0])
    assert binary.parent.parent == tmp_path, "a C compiler is one of those that the tests need"
    binary.chmod(0o644)
    assert find_launcher(tmp_path) == in_python()


def test_what_the_machine_lacks_is_told(tmp_path: Path) -> None:
    """A disk where nothing may be executed, as /proc is; and a machine without /proc."""
    if os.statvfs("/proc").f_flag & os.ST_NOEXEC:
        assert "(noexec); move the workspace" in str(cannot_execute(Path("/proc/version"), "Permission denied"))
    assert str(cannot_execute(tmp_path, "Permission denied")).endswith(": Permission denied")
    refuse_without_processes()
    with pytest.raises(RunnerError, match="mount -t proc"):
        refuse_without_processes(str(tmp_path))


def test_a_compiler_of_the_launcher_that_is_killed_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools, temporary, cache = (tmp_path / name for name in ("tools", "temporary", "cache"))
    tools.mkdir()
    temporary.mkdir()
    (tools / "cc").write_text('#!/bin/sh\necho half > "$TMPDIR/ccHALF.s"\nkill -9 $$\n')
    (tools / "cc").chmod(0o755)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    monkeypatch.setenv("TMPDIR", str(temporary))
    assert find_launcher(cache) == in_python()
    assert not list(temporary.iterdir())
    assert not list((cache / "launcher").iterdir())


#: a program that writes into a folder of its own, and says which rights it has
RUNS_CONFINED = """
from contextlib import closing
from pathlib import Path
import sys
from judge.running.runner import Backend, open_runner
from judge.runs import Mount, Program, RunLimits
cache, folder = map(Path, sys.argv[1:])
words = ("/bin/sh", "-c", f"grep CapEff /proc/self/status; echo written > {folder}/file")
program = Program(words, {}, (Mount(folder, str(folder), writable=True),))
with closing(open_runner(program, backend=Backend.NATIVE, cache=cache)) as runner:
    run = runner.run(b"", RunLimits(cpu_s=5, wall_s=60, memory_mib=256, output_bytes=1 << 20))
print(*runner.protections, run.stdout.decode(), run.stderr.decode(), (folder / "file").read_text())
"""


@pytest.mark.parametrize(
    "before",
    [
        pytest.param(("unshare", "--user", "--map-root-user"), id="the only user there is"),
        pytest.param(("setpriv", "--bounding-set=-all", "--inh-caps=-all"), id="without rights"),
        pytest.param(("setpriv", "--bounding-set=-setpcap"), id="without one right"),
    ],
)
def test_a_root_that_rules_nobody_else_confines_as_well(before: tuple[str, ...], tmp_path: Path) -> None:
    """As in containers that have one user, or of which all capabilities were taken."""
    if subprocess.run([*before, "true"], capture_output=True).returncode:
        pytest.skip(f"{' '.join(before)} is refused to whoever runs the tests")
    folder, cache = tmp_path / "folder", tmp_path / "cache"
    folder.mkdir()
    cache.mkdir()
    done = subprocess.run([*before, sys.executable, "-c", RUNS_CONFINED, cache, folder], capture_output=True, text=True, timeout=300)
    assert done.stderr == ""
    assert "seccomp rlimits" in done.stdout
    assert "CapEff:\t0000000000000000" in done.stdout
    assert "written" in done.stdout
