"""How many questions of the quiz are due; nothing for those who never took one."""

from datetime import datetime
from pathlib import Path

from judge.store.root import cache_in, history_in


def due_questions(root: Path, now: datetime) -> int:
    """Cards that should be asked by the end of today; `now` is an aware local time."""
    shelf = cache_in(root) / "quiz.db"
    if not shelf.exists():
        return 0
    from judge.dlnotes.choosing import is_due
    from judge.dlnotes.desk import Desk, Place, day_ends

    with Desk(Place(history_in(root), shelf, root / "decks"), None, "en") as desk:
        end = day_ends(now)
        return sum(is_due(entry, end) for entry in desk.entries(()))
