"""Where a quiz begins: what is due, what can be asked, how far one is, which decks come daily, which cards are called bad."""

from starlette.responses import RedirectResponse, Response

from judge.dlnotes.choosing import new_left, waiting
from judge.dlnotes.deckshelf import ShelfKind, flagged, shelf, turn_daily, turn_hidden
from judge.dlnotes.ending import next_line
from judge.dlnotes.progress import progress
from judge.errors import UsageError
from judge.web.quizroom import QuizTurn, QuizWish, open_cards
from judge.web.views import Turn, show

#: questions of a session at most, and minutes of an exam
_MOST_COUNT, _MOST_MINUTES = 100, 180


def quiz_page(turn: Turn) -> Response:
    """What is due, what can be asked, and how far one is."""
    return _shelf(turn, "")


def _shelf(turn: Turn, trouble: str) -> Response:
    now, style = turn.now.at, turn.style
    with open_cards(turn.front.root, style.language) as quiz:
        daily, today = quiz.entries(()), turn.now.day
        decks = shelf(quiz, now)
        return show(
            turn,
            "quiz.html",
            here="quiz",
            groups=[(kind, [deck for deck in decks if deck.kind is kind]) for kind in ShelfKind],
            due=len(waiting(daily, today)),
            new=new_left(daily, today),
            later=next_line(daily, today, style),
            forecast=progress(daily, today).forecast,
            flags=flagged(quiz),
            troubles=[trouble] if trouble else [one.render(style.translate) for one in quiz.troubles],
            form=turn.form,
            session=turn.front.quiz.turn,
        )


def begin_form(turn: Turn) -> Response:
    """Begin a session; where there is nothing to ask, say so above what can be asked."""
    chapter = turn.form.get("chapter", "")
    wish = QuizWish(
        (chapter,) if chapter else (), _whole(turn, "count", 10, _MOST_COUNT), bool(turn.form.get("wrong")),
        _whole(turn, "minutes", 0, _MOST_MINUTES), _new(turn),
    )  # fmt: skip
    try:
        turn.front.quiz.begin(QuizTurn(turn.front.root, turn.style.language, wish, turn.front.clock))
    except UsageError as error:
        return _shelf(turn, error.render(turn.style.translate))
    return RedirectResponse("/quiz/ask", 303)


def shelf_form(turn: Turn) -> Response:
    """Take a deck into the daily mix or out of it, hide a card or show it again."""
    with open_cards(turn.front.root, turn.style.language) as quiz:
        if "deck" in turn.form:
            turn_daily(quiz, turn.form["deck"], turn.now.at)
        elif "card" in turn.form:
            turn_hidden(quiz, turn.form["card"], turn.now.at)
    return RedirectResponse("/quiz", 303)


def _new(turn: Turn) -> int | None:
    """How many may be new; None where the form says nothing."""
    return 0 if turn.form.get("new", "").strip() == "0" else _whole(turn, "new", 0, _MOST_COUNT) or None


def _whole(turn: Turn, name: str, usual: int, most: int) -> int:
    text = turn.form.get(name, "")
    return min(most, int(text)) if text.isascii() and text.isdigit() and 0 < len(text) < 5 and int(text) else usual
