"""Questions, answers and what is said to them, as lines of a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from judge.dlnotes.card import PART_LETTERS, Card, Words
from judge.dlnotes.chapters import is_chapter, problems_of, reading
from judge.dlnotes.decktables import GAP
from judge.dlnotes.question import Question, part_answer, parts_of, shown_answer
from judge.dlnotes.quizsession import Asked, Given
from judge.markup.span import Span
from judge.messages import N_, command_line
from judge.reports.style import Style
from judge.reports.wrapping import code_within, fit, wrap

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
    "words": N_("type it in your own words; then compare it with the answer"),
    "parts": N_("type the answers to (a) ... ({last}), one a line, or with ; between them"),
}

#: of options that are numbers themselves
_LETTER = N_("type the letter of the right one, or its value")

#: lines are not longer, for they are read word by word
_MOST_COLUMNS = 88


def question_lines(asked: Asked, title: str, style: Style, *, number: int, total: int, left_s: int | None = None) -> Iterator[str]:
    """The question with its options, its code, and what to type; in an exam with the seconds that are left."""
    card = asked.card
    head = f"{number}/{total}  {title}"
    if asked.is_drill:
        head += "  " + style.say("(once more)")
    if left_s is not None:
        head += "  " + style.say("({minutes}:{seconds:02d} left)", minutes=left_s // 60, seconds=left_s % 60)
    yield style.paint(head, "bold")
    yield from paragraphs(card.ask.of(style.language).replace(GAP, "____"), style)
    yield from code_lines(card, style)
    if asked.question.options or card.parts:
        yield ""
    yield from option_lines(asked.question, style)
    yield from part_lines(asked.question, style)
    yield style.paint(wanted(asked.question, style), "dim")


def code_lines(card: Card, style: Style) -> Iterator[str]:
    """The card's code, if it has any, after an empty line; numbered where a line is asked for."""
    if card.code:
        yield ""
    for line, code in enumerate(card.code.split("\n") if card.code else (), 1):
        mark = f"    {f'{line:2} ' if card.kind == 'bug' else ''}"
        for part in code_within(fit(code), style.columns - len(mark)):
            yield mark + style.paint(part, "cyan")
            mark = " " * len(mark)


def option_lines(question: Question, style: Style) -> Iterator[str]:
    """The options, each with its number or letter."""
    for number, option in enumerate(question.options):
        yield from paragraphs(option.text.of(style.language), style, first=f"  {question.label(number)}) ")


def part_lines(question: Question, style: Style) -> Iterator[str]:
    """The parts, each with its letter; one that says no more than its letter stands in the text or the code."""
    for letter, part in parts_of(question).items():
        if part.card.ask.en or part.options:
            yield from paragraphs(part_words(part, style), style, first=f"  ({letter}) ")


def part_words(part: Question, style: Style) -> str:
    """What a part asks: its words, its unit, its options."""
    unit = f"({part.card.unit.of(style.language)})" if part.card.unit else ""
    options = ", ".join(f"{part.label(number)}) {option.text.of(style.language)}" for number, option in enumerate(part.options))
    return " ".join(piece for piece in (part.card.ask.of(style.language), unit, f"[{options}]" if options else "") if piece)


def wanted(question: Question, style: Style) -> str:
    """What has to be typed."""
    card = question.card
    words = style.say(_LETTER if question.has_letters else _WANTED[card.kind], last=PART_LETTERS[len(card.parts) - 1])
    unit = card.unit.of(style.language) if card.kind == "number" and card.unit else ""
    return f"{words} ({unit})" if unit else words


