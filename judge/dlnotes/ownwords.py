"""An answer in one's own words: what it should say is shown, and the learner says whether theirs does."""

from collections.abc import Callable
from unicodedata import normalize

from judge.dlnotes.card import Card
from judge.dlnotes.showing import model_lines
from judge.dlnotes.typedanswers import read_truth
from judge.errors import AnswerError
from judge.reports.style import Style

_QUIT = ("q", normalize("NFKC", "ㅂ"))


def compared(own: str, card: Card, *, read: Callable[[str], str | None], say: Callable[[str], None], style: Style) -> str | None:
    """The learner's words and, in a line below, o or x; None when they leave."""
    for line in model_lines(card, style):
        say(line)
    while True:
        typed = read(style.say("was yours right? o or x: "))
        if typed is None or normalize("NFKC", typed.strip().casefold()) in _QUIT:
            return None
        try:
            return f"{own}\n{'o' if read_truth(typed) else 'x'}"
        except AnswerError as error:
            say(error.render(style.translate))
