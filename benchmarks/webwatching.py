"""`judge web`: from a save to the first verdict on the page, against `judge watch`; by turns in two workspaces, none missed, none twice.

python benchmarks/webwatching.py [--saves 50]

As clocks say little on a busy machine, processor time is told, too: of each command with all that it starts, for a save.
"""

import argparse
import pty
import re
import signal
import subprocess
import tempfile
import time
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from statistics import median

from measure import JUDGE, environment, load, tell, tree_cpu_ms
from watching import save, verdicts


def make(folder: Path) -> Path:
    """A workspace with one problem; its solution."""
    package = folder / "problems" / "1"
    (package / "data" / "sample").mkdir(parents=True)
    (package / "problem.yaml").write_text("problem_format_version: 2025-09\nname: Twice\nlimits: {time_limit: 1, memory: 128}\n", "utf-8")
    (package / "data" / "sample" / "1.in").write_text("4\n", "utf-8")
    (package / "data" / "sample" / "1.ans").write_text("8\n", "utf-8")
    source = folder / "solutions" / "1.py"
    source.parent.mkdir()
    save(source, 0)
    return source


def listen(address: str) -> HTTPResponse:
    """The events of the problem's page."""
    port = int(re.findall(r":(\d+)/", address)[0])
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", address.partition(str(port))[2])
    answer = connection.getresponse()
    answer.read()
    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    connection.request("GET", "/events?problem=1", headers={"Cookie": cookie})
    return connection.getresponse()


def until(answer: HTTPResponse, text: bytes) -> int:
    """Read until a line has this text; how many cases came on the way, that line included."""
    cases = 0
    while line := answer.readline():
        cases += line.startswith(b"event: case")
        if text in line:
            break
    return cases


def main() -> None:
    """Measure both by turns."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--saves", type=int, default=50)
    saves: int = parser.parse_args().saves
    with tempfile.TemporaryDirectory() as name:
        terminal, page = make(Path(name, "terminal")), make(Path(name, "page"))
        master, slave = pty.openpty()
        words = [JUDGE, "watch", "1", "--lang", "en"]
        watching = subprocess.Popen(words, cwd=terminal.parent.parent, env=environment(), stdin=slave, stdout=slave, stderr=slave)
        words = [JUDGE, "web", "--no-open", "--lang", "en"]
        serving = subprocess.Popen(words, cwd=page.parent.parent, env=environment(), stdout=subprocess.PIPE, text=True)
        assert serving.stdout is not None
        answer = listen(re.findall(r"http://\S+", serving.stdout.readline())[0])
        until(answer, b"event: ready")
        verdicts(master, 20, wanted=1)
        time.sleep(2)
        watched, heard, wrong = [], [], 0
        before = [tree_cpu_ms(pid) for pid in (watching.pid, serving.pid)]
        for number in range(1, saves + 1):
            began = time.perf_counter()
            save(terminal, number)
            wrong += verdicts(master, 10, wanted=1) != 1
            watched.append(time.perf_counter() - began)
            verdicts(master, 0.2, wanted=1)
            began = time.perf_counter()
            save(page, number)
            until(answer, b"event: case")
            heard.append(time.perf_counter() - began)
            wrong += until(answer, b"event: log") > 0
        time.sleep(1)  # what is written down after a verdict counts, too
        computed = [(tree_cpu_ms(pid) - was) / saves for pid, was in zip((watching.pid, serving.pid), before, strict=True)]
        for process in (watching, serving):
            process.send_signal(signal.SIGINT)
            process.wait()
    tell("milliseconds from save to the first verdict, more than judge watch", 1000 * (median(heard) - median(watched)), 50, load())
    tell("milliseconds of processor time for a save, more than judge watch", computed[1] - computed[0], 50)
    tell(f"saves missed or judged twice / {2 * saves}", wrong, 0)
    print(f"watch {1000 * median(watched):.0f} ms, web {1000 * median(heard):.0f} ms")
    print(f"processor time: watch {computed[0]:.0f} ms, web {computed[1]:.0f} ms a save")


if __name__ == "__main__":
    main()
