"""The talk of a session, line by line: a question, what was typed, what is said to it. Who reads and who writes is given."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple
from unicodedata import normalize

from judge.dlnotes.card import PART_LETTERS, Card
from judge.dlnotes.question import parts_of
from judge.dlnotes.quizsession import Asked, Given, Session
from judge.dlnotes.showing import hint_lines, outcome_lines, question_lines, source_lines
from judge.errors import AnswerError
from judge.messages import N_
from judge.reports.style import Style
from judge.reports.visible import folded

#: what stands for a command; the second is the same key while the keyboard is Korean
_COMMANDS = {normalize("NFKC", key): command for key, command in {
    "h": "hint", "ㅗ": "hint", "s": "skip", "ㄴ": "skip", "u": "undo", "ㅕ": "undo", "m": "mine", "ㅡ": "mine", "e": "easy", "ㄷ": "easy",
    "d": "hard", "ㅇ": "hard", "?": "source", "f": "flag", "ㄹ": "flag", "q": "quit", "ㅂ": "quit",
}.items()}  # fmt: skip


#: to a true or false question these say no and yes
_SHORT_WORDS = tuple(normalize("NFKC", word) for word in ("ㄴ", "ㅇ"))


class Console(NamedTuple):
    """What a session needs of the world: `read` gives a line after a prompt, None at the end of all input; `clock` an aware local time."""

    read: Callable[[str], str | None]
    say: Callable[[str], None]
    clock: Callable[[], datetime]
    style: Style
    #: a chapter's title
    title: Callable[[Card], str]
    #: whether to wait after an answer until it was read
    is_waiting: bool = True
    #: in an exam, when the time is over
    deadline: datetime | None = None


def hold(session: Session, console: Console) -> bool:
    """Ask until the end; True when all was asked, False when somebody left before that."""
    for line in folded(_keys(console, is_exam=console.deadline is not None).split(", "), ", ", console.style.columns):
        console.say(console.style.paint(line, "dim"))
    while session.asked is not None:
        console.say("")
        _tell(console, _asked_lines(session.asked, session, console))
        given = _turn(session, console)
        if given is _LEFT or (console.deadline is not None and console.clock() >= console.deadline):
            return session.asked is None
        if isinstance(given, Given) and console.deadline is None:
            _tell(console, outcome_lines(given, console.style))
            pending = _after(session, console)
            if pending is None:
                return session.asked is None
            if pending:
                console = console._replace(read=_first(pending, console.read))
    return True


def _first(line: str, read: Callable[[str], str | None]) -> Callable[[str], str | None]:
    """Reads this line first, which was typed ahead, and then what `read` gives."""
    waiting = [line]
    return lambda prompt: waiting.pop() if waiting else read(prompt)


def _asked_lines(asked: Asked, session: Session, console: Console) -> Iterable[str]:
    left = console.deadline - console.clock() if console.deadline is not None else None
    return question_lines(
        asked, console.title(asked.card), console.style, number=session.number, total=session.total,
        left_s=None if left is None else max(0, round(left.total_seconds())),
    )  # fmt: skip


#: what `_turn` gives when the learner leaves
_LEFT = object()


def _keys(console: Console, *, is_exam: bool) -> str:
    if is_exam:
        return console.style.say("s skip, u undo, f flag, q end")
    return console.style.say("h hint, s skip, u undo, m mine was right, e easy, d hard, ? source, f flag, q end, answer? a guess")


def _tell(console: Console, lines: Iterable[str]) -> None:
    for line in lines:
        console.say(line)


def _turn(session: Session, console: Console) -> object:
    """Until the question is answered, skipped or undone: the answer, None, or _LEFT."""
    began, is_second_try = console.clock(), False
    pieces: list[str] = []
    while True:
        typed = console.read(f"({PART_LETTERS[len(pieces)]}) " if session.asked and session.asked.card.parts else "> ")
        if typed is None:
            return _LEFT
        from judge.dlnotes.typedanswers import tidy  # not needed before the first question is on the screen

        text = tidy(typed)
        command = _command(session, text, len(pieces)) if text else ""
        if command == "quit":
            return _LEFT
        if command and _obey(command, session, console, len(pieces)):
            return None
        if command or not (text or (session.asked and session.asked.card.model)):
            continue
        try:
            whole = _whole(session, pieces, text, console)
            if whole is None:
                return _LEFT
            text = whole
            close = "" if is_second_try or console.deadline or not text else _close(session, text.rstrip("? "))
            if close:
                is_second_try = True
                console.say(console.style.say(close))
            elif text:
                return _answered(text, session, console, began)
        except AnswerError as error:
            console.say(error.render(console.style.translate))


def _answered(text: str, session: Session, console: Console, began: datetime) -> object:
    """The answer, taken, or _LEFT where an exam is over; AnswerError when it is none. A ? at its end is a guess."""
    is_parts = session.asked is not None and bool(session.asked.card.parts)
    is_guess = len(text) > 1 and (text.endswith("?") or (is_parts and "?;" in text))
    text = text.replace("?;", ";").rstrip("? ") if is_guess else text
    session.judge(text)
    now = console.clock()
    if console.deadline is not None and now >= console.deadline:
        console.say(console.style.say("The time was over before this answer."))
        return _LEFT
    return session.answer(text, now, (now - began).total_seconds(), is_guess=is_guess)


def _whole(session: Session, pieces: list[str], text: str, console: Console) -> str | None:
    """The answer, None where one leaves; of a card of several parts empty until all of them are there, `pieces` keeps those that are."""
    assert session.asked is not None
    card = session.asked.card
    if card.model is not None:
        from judge.dlnotes.ownwords import compared

        return f"{text}\n" if console.deadline else compared(text, card, read=console.read, say=console.say, style=console.style)
    parts = list(parts_of(session.asked.question).values())
    if not parts:
        return text
    from judge.dlnotes.grading import grade

    typed = [piece.strip() for piece in text.split(";")]
    if len(pieces) + len(typed) > len(parts):
        raise AnswerError("type {count} answers, with ; between them", count=len(parts) - len(pieces))
    for part, piece in zip(parts[len(pieces) :], typed, strict=False):
        if piece:
            grade(part, piece.rstrip("? "))
    pieces += typed
    if len(pieces) < len(parts):
        return ""
    whole = "; ".join(pieces)
    pieces.clear()
    return whole


def _close(session: Session, text: str) -> str:
    """What is said to an answer that is nearly right and may be typed once more; empty where it may not."""
    slip = session.judge(text).slip if session.asked else None
    return slip.value if slip else ""


def _command(session: Session, text: str, part: int) -> str:
    """The command that a line is, empty where it is an answer: right for this card, plainly true or false, or the letter of an option."""
    command = _COMMANDS.get(text.casefold(), "")
    if not command or command == "source" or session.asked is None:
        return command
    question = [*parts_of(session.asked.question).values(), session.asked.question][part]
    card = question.card
    if card.kind == "truth" and text in _SHORT_WORDS:
        return ""
    if question.has_letters and command not in ("skip", "undo", "mine", "quit"):
        from judge.dlnotes.typedanswers import read_letter

        if read_letter(text, len(question.options)) is not None:
            return ""
    return "" if text.casefold() in (answer.casefold() for answer in card.answers) else command


def _obey(command: str, session: Session, console: Console, part: int) -> bool:
    """Do as told, at this part of a card that has several; True when another question is to be shown."""
    asked = session.asked
    assert asked is not None
    is_exam = console.deadline is not None
    if command == "skip":
        session.skip(console.clock())
        return True
    if command == "undo" and session.undo(console.clock()):
        console.say(console.style.say("Taken back."))
        return True
    if command == "hint" and not is_exam:
        _tell(console, hint_lines(session.hint(part), console.style))
    elif command == "flag":
        console.say(_flagged(session.flag(console.clock(), is_last=False), asked.card, console))
    elif command == "source" and session.given and not is_exam:
        last = session.given[-1].asked.card
        _tell(console, source_lines(last, console.title(last), console.style))
    elif command in ("mine", "easy", "hard") and not is_exam:
        _amend(command, session, console)
    else:
        console.say(console.style.say("Not now."))
    return False


def _flagged(is_hidden: bool, card: Card, console: Console) -> str:
    if is_hidden:
        return console.style.say("Hidden: {id} (judge quiz flags lists it)", id=card.id)
    return console.style.say("Flagged: {id} (f once more hides it)", id=card.id)


def _amend(command: str, session: Session, console: Console) -> None:
    done = session.overrule(console.clock()) if command == "mine" else session.rate(command, console.clock())
    console.say(console.style.say(N_("Noted for the last answer.") if done else N_("Not now.")))


def _after(session: Session, console: Console) -> str | None:
    """Wait until the explanation was read: what was typed ahead for the next question, None when the learner leaves."""
    while console.is_waiting:
        typed = console.read(console.style.say("[Enter: next] "))
        if typed is None:
            return None
        command = _COMMANDS.get(normalize("NFKC", typed.strip().casefold()), "")
        if command == "quit":
            return None
        if command == "undo":
            if session.undo(console.clock()):
                console.say(console.style.say("Taken back."))
            return ""
        if command == "flag":
            console.say(_flagged(session.flag(console.clock(), is_last=True), session.given[-1].asked.card, console))
        elif command == "source":
            last = session.given[-1].asked.card
            _tell(console, source_lines(last, console.title(last), console.style))
        elif command in ("mine", "easy", "hard"):
            _amend(command, session, console)
        else:
            return typed.strip()
    return ""
