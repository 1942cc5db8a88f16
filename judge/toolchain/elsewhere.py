"""A workbench where a worker is: what of a workspace's travels, and what the worker's machine has of its own."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from judge.running.runner import Backend
from judge.searchpath import environment_outside
from judge.toolchain.build import Workbench
from judge.workers.contents import read_content
from judge.workers.work import Content, Ground

#: the header that checkers, validators and generators include; it travels as a content, in a folder of its own
TESTLIB = "testlib.h"


class Commands(NamedTuple):
    """How the workspace builds and runs: the words of judge.toml, by language id, and the backend that was asked for."""

    backend: Backend = Backend.AUTO
    compile: tuple[tuple[str, tuple[str, ...]], ...] = ()
    run: tuple[tuple[str, tuple[str, ...]], ...] = ()
    any_java_class: bool = False


def commands_of(bench: Workbench) -> Commands:
    """What of a workbench travels with each work."""
    return Commands(bench.backend, tuple(bench.compile.items()), tuple(bench.run.items()), bench.any_java_class)


def headers_of(include: Iterable[Path]) -> tuple[Content, ...]:
    """What of a workbench travels as contents: its folders that hold testlib.h, with nothing else of them."""
    return tuple(read_content(folder, (TESTLIB,)) for folder in include if (folder / TESTLIB).is_file())


def make_bench(commands: Commands, ground: Ground, include: tuple[Path, ...]) -> Workbench:
    """What building and running need where a worker is; `include` are folders of headers."""
    return Workbench(
        ground.cache, environment_outside(os.environ, ground.root), commands.backend,
        compile=dict(commands.compile), run=dict(commands.run), include=include, any_java_class=commands.any_java_class,
    )  # fmt: skip


def refuse_to_go_on(ground: Ground) -> None:
    """End the process when nobody waits for what it does: who asked was killed."""
    if ground.asker and os.getppid() != ground.asker:
        raise SystemExit(1)
