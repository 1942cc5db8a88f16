"""Where compilers and interpreters really are, and when they change.

A word on PATH may stand in for another program (a pyenv, rustup or volta shim); the language then has a command that
prints the real one. It is asked outside of any workspace, and its answer is kept in the cache until the stand-in itself or the version that
the environment names changes.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from judge.cache import keep, recall
from judge.confinement.filesystem import SYSTEM_FOLDERS
from judge.errors import StandInError, ToolchainError
from judge.language import Language
from judge.messages import N_
from judge.searchpath import KEPT, NEUTRAL

#: seconds for a tool to say where it is
_LOCATE_S = 20

#: characters of what a stand-in says that are told
_MOST_SAID = 200

#: what the kernel reads of a script's first line
_MOST_SHEBANG_BYTES = 256

#: by these the environment says which version a stand-in is to stand for
_NAMED_VERSIONS = ("PYENV_VERSION", "RUSTUP_TOOLCHAIN")


class Tool(NamedTuple):
    """An executable: what to run, what tells its version apart, and the folders outside the system that it needs."""

    path: str
    identity: str
    roots: tuple[Path, ...]


def find_tool(word: str, language: Language, *, cache: Path, environment: Mapping[str, str]) -> Tool:
    """The executable behind the first word of a command; ToolchainError with what to install when there is none."""
    path = _on_path(word, environment.get("PATH", os.defpath))
    if path is None:
        raise missing(language)
    if word in language.locate and _may_stand_in(path):
        path = _locate(word, path, language, cache=cache, environment=environment)
    real = os.path.realpath(path)
    status = os.stat(real)
    # A program that looks at its own name (rustup, ccache, busybox) must be run by it; a plain link may be resolved.
    runnable = real if os.path.basename(real).startswith(os.path.basename(path)) else path
    roots = _roots((*((real,) if runnable == real else (real, path)), *_interpreter(real)), environment)
    beside = tuple(Path(place) for place in language.reads if os.path.exists(place))
    return Tool(runnable, f"{real} {status.st_size} {status.st_mtime_ns}", (*roots, *beside))


def missing(language: Language) -> ToolchainError:
    """The error for a language whose tools are not here."""
    return ToolchainError(
        "no toolchain for {name}: install {package}, or choose another --language", name=language.name, package=language.package
    )


def _on_path(word: str, folders: str) -> str | None:
    """What `shutil.which` finds; importing that module costs as much as three runs of a small program."""
    candidates = (
        [word] if os.path.dirname(word) else [os.path.join(folder, word) for folder in folders.split(os.pathsep) if os.path.isabs(folder)]
    )
    if os.name == "nt":
        candidates = [path + suffix for path in candidates for suffix in (".exe", ".cmd", ".bat", "")]
    return next((path for path in candidates if os.path.isfile(path) and os.access(path, os.X_OK)), None)


def _may_stand_in(path: str) -> bool:
    with open(path, "rb") as file:
        is_script = file.read(2) == b"#!"
    return is_script or os.path.basename(os.path.realpath(path)) in ("rustup", "volta-shim", "asdf")


def _locate(word: str, path: str, language: Language, *, cache: Path, environment: Mapping[str, str]) -> str:
    status = os.stat(path)
    stamp = (path, status.st_mtime_ns, status.st_size, *(environment.get(name, "") for name in _NAMED_VERSIONS))
    note = cache / "tools" / word
    kept: str | None = recall(note, stamp)
    if kept is not None and os.access(kept, os.X_OK):
        return kept
    import subprocess

    try:
        words = (path, *language.locate[word][1:]) if language.locate[word][0] == word else language.locate[word]
        known = {name: environment[name] for name in KEPT if name in environment}
        done = subprocess.run(words, capture_output=True, text=True, timeout=_LOCATE_S, cwd=NEUTRAL, env=known, check=True)
    except subprocess.CalledProcessError as error:
        raise _stands_for_none(path, language, error.stderr) from None
    except (subprocess.SubprocessError, OSError):
        raise missing(language) from None
    found = done.stdout.strip()
    if not os.access(found, os.X_OK):
        raise _stands_for_none(path, language, done.stderr)
    keep(note, stamp, found)
    return found


def _stands_for_none(path: str, language: Language, said: str) -> ToolchainError:
    """The error for a stand-in that leads nowhere, with the first line of what it says."""
    template = N_("no toolchain for {name}: {path} stands in for one that is not installed or not chosen: {said}")
    line = next((line.strip() for line in said.splitlines() if line.strip()), "")
    return StandInError(template, name=language.name, path=path, said=line[:_MOST_SAID]) if line else missing(language)


def _interpreter(path: str) -> tuple[str, ...]:
    """What a script is started by, and what that leads to: a program that pip installed names the environment's link to Python."""
    with open(path, "rb") as file:
        first = file.readline(_MOST_SHEBANG_BYTES)
    words = os.fsdecode(first[2:]).split() if first.startswith(b"#!") else []
    if not words or not os.path.isabs(words[0]) or not os.path.exists(words[0]):
        return ()
    return (words[0], os.path.realpath(words[0]))


def _roots(paths: tuple[str, ...], environment: Mapping[str, str]) -> tuple[Path, ...]:
    """The installation's folder, `prefix` for `prefix/bin/tool`, unless the sandbox shows it anyway; never the home folder."""
    roots = []
    for tool in paths:
        if not tool.startswith(tuple(folder + "/" for folder in SYSTEM_FOLDERS)):
            parent = Path(tool).parent
            too_much = (Path("/"), Path(environment.get("HOME", "/")))
            roots.append(parent.parent if parent.name == "bin" and parent.parent not in too_much else parent)
    return tuple(dict.fromkeys(roots))
