"""One session: cards in a row, what was said to each, and an event for every answer the moment it is given."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from judge.dlnotes.card import Card, Words
from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.question import Grade, Question, ask
from judge.history.events import AMEND, ANSWER, FLAG, SKIP, UNDO, Event, card_subject, new_event

#: takes an event; it is on disk afterwards
Record = Callable[[Event], None]


#: seeds of repetitions lie so far behind those of questions that count, halved
_FRESH = 500_000


class Asked(NamedTuple):
    """A question of the session; a drill is one that was answered wrongly before, and counts for nothing."""

    question: Question
    seed: int
    is_drill: bool = False

    @property
    def card(self) -> Card:
        """The card that is asked."""
        return self.question.card


class Wanted(NamedTuple):
    """A card to ask, and the seed that decides the order of its options or its numbers."""

    id: str
    seed: int
    is_drill: bool = False


def wanted_of(entries: Iterable[CardEntry]) -> list[Wanted]:
    """These cards, each with other numbers than the last time."""
    return [Wanted(entry.id, entry.memory.reps if entry.memory else 0) for entry in entries]


class Given(NamedTuple):
    """An answer: the event's key, what was typed, what it was worth, the seconds it took."""

    asked: Asked
    key: str
    typed: str
    grade: Grade
    seconds: float


