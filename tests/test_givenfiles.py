"""Files that the learner names: pipes, folders, devices, what is too large."""

import os
import subprocess
import threading
from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.givenfiles import read_given, read_given_text
from judge.store.files import save_given
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.depth import every

GOOD = "print(sum(map(int, input().split())))\n"
SPEC = "A B\n---\n0 < A, B < 10\n"


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    """A pipe with a name."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def test_a_pipe_is_read_to_its_end(pipe: Path) -> None:
    content = b"x" * 3_000_000
    writer = threading.Thread(target=pipe.write_bytes, args=[content])
    writer.start()
    assert read_given(pipe) == content
    writer.join()


@pytest.mark.parametrize("most", [0, 9])
def test_more_than_allowed_is_refused(tmp_path: Path, most: int) -> None:
    (tmp_path / "a").write_bytes(b"x" * 10)
    assert read_given(tmp_path / "a", 10) == b"x" * 10
    with pytest.raises(UsageError, match=f"a is larger than {most} bytes"):
        read_given(tmp_path / "a", most)


def test_what_never_ends_is_refused() -> None:
    with pytest.raises(UsageError, match="is larger than 5000000 bytes"):
        read_given(Path("/dev/zero"), 5_000_000)


@pytest.mark.parametrize("name", ["none", "."])
def test_nothing_to_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="no file"):
        read_given_text(tmp_path / name)


def test_what_is_written_goes_through_links_and_into_pipes(tmp_path: Path, pipe: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    save_given(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_bytes() == b"new"
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    save_given(pipe, b"through")
    reader.join()
    assert found == [b"through"] and pipe.is_fifo()


@pytest.mark.parametrize(
    "words",
    every(2, [(words,) for words in (
        ("history", "export", "."), ("history", "export", "problems"), ("stats", "--html", "."), ("stats", "--html", "problems/"),
        ("stats", "--html", ""), ("quiz", "export", "-o", "folder.txt"), ("quiz", "export", "-o", "."), ("export", "1000", "-o", "file"),
        ("export", "1000", "--zip", "-o", "file"), ("init", "file"), ("history", "export", "file/below"), ("stats", "--html", "n" * 300),
        ("quiz", "export", "-o", "file/below.txt"), ("completion", "bash", "--install"),
    )]),
)  # fmt: skip
def test_a_folder_where_a_file_is_wanted_is_told_in_a_line(judge: Command, workspace: Path, words: tuple[str, ...]) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    (workspace / "problems" / "1000" / "submissions" / "accepted").mkdir(parents=True)
    (workspace / "problems" / "1000" / "submissions" / "accepted" / "a.py").write_text("print(input())\n")
    (workspace / "solutions" / "1000.py").write_text("print(1)\n")
    judge("run", "1000")
    (workspace / "folder.txt").mkdir()
    (workspace / "file").write_text("x")
    done = judge(*words, HOME=str(workspace / "file"), XDG_DATA_HOME=str(workspace / "file"))
    assert done.returncode in (2, 3) and len(done.stderr.splitlines()) == 1 and done.stderr.startswith("judge: "), done.stderr
    assert not list(workspace.rglob("*.part"))


@pytest.mark.parametrize(
    ("words", "said"),
    every(2, [
        ("add-case 1000 <(echo 5 6) <(echo 11)", "added case own/1"), ("exec 1000 --input <(echo 2 3)", "5\n"),
        ("spec 1000 --check <(echo 2 3)", "keeps the spec"), ("history import <(cat log)", "1 of 1 event is new"),
        ("history import - < <(cat log)", "1 of 1 event is new"), ("quiz import <(printf 'two?\\t2\\n')", "1 card"),
        ("quiz --check <(cat deck.md)", "must be a file that ends in .toml or .md"), ("import <(echo)", "is no folder and none of"),
        ("run <(cat a.py)", "is a pipe"), ("run -l python3 -p 1000 <(cat a.py)", "is a pipe"),
        ("stress 1000 --against <(cat a.py)", "no language has files that end in nothing"), ("history export >(cat)", "1 event written"),
        ("stats --html >(cat > page); sleep 1; tail -c 8 page", "</html>"),
    ]),
)  # fmt: skip
def test_what_a_shell_substitutes_is_a_file(workspace: Path, words: str, said: str) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "problems" / "1000" / "input.spec").write_text(SPEC)
    (workspace / "solutions" / "1000.py").write_text(GOOD)
    (workspace / "a.py").write_text(GOOD)
    (workspace / "deck.md").write_text("Q: two?\nA: 2\n")
    line = '{"at":"2026-01-01T00:00:00+00:00","key":"k","kind":"attempt","item":"1000","device":"","offset":0,"payload":{"verdict":"AC"}}\n'
    (workspace / "log").write_text(line)
    if "history export" in words:
        words = f"history import log; judge {words}"
    script = f'judge() {{ "{JUDGE[0]}" -m judge "$@"; }}; judge {words}'
    done = subprocess.run(
        ["bash", "-c", script], cwd=workspace, env=clean_environment(HOME=str(workspace)), capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert said in done.stdout + done.stderr and "Traceback" not in done.stderr
