"""Programs that misbehave, in every way that we know, on every backend: each gets its verdict and leaves nothing behind.

The programs lie in tests/data/programs, in folders named by the verdict they must get; README.md there says the rest.
"""

import contextlib
import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import psutil
import pytest
from _pytest.mark import ParameterSet

from judge.checkers import standard
from judge.errors import ToolchainError
from judge.language import Language
from judge.languages import languages_of
from judge.model import Verdict
from judge.running import native
from judge.running.launcher_program import find_launcher, in_python
from judge.running.native import NativeRunner
from judge.running.portable import PortableRunner
from judge.runs import Program, RunLimits, Runner, RunResult
from judge.toolchain.build import Workbench, build
from judge.verdicts import decide
from tests.depth import first

PROGRAMS = Path(__file__).parent / "data" / "programs"
SOURCES = sorted(path for path in PROGRAMS.glob("*/*") if path.suffix != ".md")

#: what has to be here; the others may be missing
CORE = {"python3", "c", "cpp17", "java", "javascript", "rust"}

ANSWER = b"ok\n"
OUTPUT_BYTES = 64 << 10
#: CPU seconds; more for languages whose start takes long, longer still on a busy machine
TIME_S, SLOW_TIME_S = 1.0, 5.0
#: for those that would go on for ever and need no time to begin: the sooner they are stopped the better
ENDLESS_TIME_S = 0.3
SLOW = {"java", "kotlin", "csharp", "javascript", "typescript", "go"}
#: the wall clock ends these; whatever else is here ends long before, however busy the machine is
WALL_S, PATIENT_WALL_S = 3.0, 60.0
BY_WALL = ("TLE", "STOPPED")

#: how a program is run matters to these, so each backend runs them; the others are about languages and verdicts, and the quick run has
#: them on the backend that the kit prefers
TELLING = {"TLE", "MLE", "OLE", "STOPPED", "CONFINED"}
TELLING_NAMES = re.compile(
    r"(orphan|fresh_folder|exit_code|deep_recursion|closes_stdin|leaves_zombies|noise|stdin_(scanf|input|mmap)|sig|abort|plain).*"
)
MEMORY_MIB = {"python3": 288.0, "java": 768.0, "kotlin": 768.0, "javascript": 512.0, "typescript": 512.0}

#: of those that take long to stop, one of each kind runs on the other backends in the quick run
SLOW_TO_STOP = {"TLE": ("behind_vfork", "cpu_loop", "sleep"), "STOPPED": ("deep_tree", "stack_overflow")}

#: these keep a compiler busy to its limit, as compile_bomb_constexpr does in less, or need a build of Java's for what another shows, too
ONLY_FULL = {
    *("compile_bomb_urandom.cpp", "includes_endless_file.cpp"),
    *("no_such_element.java", "out_of_bounds.java", "any_class_name.java", "two_classes.java", "no_main.java"),
}

#: what the launcher in Python does on its own: confine, and stop
BY_PYTHON = ("CONFINED", "TLE", "OLE")

#: these end a machine that has no limit on processes, so they run only where the backend sets one
BOMBS = ("fork_bomb", "thread_bomb")


@dataclass(frozen=True)
class Backend:
    name: str
    #: the protections that must be on for the test to mean anything
    expects: frozenset[str]

    @property
    def confines(self) -> bool:
        return bool(self.expects)

    def open(self, program: Program, cache: Path) -> Runner:
        if self.name == "portable":
            return PortableRunner(program)
        if self.name == "python launcher":
            return NativeRunner(program, in_python())
        return NativeRunner(program, find_launcher(cache), namespaces=self.name == "native")


_IN_PLACE = frozenset(("landlock", "seccomp", "rlimits"))
_IN_NAMESPACES = _IN_PLACE | {"namespaces"}
BACKENDS = [
    Backend("native", _IN_NAMESPACES),
    Backend("python launcher", _IN_NAMESPACES),
    Backend("in place", _IN_PLACE),
    Backend("portable", frozenset()),
]


