"""A learner who takes the quiz for fixed minutes a day, and what they keep: by the kit's choosing, by due date, and at random.

    python benchmarks/quizlearner.py [--days 60] [--minutes 15] [--seeds 20] [--cards 1000]

All have the same cards (those that are shipped), minutes and memory, and luck is paired: how the n-th answer to a card falls is drawn
from one number for seed, card and n, whoever asks. Memory is FSRS's with a secret: each card is forgotten faster or more slowly than
FSRS believes, by a factor of its own. A new card is known with a probability of 0.4. An answer takes 20 seconds, 40 when it is wrong or
new. `quiz` asks ten at a time as `judge quiz` does; `due date` asks what is due the longest first, then new ones, as
many a day; `random` asks any card, met or not. Counted at the end: cards whose true recall is above 85 %.
"""

import argparse
import random
from collections.abc import Callable
from statistics import mean, stdev

from judge.dlnotes.card import kin_of
from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.choosing import SessionLimits, choose
from judge.dlnotes.library import load, shipped
from judge.dlnotes.memory import fold
from judge.forgetting import AGAIN, GOOD, recall
from judge.history.days import DAY_S

START = 20_000
COUNT, NEW = 10, 20
SECONDS, SECONDS_LEARNING = 20.0, 40.0
KNOWN, KEPT, SPREAD = 0.4, 0.85, 0.5


class World:
    """Cards, what is remembered of them, and the seconds that are left of a day."""

    def __init__(self, entries: list[CardEntry], seed: int) -> None:
        self.entries = {entry.id: entry for entry in entries}
        self.chance = random.Random(seed)
        self.seed = seed
        self.luck = {id_: random.Random(f"{seed} {id_}").lognormvariate(0.0, SPREAD) for id_ in self.entries}
        self.new = 0
        self.left = 0.0

    def answer(self, id_: str, day: int) -> None:
        """Answer a card, and remember."""
        entry, at = self.entries[id_], noon(day)
        memory = entry.memory
        known = self.recalled(entry, day) if memory else KNOWN
        is_right = random.Random(f"{self.seed} {id_} {memory.reps if memory else 0}").random() < known
        self.new += memory is None
        self.left -= SECONDS if is_right and memory else SECONDS_LEARNING
        self.entries[id_] = entry._replace(memory=fold([(at, GOOD if is_right else AGAIN)], memory))

    def recalled(self, entry: CardEntry, day: int) -> float:
        """How likely a card is known, in truth."""
        assert entry.memory is not None
        return recall(entry.memory.stability * self.luck[entry.id], entry.memory.last, noon(day))

    def kept(self, day: int) -> int:
        """Cards above 85 %."""
        return sum(entry.memory is not None and self.recalled(entry, day) > KEPT for entry in self.entries.values())


def noon(day: int) -> float:
    """Seconds since 1970."""
    return float(day * DAY_S + DAY_S // 2)


def by_the_kit(world: World, day: int) -> list[str]:
    """The next session of `judge quiz`."""
    wish = SessionLimits(COUNT, max(0, NEW - world.new))
    return [entry.id for entry in choose(world.entries.values(), wish, day)]


def by_due_date(world: World, day: int) -> list[str]:
    """What is due, the oldest date first; then new ones in the order of the decks."""
    due = [entry for entry in world.entries.values() if entry.memory and entry.memory.due <= noon(day) + DAY_S / 2]
    due.sort(key=lambda entry: entry.memory.due if entry.memory else 0.0)
    fresh = [entry for entry in world.entries.values() if entry.memory is None][: max(0, NEW - world.new)]
    return [entry.id for entry in (*due, *fresh)][:COUNT]


def at_random(world: World, _: int) -> list[str]:
    """Any card."""
    return [world.chance.choice(list(world.entries)) for _ in range(COUNT)]


def learn(entries: list[CardEntry], seed: int, wish: argparse.Namespace, way: Callable[[World, int], list[str]]) -> tuple[int, int]:
    """All days of one learner: cards kept, cards met."""
    world = World(entries, seed)
    for day in range(START, START + wish.days):
        world.new, world.left = 0, wish.minutes * 60.0
        while world.left > 0:
            session = way(world, day)
            if not session:
                break
            for id_ in session:
                if world.left > 0:
                    world.answer(id_, day)
    return world.kept(START + wish.days), sum(entry.memory is not None for entry in world.entries.values())


def main() -> None:
    """All three, for each seed."""
    parser = argparse.ArgumentParser()
    for name, default in (("days", 60), ("minutes", 15), ("seeds", 20), ("cards", 1000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    wish = parser.parse_args()
    cards = [(card, source) for source in shipped() for card in load(source).deck.cards][: wish.cards]
    entries = [CardEntry(card.id, card.chapter, str(source.path), kin=kin_of(card)) for card, source in cards]
    found = {
        name: [learn(entries, seed, wish, way) for seed in range(wish.seeds)]
        for name, way in (("quiz", by_the_kit), ("due date", by_due_date), ("random", at_random))
    }
    for name, results in found.items():
        more = [ours[0] - theirs[0] for ours, theirs in zip(found["quiz"], results, strict=True)]
        error = stdev(more) / len(more) ** 0.5 if len(more) > 1 else 0.0
        kept, met = mean(one[0] for one in results), mean(one[1] for one in results)
        print(f"{name:9} kept above 85 %: {kept:6.1f} of {met:.0f} met; quiz keeps {mean(more):+.1f} +- {error:.1f} more")


if __name__ == "__main__":
    main()
