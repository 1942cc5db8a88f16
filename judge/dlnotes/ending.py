"""What is said at the end of a session: the score, what to read again, when to come back."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.chapters import reading
from judge.dlnotes.choosing import is_resting
from judge.dlnotes.quizsession import Given
from judge.history.days import day_by
from judge.reports.style import Style


def ending_lines(given: Sequence[Given], total: int, title: Callable[[str], str], style: Style) -> Iterator[str]:
    """Score and chapters with wrong answers."""
    yield from score_lines(given, total, style)
    wrong = read_again(given)
    if wrong:
        yield style.say("read again (how many were wrong):")
    for chapter, count in wrong:
        yield style.say("  {command}  {title} ({count})", command=reading(chapter), title=title(chapter), count=count)


def score_lines(given: Sequence[Given], total: int, style: Style) -> Iterator[str]:
    """How many were right; repetitions do not count, nor does what the learner has not graded."""
    counted = [one for one in given if not (one.asked.is_drill or one.grade.is_open)]
    right, ungraded = sum(one.grade.is_right for one in counted), sum(one.grade.is_open for one in given)
    if not counted and not ungraded:
        yield style.say("nothing answered")
        return
    if counted:
        yield style.paint(style.say("{right} of {count} right", right=right, count=len(counted)), "bold")
    if ungraded:
        yield style.say("not graded by you: {count}", count=ungraded)
    if len(counted) + ungraded < total:
        yield style.say("not answered: {count}", count=total - len(counted) - ungraded)


def read_again(given: Sequence[Given]) -> list[tuple[str, int]]:
    """Chapters with wrong answers, and how many; most of them first."""
    wrong: dict[str, int] = {}
    for one in given:
        if not (one.asked.is_drill or one.grade.is_open or one.grade.is_right):
            wrong[one.asked.card.chapter] = wrong.get(one.asked.card.chapter, 0) + 1
    return sorted(wrong.items(), key=lambda one: (-one[1], one[0]))


def next_line(entries: Iterable[CardEntry], today: int, style: Style) -> str:
    """When the next review is due; empty where nothing was learned."""
    met = (entry for entry in entries if not entry.is_hidden and not is_resting(entry, today))
    dues = sorted(day_by(entry.memory.due) for entry in met if entry.memory)
    if not dues:
        return ""
    later = [due for due in dues if due > today]
    if len(later) < len(dues):
        return style.say("{count} more are due now", count=len(dues) - len(later))
    days, count = later[0] - today, later.count(later[0])
    if days == 1:
        return style.say("next review: tomorrow ({count})", count=count)
    return style.say("next review: in {days} days ({count})", days=days, count=count)
