"""After an exam: answers in one's own words are shown beside what they should say, and the learner grades them, without a clock."""

from judge.dlnotes.dialogue import Console
from judge.dlnotes.ownwords import own_grade
from judge.dlnotes.quizsession import Session
from judge.dlnotes.showing import asked_again, typed_line


def settle(session: Session, console: Console) -> None:
    """Ask for each open answer what it was worth, until all are graded or the learner leaves: what is left then counts for nothing."""
    for given in session.open:
        for line in ("", *asked_again(given, console.style), typed_line(given, console.style)):
            console.say(line)
        is_right = own_grade(given.asked.card, read=console.read, say=console.say, style=console.style)
        if is_right is None:
            return
        session.settle(given.key, console.clock(), is_right=is_right)
