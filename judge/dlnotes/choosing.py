"""Which cards come next: what is most likely forgotten first, then new ones of weak chapters, chapters mixed."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, zip_longest
from typing import NamedTuple

from judge.dlnotes.carddatabase import CardEntry

#: seconds that clocks may differ; what is dated later is from the future and asked now
_CLOCKS_S = 120.0


class SessionLimits(NamedTuple):
    """What a session should hold: `most` cards, at most `new` that were never asked; `is_wrong` wants only those answered wrongly."""

    most: int
    new: int
    is_wrong: bool = False


def choose(entries: Iterable[CardEntry], wish: SessionLimits, now: float) -> list[CardEntry]:
    """The cards of a session in the order in which to ask them; `now` in seconds since 1970."""
    known, fresh = _parted(entries)
    if wish.is_wrong:
        wrong = [entry for entry in known if entry.memory and not entry.memory.is_right]
        return mixed(sorted(wrong, key=lambda entry: _forgotten(entry, now), reverse=True)[: wish.most])
    due = sorted((entry for entry in known if is_due(entry, now)), key=lambda entry: _forgotten(entry, now), reverse=True)[: wish.most]
    room = min(wish.new, wish.most - len(due))
    return mixed([*due, *_fresh(fresh, weakness(known), room)])


def is_due(entry: CardEntry, now: float) -> bool:
    """Whether the card should be asked again now; also when its last answer is dated in the future."""
    memory = entry.memory
    return memory is not None and (memory.due <= now or memory.last > now + _CLOCKS_S)


def is_from_the_future(entry: CardEntry, now: float) -> bool:
    """Whether the card's last answer is dated later than now."""
    return entry.memory is not None and entry.memory.last > now + _CLOCKS_S


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


def _forgotten(entry: CardEntry, now: float) -> float:
    """Grows with how likely the card is forgotten: by FSRS that depends on time through stability alone."""
    memory = entry.memory
    assert memory is not None
    return max(now - memory.last, 0.0) / memory.stability


def _fresh(fresh: Iterable[CardEntry], weak: Mapping[str, float], room: int) -> list[CardEntry]:
    """New cards in turn from each deck of each chapter, weak chapters first, then those not begun in the order of the notes."""
    queues: dict[tuple[str, str], list[CardEntry]] = {}
    for entry in fresh:
        queues.setdefault((entry.chapter, entry.deck), []).append(entry)
    order = sorted(queues, key=lambda one: (-weak.get(one[0], 0.5), one))
    rounds = zip_longest(*(queues[one] for one in order))
    return [entry for entry in chain.from_iterable(rounds) if entry][: max(room, 0)]


def mixed(entries: Sequence[CardEntry]) -> list[CardEntry]:
    """The same cards, a chapter never twice in a row while another one is left; otherwise the order stays."""
    waiting = list(entries)
    found: list[CardEntry] = []
    while waiting:
        last = found[-1].chapter if found else ""
        at = next((number for number, entry in enumerate(waiting) if entry.chapter != last), 0)
        found.append(waiting.pop(at))
    return found
