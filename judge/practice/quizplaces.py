"""Where quizzes keep what they have: in a workspace, and in the user's own folder where there is none; from there into a new workspace."""

from pathlib import Path

from judge.dlnotes.quizcards import QuizFiles
from judge.store.root import cache_in, data_folder, history_in


def files_inside(root: Path) -> QuizFiles:
    """Those of a workspace."""
    return QuizFiles(history_in(root), cache_in(root) / "quiz.db", root / "decks")


def files_outside() -> QuizFiles:
    """The user's own."""
    home = data_folder()
    return QuizFiles(home / "history.db", home / "cache" / "quiz.db", home / "decks")


def take_along(root: Path) -> tuple[int, int]:
    """Copy the user's own answers and decks that a workspace lacks; how many of each. HistoryError for a log that cannot be read.

    They stay where they are: a further workspace may have them, too.
    """
    from judge.dlnotes.library import own
    from judge.history.log import History
    from judge.store.files import write_atomically

    outside, inside, answers = files_outside(), files_inside(root), 0
    if outside.history.exists():
        with History(outside.history) as theirs:
            events = list(theirs.events())
        with History(inside.history) as history:
            answers = history.record(events)
    lacking = [deck.path for deck in own(outside.decks) if not (inside.decks / deck.path.name).exists()]
    for path in lacking:
        inside.decks.mkdir(exist_ok=True)
        write_atomically(inside.decks / path.name, path.read_bytes())
    return answers, len(lacking)
