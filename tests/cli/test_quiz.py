"""`judge quiz` and `judge notes` from the command line."""

import contextlib
import json
import os
import pty
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.history.events import Event
from judge.history.log import History
from judge.reports.visible import width
from tests import commands
from tests.cli.stocking import stock
from tests.conftest import JUDGE, AtDepth, Command, clean_environment, judge_in
from tests.files import lay_out
from tests.terminal import Screen, everything

DECK = """\
# Mine

Q: one?
A: 1
E: It is one.
H: less than two
<!-- id: one -->

Q: two?
A: 2
<!-- id: two -->

T: three
<!-- id: three -->
"""

#: what ends each wait: the prompt of an answer, the one after an explanation
PROMPTS = r"(> |\] |^\([a-i]\) )$"


@pytest.fixture
def deck(workspace: Path) -> Path:
    lay_out(workspace, {"decks/mine.md": DECK})
    return workspace / "decks" / "mine.md"


def ask(workspace: Path, *words: str, typed: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    stock(workspace)
    return commands.run(
        [*JUDGE, "quiz", *words], cwd=workspace, env=clean_environment(**environment), input=typed, capture_output=True, text=True,
        encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


def events(workspace: Path) -> list[Event]:
    path = workspace / ".judge" / "history.db"
    if not path.exists():
        return []
    with History(path) as history:
        return list(history.events())


def test_a_session_through_a_pipe(workspace: Path, deck: Path) -> None:
    done = ask(workspace, "mine", typed="1\n3\no\n2\n")
    assert done.returncode == 0 and done.stderr == ""
    assert "1/3  Mine\none?" in done.stdout and "Right: 1\nIt is one." in done.stdout
    assert "Wrong. The answer: 2" in done.stdout and "4/4  Mine  (once more)\ntwo?" in done.stdout
    assert done.stdout.endswith("2 of 3 right\nread again (how many were wrong):\n  judge quiz mine  Mine (1)\nnext review: tomorrow (1)\n")
    assert [(event.subject, event.payload["right"]) for event in events(workspace)] == [
        ("card:one", True), ("card:two", False), ("card:three", True), ("card:two", True),
    ]  # fmt: skip


def test_nothing_is_asked_twice_a_day(workspace: Path, deck: Path) -> None:
    ask(workspace, "mine", typed="1\n2\no\n")
    done = ask(workspace, "mine")
    assert done.stdout == "nothing is due, and today's new questions are done: --new 5 asks five more\nnext review: in 2 days (3)\n"
    wrong = ask(workspace, "mine", "--wrong")
    assert wrong.stdout.startswith("nothing was answered wrongly")


def test_only_what_was_wrong(workspace: Path, deck: Path) -> None:
    ask(workspace, "mine", typed="1\n3\nx\nq\n")
    done = ask(workspace, "--wrong", "-n", "1", typed="2\n")
    assert "1/1  Mine" in done.stdout and "1 of 1 right" in done.stdout


def test_hint_skip_undo_flag_and_my_answer_was_right(workspace: Path, deck: Path) -> None:
    done = ask(workspace, "mine", typed="h\n5\nu\n1?\nf\ns\nx\nm\n?\n\n")
    assert (
        "Hint: less than two" in done.stdout
        and "Taken back." in done.stdout
        and "Flagged: two" in done.stdout
        and "more hides it" in done.stdout
    )
    kinds = [(event.kind, event.subject) for event in events(workspace)]
    assert kinds == [
        ("answer", "card:one"), ("undo", "card:one"), ("answer", "card:one"), ("flag", "card:two"), ("skip", "card:two"),
        ("answer", "card:three"), ("amend", "card:three"),
    ]  # fmt: skip


def test_new_ones_are_limited(workspace: Path, deck: Path) -> None:
    assert "1/2" in ask(workspace, "mine", "--new", "2").stdout
    assert ask(workspace, "mine", "--new", "0").stdout.startswith("nothing is due")
    done = ask(workspace, "mine", "--new", "many")
    assert (done.returncode, done.stderr) == (2, "judge: --new must be a whole number of at least 0, not many\n")


def test_an_exam_explains_at_its_end(workspace: Path, deck: Path) -> None:
    done = ask(workspace, "mine", "--exam", typed="1\n3\no\n")
    before, after = done.stdout.split("you typed: 3")
    assert "It is one." not in done.stdout and "Wrong" not in before and after.startswith("\nWrong. The answer: 2")
    assert "1/3  Mine  (3:00 left)" in before or "1/3  Mine  (2:59 left)" in before
    assert "2 of 3 right" in after and all(event.payload["exam"] for event in events(workspace))


def test_a_flag_twice_hides_a_card_until_it_is_shown_again(workspace: Path, deck: Path) -> None:
    assert ask(workspace, "flags").stdout == "nothing was flagged\n"
    assert "Hidden: one" in ask(workspace, "mine", typed="f\nf\nq\n").stdout
    assert "1/2  Mine\ntwo?" in ask(workspace, "mine").stdout
    assert ask(workspace, "flags").stdout.splitlines()[0] == "one  Mine  hidden"
    assert ask(workspace, "flags", "one").stdout.splitlines()[0] == "one  Mine"
    assert "1/3  Mine\none?" in ask(workspace, "mine").stdout
    assert ask(workspace, "flags", "none").stderr == "judge: no card none: judge quiz flags lists those that were flagged\n"


def test_decks_are_chosen_for_the_daily_mix(workspace: Path, deck: Path) -> None:
    listed = ask(workspace, "decks").stdout
    assert "[x] mine " in listed and "[ ] linux " in listed and "[x] 08-batchnorm " in listed
    listed = ask(workspace, "decks", "linux", "mine").stdout
    assert "[ ] mine " in listed and "[x] linux " in listed
    assert "Mine" not in ask(workspace, "-n", "400", "--new", "400", typed="s\n" * 400).stdout
    assert "[x] mine " in ask(workspace, "decks", "mine").stdout


def test_the_source_of_a_question_names_a_command_that_there_is(workspace: Path) -> None:
    assert "(judge quiz linux)" in ask(workspace, "linux", "-n", "2", typed="1\n?\nq\n").stdout
    assert "(judge notes 08-batchnorm)" in ask(workspace, "batchnorm", "-n", "2", typed="1\n?\nq\n").stdout


def test_decks_tell_what_is_due(workspace: Path, deck: Path) -> None:
    ask(workspace, "mine", typed="1\n2\n", JUDGE_NOW="2026-11-01T12:00:00+09:00")
    listed = ask(workspace, "decks", JUDGE_NOW="2026-11-29T12:00:00+09:00").stdout
    assert [line.split() for line in listed.splitlines() if " due" in line] == [["[x]", "mine", "3", "Mine,", "2", "due"]]


def test_decks_with_long_names_fit_a_terminal(workspace: Path) -> None:
    lay_out(workspace, {"decks/a name that is rather long.md": f"# {'아주 ' * 40}\n\nQ: one?\nA: 1\n"})
    lines = ask(workspace, "decks").stdout.splitlines()
    assert max(map(width, lines)) <= 80 and sum(line.endswith("…") for line in lines) == 1


def test_chapters_have_short_names(workspace: Path) -> None:
    assert ask(workspace, "bn").stdout == ask(workspace, "batchnorm").stdout


def test_one_deck_alone(workspace: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("Q: ten?\nA: 10\n", "utf-8")
    done = ask(workspace, "--deck", str(other), typed="10\n")
    assert "1/1  other\nten?" in done.stdout and "1 of 1 right" in done.stdout


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("soup",), 2, "judge: no chapter soup: there are "),
        (("--deck", "none.md"), 2, "judge: no deck none.md"),
        (("--check", "none.md"), 2, "judge: no deck none.md"),
        (("--check", "bad.md"), 3, "judge: bad.md:1: no answer: A: and what is right"),
        (("--deck", "bad.md"), 3, "bad.md:1: no answer: A: and what is right"),
        (("-n", "0"), 2, "judge: --count must be a whole number of at least 1, not 0"),
    ],
)
def test_bad_words(workspace: Path, words: tuple[str, ...], code: int, message: str) -> None:
    lay_out(workspace, {"bad.md": "Q: x\n"})
    done = ask(workspace, *words)
    assert done.returncode == code and message in done.stderr and done.stderr.count("\n") == 1