def is_about_own_folder(source: Path) -> bool:
    """Whether it fills its own folder and nothing else, which every backend keeps it from."""
    return source.stem.startswith("fills_") and source.suffix == ".c"


def language_of(source: Path) -> Language:
    """The usual language of a suffix; for C# the one that is installed."""
    candidates = languages_of(source.suffix)
    return (
        next((language for language in candidates if shutil.which(language.run[0])), candidates[0])
        if source.suffix == ".cs"
        else candidates[0]
    )


def time_limit_s(language: Language, folder: str = "") -> float:
    if language.id in SLOW:
        return SLOW_TIME_S
    return ENDLESS_TIME_S if folder == "TLE" else TIME_S


def limits_for(language: Language, wall_s: float = WALL_S, folder: str = "") -> RunLimits:
    return RunLimits(
        cpu_s=time_limit_s(language, folder) * 1.15,
        wall_s=wall_s,
        memory_mib=MEMORY_MIB.get(language.id, 128.0),
        output_bytes=OUTPUT_BYTES,
        file_bytes=OUTPUT_BYTES + (1 << 20),
    )


def judged(run: RunResult, language: Language, folder: str = "") -> Verdict:
    memory_mib = MEMORY_MIB.get(language.id, 128.0)
    verdict = decide(run, time_limit_s=time_limit_s(language, folder), memory_limit_mib=memory_mib, output_limit=OUTPUT_BYTES)
    return standard.check(ANSWER, run.stdout).verdict if verdict is Verdict.AC else verdict


