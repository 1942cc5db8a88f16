"""Shared ground: one cache for what the tests compile, workspaces in temporary folders, the command as a process; how deep a run goes."""

import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from judge.running.runner import Backend
from judge.toolchain.build import Workbench
from tests import commands
from tests.commands import JUDGE as JUDGE
from tests.commands import clean_environment as clean_environment

ROOT = Path(__file__).parent.parent


#: how many examples of a property the quick run tries, and the full one; no example is judged by how long it took on a busy machine
EXAMPLES = {"quick": 40, "full": 200}
for _depth, _examples in EXAMPLES.items():
    settings.register_profile(_depth, deadline=None, max_examples=_examples, derandomize=True, print_blob=False)

#: where the python3 of programs under test is looked for first: the system's begins at once; what runs the tests may be behind a shim of a
#: dozen shells, and may read start-up files of packages (`.pth`) that take three times as long as all else, at each of thousands of starts
_PYTHONS = ("/usr/bin", str(Path(sys.base_prefix, "bin")))

#: files whose tests take longest: they begin first, so that no worker ends long after the other
LONGEST = ("tests/replay/test_quickjudging.py", "tests/cli/test_verify.py", "tests/test_programs.py", "tests/stress/test_stress.py")

#: files whose tests share nothing and take many seconds each: every worker takes of them; of others one worker has the whole file
SPREAD = ("tests/replay/test_quickjudging.py", "tests/cli/test_verify.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--full`: what a change hardly ever breaks, and what is tried in more ways."""
    parser.addoption("--full", action="store_true", help="run at full depth: all tests, more examples, cold commands")


def pytest_configure(config: pytest.Config) -> None:
    """Settle how deep this run goes, and let what it starts hear the signals that this process was told to ignore (`nohup`, `&`)."""
    is_full = config.getoption("--full")
    settings.load_profile("full" if is_full else "quick")
    if is_full:
        os.environ[commands.COLD] = "yes"
    os.environ["PATH"] = os.pathsep.join([*_PYTHONS, os.environ.get("PATH", os.defpath)])
    for number in {signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGINT)}:
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda *_: None)  # still deaf; but only what is ignored stays so in programs that are started


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is for the full run; the longest files begin first."""
    if not config.getoption("--full"):
        config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("full")])
        items[:] = [item for item in items if not item.get_closest_marker("full")]
    items.sort(key=lambda item: not item.nodeid.partition("::")[0].endswith(LONGEST))


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is imported and collected stays: no collection of garbage need look at it, neither meanwhile nor later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Share out tests by files, but for those of SPREAD; another `--dist` is left as it is."""
    if config.getoption("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class ByFile(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
        def _split_scope(self, nodeid: str) -> str:
            path: str = super()._split_scope(nodeid)
            return nodeid if path.endswith(SPREAD) else path

    return ByFile(config, log)


@pytest.fixture(scope="session")
def at_depth(request: pytest.FixtureRequest) -> "AtDepth":
    """The first number in a quick run, the second in a full one."""
    is_full = request.config.getoption("--full")
    return lambda quick, full: full if is_full else quick


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that all tests of a session build into, also those of other workers."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "cache"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def bench(cache: Path) -> Workbench:
    """A workbench on the backend that this machine prefers."""
    return Workbench(cache, clean_environment(), Backend.AUTO, {}, {})


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """An empty workspace."""
    (tmp_path / "problems").mkdir()
    (tmp_path / "solutions").mkdir()
    return tmp_path


AtDepth = Callable[[int, int], int]
Command = Callable[..., "subprocess.CompletedProcess[str]"]


def judge_in(folder: Path) -> Command:
    """The command, run in a folder."""

    def run(*words: str, **more: str) -> "subprocess.CompletedProcess[str]":
        environment = clean_environment(**more)
        return commands.run(
            [*JUDGE, *words], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", errors="replace"
        )

    return run


@pytest.fixture
def judge(workspace: Path) -> Command:
    """The command, run in the workspace."""
    return judge_in(workspace)


@pytest.fixture
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a cluster of two workers on this machine."""
    from tests.workers.clusters import local_cluster

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        with local_cluster(tmp_path_factory.mktemp("cluster")) as cluster:
            yield cluster.address


def add_problem(workspace: Path, problem_id: str, cases: dict[str, tuple[str, str | None]], yaml: str = "") -> Path:
    """A package with `cases` (path below data/ to input and answer) and more lines of problem.yaml; its folder."""
    folder = workspace / "problems" / problem_id
    folder.mkdir(parents=True)
    limits = "" if "limits:" in yaml else "limits: {time_limit: 1, memory: 128}\n"
    (folder / "problem.yaml").write_text(f"problem_format_version: 2025-09\nname: Test\n{limits}{yaml}", "utf-8")
    for name, (given, answer) in cases.items():
        path = folder / "data" / f"{name}.in"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(given, "utf-8")
        if answer is not None:
            path.with_suffix(".ans").write_text(answer, "utf-8")
    return folder
