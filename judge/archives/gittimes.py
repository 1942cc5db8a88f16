"""When each file of a git repository was first committed, and by whom, by git itself.

Nothing of the repository's own configuration is read: a folder of ours borrows its objects, so that no hook, pager or helper of a stranger
can run.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from judge.temporary import make_folder

#: seconds for the whole log, and bytes of it
_PATIENCE_S, _MOST_BYTES = 60.0, 256 << 20

_SHA = re.compile(r"[0-9a-f]{40}")
_REF = re.compile(r"ref: (refs/[\w./-]+)")
_CONFIG = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"


class FirstCommit(NamedTuple):
    """With what a file appeared: seconds since 1970, 0 where that is not known, and its author as git calls them."""

    at_s: float = 0.0
    author: str = ""


def first_commits(folder: Path) -> dict[str, FirstCommit]:
    """The first commit of each file by its path below the folder; empty where it is in no repository, or git is not here or cannot read it.

    A file that was moved has that of its first place.
    """
    top = next((place for place in (folder, *folder.parents) if (place / ".git").is_dir()), None)
    program = shutil.which("git")
    head = _head(top / ".git") if top is not None and program is not None else ""
    if top is None or program is None or not head:
        return {}
    with make_folder() as place:
        (place / "HEAD").write_text(f"{head}\n")
        (place / "config").write_text(_CONFIG)
        (place / "refs").mkdir()
        (place / "objects" / "info").mkdir(parents=True)
        (place / "objects" / "info" / "alternates").write_text(f"{(top / '.git' / 'objects').resolve()}\n")
        log = _log(program, place)
    below = folder.resolve().relative_to(top.resolve()).as_posix()
    prefix = "" if below == "." else f"{below}/"
    return {path.removeprefix(prefix): first for path, first in _firsts(log).items() if path.startswith(prefix)}


def _head(git: Path) -> str:
    """The commit that is checked out; empty where it cannot be told."""
    try:
        said = (git / "HEAD").read_text("utf-8", "replace").strip()
        ref = _REF.fullmatch(said)
        if ref is None or ".." in said:
            return said if _SHA.fullmatch(said) else ""
        loose = git / ref[1]
        if loose.is_file():
            said = loose.read_text("utf-8", "replace").strip()
        else:
            packed = (git / "packed-refs").read_text("utf-8", "replace").splitlines()
            said = next((line.split(" ")[0] for line in packed if line.endswith(f" {ref[1]}")), "")
    except OSError:
        return ""
    return said if _SHA.fullmatch(said) else ""


def _log(program: str, place: Path) -> str:
    """From the newest commit to the oldest: a line for each, and for each file that appeared or was moved."""
    words = [program, f"--git-dir={place}", "log", "--format=@%at %an", "--name-status", "--diff-filter=AR", "-M100%", "-z"]
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    environment = {**kept, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_NO_LAZY_FETCH": "1", "HOME": str(place)}
    try:
        done = subprocess.run(words, env=environment, capture_output=True, stdin=subprocess.DEVNULL, timeout=_PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout[:_MOST_BYTES].decode("utf-8", "replace") if done.returncode == 0 else ""


def _firsts(log: str) -> dict[str, FirstCommit]:
    """The oldest commit of each path that is there now."""
    found: dict[str, FirstCommit] = {}
    now_called: dict[str, str] = {}
    commit = FirstCommit()
    parts = iter(log.split("\0"))
    for part in parts:
        part = part.strip("\n")
        if part.startswith("@"):
            seconds, _, author = part[1:].partition(" ")
            commit = FirstCommit(float(seconds) if seconds.isdigit() else 0.0, author.strip())
        elif part == "A":
            path = next(parts, "")
            found[now_called.pop(path, path)] = commit
        elif part.startswith("R"):
            old, new = next(parts, ""), next(parts, "")
            now_called[old] = now_called.pop(new, new)
    return found
