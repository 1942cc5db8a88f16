"""Where a quiz is held: at a terminal or a pipe."""

import contextlib
import sys
from collections.abc import Callable
from datetime import timedelta

from judge.cli.clock import local_now
from judge.cli.terminal import ask, on_screen, say
from judge.dlnotes.dialogue import Console
from judge.reports.style import Style

_YES = frozenset(["y", "yes", "ㅛ", "네", "예", "응"])


def make_console(title: Callable[[str], str], style: Style, *, minutes: int, is_plain: bool) -> Console:
    """A quiz at this terminal; `minutes` limits an exam, 0 is none."""
    is_screen = sys.stdin.isatty() and sys.stdout.isatty()
    deadline = local_now() + timedelta(minutes=minutes) if minutes else None
    reading = _typed if is_screen and not is_plain else _line
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    return Console(reading, say, local_now, style, lambda card: title(card.chapter), is_waiting=is_screen, deadline=deadline)


def read_typed(prompt: str) -> str | None:
    """A line that is typed after a prompt, None at the end of what there is; what is no text in it is dropped."""
    if sys.stdin.errors != "surrogateescape":
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    line = _typed(prompt) if sys.stdin.isatty() and sys.stdout.isatty() else _line(prompt)
    return None if line is None else line.encode("utf-8", "surrogateescape").decode("utf-8", "ignore")


def is_yes(answer: str) -> bool:
    """Whether an answer means yes: also the key that y is on where Hangul is being typed."""
    return answer.strip().lower() in _YES


def _typed(prompt: str) -> str | None:
    """A line edited at the terminal, where wide characters are erased whole."""
    import readline  # noqa: F401  # input() uses it once it is there

    _take_letters_whole()
    try:
        return input(on_screen(prompt))
    except (EOFError, KeyboardInterrupt):
        say("")
        return None


def _take_letters_whole() -> None:
    """Have a locale with UTF-8: under one that is not installed (ko_KR.UTF-8 in a container) the line editor takes Hangul for keys."""
    import locale

    if locale.nl_langinfo(locale.CODESET).upper() != "UTF-8":
        with contextlib.suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, "C.UTF-8")


def _line(prompt: str) -> str | None:
    ask(prompt)
    try:
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        line = ""
    if not sys.stdin.isatty():
        say("")
    return line or None
