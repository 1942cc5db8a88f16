"""Strings: over an alphabet, the same from both ends, with a period, balanced."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.choices import Choices
from judge.strategies.sizes import Size, sizes

#: how many brackets may close before the next one opens: all, which stays flat; two, which goes as deep as the root of the length; one,
#: deep
_CLOSING = (None, 2, 1)


def _alphabet(letters: str) -> str:
    if not letters:
        raise ValueError("alphabet '' is empty")
    if len(set(letters)) < len(letters):
        raise ValueError(f"alphabet {letters!r} has a letter twice")
    return letters


@st.composite
def _strings(draw: st.DrawFn, alphabet: str, lengths: SearchStrategy[int], bulk: bool | None) -> str:
    length = draw(lengths)
    choices, last = Choices(draw, bulk), len(alphabet) - 1
    return "".join([alphabet[choices.one(0, last)] for _ in range(length)])


def strings(alphabet: str, length: Size, *, bulk: bool | None = None) -> SearchStrategy[str]:
    """Strings of so many letters (0 or more) of the alphabet.

    One choice a letter. Shrinks to few letters, and to the first ones of the alphabet. ValueError: the alphabet is empty or has a letter
    twice.
    """
    return _strings(_alphabet(alphabet), sizes("length", length), bulk)


@st.composite
def _palindromes(draw: st.DrawFn, alphabet: str, lengths: SearchStrategy[int], bulk: bool | None) -> str:
    length = draw(lengths)
    half = draw(_strings(alphabet, st.just((length + 1) // 2), bulk))
    return half + half[: length // 2][::-1]


def palindromes(alphabet: str, length: Size, *, bulk: bool | None = None) -> SearchStrategy[str]:
    """Strings that read the same from both ends, of so many letters (0 or more).

    One choice for two letters. Shrinks as `strings` do. ValueError: as for `strings`.
    """
    return _palindromes(_alphabet(alphabet), sizes("length", length), bulk)


@st.composite
def _periodic(draw: st.DrawFn, alphabet: str, lengths: SearchStrategy[int], periods: SearchStrategy[int], *, bulk: bool | None) -> str:
    length, period = draw(lengths), draw(periods)
    block = draw(_strings(alphabet, st.just(min(length, period)), bulk))
    return (block * (length // period + 1))[:length]


def periodic_strings(alphabet: str, length: Size, period: Size, *, bulk: bool | None = None) -> SearchStrategy[str]:
    """Strings whose letters come again after `period` (1 or more) places, cut at the length (0 or more).

    One choice a letter of the period. Shrinks to a short period, then as `strings` do. ValueError: period is below 1, or as for `strings`.
    """
    return _periodic(_alphabet(alphabet), sizes("length", length), sizes("period", period, 1), bulk=bulk)


@st.composite
def _brackets(draw: st.DrawFn, pairs: SearchStrategy[int], kinds: tuple[str, ...], bulk: bool | None) -> str:
    count = draw(pairs)
    choices = Choices(draw, bulk)
    closing = _CLOSING[choices.one(0, len(_CLOSING) - 1)] if count else None
    text: list[str] = []
    waiting: list[str] = []
    for _ in range(count):
        shallowest = 0 if closing is None else max(0, len(waiting) - closing)
        depth, number = choices.row((shallowest, len(waiting)), (0, len(kinds) - 1))
        while len(waiting) > depth:
            text.append(waiting.pop())
        text.append(kinds[number][0])
        waiting.append(kinds[number][1])
    return "".join(text + waiting[::-1])


def brackets(pairs: Size, kinds: tuple[str, ...] = ("()",), *, bulk: bool | None = None) -> SearchStrategy[str]:
    """Balanced brackets: so many pairs (0 or more) of the kinds, each of them an opening and a closing character.

    Two choices a pair: how deep it stands, and its kind. Shrinks to few pairs of the first kind side by side, `()()`.
    ValueError: there is no kind, or one is not two different characters.
    """
    if not kinds:
        raise ValueError("kinds () is empty: name a pair such as '()'")
    for kind in kinds:
        if len(kind) != 2 or kind[0] == kind[1]:
            raise ValueError(f"kind {kind!r} is not two different characters")
    return _brackets(sizes("pairs", pairs), kinds, bulk)
