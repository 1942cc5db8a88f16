"""The quiz that goes on in the browser: one session, its cards and log open in the thread that reads for pages."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from judge.dlnotes.choosing import SessionLimits, choose, new_left
from judge.dlnotes.question import Slip
from judge.dlnotes.quizcards import QuizCards
from judge.dlnotes.quizsession import Given, Session, wanted_of
from judge.errors import UsageError
from judge.history.days import Moment
from judge.practice.quizplaces import files_inside


class QuizWish(NamedTuple):
    """What a session should hold: the cards of these chapters, else the daily mix; `new` ones at most, None for what is left of the day."""

    chapters: tuple[str, ...] = ()
    questions: int = 10
    is_wrong: bool = False
    minutes: int = 0
    new: int | None = None


class QuizTurn:
    """A session with what is around it. Everything that changes something records one event, as in the terminal."""

    def __init__(self, root: Path, language: str, wish: QuizWish, clock: Callable[[], Moment]) -> None:
        """UsageError when there is nothing to ask, or no such chapter."""
        self._clock = clock
        self.wish = wish
        self.quiz = open_cards(root, language)
        try:
            entries = self.quiz.entries(wish.chapters)
            today = clock().day
            new = new_left(entries, today) if wish.new is None else wish.new
            chosen = choose(entries, SessionLimits(wish.questions, new, wish.is_wrong), today)
            if not chosen and wish.is_wrong:
                raise UsageError("nothing was answered wrongly that was not answered rightly since")
            if not chosen:
                raise UsageError("nothing is due, and today's new questions are done")
        except BaseException:
            self.close()
            raise
        wanted = wanted_of(chosen)
        self.session = Session(wanted, self.quiz.cards.card, self.quiz.record, is_exam=bool(wish.minutes))
        self.total = len(wanted)
        self.began = self.asked_at = clock().at
        #: the answer whose outcome is on the page; None while a question is
        self.last: Given | None = None
        self.slip: Slip | None = None
        self.hint = ""

    @property
    def left_s(self) -> int:
        """Seconds until an exam is over; 0 without a clock."""
        if not self.wish.minutes:
            return 0
        return max(0, int(60 * self.wish.minutes - (self._clock().at - self.began).total_seconds()))

    @property
    def is_exam(self) -> bool:
        """Whether the clock runs, and explanations wait for the end."""
        return bool(self.wish.minutes)

    @property
    def is_over(self) -> bool:
        """Whether nothing more is asked."""
        return (self.session.asked is None and self.last is None) or (self.is_exam and not self.left_s)

    def answer(self, typed: str, *, is_guess: bool) -> None:
        """Take an answer; AnswerError when it is none. A number that is nearly right is asked for once more; so is a word with a slip."""
        asked = self.session.asked
        assert asked is not None
        grade = self.session.judge(typed)
        if grade.slip is not None and self.slip is None and not self.is_exam:
            self.slip = grade.slip
            return
        now = self._clock().at
        given = self.session.answer(typed, now, (now - self.asked_at).total_seconds(), is_guess=is_guess)
        self.last = None if self.is_exam else given
        self._next()

    def act(self, action: str) -> None:
        """Do something else than answer: skip, undo, go on, count the last as right, rate it, mark it as a bad one, show the hint."""
        now = self._clock().at
        if action == "next":
            self.last = None
            self.asked_at = now
        elif action == "skip" and self.session.asked is not None and self.last is None:
            self.session.skip(now)
            self._next()
        elif action == "undo" and self.session.undo(now):
            self.last = None
            self._next()
        elif action == "mine" and self.session.overrule(now):
            self.last = self.session.given[-1]
        elif action in ("easy", "hard"):
            self.session.rate(action, now)
        elif action == "flag" and (self.last is not None or self.session.asked is not None):
            self.session.flag(now, is_last=self.last is not None)
        elif action == "hint" and self.session.asked is not None and self.last is None and not self.is_exam:
            self.hint = "shown"
            self.session.hint()

    def settle(self, key: str, *, is_right: bool) -> None:
        """After an exam: what an answer in one's own words was worth."""
        self.session.settle(key, self._clock().at, is_right=is_right)

    def close(self) -> None:
        """Let go of the files."""
        self.quiz.__exit__(None, None, None)

    def _next(self) -> None:
        self.slip, self.hint, self.asked_at = None, "", self._clock().at


class QuizRoom:
    """Holds the session that goes on, if one does."""

    def __init__(self) -> None:
        self.turn: QuizTurn | None = None

    def begin(self, turn: QuizTurn) -> None:
        """Begin a session; one that went on is over."""
        self.end()
        self.turn = turn

    def end(self) -> None:
        """End it."""
        if self.turn is not None:
            self.turn.close()
        self.turn = None


def open_cards(root: Path, language: str) -> QuizCards:
    """The cards of a workspace."""
    return QuizCards(files_inside(root), None, language)