@pytest.fixture(scope="module")
def listeners(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A TCP and UDP port on loopback, an abstract socket and two with paths, all listening; what a template is filled in with."""
    tcp = socket.create_server(("127.0.0.1", 0))
    port = tcp.getsockname()[1]
    tcp6 = socket.create_server(("::1", port), family=socket.AF_INET6) if socket.has_ipv6 else None
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", port))
    abstract = socket.socket(socket.AF_UNIX)
    abstract.bind("\0judge-test-" + str(os.getpid()))
    abstract.listen()
    folder = tmp_path_factory.mktemp("sockets")
    folder.chmod(0o755)
    stream, datagram = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    for name, listening in (("stream", stream), ("datagram", datagram)):
        listening.bind(str(folder / name))
        (folder / name).chmod(0o777)
    stream.listen()
    tokens = {"@PORT@": str(port), "@ABSTRACT@": f"judge-test-{os.getpid()}"}
    yield {**tokens, "@STREAM@": str(folder / "stream"), "@DATAGRAM@": str(folder / "datagram")}
    for open_socket in (tcp, tcp6, udp, abstract, stream, datagram):
        if open_socket:
            open_socket.close()


@pytest.fixture
def secrets(tmp_path: Path) -> dict[str, str]:
    """Files as they lie around a learner's solution, for templates that try to reach them."""
    problem = tmp_path / "problems" / "1000"
    (problem / "data" / "sample").mkdir(parents=True)
    paths = [problem / "data" / "sample" / "1.ans", problem / "problem.yaml", tmp_path / "solutions.py", tmp_path / ".judge"]
    for path in paths:
        path.write_text("SECRETSECRET\n")
        path.chmod(0o666)
    return {"@PATHS@": repr([str(path) for path in (*paths, problem)]), "@PATH@": str(paths[0])}


def fill(source: Path, values: dict[str, str], folder: Path) -> Path:
    """The source, with a template's tokens replaced."""
    if not source.name.startswith("template_"):
        return source
    text = source.read_text("utf-8")
    for token, value in values.items():
        text = text.replace(token, value)
    filled = folder / source.name
    filled.write_text(text, "utf-8")
    return filled


def built(source: Path, bench: Workbench) -> Program | None:
    language = language_of(source)
    try:
        return build(source, language, bench).program
    except ToolchainError as error:
        if language.id in CORE:
            raise
        pytest.skip(str(error))


def programs_and_backends() -> Iterator[ParameterSet]:
    """Every program on every backend; what the quick run leaves out is marked."""
    for source, backend in product(SOURCES, BACKENDS):
        is_telling = source.parent.name in TELLING or (source.parent.name in ("AC", "RTE") and TELLING_NAMES.fullmatch(source.name))
        if source.parent.name in SLOW_TO_STOP:
            is_telling = source.suffix != ".py" and source.stem in SLOW_TO_STOP[source.parent.name]
        if backend is BACKENDS[1] and source.parent.name not in BY_PYTHON:
            is_telling = False
        is_quick = (backend is BACKENDS[0] or is_telling) and source.name not in ONLY_FULL
        marks = [] if is_quick else [pytest.mark.full]
        yield pytest.param(source, backend, id=f"{source.parent.name}/{source.name}-{backend.name}", marks=marks)


@pytest.mark.parametrize(("source", "backend"), list(programs_and_backends()))
def test_program_gets_its_verdict(
    source: Path,
    backend: Backend,
    bench: Workbench,
    listeners: dict[str, str],
    secrets: dict[str, str],
    tmp_path: Path,
    children_before: set[int],
) -> None:
    folder = source.parent.name
    if not backend.confines and (
        folder == "UNCOUNTED" or source.stem in BOMBS or (folder == "CONFINED" and not is_about_own_folder(source))
    ):
        pytest.skip("this backend confines nothing")
    source = fill(source, {**listeners, **secrets}, tmp_path)
    language = language_of(source)
    program = built(source, bench)
    if folder == "CE":
        assert program is None
        return
    assert program is not None, build(source, language, bench).output
    limits = limits_for(language, WALL_S if folder in BY_WALL else PATIENT_WALL_S, folder)
    runner = backend.open(program, bench.cache)
    assert backend.expects <= set(runner.protections)
    try:
        runs = [runner.run(b"1 2\n", limits) for _ in range(2 if source.stem.startswith("fresh_") else 1)]
    finally:
        runner.close()
    for run in runs:
        said = f"{run.stop} exit {run.exit_code} signal {run.signal}\n{run.stdout[:400]!r}\n{run.stderr[-400:]!r}"
        if folder in ("STOPPED", "UNCOUNTED"):
            assert judged(run, language) is not Verdict.AC, said
        else:
            wanted = Verdict["AC" if folder == "CONFINED" else folder]
            is_held = source.stem.startswith("fills_") and judged(run, language) is Verdict.OLE
            assert is_held or judged(run, language, folder) is wanted, said
    assert children() <= children_before, "processes are left"


@pytest.mark.parametrize("backend", first(*BACKENDS[:3]), ids=lambda backend: backend.name)
@pytest.mark.parametrize("source", sorted(PROGRAMS.glob("UNCOUNTED/*")), ids=lambda path: path.name)
def test_what_no_cgroup_counts_is_refused(source: Path, backend: Backend, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same programs on a machine whose cgroups are not ours to use."""
    program = built(source, bench)
    assert program is not None
    monkeypatch.setattr(native, "make_group", lambda _: None)
    with closing(backend.open(program, bench.cache)) as runner:
        assert "cgroup" not in runner.protections
        run = runner.run(b"1 2\n", limits_for(language_of(source)))
    assert judged(run, language_of(source)) is not Verdict.AC, (run.stop, run.stdout, run.cpu_s, run.memory_mib)


def test_a_source_that_leaks_by_include_shows_nothing(bench: Workbench, secrets: dict[str, str], tmp_path: Path) -> None:
    """A compiler that is told to include a file of the learner's cannot show it."""
    source = tmp_path / "leak.cpp"
    source.write_text(f'#include "{secrets["@PATH@"]}"\nint main() {{}}\n')
    done = build(source, language_of(source), bench)
    assert done.program is None
    assert "SECRET" not in done.output.replace(secrets["@PATH@"], "")


def children() -> set[int]:
    """Processes below this one."""
    return {process.pid for process in psutil.Process().children(recursive=True) if process.status() != psutil.STATUS_ZOMBIE}


@pytest.fixture(scope="module", autouse=True)
def children_before() -> set[int]:
    """What other tests have started, such as the tracker of multiprocessing."""
    return children()


@pytest.mark.parametrize("backend", BACKENDS, ids=lambda backend: backend.name)
def test_memory_is_the_programs_own_however_large_the_judge_is(backend: Backend, bench: Workbench) -> None:
    """The kernel counts what a parent had before exec; none of that may be told as the program's."""
    ballast = bytearray(b"x") * (300 << 20)
    runner = backend.open(Program(("/bin/echo", "ok"), {}), bench.cache)
    try:
        memory_mib = max(runner.run(b"", limits_for(languages_of(".c")[0])).memory_mib for _ in range(5))
    finally:
        runner.close()
    assert len(ballast) > 0
    assert memory_mib < 40


@pytest.mark.parametrize("name", ["native", "python launcher", "in place"])
def test_when_the_judge_dies_everything_dies(name: str, bench: Workbench) -> None:
    """The runner's process is killed in the middle of a run that has started a daemon."""
    backend = next(backend for backend in BACKENDS if backend.name == name)
    seconds = f"77.{os.getpid()}{len(name)}"
    script = f"setsid sleep {seconds} & setsid sh -c 'sleep {seconds} & sleep {seconds}' & sleep {seconds}"
    program = Program(("/bin/sh", "-c", script), {"PATH": "/usr/bin:/bin"})
    judge = os.fork()
    if judge == 0:
        backend.open(program, bench.cache).run(b"", limits_for(languages_of(".py")[0])._replace(cpu_s=60, wall_s=60))
        os._exit(0)
    wait_until(lambda: sleeping(seconds) == 4)
    os.kill(judge, 9)
    os.waitpid(judge, 0)
    wait_until(lambda: sleeping(seconds) == 0)


def sleeping(seconds: str) -> int:
    return [process.info["cmdline"] for process in psutil.process_iter(["cmdline"])].count(["sleep", seconds])


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def belongs_to_another(process: psutil.Process) -> bool:
    """Whether it is a program of somebody's who uses the kit on this machine at the same time, or it is over."""
    try:
        words = [Path(word).name for parent in process.parents() if parent.pid != os.getpid() for word in parent.cmdline()]
    except psutil.Error:
        return not process.is_running()
    return "judge" in words or "pytest" in words


def test_nothing_is_left_after_all(children_before: set[int]) -> None:
    """Runs after the programs above: no process, no mount, no cgroup, no thread, no folder of a run."""
    assert children() <= children_before
    assert threading.active_count() == 1
    with open("/proc/self/mountinfo") as file:
        assert not [line for line in file if "/box" in line]
    # what belongs to another worker, or to somebody else on this machine, goes when its run ends; what is left does not
    programs = orphans()
    wait_until(lambda: not programs & orphans(), 30)  # those that are left here would sleep for a minute
    folders = folders_of_runs()
    wait_until(lambda: not folders & folders_of_runs(), 120)


def folders_of_runs() -> set[str]:
    began = psutil.Process().create_time()
    found = set()
    for path in Path("/tmp").glob("judge-*"):
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_ctime > began and (path / "run").exists():
                found.add(path.name)
    return found


def orphans() -> set[psutil.Process]:
    """Programs that were judged and belong to nobody who still lives."""
    programs = [process for process in psutil.process_iter(["environ"]) if "ONLINE_JUDGE" in (process.info["environ"] or {})]
    return {process for process in programs if not belongs_to_another(process)}
