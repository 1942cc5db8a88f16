"""The user's own settings, which hold in every workspace: `judge-kit/config.toml` in $XDG_CONFIG_HOME, else in ~/.config.

Every command asks it for the language of messages, so it is read without a TOML library: `judge config` writes one line for each value.
"""

import os

TYPE_CHECKING = False  # importing typing for it takes time
if TYPE_CHECKING:
    from pathlib import Path


def user_file() -> str:
    """Where it lies; empty where there is no home."""
    base = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(base, "judge-kit", "config.toml") if os.path.isabs(base) else ""


def user_value(key: str) -> str:
    """A text in it; empty where it says nothing, or cannot be read."""
    try:
        with open(user_file(), encoding="utf-8", errors="replace") as file:
            lines = file.read().splitlines()
    except OSError:
        return ""
    for line in lines:
        name, equals, value = line.partition("=")
        value = value.strip()
        if equals and name.strip() == key and len(value) > 1 and value[0] in "\"'":
            return value[1 : value.index(value[0], 1)] if value[0] in value[1:] else ""
    return ""


def user_path() -> "Path":
    """The same place as a path."""
    from pathlib import Path

    return Path(user_file())
