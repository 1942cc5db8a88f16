"""`judge add-case`, `cases`, `exec` and `diff`."""

import codecs
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment

Fed = Callable[..., "subprocess.CompletedProcess[bytes]"]

SPEC = "N\n---\n1 <= N <= 100\n"


@pytest.fixture
def double(workspace: Path) -> Path:
    """A problem: print twice the number. It has an accepted submission."""
    folder = add_problem(workspace, "1", {"sample/1": ("3\n", "6\n"), "secret/1": ("5\n", "10\n")})
    accepted = folder / "submissions" / "accepted" / "right.py"
    accepted.parent.mkdir(parents=True)
    accepted.write_text("print(2 * int(input()))\n")
    (workspace / "solutions" / "1.py").write_text("n = int(input())\nprint(2 * n if n < 50 else n)\n")
    return folder


@pytest.fixture
def fed(workspace: Path) -> Fed:
    """The command with something on stdin, everything as bytes."""

    def run(stdin: bytes, *words: str, **more: str) -> "subprocess.CompletedProcess[bytes]":
        return commands.run(
            [*JUDGE, *words], cwd=workspace, env=clean_environment(**more), input=stdin, capture_output=True, timeout=120, check=False
        )

    return run


def test_from_stdin_the_answer_is_computed(double: Path, fed: Fed, judge: Command) -> None:
    done = fed(b"70\n", "add-case", "1")
    assert done.returncode == 0 and b"own/1" in done.stdout and b"accepted submission" in done.stderr, done
    assert (double / "data" / "own" / "1.in").read_bytes() == b"70\n" and (double / "data" / "own" / "1.ans").read_bytes() == b"140\n"
    ran = judge("run", "1")
    assert ran.returncode == 1 and "own/1" in ran.stdout


def test_from_files_and_by_name(double: Path, workspace: Path, judge: Command, fed: Fed) -> None:
    (workspace / "내 입력.txt").write_bytes(b"8\r\n")
    (workspace / "out").write_bytes(b"16\n")
    assert judge("add-case", "1", "내 입력.txt", "out", "--name", "큰 수").returncode == 0
    assert (double / "data" / "own" / "큰 수.in").read_bytes() == b"8\r\n"
    assert fed(b"18\n", "add-case", "1", "out", "-").returncode == 0
    assert (double / "data" / "own" / "1.ans").read_bytes() == b"18\n"
    assert judge("run", "1", "-c", "own/큰 수").returncode == 0


def test_what_a_shell_or_an_editor_wrote_in_another_encoding(double: Path, workspace: Path, fed: Fed) -> None:
    (workspace / "in").write_bytes(codecs.BOM_UTF16_LE + "8\r\n".encode("utf-16-le"))
    (workspace / "out").write_bytes(codecs.BOM_UTF8 + b"16\r\n")
    done = fed(b"", "add-case", "1", "in", "out")
    assert done.returncode == 0 and b"in: UTF-16 text" in done.stderr and b"out: a byte order mark" in done.stderr, done
    assert (double / "data" / "own" / "1.in").read_bytes() == b"8\n" and (double / "data" / "own" / "1.ans").read_bytes() == b"16\n"
    assert fed(codecs.BOM_UTF8 + b"9\n", "add-case", "1").returncode == 0
    assert (double / "data" / "own" / "2.in").read_bytes() == b"9\n"


def test_what_cannot_be_added(double: Path, workspace: Path, judge: Command, fed: Fed) -> None:
    same = fed(b"5\n", "add-case", "1")
    assert same.returncode == 2 and b"case secret/1" in same.stderr
    assert fed(b"", "add-case", "1").returncode == 2
    assert fed(b"6\n", "add-case", "1", "-n", "x").returncode == 0
    again = fed(b"7\n", "add-case", "1", "-n", "x")
    assert again.returncode == 2 and b"own/x" in again.stderr
    for name in ("../x", "-x", ".x", "a/b"):
        assert fed(b"9\n", "add-case", "1", f"--name={name}").returncode == 2
    assert "no file" in judge("add-case", "1", "nowhere").stderr
    assert judge("add-case").returncode == 2
    assert fed(b"", "add-case", "1", "-", "-").returncode == 2
    assert sorted(path.name for path in (double / "data" / "own").iterdir()) == ["x.ans", "x.in"]


def test_the_spec_has_a_word(double: Path, fed: Fed) -> None:
    (double / "input.spec").write_text(SPEC)
    refused = fed(b"101\n", "add-case", "1")
    assert refused.returncode == 2 and b"line 1" in refused.stderr and not (double / "data" / "own").exists()
    assert fed(b"101\n", "add-case", "1", "--force").returncode == 0


def test_without_an_accepted_submission_there_is_no_answer(double: Path, fed: Fed) -> None:
    (double / "submissions" / "accepted" / "right.py").unlink()
    done = fed(b"70\n", "add-case", "1")
    assert done.returncode == 0 and b"without an answer" in done.stderr and not (double / "data" / "own" / "1.ans").exists()


