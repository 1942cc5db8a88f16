"""How text is drawn: colours where the terminal has them, words in the reader's language."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # enums take long to make, and not every screen shows a verdict
    from judge.model import Verdict

_CODES = {"bold": "1", "dim": "2", "italic": "3", "red": "31", "green": "32", "yellow": "33", "blue": "34", "magenta": "35", "cyan": "36"}

#: by the name of a verdict
_COLOURS = {
    "AC": "green", "PE": "yellow", "WA": "red", "TLE": "red", "MLE": "red", "OLE": "red",
    "RTE": "magenta", "CE": "blue", "NA": "yellow", "JE": "yellow",
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
        return f"\x1b[{';'.join(_CODES[look] for look in looks)}m{text}\x1b[0m"

    def verdict(self, verdict: "Verdict", text: str, *looks: str) -> str:
        """`text` in the colour of a verdict."""
        return self.paint(text, _COLOURS[verdict.name], *looks)

    def say(self, template: str, **values: object) -> str:
        """A template in the reader's language, filled in."""
        return self.translate(template).format(**values)
