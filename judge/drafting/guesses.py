"""What a draft may have guessed, in words: written in English into the file, read in the learner's language on the screen."""

import re
from collections.abc import Callable

from judge.messages import N_

ANY_WORD = N_("{name} is a word of any characters")
BETWEEN = N_("{name} lies between {low} and {high}, as all numbers of the samples do")
OTHERWISE = N_("the statement may call {names} otherwise")
UNTIL_END = N_("1 to {most} until the end")
HOW_MANY = N_("how many there are until the end")
ALL_COMMANDS = N_("the samples show all commands that there are")
WITHIN = N_("{name} goes from {low} to {other}")
AT_LEAST = N_("{name} is at least {low}, as in the samples")
AT_MOST = N_("{name} is at most {most}, as in the samples")
LISTED = N_("{name} goes from {low} to {high}, whose meanings the statement tells")
ASKS_MORE = N_("{name}:{line} asks for more than is said here: {rule}")
BY_MESSAGES = N_("{rule}, by what {name}:{line} and its messages say")
SAYS_MORE = N_("the statement may ask for more than is said here: {said}")
CHARACTERS = N_("{name} has {count} characters, as in the samples")
LETTERS = N_("{name} is made of {letters}, as in the samples")
ONE_OF = N_("{name} is one of {count} times or dates: those of the samples, and some more")
FIXED = N_("{rule}, as in the samples")

_ALL = (
    ANY_WORD, BETWEEN, OTHERWISE, UNTIL_END, HOW_MANY, ALL_COMMANDS, LISTED, WITHIN, AT_LEAST, AT_MOST, ASKS_MORE, BY_MESSAGES,
    SAYS_MORE, CHARACTERS, LETTERS, ONE_OF, FIXED,
)  # fmt: skip

#: kinds of which on pages at which nobody had looked up to half of the drafts that have one were wrong; and a third
_OFTEN_WRONG = (WITHIN, SAYS_MORE, CHARACTERS, ANY_WORD, UNTIL_END)
_SOMETIMES_WRONG = (AT_LEAST, AT_MOST, BETWEEN)
_FIRST = N_("look at this guess first: {guess}")
_GUESS = N_("a guess: {guess}")
#: between two guesses about one name
BESIDE = "; "


def in_words(guess: str, say: Callable[..., str]) -> str:
    """A guess as it stands in a file, in the language of `say`; what is none of ours stays as it is."""
    return BESIDE.join(_one(part, say) for part in guess.split(BESIDE))


def told_guess(guess: str, say: Callable[..., str]) -> str:
    """A line that tells a guess, and whether it is to be looked at first."""
    return say(_FIRST if unsureness(guess) else _GUESS, guess=in_words(guess, say))


def unsureness(guess: str) -> int:
    """How likely a guess is wrong, by its kind: 2, 1, or 0 where such hardly ever are."""
    kinds = {next((template for template in _ALL if fields_of(part, template)), "") for part in guess.split(BESIDE)}
    return 2 if kinds & {*_OFTEN_WRONG} else 1 if kinds & {*_SOMETIMES_WRONG} else 0


def _one(guess: str, say: Callable[..., str]) -> str:
    for template in _ALL:
        found = fields_of(guess, template)
        if found is not None:
            return say(template, **found)
    return guess


def fields_of(guess: str, template: str) -> dict[str, str] | None:
    """What stands in a guess of this kind; None where it is another one."""
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(template))
    found = re.fullmatch(pattern, guess)
    return found.groupdict() if found else None
