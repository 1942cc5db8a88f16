"""Nothing of a workspace is started outside a sandbox, whatever lies in it and whatever PATH says."""

import os
from pathlib import Path

import pytest

from judge.languages import language_named
from judge.searchpath import environment_outside, path_outside
from judge.store.workspace import Settings, Workspace
from judge.toolchain.tools import find_tool
from judge.toolchain.workbench import make_workbench
from tests.conftest import Command, add_problem, clean_environment
from tests.files import lay_out

#: names under which the kit, or a stand-in for it, looks for programs
LOOKED_FOR = ("python3", "pypy3", "gcc", "g++", "cc", "clang", "javac", "java", "node", "tsc", "go", "rustc", "sh", "env", "git")

#: what stand-ins of the usual tools read in the folder that they are started in, and above it
TRAPS = {
    "rust-toolchain.toml": '[toolchain]\npath = "evil"\n',
    "rust-toolchain": "evil\n",
    ".python-version": "evil\n",
    ".node-version": "evil\n",
    ".nvmrc": "evil\n",
    ".tool-versions": "python path:./evil\nnodejs path:./evil\nrust path:./evil\ngcc path:./evil\n",
    ".sdkmanrc": "java=evil\n",
    "global.json": '{"sdk": {"version": "evil"}}\n',
    "go.mod": "module evil\ngo 1.99\ntoolchain go1.99.evil\n",
    "package.json": '{"volta": {"node": "0.0.0-evil"}}\n',
    ".cargo/config.toml": '[build]\nrustc = "evil/bin/rustc"\n',
    "sitecustomize.py": "import pathlib; pathlib.Path(__file__).with_name('sprung').touch()\n",
}

#: a stand-in that believes the folder it is started in, as all of them do
STAND_IN = """#!/bin/sh
[ -e .tool-versions ] && exec ./evil/bin/{name} "$@"
exec {real} "$@"
"""


def trapped(root: Path, sprung: Path) -> None:
    """Traps in a workspace: files that choose versions, and programs of every name that leave a mark when they are run."""
    lay_out(root, TRAPS)
    for folder in (root, root / "evil" / "bin", root / "bin", root / "solutions"):
        folder.mkdir(parents=True, exist_ok=True)
        for name in LOOKED_FOR:
            program = folder / name
            program.write_text(f"#!/bin/bash\necho {folder}/{name} >>{sprung}\nexit 1\n")
            program.chmod(0o755)


def test_relative_folders_and_those_of_the_workspace_are_no_part_of_the_path(tmp_path: Path) -> None:
    root, link = tmp_path / "ws", tmp_path / "link"
    (root / "bin").mkdir(parents=True)
    link.symlink_to(root / "bin")
    beside = f"{root}-tools"
    path = os.pathsep.join([".", "", "bin", "../ws/bin", str(root), f"{root}/bin", f"{root}/../ws/bin", str(link), "/usr/bin", beside])
    assert path_outside(path, root).split(os.pathsep) == ["/usr/bin", beside]


def test_a_workspace_around_the_home_folder_is_its_own_folders_only(tmp_path: Path) -> None:
    path = os.pathsep.join([f"{tmp_path}/.cargo/bin", f"{tmp_path}/solutions", f"{tmp_path}/.judge/cache"])
    assert path_outside(path, tmp_path, str(tmp_path)) == f"{tmp_path}/.cargo/bin"
    assert path_outside(path, tmp_path, "/elsewhere") == ""


def test_nothing_of_the_environment_leads_into_the_workspace(tmp_path: Path) -> None:
    environment = {
        "PATH": f"{tmp_path}:/usr/bin", "HOME": "/home/learner", "PYENV_ROOT": f"{tmp_path}/pyenv", "RUSTUP_TOOLCHAIN": "./evil",
        "CARGO_HOME": "/opt/cargo", "PYENV_VERSION": "3.12", "PYTHONPATH": str(tmp_path), "NODE_OPTIONS": "--require ./evil.js",
        "BASH_ENV": f"{tmp_path}/evil.sh", "LD_PRELOAD": "./evil.so",
    }  # fmt: skip
    assert environment_outside(environment, tmp_path) == {
        "PATH": "/usr/bin", "HOME": "/home/learner", "CARGO_HOME": "/opt/cargo", "PYENV_VERSION": "3.12"
    }  # fmt: skip


@pytest.mark.parametrize("name", ["python3", "rust", "javascript"])
def test_stand_ins_are_asked_outside_of_the_workspace(name: str, workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    shims, sprung = tmp_path_factory.mktemp("shims"), tmp_path_factory.mktemp("sprung") / "sprung"
    trapped(workspace, sprung)
    language = language_named(name)
    assert language is not None
    word = (language.compile or language.run)[0]
    real = find_tool(word, language, cache=shims / "cache", environment=clean_environment()).path
    (shims / word).write_text(STAND_IN.format(name=word, real=real))
    (shims / word).chmod(0o755)
    there = os.getcwd()
    os.chdir(workspace)
    try:
        environment = clean_environment(PATH=f".:{workspace}/bin:{shims}:{os.environ['PATH']}", PYTHONPATH=str(workspace))
        bench = make_workbench(Workspace(workspace), Settings(), environment)
        found = find_tool(word, language, cache=bench.cache, environment=bench.environment)
    finally:
        os.chdir(there)
    assert not found.path.startswith(str(workspace))
    assert not sprung.exists()


def test_a_run_in_a_workspace_full_of_traps_springs_none(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Also not while the launcher is compiled; the commands run with the workspace and `.` first in PATH."""
    sprung = tmp_path_factory.mktemp("sprung") / "sprung"
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    trapped(workspace, sprung)
    (workspace / "solutions" / "1000.py").write_text("print(3)\n")
    path = f".:{workspace}:{workspace}/bin:{os.environ['PATH']}"
    done = judge("run", "1000", PATH=path, PYTHONPATH=str(workspace / "bin"), BASH_ENV=str(workspace / "bin" / "sh"))
    assert done.returncode == 0, done.stderr
    assert not sprung.exists(), sprung.read_text()
    assert not (workspace / "sprung").exists()
