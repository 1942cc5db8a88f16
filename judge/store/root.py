"""Where a workspace begins, and where in it things lie: as little as commands need that read no package."""

import os
from pathlib import Path

from judge.errors import UsageError


def problems_in(root: Path) -> Path:
    """The folder of all packages."""
    return root / "problems"


def solutions_in(root: Path) -> Path:
    """The folder of all solutions."""
    return root / "solutions"


def history_in(root: Path) -> Path:
    """The database of what the learner did; it may not exist yet."""
    return root / ".judge" / "history.db"


def cache_in(root: Path) -> Path:
    """What may be deleted at any time."""
    return root / ".judge" / "cache"


def mock_in(root: Path) -> Path:
    """The file that is there while a mock test runs."""
    return root / ".judge" / "mock"


def plan_in(root: Path) -> Path:
    """What the learner wants to do, plan.toml; it may not exist."""
    return root / "plan.toml"


def data_folder() -> Path:
    """The user's own files when there is no workspace: `judge-kit` in $XDG_DATA_HOME, else in ~/.local/share; it may not exist yet."""
    return _users_folder("XDG_DATA_HOME", "share")


def state_folder() -> Path:
    """What the kit keeps of this user on this machine: `judge-kit` in $XDG_STATE_HOME, else in ~/.local/state; it may not exist yet."""
    return _users_folder("XDG_STATE_HOME", "state")


def _users_folder(variable: str, usual: str) -> Path:
    base = os.environ.get(variable, "")
    return (Path(base) if base and Path(base).is_absolute() else Path.home() / ".local" / usual) / "judge-kit"


def find_root(start: Path) -> Path | None:
    """The nearest folder from `start` upward that has problems/; None where there is none."""
    return next((folder for folder in (start, *start.parents) if problems_in(folder).is_dir()), None)


def need_root(start: Path) -> Path:
    """The same; UsageError where there is none."""
    root = find_root(start)
    if root is None:
        raise UsageError("no workspace: no folder from {start} upward has problems/ (choose one with --root)", start=start)
    return root
