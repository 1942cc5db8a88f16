"""The name of a copy of the log, by which machines are told apart: random, made once, in a file `device` beside the log."""

import os
from pathlib import Path


def load_or_make_device(history: Path) -> str:
    """The name of the copy at `history`, made where there is none yet; empty where it can neither be read nor written."""
    path = history.with_name("device")
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_name(f"device.{os.getpid()}")
            unfinished.write_text(os.urandom(4).hex(), "ascii")
            unfinished.replace(path)
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