def test_a_bad_deck_of_ones_own_hides_no_other(workspace: Path, deck: Path) -> None:
    deck.with_name("bad.md").write_text("Q: x\n", "utf-8")
    done = ask(workspace, "mine")
    assert "1/3  Mine" in done.stdout and done.stderr.endswith("bad.md:1: no answer: A: and what is right\n")


def test_a_deck_is_checked(workspace: Path, deck: Path) -> None:
    assert ask(workspace, "--check", "decks/mine.md").stdout == "decks/mine.md: 3 cards, no error\n"
    deck.write_text("T: x\n", "utf-8")
    assert "1 have no id of their own" in ask(workspace, "--check", "decks/mine.md").stdout


def test_stats(workspace: Path, deck: Path) -> None:
    ask(workspace, "mine", typed="1\n2\n")
    done = ask(workspace, "stats", "mine")
    assert done.stdout.splitlines()[1].split() == ["Mine", "[++++++++++++++++........]", "0", "2", "1"]
    assert "nothing was asked a second time on a later day yet" in done.stdout
    assert max(map(len, ask(workspace, "stats").stdout.splitlines())) <= 80


def test_stats_of_a_deck_that_was_begun_count_what_is_left_of_it(workspace: Path) -> None:
    ask(workspace, "linux", "-n", "2", typed="1\n2\nq\n")
    line = next(line for line in ask(workspace, "stats").stdout.splitlines() if line.startswith("Linux"))
    assert line.split()[-3:-1] == ["0", "2"] and int(line.split()[-1]) > 50


