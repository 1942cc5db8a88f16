"""What the environment says of the screen and its reader; where output goes."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from judge.reports.style import Style


def reader_language(wanted: str, environment: Mapping[str, str]) -> str:
    """`ko` or `en`: what was asked for, else what the locale says."""
    if wanted:
        return wanted
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "ko" if environment[name].startswith("ko") else "en"
    return "en"


def find_translation(language: str) -> Callable[[str], str]:
    """A function from English texts to this language."""
    if language == "en":
        return str
    from judge.particles import KoreanText
    from judge.translations import load_texts

    texts = load_texts(language)
    return lambda text: KoreanText(texts.get(text, text))


def make_style(language: str, translate: Callable[[str], str], environment: Mapping[str, str]) -> Style:
    """How to draw on stdout."""
    is_screen = sys.stdout.isatty()
    has_colour = is_screen and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    columns = os.get_terminal_size(sys.stdout.fileno()).columns if is_screen else 0
    return Style(translate, language, has_colour, columns or 80)


def say(text: str) -> None:
    """A line of results."""
    sys.stdout.write(text + "\n")


def talk(text: str) -> None:
    """A line that is no result: notes and errors."""
    sys.stdout.flush()
    sys.stderr.write(text + "\n")


def shown_path(path: Path) -> str:
    """A path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


class LiveLine:
    """One line on a terminal that tells what is going on, gone when something else is said."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._is_on = sys.stderr.isatty()
        self._is_shown = False
        self._permille = -1

    def show(self, text: str) -> None:
        """Replace the line."""
        if self._is_on:
            sys.stdout.flush()
            sys.stderr.write("\r\x1b[K" + self._style.paint(text, "dim"))
            sys.stderr.flush()
            self._is_shown = True

    def bar(self, done: int, total: int, label: str) -> None:
        """Replace the line by a bar: `done` of `total`."""
        if not self._is_on or not total or (done < total and done * 1000 // total == self._permille):
            return
        self._permille = done * 1000 // total
        columns = max(10, min(40, self._style.columns - 40))
        filled = columns * done // total
        self.show(f"{label} [{'#' * filled}{'.' * (columns - filled)}] {done}/{total}")

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._is_shown = False


def tell_rescued(rescued: tuple[object, int] | None, style: Style) -> None:
    """That the log was damaged, where it lies now, and what was saved of it."""
    if rescued:
        path, count = rescued
        talk(style.say("judge: the history was damaged; it lies at {path} now, and {count} events of it are saved", path=path, count=count))
