"""What a draft guesses is said in the learner's language, and read again from the file that it was written to."""

from string import Formatter

import pytest

from judge.drafting import guesses
from judge.drafting.guesses import in_words

TEMPLATES = [value for name, value in vars(guesses).items() if name.isupper() and not name.startswith("_") and name not in ("BESIDE", "N_")]


def marked(template: str, **values: object) -> str:
    return f"<{template.format(**values)}>"


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_guess_is_read_again(template: str) -> None:
    values = {name: f"A_{number}" for number, (_, name, _, _) in enumerate(Formatter().parse(template)) if name}
    written = template.format(**values)
    assert in_words(written, marked) == f"<{written}>"
    assert in_words(f"{written}; {written}", marked) == f"<{written}>; <{written}>"


def test_a_guess_that_begins_as_another_is_told_apart() -> None:
    assert in_words("A goes from 1 to 3, whose meanings the statement tells", lambda template, **_: template) == guesses.LISTED


def test_what_the_learner_wrote_stays() -> None:
    assert in_words("my own thought", marked) == "my own thought"
