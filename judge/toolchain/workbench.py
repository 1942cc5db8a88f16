"""The workbench of a workspace: its settings, and a cache that can be written."""

import os
from collections.abc import Mapping
from pathlib import Path

from judge.running.runner import Backend
from judge.searchpath import environment_outside
from judge.store.workspace import Settings, Workspace
from judge.temporary import make_folder, sweep_all
from judge.toolchain.build import Workbench


def make_workbench(workspace: Workspace, settings: Settings, environment: Mapping[str, str], backend: Backend = Backend.AUTO) -> Workbench:
    """What building needs; a temporary cache stands in for one that cannot be written, until the process ends.

    Tools are looked for outside of the workspace only. What killed judges left behind is removed.
    """
    cache = _usable(workspace.cache)
    sweep_all((cache, *(cache / name for name in ("builds", "headers", "launcher"))))
    include = tuple(folder for folder in (settings.testlib, cache / "include") if folder is not None)
    known = environment_outside(environment, workspace.root)
    return Workbench(
        cache, known, backend,
        compile=settings.compile or {}, run=settings.run or {}, include=include, any_java_class=settings.any_java_class,
    )  # fmt: skip


def _usable(cache: Path) -> Path:
    try:
        cache.mkdir(parents=True, exist_ok=True)
        if os.access(cache, os.W_OK):
            return cache
    except OSError:
        pass
    import atexit

    folder = make_folder()
    atexit.register(folder.close)
    return folder.path
