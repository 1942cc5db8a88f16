"""The quiz and the notes as pages: every kind of question as a form, so that keys, screen readers and input methods work by themselves."""

from typing import Any, NamedTuple

from starlette.responses import RedirectResponse, Response

from judge.dlnotes.card import PART_LETTERS
from judge.dlnotes.chapters import chapters, is_chapter
from judge.dlnotes.curvecards import PREFIX, curves_of
from judge.dlnotes.curveshapes import svg_plot
from judge.dlnotes.decktables import GAP
from judge.dlnotes.ending import next_line, read_again, score_lines
from judge.dlnotes.grading import PartOutcome, part_outcomes, picked_words
from judge.dlnotes.hinting import hint_of
from judge.dlnotes.question import part_answer, parts_of, shown_answer
from judge.dlnotes.quizsession import Asked, Given
from judge.dlnotes.showing import part_words, source_lines, wanted
from judge.errors import AnswerError, UsageError
from judge.messages import N_
from judge.reports.style import Style
from judge.web.quizroom import QuizTurn
from judge.web.statementhtml import statement_html
from judge.web.views import Turn, safe, show

#: kinds that are answered by picking
_PICKED = ("choice", "multi", "truth", "bug", "parts", "words")

#: what a statement may be, by its letter
_TRUTHS = {"o": N_("true"), "x": N_("false")}

#: answers longer than this are none
_MOST_TYPED = 500


class TextPiece(NamedTuple):
    """A piece of a question's text: code between backticks, or words."""

    text: str
    is_code: bool


def ask_page(turn: Turn) -> Response:
    """The question that waits, or what came of the last answer, or the end."""
    return _asked(turn, "")


def answer_form(turn: Turn) -> Response:
    """Take an answer, or do something else."""
    session = turn.front.quiz.turn
    if session is None:
        return RedirectResponse("/quiz", 303)
    action = turn.form.get("do", "")
    if action in ("right", "wrong"):
        session.settle(turn.form.get("of", ""), is_right=action == "right")
    elif action:
        session.act(action)
    if action:
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
            **_sources(session.last, session, turn.style),
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
    lines = list(score_lines(session.session.given, session.total, style))
    again = [(is_chapter(one) and one, session.quiz.title(one), count) for one, count in read_again(session.session.given)]
    wrong = (
        [
            (one, _picked(one, turn), _answer(one, turn), _curve(one.asked))
            for one in session.session.given
            if not (one.grade.is_right or one.grade.is_open)
        ]
        if session.is_exam
        else []
    )
    ungraded = [(one, _picked(one, turn), _answer(one, turn)) for one in session.session.open]
    session.quiz.renew()
    due = next_line(session.quiz.entries(session.wish.chapters), turn.now.day, style)
    return show(
        turn, "quizend.html", here="quiz", lines=lines, again=again, wrong=wrong, ungraded=ungraded, due=due, pieces=pieces, gap=GAP
    )


def _picked(given: Given, turn: Turn) -> str:
    typed = given.typed.partition("\n")[0] if given.asked.card.model else given.typed  # below it stands how the learner graded it
    return _said(picked_words(given.asked.question, typed, turn.style.language), given, turn)


def _answer(given: Given, turn: Turn) -> str:
    return _said(shown_answer(given.asked.question, turn.style.language), given, turn)


def _said(answer: str, given: Given, turn: Turn) -> str:
    """An answer as the form has it: what a statement was picked as has letters in a terminal only."""
    return turn.style.translate(_TRUTHS[answer]) if given.asked.card.kind == "truth" and answer in _TRUTHS else answer


def _outcomes(given: Given) -> list[PartOutcome]:
    """What came of each part of an answer that was not wholly right."""
    asked = given.asked.question
    return part_outcomes(asked, given.typed) if asked.card.parts and not given.grade.is_right else []


def _sources(given: Given, session: QuizTurn, style: Style) -> dict[str, Any]:  # Any: what a template shows
    card = given.asked.card
    title = session.quiz.title(card.chapter)
    return {"sources": list(source_lines(card, title, style)), "title": title, "chapter": card.chapter if is_chapter(card.chapter) else ""}


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
    if "own" in turn.form:  # what it was worth stands below it, in an exam only later
        return f"{turn.form['own'].strip()[:_MOST_TYPED]}\n{typed}"
    return " ".join(picked) if picked else typed


def _letters(turn: Turn) -> str:
    """The letters of the parts of the question that waits."""
    session = turn.front.quiz.turn
    asked = session.session.asked if session else None
    return PART_LETTERS[: len(asked.card.parts)] if asked else ""
