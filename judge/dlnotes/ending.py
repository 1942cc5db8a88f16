"""What is said at the end of a session: the score, what to read again, when to come back."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.chapters import is_chapter
from judge.dlnotes.choosing import is_resting
from judge.dlnotes.quizsession import Given
from judge.history.days import DAY_S
from judge.messages import command_line
from judge.reports.style import Style


def ending_lines(given: Sequence[Given], total: int, title: Callable[[str], str], style: Style) -> Iterator[str]:
    """Score and chapters with wrong answers; repetitions do not count."""
    counted = [one for one in given if not one.asked.is_drill]
    right = sum(one.grade.is_right for one in counted)
    if not counted:
        yield style.say("nothing answered")
        return
    yield style.paint(style.say("{right} of {count} right", right=right, count=len(counted)), "bold")
    if len(counted) < total:
        yield style.say("not answered: {count}", count=total - len(counted))
    wrong: dict[str, int] = {}
    for one in counted:
        if not one.grade.is_right:
            wrong[one.asked.card.chapter] = wrong.get(one.asked.card.chapter, 0) + 1
    if wrong:
        yield style.say("read again (how many were wrong):")
    for chapter, count in sorted(wrong.items(), key=lambda one: (-one[1], one[0])):
        command = command_line("notes" if is_chapter(chapter) else "quiz", chapter)
        yield style.say("  {command}  {title} ({count})", command=command, title=title(chapter), count=count)


def next_line(entries: Iterable[CardEntry], day_end: float, style: Style) -> str:
    """When the next review is due; empty where nothing was learned."""
    dues = sorted(entry.memory.due for entry in entries if entry.memory and not entry.is_hidden and not is_resting(entry, day_end))
    if not dues:
        return ""
    later = [due for due in dues if due > day_end]
    if len(later) < len(dues):
        return style.say("{count} more are due now", count=len(dues) - len(later))
    days = int((later[0] - day_end) // DAY_S) + 1
    count = sum(due <= day_end + days * DAY_S for due in later)
    if days == 1:
        return style.say("next review: tomorrow ({count})", count=count)
    return style.say("next review: in {days} days ({count})", days=days, count=count)
