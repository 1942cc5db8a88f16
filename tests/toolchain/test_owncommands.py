"""Whose fault it is that nothing can be run: the learner's, or that of a command in judge.toml."""

from pathlib import Path

import pytest

from judge.errors import CommandError
from judge.language import Language
from judge.languages import LANGUAGES, language_named
from judge.running.runner import open_runner
from judge.runs import RunLimits
from judge.toolchain.build import Workbench, build
from tests.conftest import Command, add_problem

LIMITS = RunLimits(cpu_s=10, wall_s=30, memory_mib=512, output_bytes=1 << 16)


def language_called(name: str) -> Language:
    found = language_named(name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("go", 'package boj\nimport "fmt"\nfunc main() { fmt.Println(3) }\n'),
        ("rust", '#![crate_type = "lib"]\npub fn main() {}\n'),
    ],
)
def test_a_build_that_makes_no_program_is_a_compile_error(name: str, text: str, tmp_path: Path, bench: Workbench) -> None:
    language = language_called(name)
    source = tmp_path / f"1000{language.suffixes[0]}"
    source.write_text(text)
    done = build(source, language, bench)
    assert done.program is None
    assert done.output.startswith("nothing came of it that can be started")


@pytest.mark.parametrize("text", [b"a = 1\n# \xe9t\xe9\n", b"a = 1\nb = '\xe9t\xe9'\n"], ids=["in a comment", "in a text"])
@pytest.mark.parametrize("name", ["python3", "pypy3"])
def test_python_that_is_no_utf8_does_not_compile(name: str, text: bytes, tmp_path: Path, bench: Workbench) -> None:
    source = tmp_path / "1000.py"
    source.write_bytes(text)
    done = build(source, language_called(name), bench)
    assert done.program is None
    assert 'File "1000.py", line 2' in done.output and "SyntaxError" in done.output
    source.write_bytes(b"# coding: latin-1\n" + text)
    assert build(source, language_called(name), bench).program is not None


@pytest.mark.parametrize(
    ("own", "message"),
    [
        ({"run": ("python3", "/nowhere", "{source}")}, r"judge\.toml: commands\.python3\.run does not run a hello program: .*nowhere"),
        ({"run": ("no-such-python", "{source}")}, r"judge\.toml: commands\.python3\.run begins with no-such-python, which is no program"),
        ({"run": ("true",)}, r"judge\.toml: commands\.python3\.run does not run a hello program: ended, exit code 0"),
        ({"compile": ("false",)}, r"judge\.toml: commands\.python3\.compile does not compile a hello program"),
        ({"compile": ("no-such-python",)}, r"judge\.toml: commands\.python3\.compile begins with no-such-python"),
    ],
)
def test_a_command_that_is_no_use_is_told_with_its_key(
    own: dict[str, tuple[str, ...]], message: str, tmp_path: Path, bench: Workbench
) -> None:
    source = tmp_path / "1000.py"
    source.write_text("print(3)\n")
    commands = {key: {"python3": words} for key, words in own.items()}
    broken = bench._replace(compile=commands.get("compile", {}), run=commands.get("run", {}))
    for _ in range(2):  # what is wrong is not kept
        with pytest.raises(CommandError, match=message):
            build(source, language_called("python3"), broken)
    assert build(source, language_called("cpp17"), broken._replace(compile={}, run={})).program is None  # no C++, the learner's fault


def test_a_command_that_is_right_runs_what_it_is_given(tmp_path: Path, bench: Workbench) -> None:
    source = tmp_path / "1000.py"
    source.write_text("print(3)\n")
    done = build(source, language_called("python3"), bench._replace(run={"python3": ("python3", "-B", "{source}")}))
    assert done.program is not None
    runner = open_runner(done.program, backend=bench.backend, cache=bench.cache)
    try:
        assert runner.run(b"", LIMITS).stdout == b"3\n"
    finally:
        runner.close()


def test_the_hello_program_of_java_is_called_as_sites_want_it() -> None:
    """So that a command of judge.toml that starts Main can be tried with it."""
    assert [language.id for language in LANGUAGES if "class Main " in language.hello] == ["java"]


def test_a_command_that_is_no_use_is_no_verdict(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1000.py").write_text("print(3)\n")
    for run, message in (
        ("python3 {src}", "judge.toml: commands.python3.run has {src}, which nothing is filled in for"),
        ("true", "run a hello"),
    ):
        (workspace / "judge.toml").write_text(f'[commands.python3]\nrun = "{run}"\n')
        done = judge("run", "1000")
        assert done.returncode == 3
        assert message in done.stderr and "Runtime Error" not in done.stdout
