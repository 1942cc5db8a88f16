"""Where a quiz is held: lines typed at a terminal or read from a pipe, the local clock."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta

from judge.cli.terminal import say
from judge.dlnotes.dialogue import Room
from judge.reports.style import Style


def local_now() -> datetime:
    """The time here, aware."""
    return datetime.now().astimezone()


def make_room(title: Callable[[str], str], style: Style, *, minutes: int, is_plain: bool) -> Room:
    """A room at this terminal; `minutes` limits an exam, 0 is none."""
    is_screen = sys.stdin.isatty() and sys.stdout.isatty()
    deadline = local_now() + timedelta(minutes=minutes) if minutes else None
    reading = _typed if is_screen and not is_plain else _line
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    return Room(reading, say, local_now, style, lambda card: title(card.chapter), is_waiting=is_screen, deadline=deadline)


def _typed(prompt: str) -> str | None:
    """A line edited at the terminal, where wide characters are erased whole."""
    import readline  # noqa: F401  # input() uses it once it is there

    try:
        return input(prompt)
    except (EOFError, KeyboardInterrupt):
        say("")
        return None


def _line(prompt: str) -> str | None:
    sys.stdout.write(prompt)
    sys.stdout.flush()
    try:
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        line = ""
    if not sys.stdin.isatty():
        say("")
    return line or None
