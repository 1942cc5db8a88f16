"""How a script begins and ends in a fork of an interpreter that did not start with it: as in a fresh one. Part of zygote.py.

Executed inside the confinement by the interpreter of the solution; imports nothing of the kit.
"""

import _signal  # type: ignore[import-not-found]  # the module below signal, which a solution may not have imported
import gc
import os
import sys
from types import CodeType, ModuleType
from typing import Any, NoReturn

#: an exit code that stands for "killed by its own SIGINT", as an interpreter ends after KeyboardInterrupt
INTERRUPTED = -1


def has_last_words(code: CodeType) -> bool:
    """Whether objects may say something when they go: by a finalizer, a finally in a generator that was left, a callback."""
    names = (*code.co_names, *code.co_varnames, code.co_name)
    is_generator = bool(code.co_flags & 0x20)
    inner = [constant for constant in code.co_consts if isinstance(constant, CodeType)]
    return is_generator or "__del__" in names or "weakref" in names or any(map(has_last_words, inner))


def depth(calls: int = 0) -> int:
    """How many calls are left until the recursion limit."""
    try:
        return depth(calls + 1)
    except RecursionError:
        return calls


def names_of_script(path: str, script_names: dict[str, Any]) -> dict[str, object]:
    """The globals of a new module `__main__`. Made in the child: what exists when memory is frozen is never collected."""
    module = ModuleType("__main__")
    names = vars(module)
    names.clear()
    names.update(script_names, __doc__=None, __file__=path, __loader__=type(script_names["__loader__"])("__main__", path))
    if "__annotations__" in names:
        names["__annotations__"] = {}
    sys.modules["__main__"] = module
    return names


def report(error: BaseException) -> int:
    """Say what an interpreter says of an exception that nobody caught, without the frame of this script; the exit code."""
    if isinstance(error, SystemExit):
        return exit_code_of(error.code)
    own = error.__traceback__
    error.__traceback__ = own and own.tb_next
    sys.excepthook(type(error), error, error.__traceback__)
    return INTERRUPTED if isinstance(error, KeyboardInterrupt) else 1


def exit_code_of(code: object) -> int:
    """What sys.exit(code) ends with; anything but a number is told on stderr."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF if abs(code) < 1 << 63 else 0xFF
    if sys.stderr is not None:
        sys.stderr.write(f"{code}\n")
    return 1


def flush_standard_files(*, is_told: bool) -> bool:
    """Whether stdout could be written; told on stderr when not and it is to be."""
    done = True
    for file in (sys.stdout, sys.stderr):
        try:
            if file is not None and not file.closed:
                file.flush()
        except (OSError, ValueError) as error:
            if file is sys.stdout:
                if is_told and sys.stderr is not None:
                    sys.stderr.write(f"Exception ignored in: {file!r}\n{type(error).__name__}: {error}\n")
                done = False
    return done


def end(exit_code: int, *, has_last_words: bool) -> NoReturn:
    """End as an interpreter does: threads, exit functions, files, objects; but leave to the kernel what no solution can see."""
    if "threading" in sys.modules:
        sys.modules["threading"]._shutdown()
    if "atexit" in sys.modules:
        sys.modules["atexit"]._run_exitfuncs()
    is_written = flush_standard_files(is_told=True)
    sys.stdin, sys.stdout, sys.stderr = sys.__stdin__, sys.__stdout__, sys.__stderr__
    if has_last_words:
        sys.modules.pop("__main__", None)
        gc.collect()
    if not (flush_standard_files(is_told=is_written) and is_written):
        os._exit(120)
    if exit_code == INTERRUPTED:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
        os.kill(os.getpid(), _signal.SIGINT)
    os._exit(exit_code & 0xFF)