def outcome_lines(given: Given, style: Style) -> Iterator[str]:
    """Whether it was right, what is, and why."""
    card, grade = given.asked.card, given.grade
    first, *rest = shown_answer(given.asked.question, style.language).split("\n")
    word = N_("Right: {answer}")
    if card.model is not None:
        word, first, rest = N_("Counted as right.") if grade.is_right else N_("Counted as wrong."), "", []
    elif card.parts and not grade.is_right:
        word, first = N_("Not all of it is right."), ""
    elif not grade.is_right:
        word = N_("Almost. The answer: {answer}") if grade.is_near else N_("Wrong. The answer: {answer}")
    looks = ("green" if grade.is_right else "red", "bold")
    shown = fit(first.replace("`", "")) if given.asked.question.options else fit(first)
    said = style.say(word, answer="" if rest else shown).rstrip()
    yield from (style.paint(line, *looks) for line in _wrapped(said, style))
    if card.parts and not grade.is_right:
        yield from _part_outcomes(given, style)
    if rest:  # what a program prints on several lines
        yield from (f"    {style.paint(fit(line), 'cyan')}" for line in (first, *rest))
    if grade.why and not grade.is_right:
        picked = style.say("You picked {option}: ", option=grade.picked.of(style.language)) if grade.picked else ""
        yield from paragraphs(picked + grade.why.of(style.language), style)
    if card.correction:
        yield from paragraphs(style.say("Correct: {text}", text=card.correction.of(style.language)), style)
    if card.fix:
        yield from paragraphs(style.say("Mended: {text}", text=card.fix.of(style.language)), style)
    yield from paragraphs(card.explain.of(style.language), style)


def _part_outcomes(given: Given, style: Style) -> Iterator[str]:
    """Part by part what is right, and where that is not what was typed, why."""
    from judge.dlnotes.grading import part_outcomes  # what reads answers is not needed before the first question is on the screen

    for outcome in part_outcomes(given.asked.question, given.typed):
        word = N_("right: {answer}") if outcome.grade.is_right else N_("the answer is {answer}, not {typed}")
        typed = outcome.grade.picked.of(style.language) if outcome.grade.picked else outcome.typed
        said = style.say(word, answer=part_answer(outcome.part, style.language), typed=fit(typed) or "-")
        looks = "green" if outcome.grade.is_right else "red"
        yield from (style.paint(line, looks) for line in _wrapped(f"({outcome.letter}) {said}", style))
        for text in outcome.reasons:
            yield from paragraphs(text.of(style.language), style, first="    ")


def source_lines(card: Card, title: str, style: Style) -> Iterator[str]:
    """Where the card belongs, and how anybody can check it."""
    yield from (style.paint(line, "dim") for line in _facts(card, title, style))


def _facts(card: Card, title: str, style: Style) -> Iterator[str]:
    plain = style._replace(has_colour=False)
    words = N_("chapter: {title} ({command})") if is_chapter(card.chapter) else N_("deck: {title} ({command})")
    yield style.say(words, title=title, command=reading(card.chapter))
    for problem in problems_of(card.chapter):
        yield style.say("as a program: {command}", command=command_line("run", problem))
    for source in card.sources:
        yield from paragraphs(style.say("source: {source}", source=source), plain)
    if not card.sources:
        yield style.say("source: computed")
    if card.as_of:
        yield style.say("as of {version}", version=card.as_of)
    yield style.say("card: {id}", id=card.id)


def model_lines(card: Card, style: Style) -> Iterator[str]:
    """What an answer in one's own words should say."""
    if card.model is not None:
        yield from paragraphs(style.say("The answer: {text}", text=card.model.of(style.language)), style)


def hint_lines(hint: Words, style: Style) -> Iterator[str]:
    """The hint."""
    yield from paragraphs(style.say("Hint: {text}", text=hint.of(style.language)), style)


def review_lines(given: Sequence[Given], style: Style) -> Iterator[str]:
    """After an exam: every question that was not right, with its answer and why."""
    for one in given:
        if not (one.grade.is_right or one.grade.is_open):
            yield ""
            yield from asked_again(one, style)
            yield typed_line(one, style)
            yield from model_lines(one.asked.card, style)
            yield from outcome_lines(one, style)


def asked_again(given: Given, style: Style) -> Iterator[str]:
    """A question that was answered, with its code and its options."""
    yield from paragraphs(given.asked.card.ask.of(style.language).replace(GAP, "____"), style)
    yield from code_lines(given.asked.card, style)
    yield from option_lines(given.asked.question, style)


def typed_line(given: Given, style: Style) -> str:
    """What was typed: of an answer in one's own words without the line that grades it."""
    return style.say("you typed: {text}", text=fit(given.typed.partition("\n")[0] if given.asked.card.model else given.typed))


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
