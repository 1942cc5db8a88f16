"""Long texts a screen at a time, by the reader's pager: $JUDGE_PAGER, `judge config pager`, $PAGER, else less where there is one."""

import os
import sys

from judge.store.userfile import user_value

#: what means that everything is shown at once
_OFF = ("off", "cat", "")

#: what less is told where the reader tells it nothing: to end where all is on one screen, to take colours, and to leave the text there
_LESS = "FRX"


def show_paged(text: str, root: str = "") -> bool:
    """Whether the pager showed a text: where it is longer than the terminal, and somebody is there to turn pages.

    It is not looked for in the workspace at `root`; empty where $PATH has nothing of it any more.
    """
    words = _pager(root) if _is_long(text) else []
    return bool(words) and _is_shown_by(words, text)


def _is_long(text: str) -> bool:
    if not (sys.stdout.isatty() and sys.stdin.isatty()) or os.environ.get("TERM", "dumb") == "dumb":
        return False
    return text.count("\n") >= os.get_terminal_size(sys.stdout.fileno()).lines


def _pager(root: str) -> list[str]:
    """The words of its command; none where it is turned off, or not there."""
    import shlex
    from pathlib import Path
    from shutil import which

    from judge.searchpath import path_outside

    told = os.environ.get("JUDGE_PAGER")
    command = (user_value("pager") or os.environ.get("PAGER", "less")) if told is None else told
    try:
        words = shlex.split(command)
    except ValueError:
        return []
    path = os.environ.get("PATH", os.defpath)
    path = path_outside(path, Path(root), os.environ.get("HOME", "")) if root else path
    program = which(words[0], path=path) if words and command not in _OFF else None
    return [program, *words[1:]] if program else []


def _is_shown_by(words: list[str], text: str) -> bool:
    """Let the pager show it; False where it does not start."""
    import signal
    import subprocess

    sys.stdout.flush()
    environment = {"LESS": _LESS, "LESSCHARSET": "utf-8", **os.environ}
    before = signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is the pager's
    try:
        subprocess.run(words, input=text.encode("utf-8", "replace"), env=environment, check=False)
    except OSError:
        return False
    finally:
        signal.signal(signal.SIGINT, before)
    return True