def test_a_deck_is_asked_by_its_file(workspace: Path, deck: Path) -> None:
    assert "1/3  Mine\none?" in ask(workspace, "decks/mine.md", typed="q\n").stdout
    assert ask(workspace, "decks/none.md").returncode == 2


def test_a_workspace_takes_along_what_was_answered_before_there_was_one(workspace: Path, deck: Path, tmp_path: Path) -> None:
    """Once, with decks of one's own; it stands though the log cannot be read."""
    outside, home = tmp_path / "before", tmp_path / "data" / "judge-kit"
    outside.mkdir()
    (workspace / "problems").rmdir()
    lay_out(home, {"decks/mine.md": deck.read_text()})
    more = {"XDG_DATA_HOME": str(home.parent), "JUDGE_LANG": "en"}
    assert "1/2" in ask(outside, "mine", "-n", "2", typed="1\n3\n", **more).stdout
    command = judge_in(outside)
    said = command("init", "w", **more).stdout
    assert "outside of a workspace: 2 answers\n" in said and "outside of a workspace: 1 deck\n" in said
    assert [event.subject for event in events(outside / "w")] == ["card:one", "card:two"]
    assert (outside / "w" / "decks" / "mine.md").read_text() == deck.read_text()
    assert "taken along" not in command("init", "w", **more).stdout
    (home / "history.db").write_bytes(b"x" * 5000)
    (home / "decks" / "gone.md").symlink_to("nowhere.md")
    done = command("init", "w2", **more)
    assert "first steps" in done.stdout
    assert done.returncode == 0 and (outside / "w2" / "problems").is_dir() and "Traceback" not in done.stderr


def test_without_a_workspace_answers_are_kept_at_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    done = ask(home, "batchnorm", typed="1\n", HOME=str(home), XDG_DATA_HOME="")
    assert "1/10" in done.stdout and (home / ".local" / "share" / "judge-kit" / "history.db").exists()
    again = ask(home, "batchnorm", HOME=str(home), XDG_DATA_HOME=str(home / "data"))
    assert "1/10" in again.stdout and (home / "data" / "judge-kit").is_dir()


def test_a_date_in_the_future_is_told(workspace: Path, deck: Path) -> None:
    from datetime import UTC, datetime

    with History(workspace / ".judge" / "history.db") as history:
        history.record([Event("x", datetime(2999, 1, 1, tzinfo=UTC), "answer", "card:one", {"right": True})])
    done = ask(workspace, "mine", "--new", "0", typed="1\n")
    assert done.stderr == "some answers are dated in the future: is the clock right?\n" and "1/1" in done.stdout


