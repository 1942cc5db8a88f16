"""The talk of a session, line by line: a question, what was typed, what is said to it. Who reads and who writes is given."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple
from unicodedata import normalize

from judge.dlnotes.card import Card
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
            if not _after(session, console):
                return session.asked is None
    return True


def _asked_lines(asked: Asked, session: Session, console: Console) -> Iterable[str]:
    return question_lines(asked, console.title(asked.card), console.style, number=session.number, total=session.total)


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
    began = console.clock()
    is_second_try = False
    while True:
        typed = console.read("> ")
        if typed is None:
            return _LEFT
        from judge.dlnotes.typedanswers import tidy  # not needed before the first question is on the screen

        text = tidy(typed)
        if not text:
            continue
        command = _command(session, text)
        if command == "quit":
            return _LEFT
        if command:
            if _obey(command, session, console):
                return None
            continue
        is_guess = text.endswith("?") and len(text) > 1
        text = text.rstrip("? ") if is_guess else text
        try:
            grade = session.judge(text)
            if grade.is_near and session.asked and session.asked.card.tolerance and not is_second_try and not console.deadline:
                is_second_try = True
                console.say(console.style.say("Close: check the rounding, and try once more."))
                continue
            now = console.clock()
            if console.deadline is not None and now >= console.deadline:
                console.say(console.style.say("The time was over before this answer."))
                return _LEFT
            return session.answer(text, now, (now - began).total_seconds(), is_guess=is_guess)
        except AnswerError as error:
            console.say(error.render(console.style.translate))


def _command(session: Session, text: str) -> str:
    """The command that a line is, empty where it is an answer: one that is right for this card, or plainly true or false."""
    command = _COMMANDS.get(text.casefold(), "")
    if not command or command == "source" or session.asked is None:
        return command
    card = session.asked.card
    if card.kind == "truth" and text in _SHORT_WORDS:
        return ""
    return "" if text.casefold() in (answer.casefold() for answer in card.answers) else command


def _obey(command: str, session: Session, console: Console) -> bool:
    """Do as told; True when another question is to be shown."""
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
        _tell(console, hint_lines(session.hint(), console.style))
    elif command == "flag":
        session.flag(console.clock(), is_last=False)
        console.say(console.style.say("Flagged: {id}", id=asked.card.id))
    elif command == "source" and session.given and not is_exam:
        last = session.given[-1].asked.card
        _tell(console, source_lines(last, console.title(last), console.style))
    elif command in ("mine", "easy", "hard") and not is_exam:
        _amend(command, session, console)
    else:
        console.say(console.style.say("Not now."))
    return False


def _amend(command: str, session: Session, console: Console) -> None:
    done = session.overrule(console.clock()) if command == "mine" else session.rate(command, console.clock())
    console.say(console.style.say(N_("Noted for the last answer.") if done else N_("Not now.")))


def _after(session: Session, console: Console) -> bool:
    """Wait until the explanation was read; False when the learner leaves."""
    while console.is_waiting:
        typed = console.read(console.style.say("[Enter: on] "))
        if typed is None:
            return False
        command = _COMMANDS.get(normalize("NFKC", typed.strip().casefold()), "")
        if command == "quit":
            return False
        if command == "undo":
            if session.undo(console.clock()):
                console.say(console.style.say("Taken back."))
            return True
        if command == "flag":
            session.flag(console.clock(), is_last=True)
            console.say(console.style.say("Flagged: {id}", id=session.given[-1].asked.card.id))
        elif command == "source":
            last = session.given[-1].asked.card
            _tell(console, source_lines(last, console.title(last), console.style))
        elif command in ("mine", "easy", "hard"):
            _amend(command, session, console)
        else:
            return True
    return True