@pytest.mark.parametrize(("written", "answer"), [("70\n{mark}141\n", b"141\n"), ("70\n{mark}", b"140\n"), ("70\n", b"140\n")])
def test_from_the_editor(double: Path, workspace: Path, written: str, answer: bytes) -> None:
    """The mark's line is the editor's to keep; stdin is a terminal."""
    import pty

    script = workspace / "editor.py"
    script.write_text(
        "import sys\npath = sys.argv[1]\nmark = [line for line in open(path) if line.startswith('-----')][0]\n"
        f"open(path, 'w').write({written!r}.replace('{{mark}}', mark))\n"
    )
    _, slave = pty.openpty()
    environment = clean_environment(EDITOR=f'"{sys.executable}" "{script}"', VISUAL="")
    done = commands.run(
        [*JUDGE, "add-case", "1"], cwd=workspace, env=environment, stdin=slave, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (double / "data" / "own" / "1.in").read_bytes() == b"70\n" and (double / "data" / "own" / "1.ans").read_bytes() == answer


def test_cases_are_listed_shown_and_removed(double: Path, judge: Command, fed: Fed) -> None:
    fed(b"70\n", "add-case", "1")
    listed = judge("cases", "1").stdout
    assert "own/1     input 3 B, answer 4 B" in listed and "3 cases" in listed
    assert judge("cases", "1", "own/1").stdout == "own/1: input\n    70\nown/1: answer\n    140\n"
    refused = judge("cases", "1", "own/1", "sample/1", "--remove")
    assert refused.returncode == 2 and "came with problem 1" in refused.stderr and (double / "data" / "own" / "1.in").exists()
    assert judge("cases", "1", "--remove").returncode == 2
    assert judge("cases", "1", "own/1", "--remove").returncode == 0
    assert not any((double / "data" / "own").iterdir()) and (double / "data" / "sample" / "1.in").exists()
    assert judge("cases").returncode == 2 and judge("cases", "1", "nothing").returncode == 2


def test_exec_runs_by_hand(double: Path, workspace: Path, fed: Fed, judge: Command) -> None:
    typed = fed(b"4\n", "exec", "1")
    assert typed.returncode == 0 and typed.stdout == b"8\n" and b"MiB" in typed.stderr
    assert judge("exec", "1", "-c", "sample/1").stdout == "6\n"
    (workspace / "given").write_text("10\n")
    assert judge("exec", "solutions/1.py", "--input", "given").stdout == "20\n"
    assert "one case at a time" in judge("exec", "1", "-c", "sample", "-c", "secret").stderr
    assert judge("exec", "1", "-i", "nowhere").returncode == 2


def test_exec_tells_how_it_ended(double: Path, workspace: Path, fed: Fed) -> None:
    source = workspace / "solutions" / "1.py"
    source.write_text("print('before', end='')\nx = int(input())\n")
    failed = fed(b"no number\n", "exec", "1")
    assert failed.returncode == 1 and failed.stdout == b"before" and b"Runtime Error  ValueError" in failed.stderr
    assert b"does not end with a newline" in failed.stderr and b"line 2" in failed.stderr
    (workspace / "solutions" / "1.c").write_text("int main(void) { return x; }\n")
    assert fed(b"", "exec", "solutions/1.c").returncode == 1


def test_diff_centres_the_first_difference(workspace: Path, judge: Command) -> None:
    lines = [f"{number}\n" for number in range(1, 61)]
    add_problem(workspace, "1", {"sample/1": ("1\n", "1\n"), "secret/1": ("60\n", "".join(lines))})
    (workspace / "solutions" / "1.py").write_text(
        "for i in range(1, int(input()) + 1): print('x\\ty ' if i == 40 else str(i) + ' ' * (i == 38))\n"
    )
    done = judge("diff", "1")
    assert done.returncode == 1, done.stderr
    shown = done.stdout.splitlines()
    assert shown[0].split()[:2] == ["secret/1", "WA"] and "... 33 equal lines" in done.stdout
    by_number = {line.split()[0]: line.split()[1:] for line in shown if line.split()[0].isdecimal()}
    assert by_number["39"] == ["39", "39"] and by_number["40"] == ["40", "≠", "x→y·"] and by_number["38"] == ["38", "~", "38·"]
    assert "57" in by_number and "... 3 more lines" in done.stdout
    assert all(len(line) <= 80 for line in shown)


def test_diff_of_what_is_shorter_and_of_what_is_right(double: Path, workspace: Path, judge: Command) -> None:
    assert "nothing to compare" in judge("diff", "1").stdout
    one = judge("diff", "1", "-c", "secret/1")
    assert one.returncode == 0 and "10" in one.stdout
    (workspace / "solutions" / "1.py").write_text("pass\n")
    short = judge("diff", "1")
    assert short.returncode == 1 and "(no such line)" in short.stdout
    (workspace / "solutions" / "1.py").write_text("print(\n")
    assert judge("diff", "1").returncode == 1
    assert judge("diff").returncode == 1  # of what was saved last
