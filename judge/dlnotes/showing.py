"""Questions, answers and what is said to them, as lines of a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from judge.dlnotes.card import Card, Words
from judge.dlnotes.decktables import GAP
from judge.dlnotes.question import right_answer
from judge.dlnotes.quizsession import Asked, Given
from judge.markup.span import Span
from judge.messages import N_, command_line
from judge.reports.style import Style
from judge.reports.wrapping import fit, wrap

#: kind of a question to what has to be typed
_WANTED: Mapping[str, str] = {
    "choice": N_("type the number of the right one"),
    "multi": N_("type the numbers of all that are right, such as 1 3"),
    "truth": N_("type o if it is true, x if it is false"),
    "cloze": N_("type what belongs in the gap"),
    "term": N_("type the answer"),
    "number": N_("type a number"),
    "order": N_("type the numbers in the right order, such as 3 1 2"),
    "shape": N_("type the shape, such as (26, 26, 32)"),
    "bug": N_("type the number of the faulty line"),
    "output": N_("type what it prints, blanks between lines"),
}

#: lines are not longer, for they are read word by word
_MOST_COLUMNS = 88


def question_lines(asked: Asked, title: str, style: Style, *, number: int, total: int) -> Iterator[str]:
    """The question with its options, its code, and what to type."""
    card = asked.card
    head = f"{number}/{total}  {title}"
    if asked.is_drill:
        head += "  " + style.say("(once more)")
    yield style.paint(head, "bold")
    yield from paragraphs(card.ask.of(style.language).replace(GAP, "____"), style)
    if card.code:
        yield ""
        numbered = card.kind == "bug"
        for line, code in enumerate(card.code.split("\n"), 1):
            yield f"    {f'{line:2} ' if numbered else ''}{style.paint(fit(code), 'cyan')}"
    if asked.question.options:
        yield ""
    for line, option in enumerate(asked.question.options, 1):
        yield from paragraphs(option.text.of(style.language), style, first=f"  {line}) ")
    yield style.paint(wanted(card, style), "dim")


def wanted(card: Card, style: Style) -> str:
    """What has to be typed."""
    words = style.say(_WANTED[card.kind])
    unit = card.unit.of(style.language) if card.kind == "number" and card.unit else ""
    return f"{words} ({unit})" if unit else words


def outcome_lines(given: Given, style: Style) -> Iterator[str]:
    """Whether it was right, what is, and why."""
    card, grade = given.asked.card, given.grade
    first, *rest = right_answer(given.asked.question, style.language).strip().split("\n")
    word = N_("Right: {answer}")
    if not grade.is_right:
        word = N_("Almost. The answer: {answer}") if grade.is_near else N_("Wrong. The answer: {answer}")
    looks = ("green" if grade.is_right else "red", "bold")
    said = style.say(word, answer="" if rest else fit(first)).rstrip()
    yield from (style.paint(line, *looks) for line in _wrapped(said, style))
    if rest:  # what a program prints on several lines
        yield from (f"    {style.paint(fit(line), 'cyan')}" for line in (first, *rest))
    if grade.why and not grade.is_right:
        yield from paragraphs(grade.why.of(style.language), style)
    for text in (card.correction, card.fix):
        if text:
            yield from paragraphs(style.say("Correct: {text}", text=text.of(style.language)), style)
    yield from paragraphs(card.explain.of(style.language), style)


def source_lines(card: Card, title: str, style: Style) -> Iterator[str]:
    """Where the card belongs, and how anybody can check it."""
    yield from (style.paint(line, "dim") for line in _facts(card, title, style))


def _facts(card: Card, title: str, style: Style) -> Iterator[str]:
    plain = style._replace(has_colour=False)
    yield style.say("chapter: {title} ({command})", title=title, command=command_line("notes", card.chapter))
    for source in card.sources:
        yield from paragraphs(style.say("source: {source}", source=source), plain)
    if not card.sources:
        yield style.say("source: computed")
    if card.as_of:
        yield style.say("as of {version}", version=card.as_of)
    yield style.say("card: {id}", id=card.id)


def hint_lines(hint: Words | None, style: Style) -> Iterator[str]:
    """The hint, or that there is none."""
    yield from paragraphs(style.say("Hint: {text}", text=hint.of(style.language)) if hint else style.say("There is no hint."), style)


def review_lines(given: Sequence[Given], style: Style) -> Iterator[str]:
    """After an exam: every question that was not right, with its answer and why."""
    for one in given:
        if not one.grade.is_right:
            yield ""
            yield from paragraphs(one.asked.card.ask.of(style.language).replace(GAP, "____"), style)
            yield style.say("you typed: {text}", text=fit(one.typed))
            yield from outcome_lines(one, style)


def paragraphs(text: str, style: Style, *, first: str = "") -> Iterator[str]:
    """Text with `code` in it, wrapped; lines after the first are as far to the right as what follows `first`."""
    columns = min(style.columns, _MOST_COLUMNS)
    for paragraph in text.split("\n") if text else ():
        words = paragraph.lstrip(" ")
        indent = " " * min(len(paragraph) - len(words), columns // 2)  # of code in a question
        yield from wrap(_spans(words), style, columns, first=first + indent, rest=" " * len(first) + indent)


def _wrapped(text: str, style: Style) -> Iterator[str]:
    return wrap([Span(text)], style._replace(has_colour=False), min(style.columns, _MOST_COLUMNS))


def _spans(text: str) -> Iterator[Span]:
    """Code between backticks, everything else as it stands: a question may have * and _ in it."""
    for number, piece in enumerate(text.split("`")):
        if piece:
            yield Span(piece, "code" if number % 2 else "")
