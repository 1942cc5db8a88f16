"""Progress as lines of a terminal."""

from collections.abc import Callable, Iterator

from judge.dlnotes.progress import ChapterProgress, QuizProgress
from judge.history.days import date_of
from judge.reports.style import Style
from judge.reports.visible import cut, pad, width

_BAR = 24
_LONGEST_TITLE = 60
_BAR_OF_DAYS = 40


def progress_lines(progress: QuizProgress, title: Callable[[str], str], today: int, style: Style) -> Iterator[str]:
    """Chapters with bars, reviews of the coming days, retention."""
    yield style.paint(style.say("chapters: # known, + learning, . new"), "bold")
    size = min(_BAR, max(6, style.columns - 26))
    titles = [title(chapter.chapter) or chapter.chapter for chapter in progress.chapters]
    room = min(_LONGEST_TITLE, max(map(width, titles), default=0), max(10, style.columns - size - 20))
    for chapter, name in zip(progress.chapters, titles, strict=True):
        yield f"{pad(cut(name, room), room)} {_bar(chapter, size)} {chapter.known:4}{chapter.learning:4}{chapter.new:4}"
    yield ""
    if any(progress.forecast):
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


def _bar(chapter: ChapterProgress, size: int) -> str:
    known = round(size * chapter.known / chapter.total)
    learning = min(size - known, round(size * chapter.learning / chapter.total) or int(chapter.learning > 0))
    return f"[{'#' * known}{'+' * learning}{'.' * (size - known - learning)}]"


def _days(forecast: tuple[int, ...], today: int) -> Iterator[str]:
    """Up to the last day that has any."""
    most, last = max(*forecast, 1), max(number for number, count in enumerate(forecast) if count)
    for number, count in enumerate(forecast[: last + 1]):
        yield f"{date_of(today + number)[5:]} {count:4} {'#' * round(_BAR_OF_DAYS * count / max(most, _BAR_OF_DAYS))}".rstrip()