class Session:
    """A row of questions; every method that changes something records one event at `now`, an aware local time."""

    def __init__(self, wanted: Iterable[Wanted], load: Callable[[str], Card], record: Record, *, is_exam: bool = False) -> None:
        """`load` gives a card by its id, once it is asked."""
        self._waiting: list[Wanted | Asked] = list(wanted)
        self._load = load
        self._record = record
        self._is_exam = is_exam
        self._hints = 0
        self._flagged: set[str] = set()
        self.given: list[Given] = []
        self.total = len(self._waiting)

    @property
    def asked(self) -> Asked | None:
        """The question that waits for an answer; None at the end."""
        if not self._waiting:
            return None
        first = self._waiting[0]
        if isinstance(first, Wanted):
            first = self._waiting[0] = Asked(ask(_with_numbers(self._load(first.id), first.seed), first.seed), first.seed, first.is_drill)
        return first

    @property
    def number(self) -> int:
        """Which question of the session it is, from 1."""
        return self.total - len(self._waiting) + 1

    def hint(self, part: int = 0) -> Words:
        """A hint, of a card of several parts for this one; it keeps a right answer from counting fully."""
        from judge.dlnotes.hinting import hint_of  # most questions need none

        assert self.asked is not None
        self._hints += 1
        return hint_of(self.asked.question, part)

    def judge(self, typed: str) -> Grade:
        """What an answer would be worth; AnswerError when it is none. Nothing is recorded."""
        from judge.dlnotes.grading import grade  # not needed before the first question is on the screen

        assert self.asked is not None
        if self._is_open(self.asked.card):
            return Grade(False, is_open=True)
        return grade(self.asked.question, typed)

    def _is_open(self, card: Card) -> bool:
        """Whether the answer is graded later: in an exam nobody is shown what theirs should have said."""
        return self._is_exam and card.model is not None

    def answer(self, typed: str, now: datetime, seconds: float, *, is_guess: bool = False) -> Given:
        """Record the answer and go on; a wrong one comes once more at the end, except in an exam. AnswerError when it is none."""
        asked = self.asked
        assert asked is not None
        worth = self.judge(typed)
        flags = {"drill": asked.is_drill, "exam": self._is_exam, "guess": is_guess}
        payload: dict[str, object] = {
            "chapter": asked.card.chapter, "kind": asked.card.kind, "seed": asked.seed, "typed": typed,
            **({"open": True} if worth.is_open else {"right": worth.is_right, "near": worth.is_near}),
            "seconds": round(seconds, 1), "hints": self._hints,
            **{name: True for name, is_so in flags.items() if is_so},
        }  # fmt: skip
        given = Given(asked, self._note(ANSWER, asked.card, now, payload), typed, worth, seconds)
        self.given.append(given)
        del self._waiting[0]
        if not worth.is_right and not asked.is_drill and not self._is_exam:
            self._again(asked)
        self._hints = 0
        return given

    def skip(self, now: datetime) -> None:
        """Go on without an answer."""
        assert self.asked is not None
        self._note(SKIP, self.asked.card, now, {})
        del self._waiting[0]
        self._hints = 0

    def undo(self, now: datetime) -> bool:
        """Take the last answer back and ask again; False when there is none."""
        if not self.given:
            return False
        last = self.given.pop()
        self._note(UNDO, last.asked.card, now, {"of": last.key})
        self._once_only(last)
        self._waiting.insert(0, last.asked)
        return True

    def overrule(self, now: datetime) -> bool:
        """Count the last answer as right after all; False when there is none that was wrong."""
        if not self.given or self.given[-1].grade.is_right or self.given[-1].grade.is_open:
            return False
        last = self.given[-1]
        self._note(AMEND, last.asked.card, now, {"of": last.key, "right": True})
        self._once_only(last)
        self.given[-1] = last._replace(grade=Grade(True))
        return True

    @property
    def open(self) -> list[Given]:
        """The answers of an exam that the learner has yet to grade."""
        return [one for one in self.given if one.grade.is_open]

    def settle(self, key: str, now: datetime, *, is_right: bool) -> None:
        """Grade an open answer by its event's key; nothing happens where it is none."""
        for at, one in enumerate(self.given):
            if one.key == key and one.grade.is_open:
                self._note(AMEND, one.asked.card, now, {"of": key, "right": is_right})
                self.given[at] = one._replace(grade=Grade(is_right))

    def rate(self, rating: str, now: datetime) -> bool:
        """Rate the last answer: again, hard, good or easy; False when there is none, or it was wrong."""
        if not self.given or not self.given[-1].grade.is_right:
            return False
        last = self.given[-1]
        self._note(AMEND, last.asked.card, now, {"of": last.key, "rating": rating})
        return True

    def flag(self, now: datetime, *, is_last: bool) -> bool:
        """Mark the last question, or the one that waits, as a bad one; True when it was marked before and is hidden from now on."""
        asked = self.given[-1].asked if is_last and self.given else self.asked
        assert asked is not None
        is_hidden = asked.card.id in self._flagged
        self._flagged.add(asked.card.id)
        self._note(FLAG, asked.card, now, {"seed": asked.seed, **({"hide": True} if is_hidden else {})})
        return is_hidden

    def _again(self, asked: Asked) -> None:
        self._waiting.append(_drill(asked))
        self.total += 1

    def _once_only(self, given: Given) -> None:
        """Take the repetition of a wrong answer out again."""
        if given.grade.is_right or given.asked.is_drill:
            return
        seed = _drill(given.asked).seed
        rest = [one for one in self._waiting if not (one.is_drill and one.seed == seed and _id(one) == given.asked.card.id)]
        self.total -= len(self._waiting) - len(rest)
        self._waiting = rest

    def _note(self, kind: str, card: Card, now: datetime, payload: Mapping[str, object]) -> str:
        offset = now.utcoffset()
        minutes = round(offset.total_seconds() / 60) if offset else 0
        event = new_event(kind, card_subject(card.id), payload, at=now, offset=minutes)
        self._record(event)
        return event.key


def _id(one: Wanted | Asked) -> str:
    return one.id if isinstance(one, Wanted) else one.card.id


def _drill(asked: Asked) -> Wanted | Asked:
    """The question once more; one with numbers gets new ones, and is typed: an even seed asks for no option."""
    if not asked.card.generator:
        return asked._replace(is_drill=True)
    return Wanted(asked.card.id, (asked.seed // 2 + _FRESH) * 2, is_drill=True)


def _with_numbers(card: Card, seed: int) -> Card:
    if not card.generator:
        return card
    from judge.dlnotes.skills import drawn  # generators take longer to import than most sessions need

    return drawn(card, seed)
