"""Sources are built wherever the workspace lies: quotes, blanks, bytes that are no text."""

import os
from pathlib import Path

import pytest

from judge.errors import ToolchainError
from judge.judging import judge
from judge.language import Language
from judge.languages import languages_of_file
from judge.model import Verdict
from judge.running.runner import Backend
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench
from judge.toolchain.tools import find_tool
from tests.conftest import add_problem
from tests.depth import first
from tests.files import lay_out

SOURCES = {
    "a.py": "print(input())\n",
    "a.c": '#include <stdio.h>\nint main() { int a; scanf("%d", &a); printf("%d\\n", a); }\n',
}


@pytest.mark.parametrize("place", [b'it\'s "$HOME" {source} %s', b"no text \xff", "가\n나".encode()], ids=["quotes", "bytes", "newline"])
@pytest.mark.parametrize("backend", first(Backend.AUTO, Backend.PORTABLE))
@pytest.mark.parametrize("name", SOURCES)
def test_the_place_is_nothing_to_the_compiler(name: str, backend: Backend, place: bytes, tmp_path: Path, bench: Workbench) -> None:
    workspace = tmp_path / os.fsdecode(place)
    problem = load_problem(add_problem(workspace, "1", {"secret/1": ("3\n", "3\n")}, "limits: {time_limit: 3}\n"))
    source = workspace / name
    source.write_text(SOURCES[name])
    odd = bench._replace(cache=workspace / ".judge" / "cache", backend=backend)
    report = judge(problem, source, languages_of_file(name)[0], odd, cases=problem.cases)
    assert report.verdict is Verdict.AC, report.compile_output
    plain = judge(problem, source, languages_of_file(name)[0], bench._replace(backend=backend), cases=problem.cases)
    assert report.protections == plain.protections


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'shim: no version of it is chosen' >&2; echo 'more' >&2; exit 1", "not chosen: shim: no version of it is chosen"),
        ("echo 'shim: none is chosen' >&2; echo /nowhere", "not chosen: shim: none is chosen"),
        ("exit 1", "install rustc"),
    ],
    ids=["fails", "leads nowhere", "says nothing"],
)
def test_a_stand_in_that_leads_nowhere_says_why(script: str, said: str, tmp_path: Path) -> None:
    """A tool that is there and does not work is no missing one: installing it would not help."""
    lay_out(tmp_path / "bin", {"rustc": f"#!/bin/sh\n{script}\n"})
    (tmp_path / "bin" / "rustc").chmod(0o755)
    rust = languages_of_file("a.rs")[0]
    with pytest.raises(ToolchainError, match=said):
        find_tool("rustc", rust, cache=tmp_path, environment={"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"})


def test_a_script_brings_what_starts_it(tmp_path: Path) -> None:
    """What pip installs begins with its environment's Python, which is a link to another place."""
    script = "#!/bin/sh\n"
    lay_out(tmp_path, {"base/bin/python3": script, "env/bin/tool": f"#!{tmp_path}/env/bin/python3 -I\nprint()\n"})
    (tmp_path / "env/bin/python3").symlink_to(tmp_path / "base/bin/python3")
    for name in ("base/bin/python3", "env/bin/tool"):
        (tmp_path / name).chmod(0o755)
    language = Language(id="tool", name="Tool", suffixes=(), package="tool", sites="", compile=(), run=("tool",), hello="")
    found = find_tool("tool", language, cache=tmp_path / "cache", environment={"PATH": f"{tmp_path}/env/bin"})
    assert found.roots == (tmp_path / "env", tmp_path / "base")
