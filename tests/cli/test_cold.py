"""Each command once with an interpreter of its own: what it needs it imports itself. Elsewhere commands are forks that have everything."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.cli.commandtable import COMMANDS
from tests import commands
from tests.cli.test_listen import free_port
from tests.conftest import JUDGE, add_problem, clean_environment
from tests.files import lay_out

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"

#: a command line for each command that does what it is for, and its exit code
LINES: dict[str, tuple[int, str]] = {
    "run": (0, "run 1000"), "init": (0, "init fresh"), "list": (0, "list"), "show": (0, "show 1000"), "new": (0, "new 1001"),
    "add-case": (0, "add-case 1000 in"), "cases": (0, "cases 1000"), "exec": (0, "exec 1000 --case sample/1"), "diff": (0, "diff 1000"),
    "open": (0, "open 1000 --print"), "verify": (0, "verify 1000"), "today": (0, "today"), "rate": (0, "rate 1000 hard"),
    "random": (0, "random"), "hint": (0, "hint 1000"), "editorial": (0, "editorial 1000"), "wrong": (1, "wrong"),
    "recall": (1, "recall 1000"),
    "commit": (0, "commit 1000"), "give-up": (0, "give-up 1001"), "undo": (0, "undo"),
    "mock": (0, "mock start --levels silver,silver --minutes 60"),
    "stats": (0, "stats"), "history": (0, "history"), "stress": (1, "stress solutions/wrong.py --problem 1000 --time 20"),
    "bench": (0, "bench 1000 --time 2"), "spec": (0, "spec 1000"), "import": (0, "import problems"),
    "export": (0, "export 1000"), "quiz": (0, "quiz --new 1"), "notes": (0, "notes 1"), "completion": (0, "completion bash"),
    "doctor": (0, "doctor"), "config": (0, "config"), "next": (0, "next"),
    "sleep": (0, "sleep 1000"), "wake": (0, "wake"), "replay": (2, "replay"),
    "fetch": (1, "fetch https://atcoder.jp/contests/abc300/tasks/abc300_a"),
}  # fmt: skip

#: what these need to have happened
NEEDS = dict.fromkeys(("rate", "undo", "recall", "commit", "stats", "history", "sleep"), "run 1000")

#: these go on until they are ended, after a first line with these words
BEGINNINGS = {"watch": "watching", "listen": "listening", "web": "http://127.0.0.1:"}

#: nobody listens there: what looks for the network finds none
ENVIRONMENT = clean_environment(HTTPS_PROXY="http://127.0.0.1:9", https_proxy="http://127.0.0.1:9")

YAML = "source: {name: A, url: 'https://example.org/'}\nkeywords: [level:silver-3]\n"
FILES = {"submissions/accepted/a.py": SUM, "input.spec": "A B\n---\n0 <= A, B <= 10^6\n", "statement/problem.en.md": "Add.\n"}


@pytest.fixture
def cold(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with two problems, one of them solved, in which commands start cold."""
    monkeypatch.setenv(commands.COLD, "yes")
    for problem_id in ("1000", "1001"):
        cases: dict[str, tuple[str, str | None]] = {"sample/1": ("1 2\n", "3\n"), "secret/1": ("9 9\n", "18\n")}
        lay_out(add_problem(workspace, problem_id, cases, YAML), FILES)
    wrong = SUM.replace("a + b", "a + b if a % 9 else 0")
    lay_out(workspace, {"solutions/1000.py": SUM, "solutions/wrong.py": wrong, "plan.toml": "commit = true\n", "in": "3 4\n"})
    subprocess.run(["git", "init", "-q", str(workspace)], check=True)
    return workspace


Ask = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def ask(cold: Path) -> Ask:
    def run(line: str) -> "subprocess.CompletedProcess[str]":
        words = [*JUDGE, *line.split()]
        return commands.run(words, cwd=cold, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True)

    return run


def test_every_command_is_here() -> None:
    assert sorted([*LINES, *BEGINNINGS]) == sorted(command.name for command in COMMANDS)


#: what starts compilers; other tests have it as a fork
ONLY_FULL = ("doctor", "bench")


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.full if name in ONLY_FULL else ()) for name in LINES])
def test_it_does_its_work(name: str, ask: Ask) -> None:
    if name in NEEDS:
        ask(NEEDS[name])
    code, line = LINES[name]
    done = ask(line)
    assert done.returncode == code and "Traceback" not in done.stderr, done.stdout + done.stderr
    assert done.stdout or done.stderr


@pytest.mark.parametrize("name", BEGINNINGS)
def test_it_begins_its_work(name: str, cold: Path) -> None:
    words = [*JUDGE, name, *{"listen": ["--port", str(free_port())], "web": ["--no-open"]}.get(name, [])]
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with commands.Started(words, cwd=cold, env=ENVIRONMENT, text=True, **streams) as process:
        assert process.stdout is not None
        try:
            assert BEGINNINGS[name] in process.stdout.readline()
        finally:
            process.terminate()
    assert process.wait(60) in (0, 143)


def test_what_pathlib_was_spared_is_there_for_who_asks(cold: Path) -> None:
    """`Path.as_uri` and urllib.parse are as ever in a process that began as a command."""
    lines = (
        "import sys, threading  # who may have threads is not ended at once", "sys.argv[1:] = ['list']",
        "from judge.cli.main import main", "try:", "    main()", "except SystemExit:", "    pass",
        "assert 'pathlib' in sys.modules and 'ipaddress' not in sys.modules", "from pathlib import Path",
        "assert Path('/a b').as_uri() == 'file:///a%20b'", "import urllib.parse", "print(urllib.parse.urlsplit('http://a/b').path)",
    )  # fmt: skip
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], cwd=cold, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "/b"


WATCHED = {
    "a function for the end": ("-c", "import atexit, sys; atexit.register(print, 'the end'); sys.argv[1:] = ['list']\n{main}"),
    "a thread": ("-c", "import sys, threading\nlater = lambda: (threading.main_thread().join(), print('the end'))\n"
                 "threading.Thread(target=later).start(); sys.argv[1:] = ['list']\n{main}"),
    "a profiler": ("-m", "cProfile", "-m", "judge", "list"),
}  # fmt: skip


@pytest.mark.parametrize("words", WATCHED.values(), ids=WATCHED)
def test_who_waits_for_the_end_of_a_command_sees_it(words: tuple[str, ...], cold: Path) -> None:
    main = "from judge.cli.main import main\nmain()"
    told = [sys.executable, *(word.replace("{main}", main) for word in words)]
    done = subprocess.run(told, cwd=cold, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert "2 of 2 problems" in done.stdout
    assert "the end" in done.stdout.splitlines()[-1] or "function calls" in done.stdout


def test_all_is_said_before_the_end(cold: Path) -> None:
    """Into a pipe, where nothing is written before there is much of it."""
    words = [sys.executable, "-m", "judge", "run", "1000", "1009", "--json"]
    done = subprocess.run(words, cwd=cold, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 3 and done.stdout.endswith("}\n")
    assert json.loads(done.stdout)["errors"][0]["problem"] == "1009"
