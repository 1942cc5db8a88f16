"""How tests start the command: as a process, which is a fork of an interpreter that has the kit imported.

Starting an interpreter takes as long as most of what the tests ask of it. `tests/test_commands.py` holds that there is nothing else to tell
the two apart; `tests/cli/test_cold.py` starts each command with an interpreter of its own, and `--full` all of them.
"""

import atexit
import ctypes
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from tests.commandserver import LENGTH_BYTES

#: the command that the tests run: the installed one, by this interpreter
JUDGE = (sys.executable, "-m", "judge")

#: where this variable is set, every command has an interpreter of its own
COLD = "JUDGE_TESTS_COLD"

_PR_SET_CHILD_SUBREAPER = 36


def clean_environment(**more: str) -> dict[str, str]:
    """The environment of a command under test: nothing of the machine's language or Python settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "JUDGE", "COV"))}
    path = os.pathsep.join([*_remembering_compiler(), os.environ.get("PATH", os.defpath)])
    return {**kept, "PATH": path, "LANG": "C.UTF-8", "TERM": "dumb", "XDG_STATE_HOME": _home(), "XDG_DATA_HOME": _home(), **more}


@cache
def _home() -> str:
    """Where the kit keeps what it has of this user, and what he does without a workspace: not where it keeps it otherwise."""
    folder = tempfile.mkdtemp(prefix="tests-of-the-kit-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


#: `cc` for commands: each new workspace compiles launcher.c, which is the same each time and takes a second
_REMEMBERING = """#!/bin/sh
for word; do [ "$before" = -o ] && out=$word; before=$word; done
case $word in */launcher.c) ;; *) exec {compiler} "$@" ;; esac
kept="{folder}/$#-$(cksum <"$word" | tr ' ' -)"
[ -f "$kept" ] && exec cp "$kept" "$out"
{compiler} "$@" || exit
cp "$out" "$kept.$$" && mv "$kept.$$" "$kept"
"""


@cache
def _remembering_compiler() -> tuple[str, ...]:
    """The folder of a `cc` that compiles launcher.c once; none where nothing is to be spared. The tests' own runners have the real one."""
    compiler = shutil.which("cc")
    if compiler is None:
        return ()
    folder = tempfile.mkdtemp(prefix="tests-of-the-kit-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    script = Path(folder) / "cc"
    script.write_text(_REMEMBERING.format(compiler=compiler, folder=folder))
    script.chmod(0o755)
    return (folder,)


class Started(subprocess.Popen[Any]):
    """`subprocess.Popen` of the command; `terminal` is a pseudo-terminal to be its own, instead of streams."""

    def __init__(self, words: Sequence[str], *, terminal: int | None = None, **more: Any) -> None:
        self._is_terminal = terminal is not None
        streams = dict.fromkeys(("stdin", "stdout", "stderr"), terminal) if self._is_terminal else {}
        super().__init__(words, **streams, **more)

    def _execute_child(  # type: ignore[override, misc, unused-ignore] # as subprocess calls it, by position
        self, args: Sequence[str], executable: Any, preexec_fn: Any, close_fds: bool, pass_fds: Any, cwd: Any, env: Any,
        startupinfo: Any, creationflags: int, shell: bool, p2cread: int, p2cwrite: int, c2pread: int, c2pwrite: int, errread: int,
        errwrite: int, restore_signals: bool, gid: Any, gids: Any, uid: Any, umask: int, start_new_session: bool, *others: Any,
    ) -> None:  # fmt: skip
        environment = dict(os.environ if env is None else env)
        if not _can_fork(environment):
            before = (lambda: os.login_tty(0)) if self._is_terminal else preexec_fn  # type: ignore[attr-defined, unused-ignore]
            super()._execute_child(  # type: ignore[misc]
                args, executable, before, close_fds, pass_fds, cwd, env, startupinfo, creationflags, shell, p2cread, p2cwrite, c2pread,
                c2pwrite, errread, errwrite, restore_signals, gid, gids, uid, umask, start_new_session, *others,
            )  # fmt: skip
            return
        assert not (executable or preexec_fn or pass_fds or shell or umask != -1), "a fork cannot have these"
        request = {
            "argv": list(args), "cwd": os.fspath(cwd or os.getcwd()), "env": environment, "umask": _umask(),
            "is_session": start_new_session, "is_terminal": self._is_terminal,
        }  # fmt: skip
        streams = [own if theirs == -1 else theirs for own, theirs in ((0, p2cread), (1, c2pwrite), (2, errwrite))]
        self.pid = _server().fork(request, streams)
        self._child_created = True
        self._close_pipe_fds(p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite)  # type: ignore[attr-defined]


def run(
    words: Sequence[str], *, input: Any = None, capture_output: bool = False, timeout: float = 120, check: bool = False, **more: Any
) -> "subprocess.CompletedProcess[Any]":
    """`subprocess.run` of the command."""
    if input is not None:
        more["stdin"] = subprocess.PIPE
    if capture_output:
        more["stdout"] = more["stderr"] = subprocess.PIPE
    with Started(words, **more) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except BaseException:
            process.kill()
            raise
    done = subprocess.CompletedProcess(words, process.returncode, stdout, stderr)
    if check:
        done.check_returncode()
    return done


class _Server:
    """The process that forks."""

    def __init__(self) -> None:
        self._asking, theirs = socket.socketpair()
        self._turn = threading.Lock()
        self._prctl = ctypes.CDLL(None).prctl
        words = [sys.executable, str(Path(__file__).with_name("commandserver.py")), str(theirs.fileno()), "judge"]
        self._process = subprocess.Popen(words, pass_fds=[theirs.fileno()], env=clean_environment(), stdin=subprocess.DEVNULL)
        theirs.close()
        atexit.register(self._end)

    def _end(self) -> None:
        self._asking.close()
        self._process.kill()
        self._process.wait()

    def fork(self, request: dict[str, Any], streams: list[int]) -> int:
        """The process id of a command, a child of this process."""
        content = json.dumps(request).encode()
        with self._turn:
            self._prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
            try:
                socket.send_fds(self._asking, [len(content).to_bytes(LENGTH_BYTES, "big")], streams)
                self._asking.sendall(content)
                answer = self._asking.recv(LENGTH_BYTES)
            finally:
                self._prctl(_PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)
        assert answer, "the process that forks has ended"
        return int.from_bytes(answer, "big")


@cache
def _server() -> _Server:
    return _Server()


def _can_fork(environment: Mapping[str, str]) -> bool:
    """Whether a fork can be as an interpreter that starts in this environment."""
    settings = [name for name in environment if name.startswith("PYTHON") and name != "PYTHONUNBUFFERED"]
    places = [value for name, value in environment.items() if value and name in ("LANG", "LC_CTYPE", "LC_ALL")]
    is_utf8 = bool(places) and all(place.upper().endswith(("UTF-8", "UTF8")) for place in places)
    return sys.platform == "linux" and not os.environ.get(COLD) and not settings and is_utf8


def _umask() -> int:
    umask = os.umask(0o077)
    os.umask(umask)
    return umask
