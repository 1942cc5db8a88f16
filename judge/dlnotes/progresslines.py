"""Progress as lines of a terminal."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from judge.dlnotes.progress import ChapterProgress, QuizProgress
from judge.reports.style import Style
from judge.reports.visible import cut, pad

_BAR = 24
_TITLE = 30
_BAR_OF_DAYS = 40


def progress_lines(progress: QuizProgress, title: Callable[[str], str], today: date, style: Style) -> Iterator[str]:
    """Chapters with bars, reviews of the coming days, retention."""
    yield style.paint(style.say("chapters: # known, + learning, . new"), "bold")
    room = min(_TITLE, max(10, style.columns - _BAR - 20))
    for chapter in progress.chapters:
        name = pad(cut(title(chapter.chapter) or chapter.chapter, room), room)
        yield f"{name} {_bar(chapter)} {chapter.known:4}{chapter.learning:4}{chapter.new:4}"
    yield ""
    yield style.paint(style.say("reviews in the next days"), "bold")
    yield from _days(progress.forecast, today)
    yield ""
    yield style.paint(style.say("retention"), "bold")
    found = progress.retention
    if not found.counted:
        yield style.say("nothing was asked a second time on a later day yet")
        return
    yield style.say(
        "{kept} of {counted} reviews right: {share:.0%}; FSRS expected {expected:.0%}",
        kept=found.kept,
        counted=found.counted,
        share=found.kept / found.counted,
        expected=found.predicted / found.counted,
    )


def _bar(chapter: ChapterProgress) -> str:
    known = round(_BAR * chapter.known / chapter.total)
    learning = min(_BAR - known, round(_BAR * chapter.learning / chapter.total) or int(chapter.learning > 0))
    return f"[{'#' * known}{'+' * learning}{'.' * (_BAR - known - learning)}]"


def _days(forecast: tuple[int, ...], today: date) -> Iterator[str]:
    most = max(*forecast, 1)
    for number, count in enumerate(forecast):
        day = today + timedelta(days=number)
        yield f"{day:%m-%d} {count:4} {'#' * round(_BAR_OF_DAYS * count / max(most, _BAR_OF_DAYS))}".rstrip()
