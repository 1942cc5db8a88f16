"""The quiz and the notes as pages: every kind of question as a form, so that keys, screen readers and input methods work by themselves."""

from typing import Any, NamedTuple

from starlette.responses import RedirectResponse, Response

from judge.dlnotes.card import PART_LETTERS
from judge.dlnotes.chapters import chapters
from judge.dlnotes.curvecards import PREFIX, curves_of
from judge.dlnotes.curveshapes import svg_plot
from judge.dlnotes.decktables import GAP
from judge.dlnotes.ending import ending_lines, next_line
from judge.dlnotes.grading import PartOutcome, part_outcomes, picked_words
from judge.dlnotes.hinting import hint_of
from judge.dlnotes.progress import progress
from judge.dlnotes.question import part_answer, parts_of, shown_answer
from judge.dlnotes.quizcards import day_ends
from judge.dlnotes.quizsession import Asked, Given
from judge.dlnotes.showing import part_words, source_lines, wanted
from judge.errors import AnswerError, UsageError
from judge.web.quizroom import QuizTurn, QuizWish, chapter_words, open_cards
from judge.web.statementhtml import statement_html
from judge.web.views import Turn, safe, show

#: kinds that are answered by picking
_PICKED = ("choice", "multi", "truth", "bug", "parts", "words")

#: questions of a session at most, and minutes of an exam
_MOST_COUNT, _MOST_MINUTES = 100, 180

#: answers longer than this are none
_MOST_TYPED = 500


class TextPiece(NamedTuple):
    """A piece of a question's text: code between backticks, or words."""

    text: str
    is_code: bool


def quiz_page(turn: Turn) -> Response:
    """How far one is, and where to begin."""
    with open_cards(turn.front.root, turn.style.language) as quiz:
        found = progress(quiz.entries(()), day_ends(turn.now.at))
        rows = [(one, quiz.title(one.chapter)) for one in found.chapters]
        due = next_line(quiz.entries(()), day_ends(turn.now.at), turn.style)
    return show(turn, "quiz.html", here="quiz", rows=rows, found=found, due=due, session=turn.front.quiz.turn)


def begin_form(turn: Turn) -> Response:
    """Begin a session."""
    with open_cards(turn.front.root, turn.style.language) as quiz:
        known = sorted({entry.chapter for entry in quiz.entries(())})
    wish = QuizWish(
        chapter_words(turn.form.get("chapter", ""), known), _whole(turn, "count", 10, _MOST_COUNT), bool(turn.form.get("wrong")),
        _whole(turn, "minutes", 0, _MOST_MINUTES),
    )  # fmt: skip
    turn.front.quiz.begin(QuizTurn(turn.front.root, turn.style.language, wish, turn.front.clock))
    return RedirectResponse("/quiz/ask", 303)


def ask_page(turn: Turn) -> Response:
    """The question that waits, or what came of the last answer, or the end."""
    return _asked(turn, "")


def answer_form(turn: Turn) -> Response:
    """Take an answer, or do something else."""
    session = turn.front.quiz.turn
    if session is None:
        return RedirectResponse("/quiz", 303)
    action = turn.form.get("do", "")
    if action:
        session.act(action)
        return RedirectResponse("/quiz/ask", 303)
    typed = _typed(turn)
    if session.last is not None or session.is_over or turn.form.get("number") != str(session.session.number):
        return RedirectResponse("/quiz/ask", 303)  # sent twice
    if not typed:
        return RedirectResponse("/quiz/ask", 303)
    try:
        session.answer(typed, is_guess=bool(turn.form.get("guess")))
    except AnswerError as error:
        return _asked(turn, error.render(turn.style.translate))
    return RedirectResponse("/quiz/ask", 303)


def notes_page(turn: Turn) -> Response:
    """All chapters."""
    return show(turn, "notes.html", here="notes", chapters=chapters(turn.style.language), chapter=None, body="")


def chapter_page(turn: Turn) -> Response:
    """One chapter."""
    found = chapters(turn.style.language)
    chapter = next((one for one in found if one.slug == turn.place("slug")), None)
    if chapter is None:
        raise UsageError("there is no such chapter")
    text = chapter.path.read_text("utf-8").partition("\n")[2]
    body = safe(statement_html(text, lambda _: ""))
    place = found.index(chapter)
    around = (found[place - 1] if place else None, found[place + 1] if place + 1 < len(found) else None)
    return show(turn, "notes.html", here="notes", chapters=found, chapter=chapter, body=body, around=around)


