"""Python strategies of a package: what they make, how they shrink, and that they are held while they do."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from judge.errors import StressError
from judge.external.strategy import Strategy
from judge.running.runner import Backend
from judge.toolchain.build import Workbench
from tests.depth import first

LISTS = """
from hypothesis import strategies as st

def inputs():
    return st.lists(st.integers(1, 100), min_size=1, max_size=30).map(lambda a: f"{len(a)}\\n{' '.join(map(str, a))}\\n")
"""

Open = Callable[..., Strategy]


@pytest.fixture(params=[Backend.AUTO, Backend.PORTABLE], ids=["confined", "portable"])
def strategy_of(request: pytest.FixtureRequest, tmp_path: Path, bench: Workbench) -> Iterator[Open]:
    """A strategy with this text, closed at the end."""
    opened: list[Strategy] = []

    def open_one(text: str, patience_s: float = 20.0) -> Strategy:
        path = tmp_path / "g.py"
        path.write_text(text, "utf-8")
        opened.append(Strategy(path, bench._replace(backend=request.param), patience_s=patience_s))
        return opened[-1]

    yield open_one
    for strategy in opened:
        strategy.close()


def test_makes_inputs_by_the_hundred(strategy_of: Open) -> None:
    strategy = strategy_of(LISTS)
    made = [strategy.make(seed) for seed in range(120)]
    assert len(set(made)) > 60
    for content in made:
        count, numbers = content.decode().splitlines()
        assert int(count) == len(numbers.split())


def test_the_same_seed_makes_the_same(strategy_of: Open) -> None:
    first, second, other = strategy_of(LISTS), strategy_of(LISTS), strategy_of(LISTS)
    made = [first.make(5) for _ in range(20)]
    assert made == [second.make(5) for _ in range(20)] != [other.make(6) for _ in range(20)]


def test_what_was_made_shrinks_to_the_smallest(strategy_of: Open) -> None:
    strategy = strategy_of(LISTS)
    failing: list[bytes] = []

    def breaks(content: bytes) -> bool:
        if sum(int(token) > 42 for token in content.split()[1:]) < 2:
            return False
        failing.append(content)
        return True

    made = [strategy.make(1) for _ in range(50)]
    strategy.shrink(next(content for content in made if breaks(content)), breaks)
    assert min(failing, key=lambda content: (len(content), content)) == b"2\n43 43\n"
    assert strategy.make(2)  # it goes on afterwards


def test_what_the_question_raises_goes_through(strategy_of: Open) -> None:
    strategy = strategy_of(LISTS)

    def breaks(_: bytes) -> bool:
        raise KeyboardInterrupt

    content = [strategy.make(1) for _ in range(9)][-1]
    with pytest.raises(KeyboardInterrupt):
        strategy.shrink(content, breaks)
    assert strategy.make(2)


def test_bytes_are_inputs_as_well(strategy_of: Open) -> None:
    assert strategy_of("from hypothesis import strategies as st\ndef inputs():\n    return st.just(b'\\xff\\n')\n").make(0) == b"\xff\n"


@pytest.mark.parametrize("strategy_of", first(Backend.AUTO, Backend.PORTABLE), ids=["confined", "portable"], indirect=True)
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def inputs(:\n", r"g\.py: line 1: SyntaxError"),
        ("import nothing_of_this_name\ndef inputs(): ...\n", r"g\.py: line 1: ModuleNotFoundError: No module named 'nothing_of_this_name'"),
        ("def inputs():\n    return 5\n", r"g\.py: TypeError: inputs\(\) gives int, not a strategy"),
        ("from hypothesis import strategies as st\ndef inputs():\n    return st.just(5)\n", r"inputs\(\) makes int, not str or bytes"),
        (
            "from hypothesis import strategies as st\ndef inputs():\n    return st.integers().map(lambda n: str(\n        1 // (n * 0)))\n",
            r"g\.py: line 4: ZeroDivisionError",
        ),
        (
            "from hypothesis import strategies as st\ndef inputs():\n    return st.text().filter(lambda _: False)\n",
            "its filters refuse everything",
        ),
        ("import sys\ndef inputs():\n    sys.exit(3)\n", r"g\.py: line 3: SystemExit: 3"),
        ("import os\ndef inputs():\n    os._exit(3)\n", r"g\.py: its process ended"),
    ],
)
def test_a_strategy_that_fails_is_told_with_its_line(strategy_of: Open, text: str, said: str) -> None:
    with pytest.raises(StressError, match=said):
        strategy_of(text).make(0)


@pytest.mark.parametrize(
    "frame",
    [
        "struct.pack('I', 9) + b'I' + struct.pack('I', 0xffffff) + b'abcd'",
        "struct.pack('I', 1) + b'I'",
        "struct.pack('I', 9) + b'I' + struct.pack('II', 1, 5)",
        "struct.pack('I', 5) + b'E' + struct.pack('I', 0)",
    ],
)
def test_a_strategy_that_speaks_in_the_servers_place_is_told(strategy_of: Open, frame: str) -> None:
    text = f"import os, struct, sys, time\ndef inputs():\n    os.write(PIPE, {frame})\n    time.sleep(9)\n"
    with pytest.raises(StressError, match="says what no strategy says"):
        strategy_of(text.replace("PIPE", "int(sys.argv[8]) if sys.argv[5] == 'plain' else 4")).make(0)


def test_a_strategy_that_says_too_much_at_once_is_ended(strategy_of: Open) -> None:
    text = "import os, sys, time\ndef inputs():\n    os.write(PIPE, b'\\xff' * 9)\n    time.sleep(9)\n"
    with pytest.raises(StressError, match="its process ended"):
        strategy_of(text.replace("PIPE", "int(sys.argv[8]) if sys.argv[5] == 'plain' else 4")).make(0)


MANY = """
import os, time
from hypothesis import strategies as st

