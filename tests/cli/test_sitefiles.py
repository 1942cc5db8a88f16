"""Programs of the site may make no files, nor open stdout and stderr by name; stdin they may. Elsewhere they may all of it."""

import contextlib
import shutil
from pathlib import Path

import pytest

from judge.language import Language
from judge.languages import LANGUAGES
from judge.running.launcher_program import find_launcher, in_python
from judge.running.native import NativeRunner
from judge.runs import RunLimits
from judge.siterules import BOJ
from judge.toolchain.build import Workbench, build
from tests.conftest import Command, add_problem
from tests.depth import every, first

ADDRESS = "source: {name: BOJ, url: 'https://www.acmicpc.net/problem/1000'}\n"
LIMITS = RunLimits(cpu_s=20, wall_s=60, memory_mib=2048, output_bytes=1 << 16)

BY_STDIN = "print(sum(map(int, open('/dev/stdin').read().split())))\n"
INSTALLED = [
    one for one in LANGUAGES if all(words[0] == "{program}" or shutil.which(words[0]) for words in (one.compile, one.run) if words)
]


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("open('out.txt', 'w').write('3')\n", "file creation"),
        ("open('/tmp/out.txt', 'w').write('3')\n", "file creation"),
        ("print(3, file=open('/dev/stdout', 'w'))\n", "FileNotFoundError"),
        ("print(3, file=open('/dev/stderr', 'w'))\n", "FileNotFoundError"),
    ],
)
def test_a_program_that_makes_a_file_or_opens_stdout_by_name(program: str, reason: str, workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")}, ADDRESS)
    add_problem(workspace, "1001", {"sample/1": ("1 2\n", "3\n")})
    for number in ("1000", "1001"):
        (workspace / "solutions" / f"{number}.py").write_text(f"{program}print(3) if {'stdout' not in program} else None\n")
    assert f"Runtime Error ({reason})" in judge("run", "1000").stdout
    if reason == "file creation":
        assert "런타임 에러 (파일 생성)" in judge("run", "1000", "--lang", "ko").stdout
    assert judge("run", "1001").returncode == 0


def test_stdin_may_be_opened_by_name(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")}, ADDRESS)
    (workspace / "solutions" / "1000.py").write_text(BY_STDIN)
    assert judge("run", "1000").returncode == 0


@pytest.mark.parametrize("how", ["in namespaces", "in place", "launcher in Python"])
def test_it_holds_however_programs_are_confined(how: str, tmp_path: Path, bench: Workbench) -> None:
    source = tmp_path / "1000.py"
    source.write_text(
        "for name in ('out', '/tmp/out', '/dev/shm/out', '/dev/stdout', '/dev/stderr'):\n"
        "    try:\n        open(name, 'w').write('breach')\n    except OSError:\n        print('refused')\n"
        "print(open('/dev/stdin').read(), end='')\n"
    )
    program = build(source, LANGUAGES[0], bench, site=BOJ).program
    assert program is not None
    launcher = in_python() if how == "launcher in Python" else find_launcher(bench.cache)
    with contextlib.closing(NativeRunner(program, launcher, namespaces=how != "in place")) as runner:
        for _ in range(2):
            run = runner.run(b"read\n", LIMITS)
            assert (run.stdout, run.stderr) == (b"refused\n" * 5 + b"read\n", b"")


@pytest.mark.parametrize("language", every(2, INSTALLED), ids=lambda language: language.id)
@pytest.mark.parametrize("namespaces", first(True, False), ids=["in namespaces", "in place"])
def test_every_language_runs_without_a_place_to_write(language: Language, namespaces: bool, tmp_path: Path, bench: Workbench) -> None:
    source = tmp_path / f"hello{language.suffixes[0]}"
    source.write_text(language.hello)
    program = build(source, language, bench, site=BOJ).program
    assert program is not None
    with contextlib.closing(NativeRunner(program, find_launcher(bench.cache), namespaces=namespaces)) as runner:
        run = runner.run(b"", LIMITS)
    assert (run.stdout.strip(), run.stderr, run.ended_well) == (b"hello", b"", True)
