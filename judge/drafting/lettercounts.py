"""How often a letter stands in the rows of a grid: a validator counts it, and asks for one."""

from judge.drafting.cppnodes import CppExpr
from judge.drafting.evaluating import Evaluator
from judge.drafting.letterconditions import letters_of
from judge.drafting.symbols import UNKNOWN, LetterCount, Value
from judge.drafting.testlibpatterns import alphabet_text
from judge.inputs.expressions import Number


def counted_letter(evaluator: Evaluator, condition: CppExpr) -> LetterCount | None:
    """The letter for which alone a condition on any character of a word holds; None for other conditions."""
    found = letters_of(evaluator, condition, holds=True)
    if found is None or len(found[1]) != 1 or "!" in found[0]:
        return None
    return LetterCount(found[0], next(iter(found[1])))


def after_counting(letter: LetterCount | None, before: Value, after: Value) -> Value:
    """What a variable holds where one more is added to it wherever that letter stands, or whatever else is done there."""
    if before == after:
        return before
    is_counted = (before == Number(0) and after == Number(1)) or (before == letter and after == before._replace(more=1))
    return letter if letter is not None and is_counted else UNKNOWN


def after_another_way(before: Value, after: Value) -> Value:
    """The same after what is done for all others, which may begin to count another letter."""
    return after if before == after or (before == Number(0) and isinstance(after, LetterCount)) else UNKNOWN


def say_once(evaluator: Evaluator, sign: str, left: Value, right: Value, *, line: int) -> bool:
    """Whether a comparison says that a letter stands once in all the lines of a word, outside of these."""
    if not isinstance(left, LetterCount):
        left, right = right, left
    reading = evaluator.reading
    if not isinstance(left, LetterCount) or (sign, right) != ("==", Number(1)) or left.name not in reading.names:
        return False
    if reading.names[left.name].depth != reading.depth + 1:
        return False
    reading.rule(f"{left.name}: once {alphabet_text(frozenset(left.letter))}", line)
    return True
