"""`judge web` as a process, and a browser's manners over real HTTP on loopback."""

import json
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

import pytest

from tests import commands
from tests.conftest import JUDGE, add_problem, clean_environment
from tests.files import lay_out

#: seconds that something may take on a busy machine
PATIENCE_S = 90.0

STATEMENT = "Add $a$ and $b$, where $1 \\le a, b \\le 10^5$.\n\n## Input\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n![a star](star.png)\n"

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


class Answer(NamedTuple):
    """What a server said, whole."""

    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        """A page."""
        return self.body.decode()


class Browsing:
    """A server, and one browser that came by its first address."""

    def __init__(self, process: "subprocess.Popen[str]", address: str) -> None:
        self.process, self.address = process, address
        self.port = int(re.findall(r":(\d+)/", address)[0])
        self.base = f"http://127.0.0.1:{self.port}"
        answer = self.raw("GET", address.partition(str(self.port))[2])
        self.cookies = dict([answer.headers["Set-Cookie"].partition(";")[0].split("=", 1)])

    def raw(self, method: str, path: str, headers: dict[str, str] | None = None, body: bytes | None = None) -> Answer:
        """An answer to exactly this."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        found = Answer(answer.status, answer.headers, answer.read())
        connection.close()
        return found

    def headers(self) -> dict[str, str]:
        """What a browser of ours sends with everything."""
        return {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}

    def get(self, path: str, status: int = 200) -> str:
        """A page."""
        answer = self.raw("GET", path, self.headers())
        assert answer.status == status, (path, answer.status, answer.body)
        return answer.text

    def post(self, path: str, status: int = 303, **form: str) -> Answer:
        """A form that was sent."""
        headers = {**self.headers(), "Origin": self.base, "Content-Type": "application/x-www-form-urlencoded"}
        answer = self.raw("POST", path, headers, urlencode(form).encode())
        assert answer.status == status, (path, answer.status, answer.body)
        return answer

    def speak(self, language: str) -> None:
        """Choose a language."""
        self.post("/choices", language=language, back="/")
        self.cookies["judge-language"] = language

    def hear(self, problem: str = "") -> "Hearing":
        """Everything that happens from now on."""
        return Hearing(self, problem)


class Hearing:
    """A page's events, one after the other."""

    def __init__(self, browsing: Browsing, problem: str) -> None:
        self._connection = HTTPConnection("127.0.0.1", browsing.port, timeout=PATIENCE_S)
        self._connection.request("GET", f"/events?problem={quote(problem)}", headers=browsing.headers())
        self._answer = self._connection.getresponse()
        assert self._answer.status == 200
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.until("ready")

    def next(self) -> tuple[str, dict[str, Any]]:
        """The next event; `end` when there are no more."""
        name = ""
        while line := self._answer.readline().decode():
            if line.startswith("event: "):
                name = line[7:].strip()
            elif line.startswith("data: ") and name:
                self.seen.append((name, json.loads(line[6:])))
                return self.seen[-1]
        return "end", {}

    def until(self, name: str, text: str = "") -> dict[str, Any]:
        """The next event of this name whose HTML has this text."""
        while True:
            found, said = self.next()
            if found == "end":
                self.close()
                raise AssertionError([one for one, _ in self.seen])
            if found == name and text in said.get("html", ""):
                return said

    def close(self) -> None:
        self._answer.close()
        self._connection.close()


Serve = Callable[..., Browsing]


@pytest.fixture
def place(workspace: Path) -> Path:
    """A workspace with some problems."""
    keywords = "keywords: [level:silver-3, tag:math]\nsource: {name: somewhere, url: https://example.org/1}\n"
    folder = add_problem(
        workspace, "1", {"sample/1": ("1 2\n", "3\n"), "sample/2": ("5 6\n", "11\n"), "secret/1": ("7 8\n", "15\n")}, keywords
    )
    lay_out(folder, {"statement/problem.en.md": STATEMENT, "statement/problem.ko.md": "두 수를 더하세요. $a < b$\n"})
    (folder / "statement" / "star.png").write_bytes(PNG)
    lay_out(
        folder, {"input.spec": "A B\n---\n1 <= A, B <= 100\n", "submissions/accepted/right.py": "print(sum(map(int, input().split())))\n"}
    )
    add_problem(workspace, "atcoder-2", {"sample/1": ("1\n", "1\n")})
    return workspace


@pytest.fixture
def serve(place: Path) -> Iterator[Serve]:
    """Starts a server in the workspace."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: str, **more: str) -> Browsing:
        process = commands.Started(
            [*JUDGE, "web", "--no-open", *words], cwd=place, env=clean_environment(**more), text=True, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip
        started.append(process)
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, (line, process.stderr and process.stderr.read())
        return Browsing(process, found[0])

    yield start
    for process in started:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


@pytest.fixture
def browsing(serve: Serve) -> Browsing:
    """A server, and who came by its first address."""
    return serve("--lang", "en")
