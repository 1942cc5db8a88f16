"""How text is drawn: colours where the terminal has them, words in the reader's language.

A look is a mark in the text until the terminal's door (`cli.terminal`) makes an escape of it; whatever else a terminal would obey came from
somewhere else and is made visible there.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from judge.messages import filled

if TYPE_CHECKING:  # enums take long to make, and not every screen shows a verdict
    from judge.model import Verdict

_CODES = {
    "bold": "1", "dim": "2", "italic": "3", "red": "31", "green": "32",
    # of the 256 colours, to be read on white and on black: many terminals have a blue that cannot be read on black, a yellow on white
    "yellow": "38;5;136", "blue": "38;5;32", "magenta": "38;5;133", "cyan": "38;5;31",
    "bronze": "38;5;130", "silver": "38;5;103", "gold": "38;5;172", "platinum": "38;5;36", "diamond": "38;5;32", "ruby": "38;5;161",
}  # fmt: skip

#: stands before each look: new in every process, so that no file, page or program can have it in its text
_MARK = f"\ufdd0{os.urandom(6).hex()}"

#: by the name of a verdict
_COLOURS = {
    "AC": "green", "PE": "yellow", "WA": "red", "TLE": "red", "MLE": "red", "OLE": "red",
    "RTE": "magenta", "PA": "yellow", "CE": "blue", "NA": "yellow", "JE": "yellow",
}  # fmt: skip


class Style(NamedTuple):
    """What a renderer needs to know of the screen; `translate` turns an English text into the reader's language."""

    translate: Callable[[str], str] = str
    language: str = "en"
    has_colour: bool = False
    columns: int = 80

    def paint(self, text: str, *looks: str) -> str:
        """`text` in these looks (bold, dim, a colour), where there is colour."""
        if not self.has_colour or not text or not looks:
            return text
        begin, end = f"{_MARK}{';'.join(_CODES[look] for look in looks)}m", f"{_MARK}0m"
        return begin + text.replace(end, end + begin) + end

    def verdict(self, verdict: "Verdict", text: str, *looks: str) -> str:
        """`text` in the colour of a verdict."""
        return self.paint(text, _COLOURS[verdict.name], *looks)

    def level(self, level: str, text: str) -> str:
        """`text` in the colour of a level, `silver-2` or a guess of it; as it is for what has no colour."""
        tier = level.lstrip("~").partition("-")[0]
        return self.paint(text, tier) if tier in _CODES else text

    def dim_but_level(self, text: str, level: str, name: str) -> str:
        """`text` dim, but for the `name` of a level in it, if that was not cut off."""
        before, found, after = text.partition(name) if name else (text, "", "")
        return self.paint(before, "dim") + self.level(level, found) + self.paint(after, "dim")

    def say(self, template: str, **values: object) -> str:
        """A template in the reader's language, filled in."""
        return filled(self.translate(template), values)


def with_escapes(text: str, made_safe: Callable[[str], str]) -> str:
    """`text` for a terminal: what `paint` asked for as escapes, all between it as `made_safe` has it."""
    first, *rest = text.split(_MARK)
    looks = (piece.partition("m") for piece in rest)
    return made_safe(first) + "".join(f"\x1b[{codes}m{made_safe(words)}" for codes, _, words in looks)
