"""Names that are words, as in `low and high (1 <= low <= high)`: two letters for each while a draft is made, then the word again."""

import re
from collections.abc import Iterator, Mapping

from judge.drafting.draft import SpecDraft
from judge.drafting.inequalities import NO_NAMES
from judge.drafting.plaintext import Pieces
from judge.drafting.reading import RESERVED

_WORD = r"(?<![A-Za-z0-9_'])([a-z]{3,8})(?![A-Za-z0-9_'(]| \()"
#: what is given, beside a sign, or counted by a particle
_GIVEN = re.compile(rf"{_WORD}(?=[와과이가를을는은, ](?:.|$))")
_COMPARED = (re.compile(rf"<=? ?{_WORD}"), re.compile(rf"{_WORD} ?<"))
_LETTERS = re.compile(r"(?<![A-Za-z0-9_])[A-Za-z]{2}(?![A-Za-z0-9_])")


def short_names(pieces: Pieces) -> Mapping[str, str]:
    """The words that the input section names and inequalities bound, with what each is called meanwhile; none in English sentences."""
    if not re.search("[가-힣]", pieces.input):
        return {}
    text = f"{pieces.input}\n{pieces.limits}"
    compared = {found[1] for pattern in _COMPARED for found in pattern.finditer(text)}
    taken = {found[0] for found in _LETTERS.finditer(text)} | NO_NAMES
    short: dict[str, str] = {}
    for found in _GIVEN.finditer(pieces.input):
        if found[1] in compared and found[1] not in short:
            name = next((one for one in _candidates(found[1]) if one not in taken), None)
            if name is not None:
                short[found[1]] = name
                taken.add(name)
    return short


def _candidates(word: str) -> Iterator[str]:
    yield word[0] + word[-1]
    yield from (word[0] + letter for letter in word[1:-1])
    yield from (word[0] + letter for letter in "zqjx")


def with_short_names(pieces: Pieces, short: Mapping[str, str]) -> Pieces:
    """The pieces with these names; `min(a, b)` stays what it is."""
    for word, name in short.items():
        pattern = re.compile(rf"(?<![A-Za-z0-9_']){word}(?![A-Za-z0-9_'(])")
        pieces = Pieces(*(pattern.sub(name, text) for text in pieces))
    return pieces


def with_long_names(draft: SpecDraft, short: Mapping[str, str]) -> SpecDraft:
    """The draft with the words again; what a spec means otherwise ends in a sign."""
    for word, name in short.items():
        pattern, shown = re.compile(rf"(?<![A-Za-z0-9_]){name}(?![A-Za-z0-9_])"), f"{word}_" if word in RESERVED else word
        layout, rules, guesses = (tuple(pattern.sub(shown, line) for line in lines) for lines in (draft.layout, draft.rules, draft.guesses))
        draft = draft._replace(layout=layout, rules=rules, guesses=guesses)
    return draft
