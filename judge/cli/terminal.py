"""What the environment says of the screen and its reader; the one door of all that is shown.

`say` and `talk` show a line, `say_page` many (by the pager, where they are too many for the screen), `give` and `give_bytes` hand over what
another program may read, `LiveLine` and `clear_screen` move the cursor. Whatever text they are given, ids and file names and messages of
programs in it, the terminal obeys nothing of it but the looks of `Style.paint`; a `DrawnPicture` is drawn, and nothing of it can be more
than pixels. That nobody writes to stdout and stderr around them tests/test_architecture.py holds.
"""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from judge.reports.style import Style, with_escapes
from judge.store.userfile import user_value

if TYPE_CHECKING:  # few pages have pictures
    from judge.reports.drawnpicture import DrawnPicture

#: empties the screen and what scrolled out of it, and goes to its first line; goes to the start of the line and empties it
_CLEAR_SCREEN, _CLEAR_LINE = "\x1b[2J\x1b[3J\x1b[H", "\r\x1b[K"

#: characters of a line that no screen is too narrow for
_SHORT = 20


def reader_language(wanted: str, environment: Mapping[str, str]) -> str:
    """`ko` or `en`: what was asked for, else what $JUDGE_LANG, the user's settings or the locale say."""
    if wanted:
        return wanted
    told = environment.get("JUDGE_LANG") or user_value("lang")
    if told in ("ko", "en"):
        return told
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "ko" if environment[name].startswith("ko") else "en"
    return "en"


def find_translation(language: str) -> Callable[[str], str]:
    """A function from English texts to this language."""
    if language == "en":
        return str
    from judge import translations

    return translations.find_translation(language)


def make_style(language: str, translate: Callable[[str], str], environment: Mapping[str, str]) -> Style:
    """How to draw on stdout."""
    is_screen = sys.stdout.isatty()
    has_colour = not environment.get("NO_COLOR") and _obeys(sys.stdout)
    columns = os.get_terminal_size(sys.stdout.fileno()).columns if is_screen else 0
    return Style(translate, language, has_colour, columns or 80)


def say(text: str) -> None:
    """A line of results."""
    _take_away()
    sys.stdout.write(_within(on_screen(text), sys.stdout) + "\n")


def say_page(lines: "Iterable[str | DrawnPicture]") -> str:
    """Lines of results, and pictures, which only a terminal gets; the text that was written."""
    shown = list(lines)
    text = "".join(f"{on_screen(line) if isinstance(line, str) else _on_screen_drawn(line)}\n" for line in shown)
    if not (all(isinstance(line, str) for line in shown) and _is_paged(text)):
        sys.stdout.write(text)
    return text


def _is_paged(text: str) -> bool:
    """Whether the pager showed a text that is to be shown on stdout."""
    if not sys.stdout.isatty():
        return False
    from judge.cli.pager import show_paged

    return show_paged(text)


def talk(text: str) -> None:
    """A line that is no result: notes and errors; where nobody can hear it nothing happens."""
    _take_away()
    sys.stdout.flush()
    try:
        sys.stderr.write(_within(on_screen(text), sys.stderr) + "\n")
        sys.stderr.flush()
    except OSError:
        from judge.cli.streams import give_up

        give_up(sys.stderr)


def ask(prompt: str) -> None:
    """Words before what is typed, on the same line."""
    sys.stdout.write(on_screen(prompt))
    sys.stdout.flush()


def on_screen(text: str) -> str:
    """One line as a terminal gets it."""
    if text.isprintable():
        return text
    from judge.reports.visible import safe_line

    return with_escapes(text, safe_line)


def _within(line: str, stream: TextIO) -> str:
    """A line on the screen, where there is one, broken at blanks where it is longer."""
    if len(line) <= _SHORT or not stream.isatty() or not (columns := os.get_terminal_size(stream.fileno()).columns):
        return line
    from judge.reports.folding import fold

    return fold(line, columns)


def _on_screen_drawn(picture: "DrawnPicture") -> str:
    from judge.reports.drawnpicture import picture_escapes

    return picture_escapes(picture) if _obeys(sys.stdout) else ""


def give(text: str) -> None:
    """Text that another program may read, as it is; on a terminal nothing in it is obeyed."""
    if sys.stdout.isatty():
        from judge.reports.visible import safe_text

        text = safe_text(text)
    sys.stdout.write(text)


def give_bytes(content: bytes, *, is_talk: bool = False) -> None:
    """The same for what a program wrote; `is_talk`: to stderr."""
    stream = sys.stderr if is_talk else sys.stdout
    sys.stdout.flush()
    if stream.isatty():
        from judge.reports.visible import safe_text

        stream.write(safe_text(content.decode("utf-8", "backslashreplace")))
        stream.flush()
    else:
        stream.buffer.write(content)
        stream.buffer.flush()


def ring() -> None:
    """Ring the terminal's bell, for who asked for it."""
    if _obeys(sys.stderr) and user_value("bell") == "on":
        sys.stderr.write("\a")
        sys.stderr.flush()


def clear_screen() -> None:
    """Begin with an empty screen, where there is one."""
    if _obeys(sys.stdout):
        sys.stdout.write(_CLEAR_SCREEN)


def _obeys(stream: TextIO) -> bool:
    """Whether escapes mean anything there."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def shown_path(path: Path) -> str:
    """A path as short as it can be told from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, FileNotFoundError):  # elsewhere, or the current folder is gone
        return str(path)


#: the live line that is on the screen, of which there is one
_live: list["LiveLine"] = []


def _take_away() -> None:
    """Clear the live line before anything else is said, by whomever."""
    while _live:
        _live.pop().clear()


class LiveLine:
    """One line on a terminal that tells what is going on, gone when something else is said."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._is_on = _obeys(sys.stderr)
        self._is_shown = False
        self._permille = -1

    def show(self, text: str) -> None:
        """Replace the line."""
        if self._is_on:
            if 2 * len(text) >= self._style.columns:
                from judge.reports.visible import cut

                text = cut(text, self._style.columns - 1)  # of a line that goes on below only its end would be cleared
            sys.stdout.flush()
            sys.stderr.write(_CLEAR_LINE + on_screen(self._style.paint(text, "dim")))
            sys.stderr.flush()
            self._is_shown = True
            _live[:] = [self]

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
            sys.stderr.write(_CLEAR_LINE)
            sys.stderr.flush()
            self._is_shown = False


def tell_rescued(rescued: tuple[object, int] | None, style: Style) -> None:
    """That the log was damaged, where it lies now, and what was saved of it."""
    if rescued:
        path, count = rescued
        talk(style.say("judge: the history was damaged; it lies at {path} now, and {count} events of it are saved", path=path, count=count))
