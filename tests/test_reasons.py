"""The kind of a runtime error. What programs wrote lies in tests/data/stderr: a new case is a new file there."""

import signal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.language import Runtime
from judge.languages import LANGUAGES
from judge.reasons import READERS, runtime_error_reason
from judge.runs import RunResult, Stop
from tests.drawn import a_run, runs

STDERR = Path(__file__).parent / "data" / "stderr"
FILES = sorted(STDERR.glob("*/*.txt"))

#: reasons in the site's archives (boj-rules), by who says them; without those that only a sanitizer or the site's own checks find
PYTHON = (
    "ValueError IndexError RecursionError TypeError NameError AttributeError FileNotFoundError EOFError ZeroDivisionError "
    "ModuleNotFoundError OverflowError SyntaxError"
)
ARCHIVED = {
    "python3": tuple(PYTHON.split()),
    "cpp17": ("out_of_range", "DoubleFree", "InvalidPointer", "BadAlloc", "OutOfBounds"),
    "java": ("ArrayIndexOutOfBounds", "NoSuchElement", "NullPointer", "NumberFormat", "AccessControl", "No main"),
    "javascript": ("ReferenceError", "TypeError", "SyntaxError", "EACCES"),
    "ruby": ("NoMethodError",),
}


def reason_of(run: RunResult, language_id: str) -> str:
    return runtime_error_reason(run, next(language for language in LANGUAGES if language.id == language_id))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_reason_is_read_from_stderr(file: Path) -> None:
    run = a_run(exit_code=1, stderr=file.read_bytes())
    assert reason_of(run, file.parent.name) == file.name.split(".")[0]


@pytest.mark.parametrize(("language", "reason"), [(language, reason) for language, reasons in ARCHIVED.items() for reason in reasons])
def test_every_reason_of_the_archives_has_a_case(language: str, reason: str) -> None:
    assert any(file.parent.name == language and file.name.split(".")[0] == reason for file in FILES)


@pytest.mark.parametrize("runtime", Runtime)
def test_every_runtime_is_read_and_has_a_case(runtime: Runtime) -> None:
    assert runtime in READERS
    ids = [language.id for language in LANGUAGES if language.runtime is runtime]
    assert any(file.parent.name in ids for file in FILES)


def test_python_class_may_have_a_hangul_name() -> None:
    stderr = 'Traceback (most recent call last):\n  File "Main.py", line 5, in <module>\n    raise 너무깊다(5)\n너무깊다: 5\n'.encode()
    assert reason_of(a_run(exit_code=1, stderr=stderr), "python3") == "너무깊다"


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (signal.SIGSEGV, "Segfault"),
        (signal.SIGFPE, "DivisionByZero"),
        (signal.SIGABRT, "Aborted"),
        (signal.SIGBUS, "Bus error"),
        (signal.SIGILL, "Illegal instruction"),
        (signal.SIGTRAP, "Trap"),
        (signal.SIGKILL, "SIGKILL"),
        (signal.SIGTERM, "SIGTERM"),
        (signal.SIGPIPE, "SIGPIPE"),
        (40, "signal 40"),
        (99, "signal 99"),
    ],
)
@pytest.mark.parametrize("language", ["c", "cpp17", "python3", "rust", "go"])
def test_signal_names_the_reason_where_stderr_is_silent(number: int, reason: str, language: str) -> None:
    assert reason_of(a_run(signal=number), language) == reason


@pytest.mark.parametrize("language", [language.id for language in LANGUAGES])
def test_exit_code_without_words_is_nzec(language: str) -> None:
    assert reason_of(a_run(exit_code=3), language) == "NZEC"


def test_words_come_before_the_signal() -> None:
    run = a_run(signal=signal.SIGABRT, stderr=b"free(): double free detected in tcache 2\n")
    assert reason_of(run, "c") == "DoubleFree"


def test_words_of_one_language_mean_nothing_in_another() -> None:
    traceback = (STDERR / "python3" / "IndexError.txt").read_bytes()
    assert reason_of(a_run(exit_code=1, stderr=traceback), "cpp17") == "NZEC"


def test_too_many_processes_are_a_reason_of_their_own() -> None:
    assert reason_of(a_run(stop=Stop.PROCESSES, exit_code=1), "python3") == "TooManyProcesses"


@given(runs, st.binary(max_size=300), st.sampled_from([language.id for language in LANGUAGES]))
def test_there_is_always_a_reason_whatever_is_on_stderr(run: RunResult, stderr: bytes, language: str) -> None:
    assert reason_of(run._replace(stderr=stderr), language)


@given(st.sampled_from(FILES), st.data())
def test_stderr_may_be_cut_anywhere(file: Path, data: st.DataObject) -> None:
    stderr = file.read_bytes()
    begin = data.draw(st.integers(0, len(stderr)))
    end = data.draw(st.integers(begin, len(stderr)))
    assert reason_of(a_run(exit_code=1, stderr=stderr[begin:end]), file.parent.name)
