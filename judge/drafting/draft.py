"""A draft: the lines of a spec, with what in them is a guess, and its text. Who reads such a text learns here whether it was confirmed.

# draft: not confirmed (from the validator)      the first line, until a person has looked
# guess, look at it first: K goes from 1 to N    one line each: those of a kind that is often wrong, then the others
# guess: the statement may call K otherwise
# all samples: K != N                            what a hunt prefers, and does not ask for; stays when the draft is confirmed
N K
---
1 <= N <= 100
"""

from typing import NamedTuple

from judge.drafting.guesses import unsureness
from judge.errors import JudgeError
from judge.messages import N_

_MARK = "# draft: not confirmed"
_GUESS, _UNSURE = "# guess: ", "# guess, look at it first: "
_HABIT = "# all samples: "


class SpecDraft(NamedTuple):
    """Lines of layout and rules; `origin` is what they were read from."""

    origin: str
    layout: tuple[str, ...]
    rules: tuple[str, ...] = ()
    guesses: tuple[str, ...] = ()
    #: rules that all samples keep, for which nothing speaks otherwise
    habits: tuple[str, ...] = ()


class NoDraft(JudgeError):
    """What is there does not carry a draft; the message says where reading ended."""


#: what a draft was read from, as messages name it
VALIDATOR, FORMAT_BLOCK, STATEMENT = N_("the validator"), N_("the statement's input format"), N_("samples and statement")


def render_draft(draft: SpecDraft) -> str:
    """The text of input.spec."""
    ordered = sorted((" ".join(guess.split()) for guess in draft.guesses), key=unsureness, reverse=True)
    guesses = [f"{_UNSURE if unsureness(guess) else _GUESS}{guess}" for guess in ordered]
    habits = [_HABIT + habit for habit in draft.habits]
    return "\n".join([f"{_MARK} (read from {draft.origin})", *guesses, *habits, *draft.layout, "---", *draft.rules, ""])


def is_unconfirmed(spec_text: str) -> bool:
    """Whether a spec is a draft that nobody has confirmed yet."""
    return spec_text.removeprefix("\ufeff").lstrip().startswith(_MARK)


def confirmed(spec_text: str) -> str:
    """The spec without the mark of a draft, its guesses with it."""
    lines = spec_text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith((_MARK, _GUESS, _UNSURE)))


def guesses_of(spec_text: str) -> tuple[str, ...]:
    """What the text says that it guesses, in its order: what is often wrong comes first."""
    return tuple(line.removeprefix(_UNSURE).removeprefix(_GUESS) for line in spec_text.splitlines() if line.startswith((_GUESS, _UNSURE)))


def habits_of(text: str) -> tuple[str, ...]:
    """The rules that a spec says all samples keep."""
    return tuple(line.removeprefix(_HABIT).strip() for line in text.splitlines() if line.startswith(_HABIT))
