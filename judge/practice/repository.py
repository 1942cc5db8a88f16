"""The learner's git, as little of it as a commit needs."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import UsageError
from judge.searchpath import NEUTRAL


def need_repository(root: Path) -> None:
    """UsageError when there is no git, or no repository around `root`."""
    if _git(root, ["rev-parse", "--git-dir"])[0]:
        raise UsageError("{path} is no git repository: git init makes one", path=root)


def add_and_commit(root: Path, paths: Sequence[Path], message: str) -> bool:
    """Commit these files and no others; False when they are as they were. UsageError with git's words when it refuses."""
    words = [str(path) for path in paths]
    code, text = _git(root, ["add", "--", *words])
    if code:
        raise UsageError("git add: {problem}", problem=text)
    if not _git(root, ["diff", "--cached", "--quiet", "--", *words])[0]:
        return False
    code, text = _git(root, ["commit", "--quiet", "-m", message, "--", *words])
    if code:
        raise UsageError("git commit: {problem}", problem=text)
    return True


def _git(root: Path, words: Sequence[str]) -> tuple[int, str]:
    import subprocess

    try:
        done = subprocess.run(
            ["git", "-C", str(root.absolute()), *words], cwd=NEUTRAL, capture_output=True, text=True, errors="replace", check=False
        )
    except OSError as error:
        raise UsageError("git does not start: {problem}", problem=error.strerror or error) from None
    return done.returncode, "\n".join(filter(None, (done.stdout.strip(), done.stderr.strip())))  # a hook may say why on either
