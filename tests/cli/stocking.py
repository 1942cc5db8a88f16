"""The cards that travel with the kit, taken in once for many quizzes: each new workspace would read all decks again."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from judge.dlnotes.quizcards import QuizCards, QuizFiles


def stock(workspace: Path) -> None:
    """Have them in a workspace without any, as after its first quiz."""
    there = workspace / ".judge" / "cache" / "quiz.db"
    if not there.exists():
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_stocked(), there)


@cache
def _stocked() -> Path:
    folder = Path(mkdtemp(prefix="tests-of-the-kit-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    files = QuizFiles(folder / "history.db", folder / "quiz.db", folder / "decks")
    with QuizCards(files, None, "en"):
        pass
    return files.cards
