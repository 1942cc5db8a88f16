"""What an answer is worth."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from judge.dlnotes.card import AnswerChoice, Shape, Words
from judge.dlnotes.question import Grade, Question, Slip, parts_of
from judge.dlnotes.typedanswers import (
    is_near_term,
    read_letter,
    read_several,
    read_shape,
    read_truth,
    read_whole,
    same_output,
    same_term,
    split_parts,
)
from judge.dlnotes.typednumbers import is_share, read_number, read_numbers
from judge.errors import AnswerError

#: a number that is off by so many tolerances at most is near: somebody rounded
_NEAR_TOLERANCES = 10


def grade(question: Question, typed: str) -> Grade:
    """What an answer is worth; AnswerError when it is none."""
    return _GRADES[question.card.kind](question, typed)


def picked_words(question: Question, typed: str, language: str) -> str:
    """What was answered, as `right_answer` says what is right: of options their texts, too."""
    if question.card.kind not in ("choice", "multi", "order") or not typed:
        return typed
    is_one = question.card.kind == "choice"
    picked = [_option(question, typed)] if is_one else [number - 1 for number in read_several(typed, len(question.options))]
    return "; ".join(f"{question.label(number)}) {question.options[number].text.of(language)}" for number in picked).replace("`", "")


def _grade_choice(question: Question, typed: str) -> Grade:
    picked = question.options[_option(question, typed)]
    return Grade(True) if picked in question.card.right else Grade(False, why=picked.why, picked=picked.text)


def _option(question: Question, typed: str) -> int:
    """Which option is meant, from 0: by its letter or number, or, of options that go by letters, by its value."""
    options = question.options
    if not question.has_letters:
        named = [number for number, option in enumerate(options) if typed.strip("` ").casefold() in _names(option)]
        if len(named) == 1:
            return named[0]
        letter = read_letter(typed, len(options))
        return read_whole(typed, len(options)) - 1 if letter is None else letter
    letter = read_letter(typed, len(options))
    if letter is not None:
        return letter
    values = [_value(option.text.en) for option in options]
    value = _value(typed)
    if value is None or values.count(value) != 1:
        raise AnswerError("type the letter of an option, {first} to {last}", first="a", last=question.label(len(options) - 1))
    return values.index(value)


def _names(option: AnswerChoice) -> tuple[str, ...]:
    """What an option reads in either language."""
    return tuple(text.strip("`").casefold() for text in option.text)


def _value(text: str) -> float | Shape | None:
    """A number or a shape; None for anything else."""
    text = text.strip("`")
    try:
        return read_shape(text) if "(" in text else read_number(text)
    except AnswerError:
        return None


def _grade_multi(question: Question, typed: str) -> Grade:
    picked = [question.options[number - 1] for number in read_several(typed, len(question.options))]
    wrong = [option for option in picked if option not in question.card.right]
    missing = len(question.card.right) - (len(picked) - len(wrong))
    named = next((option for option in wrong if option.why), None)
    why, text = (named.why, named.text) if named else (None, None)
    return Grade(not wrong and not missing, is_near=len(wrong) + missing == 1, why=why, picked=text)


def _grade_truth(question: Question, typed: str) -> Grade:
    return Grade(read_truth(typed) == question.card.is_true)


def _grade_term(question: Question, typed: str) -> Grade:
    answers: Sequence[str] = question.card.answers
    asked = f"{question.card.ask.ko} {question.card.ask.en}"
    if any(same_term(typed, answer, asked) for answer in answers):
        return Grade(True)
    is_near = any(is_near_term(typed, answer) for answer in answers)
    return Grade(False, is_near=is_near, slip=Slip.SPELLING if is_near else None)


def _grade_number(question: Question, typed: str) -> Grade:
    card = question.card
    unit = card.unit.en if card.unit else ""
    numbers = read_numbers(typed, unit)
    off, slack = min(abs(number - card.number) for number in numbers), card.tolerance * (1 + 1e-9) + 1e-12
    if off <= slack:
        return Grade(True)
    taken = (
        mistake.why for mistake in card.mistakes if isinstance(mistake.answer, int | float) and abs(numbers[0] - mistake.answer) <= slack
    )
    why = next(taken, None)
    if is_share(typed, unit, card.number):
        return Grade(False, is_near=True, slip=Slip.UNIT, why=why)
    is_near = bool(card.tolerance) and off <= _NEAR_TOLERANCES * slack
    return Grade(False, is_near=is_near, slip=Slip.ROUNDING if is_near else None, why=why)


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


def _grade_words(question: Question, typed: str) -> Grade:
    """What the learner says of it, in the last line."""
    return Grade(read_truth(typed.rpartition("\n")[2]))


class PartOutcome(NamedTuple):
    """A part, what was typed for it and what that is worth; where it was wrong, why."""

    letter: str
    part: Question
    typed: str
    grade: Grade

    @property
    def reasons(self) -> tuple[Words, ...]:
        """What went wrong, where that is known, and how to come to the answer."""
        if self.grade.is_right:
            return ()
        return tuple(text for text in (self.grade.why, self.part.card.explain) if text and text.en)


def part_outcomes(question: Question, typed: str) -> list[PartOutcome]:
    """What came of each part, in their order; what was left blank is wrong. AnswerError when one is no answer."""
    parts = parts_of(question)
    found = []
    for (letter, part), piece in zip(parts.items(), split_parts(typed, len(parts)), strict=True):
        found.append(PartOutcome(letter=letter, part=part, typed=piece, grade=grade(part, piece) if piece else Grade(False)))
    return found


def _grade_parts(question: Question, typed: str) -> Grade:
    """All have to be right; where one alone is not, that is near."""
    found = part_outcomes(question, typed)
    wrong = sum(not one.grade.is_right for one in found)
    return Grade(not wrong, is_near=wrong == 1 and len(found) > 1)


_GRADES: Mapping[str, Callable[[Question, str], Grade]] = {
    "choice": _grade_choice, "multi": _grade_multi, "truth": _grade_truth, "cloze": _grade_term, "term": _grade_term,
    "number": _grade_number, "order": _grade_order, "shape": _grade_shape, "bug": _grade_bug, "output": _grade_output,
    "parts": _grade_parts, "words": _grade_words,
}  # fmt: skip
