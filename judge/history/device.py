"""The name of a copy of the log, by which machines are told apart: random, made once, in a file `device` beside the log."""

import os
from pathlib import Path


def load_or_make_device(history: Path) -> str:
    """The name of the copy at `history`, made where there is none yet; empty where it can neither be read nor written."""
    path = history.with_name("device")
    try:
        if not path.exists():
            from judge.temporary import make_folder

            with make_folder(path.parent) as folder:
                (folder / path.name).write_text(os.urandom(4).hex(), "ascii")
                (folder / path.name).replace(path)
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
