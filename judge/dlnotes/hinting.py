"""A hint for a question that has none of its own: a part of the answer, or how to look for it."""

from collections.abc import Callable, Mapping

from judge.dlnotes.card import Words
from judge.dlnotes.question import Question, parts_of

#: how far the ends of a range are from the number that it holds, and the letters of an answer that are shown
_BELOW, _ABOVE = 0.6, 1.7

#: of answers shorter than this the first letter would be half, and of whole numbers below it a range would hold no other
_SHORT, _SMALL = 3, 3


def hint_of(question: Question, part: int = 0) -> Words:
    """The card's own hint, else one of its kind; of a card of several parts that of this one, counted from 0."""
    if question.card.hint is None and question.card.parts:
        letter, one = list(parts_of(question).items())[part]
        hint = hint_of(one)
        return Words(f"({letter}) {hint.ko}", f"({letter}) {hint.en}")
    return question.card.hint or _HINTS[question.card.kind](question)


def _choice(question: Question) -> Words:
    """One wrong option is ruled out."""
    number = next(number for number, option in enumerate(question.options) if option not in question.card.right)
    return Words("{label}은(는) 아니다.", "Not {label}.").filled({"label": question.label(number)})


def _multi(question: Question) -> Words:
    return Words("맞는 것은 모두 {count}개다.", "{count} of them are right.").filled({"count": len(question.card.right)})


def _truth(question: Question) -> Words:
    return Words(
        "어긋나는 예를 하나 찾아보세요. 하나라도 있으면 거짓이다.", "Look for a case that speaks against it: a single one makes it false."
    )


def _term(question: Question) -> Words:
    """First letter and length, in the language of an answer."""
    answers = question.card.answers
    korean = next((answer for answer in answers if not answer.isascii()), answers[0])
    english = next((answer for answer in answers if answer.isascii()), answers[0])
    return Words(_letters(korean).ko, _letters(english).en)


def _letters(answer: str) -> Words:
    """How long an answer is, and its first letter where that is little of it."""
    if len(answer) < _SHORT:
        return Words("글자 수: {count}.", "Characters: {count}.").filled({"count": len(answer)})
    return Words("{first}(으)로 시작하고 모두 {count}글자다.", "It begins with {first} and has {count} characters.").filled(
        {"count": len(answer), "first": answer[0]}
    )


def _number(question: Question) -> Words:
    number, tolerance = question.card.number, question.card.tolerance
    if not tolerance and abs(number) < _SMALL:
        ends = {"low": -_SMALL if number < 0 else 0, "high": 0 if number < 0 else _SMALL}
        return Words("{low}부터 {high} 사이에 있다.", "It lies between {low} and {high}, or is one of them.").filled(ends)
    if number == 0:
        return Words("-1보다 크고 1보다 작다.", "More than -1, less than 1.")
    low, high = sorted((number * _BELOW, number * _ABOVE))
    return Words("{low}보다 크고 {high}보다 작다.", "More than {low}, less than {high}.").filled({"low": _rough(low), "high": _rough(high)})


def _rough(number: float) -> str:
    """Three digits of a number, without an exponent as long as people write it so."""
    text = f"{number:.3g}"
    return f"{float(text):,.0f}" if "e+" in text and abs(number) < 1e12 else text


def _order(question: Question) -> Words:
    first = question.options.index(question.card.items[0])
    return Words("맨 앞은 {label}이다.", "{label} comes first.").filled({"label": question.label(first)})


def _shape(question: Question) -> Words:
    shape = question.card.shapes[0]
    return Words("축은 {count}개이고 마지막은 {last}이다.", "It has {count} axes, the last of size {last}.").filled(
        {"count": len(shape), "last": shape[-1]}
    )


def _bug(question: Question) -> Words:
    """The half of the program where it is."""
    count = question.card.code.count("\n") + 1
    middle = (count + 1) // 2
    first, last = (1, middle) if question.card.lines[0] <= middle else (middle + 1, count)
    return Words("{first}행에서 {last}행 사이에 있다.", "It is in lines {first} to {last}.").filled({"first": first, "last": last})


def _output(question: Question) -> Words:
    return _letters(question.card.answers[0].strip())


def _words(question: Question) -> Words:
    """The first words of what an answer should say, fewer than half of them."""
    model = question.card.model or Words("", "")
    ko, en = (" ".join(words[: min(4, len(words) // 2)]) for words in (model.ko.split(), model.en.split()))
    return Words(f"{ko} ...", f"{en} ...")


_HINTS: Mapping[str, Callable[[Question], Words]] = {
    "choice": _choice, "multi": _multi, "truth": _truth, "cloze": _term, "term": _term, "number": _number, "order": _order,
    "shape": _shape, "bug": _bug, "output": _output,
    "words": _words,
}  # fmt: skip
