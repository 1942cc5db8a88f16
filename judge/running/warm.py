"""The warm path: a runner whose Python programs are forks of an interpreter that has them compiled. For searching only.

What a fork cannot imitate makes it step aside (`can_be_warm`), as do other languages, interpreters and systems. See zygote.py.
"""

import ast
import os
import sys
from pathlib import Path

from judge.errors import RunnerError
from judge.running.launch import LauncherProgram
from judge.running.launcher_program import SCRIPTS
from judge.running.native import NativeRunner
from judge.running.repeatable import is_repeatable
from judge.running.runner import Backend
from judge.runs import Program, Runner

_HERE = Path(__file__).parent

#: modules through which a program could see that it was forked, or that start processes in ways of their own
_TELLING = frozenset({
    "multiprocessing", "ctypes", "signal", "faulthandler", "tracemalloc", "inspect", "pty", "subprocess", "resource", "_thread",
    "concurrent", "asyncio", "pdb", "bdb", "cProfile", "profile", "trace", "runpy", "code", "__main__", "site", "sysconfig",
})  # fmt: skip

#: attributes that tell the same
_TELLING_NAMES = frozenset({
    "_getframe", "_current_frames", "fork", "forkpty", "getppid", "getpid", "getpgid", "getsid", "settrace", "setprofile", "flags",
    "_xoptions", "get_objects", "get_stats", "get_count", "getrefcount", "process_time", "process_time_ns", "times",
    "getrecursionlimit", "executable", "prefix", "exec_prefix", "base_prefix",
})  # fmt: skip

#: not worth importing beforehand, or with effects of their own
_NOT_BEFOREHAND = frozenset({"antigravity", "this", "turtle", "tkinter", "idlelib", "readline", "locale", "test", "lib2to3"})


def open_warm_runner(program: Program, source: bytes, *, cache: Path, backend: Backend, repeats: bool = False) -> Runner | None:
    """A runner for the Python program of `source` that forks instead of starting anew; None where that cannot be the same.

    With `repeats` one fork runs it many times, and there is a runner only where no run can see an earlier one. To be closed
    by the caller. What it says is only good for searching: times lack the start of an interpreter.
    """
    if sys.platform != "linux" or backend is Backend.PORTABLE or not _is_cpython(program) or not can_be_warm(source):
        return None
    if repeats and not is_repeatable(source):
        return None
    try:
        runner = NativeRunner(program, _launcher(program, imports_of(source), repeats=repeats), counts_cpu=False)
    except RunnerError:
        return None
    if runner.needs_guard:  # zygote.py puts none around its forks
        runner.close()
        return None
    return runner


def can_be_warm(source: bytes) -> bool:
    """Whether a Python source does nothing by which it could tell a fork from a fresh interpreter."""
    tree = _parse(source)
    if tree is None:
        return False
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in _TELLING_NAMES:
            return False
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("/proc"):
            return False
        if any(name.partition(".")[0] in _TELLING for name in _imported(node)):
            return False
        if isinstance(node, ast.ImportFrom) and any(alias.name in _TELLING_NAMES for alias in node.names):
            return False
    return True


def imports_of(source: bytes) -> list[str]:
    """The modules of the standard library that a source imports anywhere, by their full names."""
    tree = _parse(source)
    names = [name for node in ast.walk(tree) for name in _imported(node)] if tree else []
    known = sys.stdlib_module_names - _NOT_BEFOREHAND
    return list(dict.fromkeys(name for name in names if name.partition(".")[0] in known))


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module]
    return []


def _parse(source: bytes) -> ast.Module | None:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _is_cpython(program: Program) -> bool:
    return os.path.basename(program.argv[0]).startswith("python") and program.argv[-1].endswith(".py")


def _launcher(program: Program, imports: list[str], *, repeats: bool = False) -> LauncherProgram:
    """The interpreter of the solution with zygote.py and what it needs beside it."""
    needs = tuple((str(_HERE / name), f"/{name}") for name in ("zygote.py", *SCRIPTS, "forked.py", "repeated.py"))
    interpreter = os.path.realpath(program.argv[0])
    return LauncherProgram((interpreter, "-S", "-E", "-s", needs[0][0], ",".join(imports), "repeat" if repeats else "once"), needs)