def _asked(turn: Turn, trouble: str) -> Response:
    session, style = turn.front.quiz.turn, turn.style
    if session is None:
        return RedirectResponse("/quiz", 303)
    if session.is_over:
        return _ended(turn, session)
    values: dict[str, Any] = {"session": session, "trouble": trouble, "pieces": pieces, "picked": _PICKED, "gap": GAP}
    if session.last is not None:
        return show(
            turn,
            "quizoutcome.html",
            here="quiz",
            given=session.last,
            mine=_picked(session.last, turn),
            answer=_answer(session.last, turn),
            sources=_sources(session.last, turn),
            outcomes=_outcomes(session.last),
            part_answer=part_answer,
            curve=_curve(session.last.asked),
            **values,
        )
    asked = session.session.asked
    assert asked is not None
    title = session.quiz.title(asked.card.chapter)
    hint = hint_of(asked.question) if session.hint else None
    values |= {"parts": parts_of(asked.question), "part_words": part_words, "typed": turn.form if trouble else {}}
    return show(
        turn,
        "quizask.html",
        here="quiz",
        asked=asked,
        title=title,
        wanted=wanted(asked.question, style),
        hint=hint,
        curve=_curve(asked),
        **values,
    )


def _curve(asked: Asked) -> object:
    """The picture of a training curve, where the question is about one; the empty text elsewhere."""
    generator = asked.card.generator
    return safe(svg_plot(curves_of(generator.removeprefix(PREFIX), asked.seed))) if generator.startswith(PREFIX) else ""


def _ended(turn: Turn, session: QuizTurn) -> Response:
    style = turn.style
    lines = list(ending_lines(session.session.given, session.total, session.quiz.title, style))
    wrong = (
        [(one, _picked(one, turn), _answer(one, turn)) for one in session.session.given if not one.grade.is_right]
        if session.is_exam
        else []
    )
    session.quiz.renew()
    due = next_line(session.quiz.entries(session.wish.chapters), day_ends(turn.now.at), style)
    return show(turn, "quizend.html", here="quiz", lines=lines, wrong=wrong, due=due, pieces=pieces, gap=GAP)


def _picked(given: Given, turn: Turn) -> str:
    typed = given.typed.partition("\n")[0] if given.asked.card.model else given.typed  # below it stands how the learner graded it
    return picked_words(given.asked.question, typed, turn.style.language)


def _answer(given: Given, turn: Turn) -> str:
    return shown_answer(given.asked.question, turn.style.language)


def _outcomes(given: Given) -> list[PartOutcome]:
    """What came of each part of an answer that was not wholly right."""
    asked = given.asked.question
    return part_outcomes(asked, given.typed) if asked.card.parts and not given.grade.is_right else []


def _sources(given: Given, turn: Turn) -> list[str]:
    session = turn.front.quiz.turn
    title = session.quiz.title(given.asked.card.chapter) if session else ""
    return list(source_lines(given.asked.card, title, turn.style))


def pieces(text: str) -> list[list[TextPiece]]:
    """A text as paragraphs of pieces: code between backticks, everything else as it stands."""
    return [
        [TextPiece(piece, number % 2 == 1) for number, piece in enumerate(paragraph.split("`")) if piece]
        for paragraph in text.replace(GAP, "____").split("\n")
    ]


def _typed(turn: Turn) -> str:
    """What was picked or typed, as the terminal would have it."""
    picked = [name.removeprefix("pick-") for name in turn.form if name.startswith("pick-")]
    parts = [turn.form.get(f"part-{letter}", "").replace(";", " ").strip() for letter in _letters(turn)]
    if parts:
        return "; ".join(parts)[:_MOST_TYPED]
    typed = turn.form.get("typed", "").strip()[:_MOST_TYPED]
    if "own" in turn.form and typed:
        return f"{turn.form['own'].strip()[:_MOST_TYPED]}\n{typed}"
    return " ".join(picked) if picked else typed


def _letters(turn: Turn) -> str:
    """The letters of the parts of the question that waits."""
    session = turn.front.quiz.turn
    asked = session.session.asked if session else None
    return PART_LETTERS[: len(asked.card.parts)] if asked else ""


def _whole(turn: Turn, name: str, usual: int, most: int) -> int:
    text = turn.form.get(name, "")
    return min(most, int(text)) if text.isascii() and text.isdigit() and 0 < len(text) < 5 and int(text) else usual