def test_the_module_alone(workspace: Path, deck: Path) -> None:
    for words, text in ((["mine"], "1/3  Mine"), (["notes"], "01  "), (["stats", "mine"], "Mine")):
        command = [sys.executable, "-m", "judge.dlnotes", *words]
        done = commands.run(command, cwd=workspace, env=clean_environment(), input="", capture_output=True, text=True, check=False)
        assert done.returncode == 0 and text in done.stdout, done.stderr


@pytest.mark.parametrize("language", ["ko_KR.UTF-8", "en_US.UTF-8"])
def test_notes(judge: Command, language: str) -> None:
    listed = judge("notes", LANG=language)
    assert listed.stdout.count("\n") == 17 and "batchnorm" in listed.stdout
    one = judge("notes", "8", LANG=language)
    assert one.stdout == judge("notes", "batchnorm", LANG=language).stdout and "gamma" in one.stdout
    assert ("배치" in one.stdout) == language.startswith("ko")
    assert judge("notes", "99").stderr.startswith("judge: no chapter 99: there are stack, compile")


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("language", ["ko_KR.UTF-8", "en_US.UTF-8"])
@pytest.mark.parametrize("colour", [{"NO_COLOR": "1"}, {}])
def test_a_session_at_a_terminal(workspace: Path, deck: Path, columns: int, language: str, colour: dict[str, str]) -> None:
    screen = Screen(workspace, "quiz", "mine", columns=columns, TERM="xterm", LANG=language, **colour)
    try:
        for keys in ("하나", "\x7f\x7f1", "", "2", "?", "", "ㅐ", ""):
            screen.until(PROMPTS)
            screen.press(keys if keys == "하나" else f"{keys}\n")
            if keys == "하나":
                screen.text += "> "  # the prompt stays; what is typed next erases it
        assert screen.wait() == 0
    finally:
        screen.close()
    assert ("\x1b[1m" in screen.shown) == (not colour)
    assert ("맞음" if language.startswith("ko") else "3 of 3 right") in screen.shown
    assert [event.payload["typed"] for event in events(workspace)] == ["1", "2", "\u1162"]


def test_hangul_is_typed_under_a_locale_that_is_not_installed(workspace: Path, deck: Path) -> None:
    """An interpreter of its own: the one that commands under test are forked from has a locale already."""
    environment = clean_environment(LC_ALL="ko_XX.UTF-8", LANG="ko_XX.UTF-8", TERM="xterm")
    master, slave = pty.openpty()
    words = [sys.executable, "-m", "judge", "quiz", "mine", "--new", "1"]
    with subprocess.Popen(words, cwd=workspace, env=environment, stdin=slave, stdout=slave, stderr=slave, start_new_session=True):
        os.close(slave)
        shown = b""
        for keys in ("몰라", "1", ""):
            while not shown.replace(b"\x1b[?2004h", b"").endswith((b"> ", b"] ")):
                shown += os.read(master, 4096)
            os.write(master, f"{keys}\n".encode())
            shown += b"\n"
        shown += everything(master)
    os.close(master)
    assert "몰라" in shown.decode() and b"(arg: " not in shown


def answers_of_a_killed_session(workspace: Path, after: float) -> Iterator[int]:
    process = commands.Started(
        [*JUDGE, "quiz", "mine", "--new", "50", "-n", "50"], cwd=workspace, env=clean_environment(), stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    process.stdin.write("o\n" * 60)
    process.stdin.flush()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(after)
    process.send_signal(signal.SIGKILL)
    shown = process.communicate()[0]
    yield shown.count("Right:")


def test_a_killed_session_loses_no_answer_and_counts_none_twice(workspace: Path, at_depth: AtDepth) -> None:
    cards = "".join(f"T: number {number}\n<!-- id: card-{number} -->\n\n" for number in range(600))
    lay_out(workspace, {"decks/mine.md": cards})
    ask(workspace, "mine", "--new", "1")  # the database is made
    chance = random.Random(7)
    before = 0
    for _ in range(at_depth(4, 100)):
        (told,) = answers_of_a_killed_session(workspace, chance.uniform(0.05, 0.4))
        answered = [event.subject for event in events(workspace)]
        assert len(answered) == len(set(answered)) and len(answered) >= before + told
        before = len(answered)
        shown = ask(workspace, "stats", "mine").stdout
        assert int(shown.splitlines()[1].split()[-2]) == before, json.dumps(shown)
