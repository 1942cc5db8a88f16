"""Where a workspace begins, and where in it things lie: as little as commands need that read no package, and no import that takes time."""

import os

TYPE_CHECKING = False  # importing typing for it takes time
if TYPE_CHECKING:
    from pathlib import Path


def problems_in(root: "Path") -> "Path":
    """The folder of all packages."""
    return root / "problems"


def solutions_in(root: "Path") -> "Path":
    """The folder of all solutions."""
    return root / "solutions"


def history_in(root: "Path") -> "Path":
    """The database of what the learner did; it may not exist yet."""
    return root / ".judge" / "history.db"


def cache_in(root: "Path") -> "Path":
    """What may be deleted at any time."""
    return root / ".judge" / "cache"


def mock_in(root: "Path") -> "Path":
    """The file that is there while a mock test runs."""
    return root / ".judge" / "mock"


def plan_in(root: "Path") -> "Path":
    """What the learner wants to do, plan.toml; it may not exist."""
    return root / "plan.toml"


def data_folder() -> "Path":
    """The user's own files when there is no workspace: `judge-kit` in $XDG_DATA_HOME, else in ~/.local/share; it may not exist yet."""
    return _users_folder("XDG_DATA_HOME", "share")


def state_folder() -> "Path":
    """What the kit keeps of this user on this machine: `judge-kit` in $XDG_STATE_HOME, else in ~/.local/state; it may not exist yet."""
    return _users_folder("XDG_STATE_HOME", "state")


def _users_folder(variable: str, usual: str) -> "Path":
    from pathlib import Path

    base = os.environ.get(variable, "")
    return (Path(base) if base and Path(base).is_absolute() else Path.home() / ".local" / usual) / "judge-kit"


def root_above(folder: str) -> str:
    """The nearest folder from an absolute path upward that has problems/; empty where there is none."""
    while not os.path.isdir(os.path.join(folder, "problems")):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return ""
    return folder


def find_root(start: "Path") -> "Path | None":
    """The same of a resolved path; None where there is none."""
    found = root_above(str(start))
    return type(start)(found) if found else None


def need_root(start: "Path") -> "Path":
    """The same; UsageError where there is none."""
    root = find_root(start)
    if root is None:
        from judge.errors import UsageError

        raise UsageError(
            "no workspace: no folder from {start} upward has problems/ (judge init ~/practice makes one, --root chooses one)", start=start
        )
    return root
