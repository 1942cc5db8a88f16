"""A plugin of pytest: with `--judge` (or `judge = true` in its settings) every case of every solution is a test.

pytest loads this module at each start, also where nobody judges: what does the work is imported when it is asked for.
"""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--judge`, and the setting of the same name."""
    parser.getgroup("judge").addoption("--judge", action="store_true", help="judge solutions: each case of each is a test")
    parser.addini("judge", "judge solutions: each case of each is a test", type="bool", default=False)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A solution, when it lies in a workspace and its problem is known."""
    if not _is_on(parent.config):
        return None
    from judge.pytestplugin.solutionfile import collector_of

    return collector_of(file_path, parent)


@pytest.hookimpl(tryfirst=True)
def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A solution in Python is no module of tests: importing it would run it."""
    if not _is_on(parent.config):
        return None
    from judge.pytestplugin.solutionfile import Nothing, collector_of

    if collector_of(module_path, parent) is None:
        return None
    return Nothing.from_parent(parent, name=module_path.name)


def _is_on(config: pytest.Config) -> bool:
    return bool(config.getoption("--judge") or config.getini("judge"))