def inputs():
    ours, theirs = os.pipe()
    for _ in range(6):
        if os.fork() == 0:
            held = bytearray(800 << 20)
            for place in range(0, len(held), 4096):
                held[place] = 1
            os.write(theirs, b"x")
            time.sleep(9)
            os._exit(0)
    os.close(theirs)
    while len(os.read(ours, 1)):
        pass
    return st.just("1\\n")
"""


@pytest.mark.full
def test_all_processes_of_a_strategy_share_one_limit(tmp_path: Path, bench: Workbench) -> None:
    """In a cgroup the kernel ends what is too much; where there is none to be had, there is but one process."""
    (tmp_path / "g.py").write_text(MANY)
    strategy = Strategy(tmp_path / "g.py", bench, patience_s=8.0)
    most_mib = 0.0
    try:
        with ThreadPoolExecutor(1) as pool:
            made = pool.submit(strategy.make, 0)
            while not made.done():
                children = [child for child in psutil.Process().children(recursive=True) if "strategyserver" in " ".join(words_of(child))]
                most_mib = max(most_mib, sum(resident_mib(child) for child in children))
                time.sleep(0.02)
    finally:
        strategy.close()
    assert most_mib < 4200, "a little is shared and counted several times; without a limit it is 4,800 and more"


def words_of(process: psutil.Process) -> list[str]:
    with suppress(psutil.Error):
        return list(process.cmdline())
    return []


def resident_mib(process: psutil.Process) -> float:
    with suppress(psutil.Error):
        return float(process.memory_info().rss) / 1048576
    return 0.0


def test_a_strategy_that_hangs_is_ended(strategy_of: Open) -> None:
    with pytest.raises(StressError, match=r"g\.py: inputs\(\) makes nothing within 0\.8 s"):
        strategy_of("def inputs():\n    while True: pass\n", patience_s=0.8).make(0)
    assert not [child for child in psutil.Process().children(recursive=True) if "strategyserver" in " ".join(words_of(child))]


@pytest.mark.parametrize(
    "deed",
    ["open({secret!r}).read()", "open({secret!r}, 'a')", "__import__('socket').create_connection(('127.0.0.1', {port}), 2)"],
)
def test_a_strategy_sees_no_files_and_no_network(tmp_path: Path, bench: Workbench, deed: str) -> None:
    import socket

    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "secret").write_text("secret")
    (tmp_path / "g.py").write_text(
        "from hypothesis import strategies as st\ndef inputs():\n    "
        + deed.format(secret=str(folder / "secret"), port="PORT")
        + "\n    return st.just('1')\n"
    )
    with socket.create_server(("127.0.0.1", 0)) as listening:
        path = tmp_path / "g.py"
        path.write_text(path.read_text().replace("PORT", str(listening.getsockname()[1])))
        strategy = Strategy(path, bench)
        try:
            with pytest.raises(StressError, match=r"line 3: (FileNotFound|Permission|OS|ConnectionRefused)Error"):
                strategy.make(0)
        finally:
            strategy.close()
    assert (folder / "secret").read_text() == "secret"
