"""Sources as they were when they were judged, by the mark that a run has of its source: `.judge/sources/<mark>`.

Nothing is lost without them but a look back: the log has what came of each run, this what was run.
"""

from pathlib import Path

from judge.store.files import write_atomically

#: a longer one is no program that somebody wrote
_MOST_BYTES = 256 * 1024


def keep_source(root: Path, mark: str, content: bytes) -> None:
    """Keep a source once; where it cannot be written nothing happens."""
    path = _place(root, mark)
    if len(content) > _MOST_BYTES or path.exists():
        return
    try:
        write_atomically(path, content)
    except OSError:
        pass


def kept_source(root: Path, mark: str) -> bytes | None:
    """A source that was kept; None where it was not."""
    if not mark.isalnum():
        return None
    try:
        return _place(root, mark).read_bytes()
    except OSError:
        return None


def _place(root: Path, mark: str) -> Path:
    return root / ".judge" / "sources" / mark
