"""What is shown of a compiler's words. What compilers said lies in tests/data/compilers, with what must be shown of it."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.language import Language
from judge.languages import LANGUAGES
from judge.runs import RunResult, Stop
from judge.toolchain.compileroutput import gist, readable_output
from tests.drawn import a_run, outputs

COMPILERS = Path(__file__).parent.parent / "data" / "compilers"
SAID = sorted(path for path in COMPILERS.glob("*/*.said.txt") if path.with_name(path.name.replace("said", "shown")).exists())
FOLDER = Path("/home/learner/.judge/cache/builds/1a2b3c4d00000010")


def shown(said: bytes | RunResult, language_id: str, source: str = "") -> str:
    """What a learner sees of what a compiler said about his `source`, 1000.<suffix> when it is not named."""
    language = language_with(language_id)
    suffix = language.suffixes[0]
    result = said if isinstance(said, RunResult) else a_run(exit_code=1, stderr=said)
    path = Path("/home/learner/solutions") / (source or f"1000{suffix}")
    return readable_output(result, folder=FOLDER, inside="/program", name=f"Main{suffix}", source=path, language=language)


def language_with(language_id: str) -> Language:
    return next(language for language in LANGUAGES if language.id == language_id)


@pytest.mark.parametrize("path", SAID, ids=lambda path: f"{path.parent.name}/{path.name.split('.')[0]}")
def test_words_of_a_compiler_are_shown_short_and_with_the_learners_file_name(path: Path) -> None:
    wanted = path.with_name(path.name.replace("said", "shown")).read_text("utf-8").rstrip("\n")
    assert shown(path.read_bytes(), path.parent.name) == "\n".join(line.rstrip() for line in wanted.splitlines() if line.strip())


def test_a_source_in_another_encoding_is_shown_as_far_as_it_can_be() -> None:
    lines = shown((COMPILERS / "python3" / "cp949.said.txt").read_bytes(), "python3").splitlines()
    assert lines[0].strip() == 'File "1000.py", line 1'
    assert lines[-1].startswith("SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xbe")


@pytest.mark.parametrize("place", [str(FOLDER), "/program"], ids=["outside", "inside"])
def test_the_place_where_it_is_built_is_not_shown(place: str) -> None:
    said = f"{place}/Main.cpp:3:11: error: no\nIn file included from {place}/Main.cpp:1:\n{place}/other.h:5: note: here\n"
    assert shown(said.encode(), "cpp17") == "1000.cpp:3:11: error: no\nIn file included from 1000.cpp:1:\nother.h:5: note: here"


@pytest.mark.parametrize("source", ["1000.cpp", "Main.cpp", "MyMain.cpp", "1000 Main.cpp", "두 수의 합.cpp"])
def test_the_learners_file_name_may_be_any(source: str) -> None:
    assert shown(b"/program/Main.cpp:3:11: error: no\n", "cpp17", source) == f"{source}:3:11: error: no"


def test_forty_lines_are_shown_and_that_there_were_more() -> None:
    lines = [f"line {number}" for number in range(1, 101)]
    assert shown("\n".join(lines[:40]).encode(), "cpp17").splitlines() == lines[:40]
    assert shown("\n".join(lines).encode(), "cpp17").splitlines() == [*lines[:40], "..."]


def test_empty_lines_do_not_count() -> None:
    assert shown(b"\n\na  \n\n \n\nb\n", "cpp17") == "a\nb"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        (b"a\x1b[31mb", "a?[31mb"),
        (b"a\x00b", "a?b"),
        (b"a\x07b\x7f", "a?b?"),
        (b"a\tb", "a\tb"),
        ("‘x’ 가나다 é".encode(), "‘x’ 가나다 é"),
        (b"a\xffb", "a�b"),
        ("a\x9bb".encode(), "a?b"),
    ],
)
def test_control_characters_are_not_shown(said: bytes, seen: str) -> None:
    assert shown(said, "cpp17") == seen


@given(said=outputs, language=st.sampled_from([language.id for language in LANGUAGES]))
def test_nothing_that_a_compiler_says_can_move_the_cursor(said: bytes, language: str) -> None:
    seen = shown(said, language)
    assert not [char for char in seen if unicodedata.category(char) == "Cc" and char not in "\n\t"]
    assert len(seen.splitlines()) <= 41


@given(st.binary(max_size=300))
def test_what_is_shown_has_no_empty_line(said: bytes) -> None:
    assert "\n\n" not in shown(said, "cpp17")


def test_stdout_is_shown_where_stderr_is_silent() -> None:
    assert shown(a_run(exit_code=1)._replace(stdout=b"error TS1005\n"), "typescript") == "error TS1005"
    assert shown(a_run(exit_code=1, stderr=b"first\n")._replace(stdout=b"second\n"), "typescript") == "first"


@pytest.mark.parametrize(
    ("stop", "words"),
    [
        (Stop.CPU, "the compiler was stopped: it took too long"),
        (Stop.WALL, "the compiler was stopped: it took too long"),
        (Stop.MEMORY, "the compiler was stopped: it took too much memory"),
        (Stop.OUTPUT, "the compiler was stopped: it wrote too much"),
        (Stop.PROCESSES, "the compiler was stopped: it started too many processes"),
    ],
)
def test_a_compiler_that_was_stopped_says_why_on_the_last_line(stop: Stop, words: str) -> None:
    assert shown(a_run(stop=stop, stderr=b"half a mess"), "cpp17") == f"half a mess\n{words}"
    assert shown(a_run(stop=stop), "cpp17") == words


def test_megabytes_are_cut() -> None:
    seen = shown(b"error: x" * 1_000_000, "cpp17")
    assert len(seen) < 20_000
    assert re.match("error: x", seen)


def test_a_message_of_one_line_has_the_first_error() -> None:
    assert (
        gist("a.cpp: In function 'f':\na.cpp:1:5: error: no x\n    1 | x;\n      | ^\na.cpp:2:1: error: no y\n") == "a.cpp:1:5: error: no x"
    )
    assert gist('  File "a.py", line 1\n    f(\n     ^\nSyntaxError: never closed') == "SyntaxError: never closed"
    assert gist("ld: nothing found\n") == "ld: nothing found"
    assert gist("") == ""
