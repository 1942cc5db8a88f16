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
    is_right = own_grade(card, read=read, say=say, style=style)
    return None if is_right is None else f"{own}\n{'o' if is_right else 'x'}"


def own_grade(card: Card, *, read: Callable[[str], str | None], say: Callable[[str], None], style: Style) -> bool | None:
    """What the learner says of theirs, the answer before their eyes; None when they leave."""
    for line in model_lines(card, style):
        say(line)
    while True:
        typed = read(style.say("was yours right? o or x: "))
        if typed is None or normalize("NFKC", typed.strip().casefold()) in _QUIT:
            return None
        try:
            return read_truth(typed)
        except AnswerError as error:
            say(error.render(style.translate))
