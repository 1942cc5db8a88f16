"""The talk of a session, line by line: a question, what was typed, what is said to it. Who reads and who writes is given."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple
from unicodedata import normalize

from judge.dlnotes.card import Card
from judge.dlnotes.session import Given, Session
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


class Room(NamedTuple):
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


def hold(session: Session, room: Room) -> bool:
    """Ask until the end; True when all was asked, False when somebody left before that."""
    for line in folded(_keys(room, is_exam=room.deadline is not None).split(", "), ", ", room.style.columns):
        room.say(room.style.paint(line, "dim"))
    while session.asked is not None:
        room.say("")
        _tell(room, question_lines(session.asked, session.number, session.total, room.title(session.asked.card), room.style))
        given = _turn(session, room)
        if given is _LEFT or (room.deadline is not None and room.clock() >= room.deadline):
            return session.asked is None
        if isinstance(given, Given) and room.deadline is None:
            _tell(room, outcome_lines(given, room.style))
            if not _after(session, room):
                return session.asked is None
    return True


#: what `_turn` gives when the learner leaves
_LEFT = object()


def _keys(room: Room, *, is_exam: bool) -> str:
    if is_exam:
        return room.style.say("s skip, u undo, f flag, q end")
    return room.style.say("h hint, s skip, u undo, m mine was right, e easy, d hard, ? source, f flag, q end, answer? a guess")


def _tell(room: Room, lines: Iterable[str]) -> None:
    for line in lines:
        room.say(line)


def _turn(session: Session, room: Room) -> object:
    """Until the question is answered, skipped or undone: the answer, None, or _LEFT."""
    from judge.dlnotes.reading import tidy  # not needed before the first question is on the screen

    began = room.clock()
    is_second_try = False
    while True:
        typed = room.read("> ")
        if typed is None:
            return _LEFT
        text = tidy(typed)
        if not text:
            continue
        command = _command(session, text)
        if command == "quit":
            return _LEFT
        if command:
            if _obey(command, session, room):
                return None
            continue
        is_guess = text.endswith("?") and len(text) > 1
        text = text.rstrip("? ") if is_guess else text
        try:
            grade = session.judge(text)
            if grade.is_near and session.asked and session.asked.card.tolerance and not is_second_try and not room.deadline:
                is_second_try = True
                room.say(room.style.say("Close: check the rounding, and try once more."))
                continue
            now = room.clock()
            if room.deadline is not None and now >= room.deadline:
                room.say(room.style.say("The time was over before this answer."))
                return _LEFT
            return session.answer(text, now, (now - began).total_seconds(), is_guess=is_guess)
        except AnswerError as error:
            room.say(error.render(room.style.translate))


def _command(session: Session, text: str) -> str:
    """The command that a line is, empty where it is an answer: one that is right for this card, or plainly true or false."""
    command = _COMMANDS.get(text.casefold(), "")
    if not command or command == "source" or session.asked is None:
        return command
    card = session.asked.card
    if card.kind == "truth" and text in _SHORT_WORDS:
        return ""
    return "" if text.casefold() in (answer.casefold() for answer in card.answers) else command


def _obey(command: str, session: Session, room: Room) -> bool:
    """Do as told; True when another question is to be shown."""
    asked = session.asked
    assert asked is not None
    is_exam = room.deadline is not None
    if command == "skip":
        session.skip(room.clock())
        return True
    if command == "undo" and session.undo(room.clock()):
        room.say(room.style.say("Taken back."))
        return True
    if command == "hint" and not is_exam:
        _tell(room, hint_lines(session.hint(), room.style))
    elif command == "flag":
        session.flag(room.clock(), is_last=False)
        room.say(room.style.say("Flagged: {id}", id=asked.card.id))
    elif command == "source" and session.given and not is_exam:
        last = session.given[-1].asked.card
        _tell(room, source_lines(last, room.title(last), room.style))
    elif command in ("mine", "easy", "hard") and not is_exam:
        _amend(command, session, room)
    else:
        room.say(room.style.say("Not now."))
    return False


def _amend(command: str, session: Session, room: Room) -> None:
    done = session.overrule(room.clock()) if command == "mine" else session.rate(command, room.clock())
    room.say(room.style.say(N_("Noted for the last answer.") if done else N_("Not now.")))


def _after(session: Session, room: Room) -> bool:
    """Wait until the explanation was read; False when the learner leaves."""
    while room.is_waiting:
        typed = room.read(room.style.say("[Enter: on] "))
        if typed is None:
            return False
        command = _COMMANDS.get(normalize("NFKC", typed.strip().casefold()), "")
        if command == "quit":
            return False
        if command == "undo":
            if session.undo(room.clock()):
                room.say(room.style.say("Taken back."))
            return True
        if command == "flag":
            session.flag(room.clock(), is_last=True)
            room.say(room.style.say("Flagged: {id}", id=session.given[-1].asked.card.id))
        elif command == "source":
            last = session.given[-1].asked.card
            _tell(room, source_lines(last, room.title(last), room.style))
        elif command in ("mine", "easy", "hard"):
            _amend(command, session, room)
        else:
            return True
    return True
