"""Which cards come next: what is being forgotten, new ones of weak chapters, what is due yet; mixed, and none gives another away."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, zip_longest
from typing import NamedTuple

from judge.dlnotes.cardentry import CardEntry
from judge.forgetting import recall
from judge.history.days import day_by, noon_of

#: what is due and known more surely than this lets new ones go first: it gains more by waiting (benchmarks/quizlearner.py)
_SURE = 0.86

#: cards that are new on a day, unless told otherwise
NEW_A_DAY = 20

#: wrong answers from which a card that is wrong more often than right is a leech, and the days that it rests after each
_LEECH_LAPSES, _REST_DAYS = 4, 7


class SessionLimits(NamedTuple):
    """What a session should hold: `most` cards, at most `new` that were never asked; `is_wrong` wants only those answered wrongly."""

    most: int
    new: int
    is_wrong: bool = False


def choose(entries: Iterable[CardEntry], wish: SessionLimits, day: int) -> list[CardEntry]:
    """The cards of a session on a day of the learner's, in the order in which to ask them."""
    known, fresh = _parted(entry for entry in entries if not entry.is_hidden)
    if wish.is_wrong:
        wrong = [entry for entry in known if entry.memory and not entry.memory.is_right]
        return mixed(_apart(sorted(wrong, key=lambda entry: _forgotten(entry, day), reverse=True), wish.most))
    due = sorted(waiting(known, day), key=lambda entry: _forgotten(entry, day), reverse=True)
    sure = next((at for at, entry in enumerate(due) if _is_sure(entry, day)), len(due))
    found = _apart(due[:sure], wish.most)
    found += _apart(_fresh(fresh, weakness(known)), min(wish.new, wish.most - len(found)), found)
    return mixed([*found, *_apart(due[sure:], wish.most - len(found), found)])


def waiting(entries: Iterable[CardEntry], day: int) -> list[CardEntry]:
    """The cards that are due on that day, and neither hidden nor resting."""
    return [entry for entry in entries if is_due(entry, day) and not entry.is_hidden and not is_resting(entry, day)]


def new_left(entries: Iterable[CardEntry], day: int) -> int:
    """How many cards may still be new on that day, of `NEW_A_DAY`."""
    return max(0, NEW_A_DAY - sum(entry.memory is not None and day_by(entry.memory.first) >= day for entry in entries))


def is_due(entry: CardEntry, day: int) -> bool:
    """Whether the card should be asked on that day; also when its last answer is dated in the future."""
    return entry.memory is not None and (day_by(entry.memory.due) <= day or is_from_the_future(entry, day))


def is_leech(entry: CardEntry) -> bool:
    """Whether the card was wrong so often that repeating it teaches nothing: it wants to be read about, or written anew."""
    memory = entry.memory
    return memory is not None and memory.lapses >= _LEECH_LAPSES and memory.lapses * 2 > memory.reps


def is_resting(entry: CardEntry, day: int) -> bool:
    """Whether a leech has its days of rest after its last answer."""
    return is_leech(entry) and entry.memory is not None and day < day_by(entry.memory.last) + _REST_DAYS


def is_from_the_future(entry: CardEntry, day: int) -> bool:
    """Whether the card's last answer is dated later than that day."""
    return entry.memory is not None and day_by(entry.memory.last) > day


def weakness(known: Iterable[CardEntry]) -> Mapping[str, float]:
    """Share of wrong answers by chapter, as if one right and one wrong answer had come before."""
    reps: dict[str, int] = {}
    lapses: dict[str, int] = {}
    for entry in known:
        if entry.memory:
            reps[entry.chapter] = reps.get(entry.chapter, 0) + entry.memory.reps
            lapses[entry.chapter] = lapses.get(entry.chapter, 0) + entry.memory.lapses
    return {chapter: (lapses[chapter] + 1) / (count + 2) for chapter, count in reps.items()}


def _parted(entries: Iterable[CardEntry]) -> tuple[list[CardEntry], list[CardEntry]]:
    known: list[CardEntry] = []
    fresh: list[CardEntry] = []
    for entry in entries:
        (known if entry.memory else fresh).append(entry)
    return known, fresh


def _apart(entries: Iterable[CardEntry], most: int, before: Iterable[CardEntry] = ()) -> list[CardEntry]:
    """The first `most` that are no kin of each other nor of those before; the others wait for another session."""
    met = {word for entry in before for word in entry.kin}
    found: list[CardEntry] = []
    for entry in entries:
        if len(found) >= most:
            break
        if met.isdisjoint(entry.kin):
            found.append(entry)
            met.update(entry.kin)
    return found


def _forgotten(entry: CardEntry, day: int) -> float:
    """Grows with how likely the card is forgotten: by FSRS that depends on time through stability alone."""
    memory = entry.memory
    assert memory is not None
    return max(day - day_by(memory.last), 0) / memory.stability


def _is_sure(entry: CardEntry, day: int) -> bool:
    """Whether a card is due, but known so well that it may wait."""
    memory = entry.memory
    return memory is not None and not is_from_the_future(entry, day) and recall(memory.stability, memory.last, noon_of(day)) > _SURE


def _fresh(fresh: Iterable[CardEntry], weak: Mapping[str, float]) -> list[CardEntry]:
    """New cards in turn from each deck of each chapter, weak chapters first, then those not begun in the order of the notes."""
    queues: dict[tuple[str, str], list[CardEntry]] = {}
    for entry in fresh:
        queues.setdefault((entry.chapter, entry.deck), []).append(entry)
    order = sorted(queues, key=lambda one: (-weak.get(one[0], 0.5), one))
    rounds = zip_longest(*(queues[one] for one in order))
    return [entry for entry in chain.from_iterable(rounds) if entry]


def mixed(entries: Sequence[CardEntry]) -> list[CardEntry]:
    """The same cards, a chapter never twice in a row while another one is left; otherwise the order stays."""
    waiting = list(entries)
    found: list[CardEntry] = []
    while waiting:
        last = found[-1].chapter if found else ""
        at = next((number for number, entry in enumerate(waiting) if entry.chapter != last), 0)
        found.append(waiting.pop(at))
    return found
