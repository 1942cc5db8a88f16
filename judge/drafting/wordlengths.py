"""What a validator asks of the lengths of words."""

from judge.drafting.reading import ValidatorState
from judge.inputs.expressions import LENGTH, Call, Expression, Name, Number, names_in

_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def say_length(reading: ValidatorState, sign: str, left: Expression, right: Expression) -> bool:
    """Whether a comparison with the length of a word, #word, could be said."""
    if not (isinstance(left, Name) and left.name.startswith("#")):
        left, right, sign = right, left, _TURNED.get(sign, sign)
    if not (isinstance(left, Name) and left.name.startswith("#")):
        return False
    if isinstance(right, Name) and right.name.startswith("#") and sign == "==":
        return _as_long(reading, left.name[1:], right.name[1:])
    if any(name.startswith("#") for name in names_in(right)):
        return False
    named = reading.names[left.name[1:]]
    if named.word is None or sign == "!=":
        return False
    word = named.word
    if not reading.is_noting and (word.most is not None or sign in (">", ">=") or (isinstance(right, Number) and right.value < 1)):
        return True  # what is asked the first time, or in one case of several, is better than no end, and nothing beside one
    if sign in ("<=", "<", "=="):
        word = word._replace(most=right if sign != "<" else Call("-", (right, Number(1))))
    if sign in (">=", ">", "=="):
        word = word._replace(least=right if sign != ">" else Call("+", (right, Number(1))))
    reading.names[named.name] = named._replace(word=word)
    return True


def _as_long(reading: ValidatorState, one: str, other: str) -> bool:
    """The word that comes later is as long as the first."""
    names = reading.names
    first, later = sorted((one, other), key=list(names).index)
    before, word = names[first].word, names[later].word
    length = Call(LENGTH, (Name(first),))
    if word is not None and (word.least, word.most) == (length, length):
        return True
    if word is None or before is None or word.words or (before.least, before.most) != (word.least, word.most):
        return False
    names[later] = names[later]._replace(word=word._replace(least=length, most=length))
    return True
