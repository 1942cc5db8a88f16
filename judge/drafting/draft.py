"""A draft: the lines of a spec, with what in them is a guess, and its text. Who reads such a text learns here whether it was confirmed.

# draft: not confirmed (from the validator)      the first line, until a person has looked
# guess: K goes to 100, as in the samples        one line each
# all samples: K != N                            what a hunt prefers, and does not ask for; stays when the draft is confirmed
N K
---
1 <= N <= 100
"""

from typing import NamedTuple

from judge.errors import JudgeError
from judge.messages import N_

_MARK = "# draft: not confirmed"
_GUESS = "# guess: "
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
    guesses = [_GUESS + " ".join(guess.split()) for guess in draft.guesses]
    habits = [_HABIT + habit for habit in draft.habits]
    return "\n".join([f"{_MARK} (read from {draft.origin})", *guesses, *habits, *draft.layout, "---", *draft.rules, ""])


def is_unconfirmed(spec_text: str) -> bool:
    """Whether a spec is a draft that nobody has confirmed yet."""
    return spec_text.removeprefix("\ufeff").lstrip().startswith(_MARK)


def confirmed(spec_text: str) -> str:
    """The spec without the mark of a draft, its guesses with it."""
    lines = spec_text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith((_MARK, _GUESS)))


def guesses_of(spec_text: str) -> tuple[str, ...]:
    """What the text says that it guesses."""
    return tuple(line.removeprefix(_GUESS) for line in spec_text.splitlines() if line.startswith(_GUESS))


def habits_of(text: str) -> tuple[str, ...]:
    """The rules that a spec says all samples keep."""
    return tuple(line.removeprefix(_HABIT).strip() for line in text.splitlines() if line.startswith(_HABIT))
