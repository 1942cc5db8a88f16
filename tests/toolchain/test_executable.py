"""What can be started is told from what cannot by the file itself, as real compilers make it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.languages import language_named
from judge.toolchain.build import Workbench, build
from judge.toolchain.executable import let_execute
from tests.conftest import Command, add_problem

MAIN = "int main(void) { return 0; }\n"
NONE = "int f(void) { return 1; }\n"


def compiled(folder: Path, text: str, *flags: str) -> Path:
    (folder / "a.c").write_text(text)
    made = folder / "Main"
    subprocess.run(["gcc", folder / "a.c", "-o", made, *flags], check=True, capture_output=True)
    made.chmod(0o644)
    return made


@pytest.mark.parametrize(
    "flags", ["", "-static", "-static-pie", "-no-pie", "-s", "-m32 -nostdlib -static -Wl,-e,main", "-m32 -nostdlib -pie -fPIE -Wl,-e,main"]
)
def test_programs_of_all_kinds_can_be_started(flags: str, tmp_path: Path) -> None:
    made = compiled(tmp_path, MAIN, *flags.split())
    assert let_execute(made)
    assert made.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("flags", ["-shared -fPIC", "-c", "-m32 -nostdlib -shared -fPIC", "-m32 -c", "-shared -fPIC -s"])
def test_libraries_and_objects_cannot(flags: str, tmp_path: Path) -> None:
    made = compiled(tmp_path, NONE, *flags.split())
    assert not let_execute(made)
    assert made.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize(
    ("content", "can_start"),
    [
        (b"#!/bin/sh\n", True), (b"MZ\x90\0", True), (b"\xcf\xfa\xed\xfe\x0c\0\0\1", True), (b"!<arch>\n", False), (b"", False),
        (b"\x7fELF", False), (b"\x7fELF\x09\x01" + bytes(60), False),
    ],
    ids=["script", "PE", "Mach-O", "archive", "empty", "cut off", "no such class"],
)  # fmt: skip
def test_what_is_of_another_system_is_left_to_the_system(content: bytes, can_start: bool, tmp_path: Path) -> None:
    (tmp_path / "Main").write_bytes(content)
    assert let_execute(tmp_path / "Main") is can_start


def test_links_and_folders_cannot(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(shutil.which("true") or "/bin/true")
    (tmp_path / "folder").mkdir()
    assert not let_execute(tmp_path / "link") and not let_execute(tmp_path / "folder") and not let_execute(tmp_path / "none")


@given(at=st.integers(16, 63), value=st.integers(0, 255), length=st.integers(0, 20_000))
def test_a_damaged_file_is_told_in_no_time(tmp_path_factory: pytest.TempPathFactory, at: int, value: int, length: int) -> None:
    content = bytearray(Path("/bin/true").resolve().read_bytes()[:length])
    if at < len(content):
        content[at] = value
    damaged = tmp_path_factory.mktemp("damaged") / "Main"
    damaged.write_bytes(content)
    assert let_execute(damaged) in (True, False)


@pytest.mark.parametrize("kind", ["cdylib", "dylib", "staticlib", "rlib", "lib", "proc-macro"])
def test_no_library_of_rust_is_a_program(kind: str, tmp_path: Path, bench: Workbench) -> None:
    body = "" if kind == "proc-macro" else "pub fn main() {}"
    (tmp_path / "1.rs").write_text(f'#![crate_type = "{kind}"]\n{body}\n')
    language = language_named("rust")
    assert language is not None
    done = build(tmp_path / "1.rs", language, bench)
    assert done.program is None and done.output.startswith("nothing came of it that can be started")


def test_it_is_a_compile_error_and_not_the_judges(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1000.rs").write_text('#![crate_type = "cdylib"]\n#[no_mangle]\npub extern "C" fn main() -> i32 { 0 }\n')
    done = judge("run", "1000")
    assert done.returncode == 1, done.stderr
    assert "Compile Error" in done.stdout and "nothing came of it that can be started" in done.stdout


@pytest.mark.parametrize("flags", ["-shared -fPIC", "-c"])
def test_a_command_of_ones_own_that_makes_a_library_is_told_so(flags: str, workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1000.c").write_text(MAIN)
    (workspace / "judge.toml").write_text(f'[commands.c]\ncompile = "gcc {{source}} -o {{program}} {flags}"\n')
    done = judge("run", "1000")
    assert done.returncode == 3 and "commands.c.compile does not compile a hello program: nothing came of it" in done.stderr, done.stderr
