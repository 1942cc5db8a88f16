"""`judge listen` as a process, and posts as browsers send them."""

import json
import os
import select
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from judge.store.workspace import Workspace
from tests import commands
from tests.conftest import JUDGE, clean_environment
from tests.ground.pages import PAGES, render_page
from tests.sources.test_companion import message

Listen = Callable[..., tuple["subprocess.Popen[str]", int]]


@pytest.fixture
def port() -> int:
    return free_port()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def listen(workspace: Path, port: int) -> Iterator[Listen]:
    processes: list[subprocess.Popen[str]] = []

    def start(*words: str) -> tuple["subprocess.Popen[str]", int]:
        process = commands.Started(
            [*JUDGE, "listen", "--port", str(port), *words], cwd=workspace, env=clean_environment(), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip
        processes.append(process)
        assert process.stderr is not None
        assert f"listening on http://127.0.0.1:{port}" in process.stderr.readline()
        return process, port

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def interrupted_after(process: "subprocess.Popen[str]", text: str) -> str:
    """What it says when Ctrl-C comes once it has said `text`, for it may say so after the answer has arrived."""
    said = ""
    assert process.stdout is not None and process.stderr is not None
    while text not in said:
        ready, _, _ = select.select([process.stdout, process.stderr], [], [], 60)
        more = os.read(ready[0].fileno(), 65536) if ready else b""
        assert more, said
        said += more.decode()
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate(timeout=60)
    return said + out + errors


def post(port: int, body: bytes, **headers: str) -> int:
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("POST", "/", body, {"Content-Type": "application/json", **headers})
        with connection.getresponse() as response:
            response.read()
            return response.status


def test_a_problem_and_the_beginning_of_its_solution(workspace: Path, listen: Listen) -> None:
    process, port = listen()
    assert post(port, message(batch={"id": "1", "size": 1})) == 200
    assert (workspace / "solutions/1000.py").read_text().startswith("# 1000 두 수\n# https://www.acmicpc.net/problem/1000\n")
    assert [case.name for case in Workspace(workspace).problem("1000").cases] == ["sample/1"]
    out = interrupted_after(process, "judges it")
    assert process.returncode == 0
    assert "1000 두 수\n  begun solutions/1000.py: judge run 1000 judges it\n" in out


def test_a_whole_contest(workspace: Path, listen: Listen) -> None:
    process, port = listen("--once", "-l", "cpp17")
    for number in range(3):
        assert post(port, message(url=f"https://example.org/problem/p{number}", batch={"id": "x", "size": 3})) == 200
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "(3/3)" in out
    assert sorted(path.name for path in (workspace / "solutions").iterdir()) == [f"example-p{number}.cpp" for number in range(3)]


def test_posting_again_changes_nothing(workspace: Path, listen: Listen) -> None:
    _, port = listen()
    post(port, message())
    solution = workspace / "solutions/1000.py"
    solution.write_text("mine\n")
    sample = workspace / "problems/1000/data/sample/1.in"
    sample.write_text("mine\n")
    assert post(port, message()) == 200
    assert solution.read_text() == "mine\n"
    assert sample.read_text() == "mine\n"


def test_mended_samples_are_taken_over_and_told(workspace: Path, listen: Listen) -> None:
    process, port = listen()
    post(port, message())
    assert post(port, message(tests=[{"input": "1 2\n", "output": "4\n"}])) == 200
    assert "brought up to date: data/sample/1.ans" in interrupted_after(process, "brought up to date")


def test_limits_that_the_browser_could_not_read(workspace: Path, listen: Listen) -> None:
    process, port = listen()
    assert post(port, message(timeLimit=None, memoryLimit=None)) == 200
    assert "problems/1000/problem.yaml" in interrupted_after(process, "could not read its limits")


def test_a_saved_page_is_taken_too(workspace: Path, listen: Listen) -> None:
    _, port = listen()
    assert post(port, render_page(PAGES["plain"])) == 200
    assert (workspace / "problems/50001/statement/problem.ko.md").exists()


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:8000"},
        {"Host": "evil.example"},
        {"Host": "evil.example:10043"},
        {"Host": "127.0.0.1.evil.example:80"},
    ],
)
def test_web_pages_are_sent_away(headers: dict[str, str], workspace: Path, listen: Listen) -> None:
    process, port = listen()
    assert post(port, message(), **headers) == 403
    assert list((workspace / "problems").iterdir()) == []
    interrupted_after(process, "refused what was posted")


@pytest.mark.parametrize("origin", ["chrome-extension://abc", "moz-extension://abc"])
def test_extensions_may_post(origin: str, listen: Listen) -> None:
    _, port = listen()
    assert post(port, message(), Origin=origin) == 200


def test_what_is_no_problem_is_refused_and_it_goes_on(listen: Listen) -> None:
    _, port = listen()
    assert post(port, b"{}") == 400
    assert post(port, b"<html></html>") == 400
    assert post(port, b"x" * (6 << 20)) == 413
    assert post(port, message(url="https://../..")) in (200, 400)
    for method in ("GET", "OPTIONS", "PUT"):
        with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
            connection.request(method, "/")
            with connection.getresponse() as response:
                assert response.status >= 400
    assert post(port, message()) == 200


def test_a_client_that_stays_silent_does_not_stop_the_others(listen: Listen) -> None:
    _, port = listen()
    with socket.create_connection(("127.0.0.1", port)) as silent:
        silent.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc")
        assert post(port, message()) == 200
        silent.setblocking(False)
        with pytest.raises(BlockingIOError):  # it is still waited for
            silent.recv(1)


def test_a_length_that_is_missing_is_refused(listen: Listen) -> None:
    _, port = listen()
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b" 411 " in client.makefile("rb").readline()


def test_only_this_machine_is_served(listen: Listen) -> None:
    _, port = listen()
    others = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} - {"127.0.0.1", "127.0.1.1"}
    for address in others:
        with pytest.raises(OSError):
            socket.create_connection((address, port), timeout=2).close()


def test_a_port_that_is_taken_is_told(workspace: Path, listen: Listen) -> None:
    _, port = listen()
    done = commands.run(
        [*JUDGE, "listen", "--port", str(port)],
        cwd=workspace,
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.returncode == 2
    assert f"port {port} is taken: choose another with --port" in done.stderr


@pytest.mark.parametrize("words", [("--port", "0"), ("--port", "x"), ("--port", "70000"), ("-l", "cobol")])
def test_wrong_words(words: tuple[str, ...], workspace: Path) -> None:
    done = commands.run(
        [*JUDGE, "listen", *words], cwd=workspace, env=clean_environment(), capture_output=True, text=True, timeout=20, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_json_that_lies_about_its_size(listen: Listen) -> None:
    """A contest's size is only a number to show."""
    _, port = listen()
    assert post(port, json.dumps({**json.loads(message()), "batch": {"id": 5, "size": 1e8}}).encode()) == 200
