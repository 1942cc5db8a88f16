"""Where the user's own files lie when there is no workspace."""

import os
from pathlib import Path


def data_folder() -> Path:
    """`judge-kit` in $XDG_DATA_HOME, else in ~/.local/share; it may not exist yet."""
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if base and Path(base).is_absolute() else Path.home() / ".local" / "share") / "judge-kit"
