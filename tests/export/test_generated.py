"""The programs that an export adds do what they say."""

import subprocess
import sys
from pathlib import Path

import pytest

from judge.checkers import unordered
from judge.export.addedprograms import ANY_TEXT_VALIDATOR, CHECKER_TRANSLATOR, INPUT_VALIDATOR_TRANSLATOR, UNORDERED_LINES_VALIDATOR
from judge.model import Verdict
from tests.external.test_programs import HEADER, TESTLIB

VALIDATOR = '#include "testlib.h"\nint main() { int n; std::cin >> n; if (n < 1) leave(3, "too small"); }\n'


def run(program: list[str], stdin: bytes) -> int:
    return subprocess.run(program, input=stdin, capture_output=True, check=False, timeout=60).returncode


def compiled(folder: Path, source: str, translator: bytes) -> str:
    """The program, compiled as problemtools does."""
    (folder / "testlib.h").write_text(HEADER)
    (folder / "program.cpp").write_text(source)
    (folder / "translate_exit_code.cpp").write_bytes(translator)
    sources = [str(folder / name) for name in ("program.cpp", "translate_exit_code.cpp")]
    subprocess.run(["g++", "-g", "-O2", "-std=gnu++20", "-static", "-o", str(folder / "run"), *sources], check=True, timeout=120)
    return str(folder / "run")


@pytest.mark.full
def test_a_testlib_checker_with_its_translator_speaks_the_formats_dialect(tmp_path: Path) -> None:
    program = compiled(tmp_path, TESTLIB, CHECKER_TRANSLATOR)
    feedback = tmp_path / "feedback"
    feedback.mkdir()
    (tmp_path / "input").write_text("4\n")
    (tmp_path / "answer").write_text("2 2\n")
    words = [program, str(tmp_path / "input"), str(tmp_path / "answer"), f"{feedback}/"]
    codes = {b"1 3\n": 42, b"1 1\n": 43, b"x": 43, b"": 43, b"0 4\n": 1}
    assert {output: run(words, output) for output in codes} == codes
    assert run([*words, "a", "flag"], b"1 3\n") == 42
    assert run(words, b"1 1\n") == 43
    assert (feedback / "judgemessage.txt").read_text() == "looked at the sum"
    assert run([program], b"") == 1


def test_a_testlib_input_validator_with_its_translator_speaks_the_formats_dialect(tmp_path: Path) -> None:
    program = compiled(tmp_path, VALIDATOR, INPUT_VALIDATOR_TRANSLATOR)
    assert run([program], b"1\n") == 42
    assert run([program], b"0\n") == 43


@pytest.mark.parametrize(("text", "code"), [(b"", 42), (b"1 2\r\n", 42), ("가\n".encode(), 42), (b"\xff\n", 43)])
def test_any_text_is_valid_and_nothing_else(tmp_path: Path, text: bytes, code: int) -> None:
    program = tmp_path / "any_text.py"
    program.write_bytes(ANY_TEXT_VALIDATOR)
    assert run([sys.executable, str(program)], text) == code


@pytest.mark.parametrize("output", [b"b\na\n", b"a \nb\n\n", b"a\nb", b"a\n", b"a\na\nb\n", b" a\nb\n", b"", b"\n\n"])
def test_lines_in_any_order_are_what_the_kit_takes(tmp_path: Path, output: bytes) -> None:
    program, answer = tmp_path / "unordered.py", tmp_path / "answer"
    program.write_bytes(UNORDERED_LINES_VALIDATOR)
    answer.write_bytes(b"a\nb\n")
    expected = 42 if unordered.check(b"a\nb\n", output).verdict is Verdict.AC else 43
    assert run([sys.executable, str(program), "input", str(answer), "feedback/"], output) == expected
