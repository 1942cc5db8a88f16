"""The one door: a terminal obeys nothing but the looks that the kit itself asked for; streams that are closed, full, or no terminal."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cli.terminal import on_screen
from judge.reports.style import Style
from tests.commands import JUDGE
from tests.conftest import Command, add_problem, clean_environment
from tests.depth import first
from tests.terminal import Screen

#: an id, file name or message that would set the title, clear the screen, move the cursor, turn the text around
EVIL = "x\x1b]0;owned\x07\x1b[2J\x9b1A\r\u202e"


@given(st.text(st.one_of(st.characters(), st.sampled_from("\x1b\x9b\r\n[m\ufdd0"))), st.sampled_from(["bold", "red", "dim"]))
def test_only_looks_are_obeyed(text: str, look: str) -> None:
    shown = on_screen(Style(has_colour=True).paint(text, look) + text)
    plain = re.sub(r"\x1b\[[0-9;]+m", "", shown)
    assert not any((ord(char) < 32 and char != "\t") or 127 <= ord(char) < 160 for char in plain)
    assert shown.count("\x1b") in (0, 2)


def test_a_look_goes_on_after_another_within_it() -> None:
    style = Style(has_colour=True)
    assert on_screen(style.paint(f"a {style.paint('b', 'bold')} c", "dim")) == "\x1b[2ma \x1b[1mb\x1b[0m\x1b[2m c\x1b[0m"


def test_a_text_cannot_ask_for_a_look() -> None:
    """What `paint` writes for a look is new in every process."""
    told = Style(has_colour=True).paint("a", "red")
    elsewhere = told.replace(told[1:13], "0123456789ab")
    assert "\x1b" in on_screen(told) and "\x1b" not in on_screen(elsewhere)


@pytest.mark.parametrize(
    "words",
    [
        ("run", EVIL), ("show", EVIL), ("new", "1000", "-l", EVIL), ("list", EVIL), ("list", "--level", EVIL), ("fetch", EVIL),
        ("quiz", EVIL),
        ("import", EVIL), ("quiz", "--check", EVIL), ("run", "--" + EVIL), (EVIL,), ("run", "1000", "-c", EVIL), ("history", EVIL),
        ("history", "import", EVIL), ("add-case", "1000", EVIL), ("notes", EVIL), ("hint", EVIL), ("stress", "1000", "--seed", EVIL),
    ],
)  # fmt: skip
def test_no_word_of_the_command_line_is_obeyed(judge: Command, workspace: Path, words: tuple[str, ...]) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    done = judge(*words)
    assert done.stderr.strip() or done.stdout.strip()
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", done.stdout + done.stderr)


def test_no_name_in_a_workspace_is_obeyed(judge: Command, workspace: Path) -> None:
    add_problem(
        workspace, EVIL, {"sample/1": ("1\n", "1\n"), f"secret/{EVIL}": ("1\n", "1\n")}, f'keywords: ["level:{EVIL!a}"]\n'.replace("'", "")
    )
    (workspace / "solutions" / f"{EVIL}.py").write_text("print(2)\n")
    for words in (
        ("list",),
        ("run", EVIL),
        ("show", EVIL),
        ("cases", EVIL),
        ("verify", EVIL),
        ("diff", EVIL, "-c", f"secret/{EVIL}"),
        ("history",),
    ):
        done = judge(*words)
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", done.stdout + done.stderr), words
        assert "␛" in done.stdout + done.stderr, words


def test_a_name_cannot_be_told_as_a_line_of_its_own(judge: Command) -> None:
    assert len(judge("run", "x\njudge: all is well").stderr.splitlines()) == 1


@pytest.mark.parametrize("closed", first("<&- >&- 2>&-", "<&-", ">&-", "2>&-"))
@pytest.mark.parametrize(
    "words", ["list", "--version", "--help", "run 1000", "quiz -n 1", "today --json", "spec", "run --none", "history export"]
)
def test_a_stream_that_is_closed(workspace: Path, words: str, closed: str) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    (workspace / "solutions" / "1000.py").write_text("print(1)\n")
    before = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", *JUDGE, *words.split()], cwd=workspace, env=clean_environment(), capture_output=True,
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr + done.stdout and done.returncode in (0, 1, 2)
    assert {path: path.read_bytes() for path in before} == before  # no file was taken for a stream


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [("list",), ("history", "export"), ("today", "--json"), ("--help",)])
def test_output_that_cannot_be_written_is_told_in_a_line(workspace: Path, words: tuple[str, ...]) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    with open("/dev/full", "w") as full:
        done = subprocess.run([*JUDGE, *words], cwd=workspace, env=clean_environment(), stdout=full, stderr=subprocess.PIPE, check=False)
        quiet = subprocess.run([*JUDGE, *words], cwd=workspace, env=clean_environment(), stdout=full, stderr=full, check=False)
    if words != ("history", "export"):  # which has nothing to say here
        assert done.returncode == quiet.returncode == 3
        assert done.stderr.decode() in (
            "judge: stdout: No space left on device\n",
            "judge: the disk is full: free some space, or delete .judge/cache in the workspace\n",
        )
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("run", "1000"), ("list",), ("watch", "1000"), ("quiz", "-n", "1"), ("today",)])
def test_a_dumb_terminal_gets_no_escapes(workspace: Path, words: tuple[str, ...]) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n"), "secret/1": ("1\n", "1\n")})
    (workspace / "solutions" / "1000.py").write_text("print(1)\n")
    screen = Screen(workspace, *words, TERM="dumb")
    try:
        if words[0] == "watch":
            screen.until("q ends")
            screen.press("q")
        elif words[0] == "quiz":
            screen.until("> ")
            screen.press("q\n")
        screen.wait()
    finally:
        screen.close()
    assert screen.shown and "\x1b" not in screen.shown


def test_what_a_program_prints_is_shown_on_a_terminal_and_handed_over_to_a_pipe(judge: Command, workspace: Path) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    (workspace / "solutions" / "1000.py").write_text("print('\\x1b]0;x\\x07')\n")
    assert judge("exec", "1000", "-c", "sample/1").stdout == "\x1b]0;x\x07\n"
    screen = Screen(workspace, "exec", "1000", "-c", "sample/1", TERM="xterm")
    try:
        screen.wait()
        assert "␛]0;x␇" in screen.shown and "\x1b]" not in screen.shown
    finally:
        screen.close()


def test_what_is_said_takes_the_live_line_away(workspace: Path) -> None:
    """An error, too: `building ...` is not what it begins with."""
    add_problem(workspace, "7", {"sample/1": ("1", "1")}, "keywords: [needs:function]\n")
    (workspace / "solutions" / "7.c").write_text("int f(void) { return 1; }\n")
    screen = Screen(workspace, "run", "7", TERM="xterm", NO_COLOR="1")
    assert screen.wait() == 2
    assert re.search(r"building \.\.\.\S*\r\x1b\[Kjudge: problem 7 asks for a function", screen.shown), screen.shown
    screen.close()
