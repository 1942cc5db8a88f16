"""What an answer is worth."""

from collections.abc import Callable, Mapping, Sequence

from judge.dlnotes.card import Shape
from judge.dlnotes.question import Grade, Question
from judge.dlnotes.typedanswers import is_near_term, read_number, read_several, read_shape, read_truth, read_whole, same_output, same_term

#: a number that is off by so many tolerances at most is near: somebody rounded
_NEAR_TOLERANCES = 10


def grade(question: Question, typed: str) -> Grade:
    """What an answer is worth; AnswerError when it is none."""
    return _GRADES[question.card.kind](question, typed)


def _grade_choice(question: Question, typed: str) -> Grade:
    picked = question.options[read_whole(typed, len(question.options)) - 1]
    return Grade(True) if picked in question.card.right else Grade(False, why=picked.why)


def _grade_multi(question: Question, typed: str) -> Grade:
    picked = [question.options[number - 1] for number in read_several(typed, len(question.options))]
    wrong = [option for option in picked if option not in question.card.right]
    missing = len(question.card.right) - (len(picked) - len(wrong))
    why = next((option.why for option in wrong if option.why), None)
    return Grade(not wrong and not missing, is_near=len(wrong) + missing == 1, why=why)


def _grade_truth(question: Question, typed: str) -> Grade:
    return Grade(read_truth(typed) == question.card.is_true)


def _grade_term(question: Question, typed: str) -> Grade:
    answers: Sequence[str] = question.card.answers
    if any(same_term(typed, answer) for answer in answers):
        return Grade(True)
    return Grade(False, is_near=any(is_near_term(typed, answer) for answer in answers))


def _grade_number(question: Question, typed: str) -> Grade:
    card = question.card
    number = read_number(typed, has_percent=card.unit is not None and "%" in card.unit.en)
    off, slack = abs(number - card.number), card.tolerance * (1 + 1e-9) + 1e-12
    if off <= slack:
        return Grade(True)
    taken = (mistake.why for mistake in card.mistakes if isinstance(mistake.answer, int | float) and abs(number - mistake.answer) <= slack)
    return Grade(False, is_near=bool(card.tolerance) and off <= _NEAR_TOLERANCES * slack, why=next(taken, None))


def _grade_order(question: Question, typed: str) -> Grade:
    numbers = read_several(typed, len(question.options))
    right = tuple(question.options.index(item) + 1 for item in question.card.items)
    exchanged = len(numbers) == len(right) and sum(one != other for one, other in zip(numbers, right, strict=True)) == 2
    return Grade(numbers == right, is_near=exchanged)


def _grade_shape(question: Question, typed: str) -> Grade:
    shape, card = read_shape(typed), question.card
    if any(_is_same_shape(shape, one) for one in card.shapes):
        return Grade(True)
    taken = (mistake.why for mistake in card.mistakes if isinstance(mistake.answer, tuple) and _is_same_shape(shape, mistake.answer))
    return Grade(False, is_near=any(sorted(map(str, shape)) == sorted(map(str, one)) for one in card.shapes), why=next(taken, None))


def _is_same_shape(typed: Shape, wanted: Shape) -> bool:
    """The same, or with the batch left out where it is an open dimension."""
    return typed == wanted or (wanted[0] is None and typed == wanted[1:])


def _grade_bug(question: Question, typed: str) -> Grade:
    return Grade(read_whole(typed, question.card.code.count("\n") + 1) in question.card.lines)


def _grade_output(question: Question, typed: str) -> Grade:
    return Grade(any(same_output(typed, answer) for answer in question.card.answers))


_GRADES: Mapping[str, Callable[[Question, str], Grade]] = {
    "choice": _grade_choice, "multi": _grade_multi, "truth": _grade_truth, "cloze": _grade_term, "term": _grade_term,
    "number": _grade_number, "order": _grade_order, "shape": _grade_shape, "bug": _grade_bug, "output": _grade_output,
}  # fmt: skip
