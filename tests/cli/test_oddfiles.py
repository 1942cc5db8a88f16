"""What an editor or a script left among the files of a workspace is told in one line, and never the learner's fault."""

import json
import os
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"

#: an input and an answer as editors save them, the verdict, and what is said
MARKED = {
    "input, UTF-8": (b"\xef\xbb\xbf1 2\n", b"3\n", "JE", "1.in begins with the mark of UTF-8"),
    "answer, UTF-8": (b"1 2\n", b"\xef\xbb\xbf3\n", "JE", "1.ans begins with the mark of UTF-8"),
    "input, UTF-16": ("1 2\n".encode("utf-16"), b"3\n", "JE", "1.in begins with the mark of UTF-16"),
    "answer, CP949": (b"1 2\n", "3 맞음\n".encode("cp949"), "JE", "1.ans is text in CP949"),
    "answer in CP949, and wrong": (b"1 2\n", "4 맞음\n".encode("cp949"), "WA", ""),
    "none": (b"1 2\n", b"4\n", "WA", ""),
    "carriage returns": (b"1 2\r\n", b"3\r\n", "AC", ""),
}

#: files that a command reads
READ = {
    "judge.toml": "run", "problems/1/problem.yaml": "run", "problems/1/.judge.yaml": "run", "problems/1/data/secret/1.yaml": "run",
    "problems/1/statement/problem.en.md": "show", "problems/1/submissions/accepted/a.py": "verify", "solutions/1/b.py": "run",
}  # fmt: skip


@pytest.mark.parametrize("name", MARKED)
def test_a_mark_before_a_case_is_the_files_fault(name: str, workspace: Path, judge: Command) -> None:
    given, answer, verdict, said = MARKED[name]
    secret = add_problem(workspace, "1", {"secret/1": ("", "")}) / "data" / "secret"
    (secret / "1.in").write_bytes(given)
    (secret / "1.ans").write_bytes(answer)
    (workspace / "solutions" / "1.py").write_text(SUM.replace("a + b", "a + b, '맞음'") if "CP949" in name else SUM)
    report = json.loads(judge("run", "1", "--json").stdout)["reports"][0]
    assert report["verdict"] == verdict
    assert said in judge("run", "1").stdout


@pytest.mark.parametrize("kind", ["pipe", "device"])
@pytest.mark.parametrize("place", READ)
def test_a_pipe_among_the_files_is_told_at_once(place: str, kind: str, workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1").mkdir()
    (workspace / "solutions" / "1" / "a.py").write_text(SUM)
    path = workspace / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    done = judge(READ[place], "1")
    if place.startswith("solutions"):
        assert "Accepted  1/1 cases" in done.stdout  # it is no solution
    else:
        assert done.returncode == 3
        assert done.stderr == f"judge: {place}: this is a pipe or a device, where a file should be\n"


def test_what_is_no_file_was_not_saved_last(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1.py").write_text(SUM)
    os.mkfifo(workspace / "solutions" / "1.cpp")
    (workspace / "solutions" / "1.c").symlink_to("nowhere")
    for _ in range(2):  # the second knows of a log
        assert "Accepted  1/1 cases" in judge("run").stdout
