"""Where a workspace begins."""

from pathlib import Path


def find_root(start: Path) -> Path | None:
    """The nearest folder from `start` upward that has problems/; None where there is none."""
    return next((folder for folder in (start, *start.parents) if (folder / "problems").is_dir()), None)
