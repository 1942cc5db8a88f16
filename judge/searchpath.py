"""Where programs are looked for that run outside any sandbox: nowhere in the workspace, which may be somebody else's.

A shim (pyenv, asdf, volta, rustup) chooses by files of the folder that it is started in, so it is started in `NEUTRAL`, with `KEPT` of the
environment only. Knows nothing of languages.
"""

import os
from collections.abc import Mapping
from pathlib import Path

#: a folder that is nobody's workspace
NEUTRAL = "/"

#: what programs that find others may know: where they live themselves, and which version the learner has named
KEPT = (
    "PATH", "HOME", "USER", "LANG", "PYENV_ROOT", "PYENV_VERSION", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN", "CARGO_HOME", "ASDF_DIR",
    "ASDF_DATA_DIR", "VOLTA_HOME", "MISE_DATA_DIR", "NVM_DIR", "SYSTEMROOT", "PATHEXT",
)  # fmt: skip


def path_outside(path: str, root: Path, home: str = "") -> str:
    """The folders of a PATH but for relative ones and those of the workspace in `root`, also behind links.

    A workspace that holds the home folder is only its own folders: tools below the home folder are the learner's.
    """
    inside = [root]
    if home and Path(home).resolve().is_relative_to(root.resolve()):
        inside = [root / name for name in ("problems", "solutions", ".judge")]
    places = [os.path.realpath(place) for place in inside]
    folders = [folder for folder in path.split(os.pathsep) if os.path.isabs(folder)]
    return os.pathsep.join(folder for folder in folders if not any(_is_below(os.path.realpath(folder), place) for place in places))


def environment_outside(environment: Mapping[str, str], root: Path) -> dict[str, str]:
    """What of an environment programs may know that find others: nothing that leads into the workspace in `root`."""
    place = os.path.realpath(root)
    home = environment.get("HOME", "")
    kept = {name: environment[name] for name in KEPT if name in environment}
    safe = {name: value for name, value in kept.items() if name == "HOME" or os.sep not in value or _leads_out(value, place)}
    return {**safe, "PATH": path_outside(environment.get("PATH", os.defpath), root, home)}


def _leads_out(value: str, place: str) -> bool:
    return os.path.isabs(value) and not _is_below(os.path.realpath(value), place)


def _is_below(path: str, place: str) -> bool:
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)
