"""What samples show that no rule of a spec can say: better no draft than one of which hardly an input is right."""

import re
from collections.abc import Iterable, Sequence

from judge.drafting.draft import NoDraft
from judge.messages import N_

#: 3+4*5=, where what may follow what is a matter of grammar
_EXPRESSION = re.compile(r"[0-9A-Za-z+*/=(). -]+")
_OPERATORS, _OPERANDS = re.compile(r"[+*=]"), re.compile(r"[0-9A-Za-z]")
#: 4,10,2 and [1,2], but not 1,000,000
_LIST, _THOUSANDS = re.compile(r"[\[({]?-?\d+(?:, ?-?\d+)+[\])}]?"), re.compile(r"-?\d{1,3}(?:,\d{3})+")
#: so many lines of which each has one value more are no chance
_LEAST_TRIANGLE = 4
_NUMBER = re.compile(r"-?\d+")


def refuse_expressions(values: Iterable[str]) -> None:
    """NoDraft where words are made of operands and operators."""
    for value in values:
        if _EXPRESSION.fullmatch(value) and _OPERATORS.search(value) and len(_OPERANDS.findall(value)) > 1:
            raise NoDraft(
                N_("a sample has an expression (`{text}`), whose grammar no draft knows: write a strategy (docs/stress.md)"), text=value
            )


def refuse_lists(values: Iterable[str]) -> None:
    """NoDraft where numbers are split by commas, as many as something else says."""
    for value in values:
        if _LIST.fullmatch(value) and not _THOUSANDS.fullmatch(value):
            raise NoDraft(
                N_("a sample has numbers split by commas (`{text}`), for which no rule is known: write a strategy (docs/stress.md)"),
                text=value,
            )


def refuse_triangles(texts: Sequence[str]) -> None:
    """NoDraft where numbers stand in a triangle: each line has one more than the one before."""
    for text in texts:
        rising = 0
        for words in (line.split(" ") for line in text.split("\n")):
            is_row = len(words) == rising + 1 and all(map(_NUMBER.fullmatch, words))
            rising = rising + 1 if is_row else 1 if len(words) == 1 else 0
            if rising == _LEAST_TRIANGLE:
                raise NoDraft(N_("the samples have a triangle of numbers, for which no rule is known: write a strategy (docs/stress.md)"))
