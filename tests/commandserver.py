"""One interpreter that has the kit imported and forks itself for each command that a test starts.

`python commandserver.py FD`: requests come over the socket FD, each with its standard streams attached; the answer is a process id.
Who asks is the parent of the command (it is the reaper of its orphans while it asks), and a command sees what a process of its own sees:
words, streams, environment, folder, umask, signals, and an exit as the interpreter makes it. Knows nothing of pytest.
"""

import atexit
import gc
import io
import json
import locale
import os
import pkgutil
import runpy
import signal
import socket
import sys
import threading
import time
import traceback
from importlib import import_module
from typing import Any, NoReturn

#: what commands import late, from other packages
_LATE = (
    "bs4", "click", "hypothesis", "lark", "lxml.etree", "multiprocessing.pool", "psutil", "requests", "sqlite3", "watchfiles",
    "yaml",
)  # fmt: skip

#: not part of any command: pytest's plugin, and scripts that only ever are started
_ELSEWHERE = ("judge.pytestplugin", "judge.running.launcher", "judge.running.zygote")

#: a request's length comes first, in as many bytes
LENGTH_BYTES = 4


def main(asking: socket.socket) -> None:
    """Fork a command for each request, until nobody asks any more."""
    del sys.path[0]  # the folder of this file
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for whoever asks, and for the commands
    _import_all()
    assert threading.active_count() == 1 == len(os.listdir("/proc/self/task")), "only a process with one thread can be forked safely"
    gc.freeze()
    while (request := _receive(asking)) is not None:
        words, streams = request
        asking.sendall(_orphan(asking, words, streams).to_bytes(LENGTH_BYTES, "big"))


def _import_all() -> None:
    import judge

    for module in pkgutil.walk_packages(judge.__path__, "judge."):
        if not module.name.endswith("__main__") and module.name not in _ELSEWHERE:
            import_module(module.name)
    for name in _LATE:
        import_module(name)
    parse_lines = import_module("judge.inputs.parser").parse_lines
    parse_lines("N", "input.spec")  # which makes tables of the grammar, in a tenth of a second


def _receive(asking: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    head, streams, _, _ = socket.recv_fds(asking, LENGTH_BYTES, 3)
    if not head:
        return None
    size = int.from_bytes(head, "big")
    content = b""
    while len(content) < size:
        content += asking.recv(size - len(content))
    return json.loads(content), streams


def _orphan(asking: socket.socket, words: dict[str, Any], streams: list[int]) -> int:
    """The process id of a command whose parent has ended."""
    reading, writing = os.pipe()
    between = os.fork()
    if between == 0:
        own = os.getpid()
        pid = os.fork()
        if pid == 0:
            while os.getppid() == own:  # soon it is the one's who asks
                time.sleep(0)
            os.close(reading)
            os.close(writing)
            asking.close()
            _become(words, streams)
        os.write(writing, pid.to_bytes(LENGTH_BYTES, "big"))
        os._exit(0)
    os.close(writing)
    for stream in streams:
        os.close(stream)
    os.waitpid(between, 0)
    pid = int.from_bytes(os.read(reading, LENGTH_BYTES), "big")
    os.close(reading)
    return pid


def _become(words: dict[str, Any], streams: list[int]) -> NoReturn:
    """Be the command; never comes back."""
    code = 1
    try:
        _take_place(words, streams)
        code = _run(words["argv"][1:])
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def _take_place(words: dict[str, Any], streams: list[int]) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if words["is_terminal"]:
        os.login_tty(os.dup(streams[0]))  # type: ignore[attr-defined, unused-ignore]
    elif words["is_session"]:
        os.setsid()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    for stream in streams:
        if stream > 2:
            os.close(stream)
    os.umask(words["umask"])
    os.chdir(words["cwd"])
    os.environ.clear()
    os.environ.update(words["env"])
    time.tzset()
    _open_streams()


def _open_streams() -> None:
    """stdin, stdout and stderr as the interpreter opens them when it starts."""
    try:
        place = locale.setlocale(locale.LC_CTYPE, "")
    except locale.Error:  # the interpreter settles for another then, and tells its children
        place = "C"
        if not os.environ.get("LC_ALL"):
            os.environ["LC_CTYPE"] = locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    errors = "surrogateescape" if place in ("C", "POSIX", "C.UTF-8", "C.utf8") else "strict"
    is_bare = bool(os.environ.get("PYTHONUNBUFFERED"))
    for number, (name, mode) in enumerate((("stdin", "rb"), ("stdout", "wb"), ("stderr", "wb"))):
        raw = open(number, mode, 0, closefd=False)  # noqa: SIM115
        is_lines = not is_bare and (name == "stderr" or raw.isatty())
        raw.name = f"<{name}>"  # type: ignore[misc]
        binary: Any = io.BufferedReader(raw) if name == "stdin" else raw if is_bare else io.BufferedWriter(raw)
        text = io.TextIOWrapper(
            binary, "utf-8", "backslashreplace" if name == "stderr" else errors, "\n", line_buffering=is_lines, write_through=is_bare
        )
        text.mode = mode[0]  # type: ignore[misc]
        setattr(sys, name, text)
        setattr(sys, f"__{name}__", text)


def _run(words: list[str]) -> int:
    """The exit code of `python WORDS`, where they are `-m MODULE ...` or `FILE ...`."""
    try:
        if words[0] == "-m":
            sys.argv[:] = words[1:]
            sys.path.insert(0, os.getcwd())
            runpy.run_module(words[1], run_name="__main__", alter_sys=True)
        else:
            sys.argv[:] = words
            sys.path.insert(0, os.path.dirname(words[0]))
            runpy.run_path(words[0], run_name="__main__")
        code = 0
    except SystemExit as leaving:
        code = _code_of(leaving.code)
    except BaseException as error:
        sys.excepthook(type(error), error, error.__traceback__ and error.__traceback__.tb_next)
        code = -signal.SIGINT if isinstance(error, KeyboardInterrupt) else 1
    return _finish(code)


def _code_of(code: object) -> int:
    if code is None or isinstance(code, int):
        return (code or 0) & 0xFF
    print(code, file=sys.stderr)
    return 1


def _finish(code: int) -> int:
    """End as an interpreter does: threads, what was registered, streams."""
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        if not isinstance(error, ValueError):
            sys.stderr.write(f"Exception ignored in: {sys.stdout!r}\n{type(error).__name__}: {error}\n")
            code = 120
    if code == -signal.SIGINT:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
    return code


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
