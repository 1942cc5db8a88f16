"""A learner who brings an archive: 1,200 problems solved over five years, 60 minutes a day for 180 days, and what they have in the end.

    python benchmarks/archive.py [--days 180] [--minutes 60] [--seeds 5] [--solved 1200] [--unsolved 1000]

The archive grew with its owner: each problem was solved at a random moment of five years, with a level around what they could do then
(bronze 3 in the beginning, gold 4 in the end); one in six was solved twice. Who forgets, and how long things take, is as in learner.py.
A new problem is solved with a chance that falls with its level, one half two steps above the learner's. All ways have the same problems,
memory and minutes:

    judge today         the kit's own code: attempts folded to rounds, `propose` each morning and, for minutes that are left, as `--more`
    the old order       everything that was ever solved is a review; the most likely forgotten first, a new problem every third day
    at random           any problem of all, solved or not
    random, near        any problem within three steps of the learner's level
    most forgotten      what was solved, the most likely forgotten first; nothing new

Minutes that a day took too many are missing the next day. Counted at the end: problems within three steps of the
learner's level whose recall is above 80 % by the true memory; new ones solved, near
and in all; and the most minutes that a morning asked for.
"""

import argparse
import random
from collections.abc import Callable
from datetime import UTC, datetime
from math import exp
from statistics import mean
from typing import NamedTuple

from judge.forgetting import AGAIN, GOOD, Strength, recall, review
from judge.history.days import DAY_S
from judge.history.events import ATTEMPT, GIVE_UP, RUN, Event
from judge.keywords import difficulty, level_at
from judge.practice.rules.brief import Brief, known
from judge.practice.rules.due import Facts
from judge.practice.rules.fresh import new_problems
from judge.practice.rules.inshort import brief_of
from judge.practice.rules.minutes import expected_minutes, pace_of
from judge.practice.rules.proposal import propose
from judge.practice.rules.rounds import AIM, fold
from judge.practice.rules.topics import topics_of
from judge.practice.rules.waking import usual_wakes

TOPICS = ("math", "dynamic-programming", "graph-theory", "string", "greedy", "implementation", "binary-search")
START, YEARS, NEAR = 20_000, 5, 3
LOWEST, LEVEL = difficulty("bronze-3"), difficulty("gold-4")


class Memory(NamedTuple):
    """What was solved when: problem to its days, in order."""

    days: dict[str, list[int]]
    labels: dict[str, tuple[str, tuple[str, ...]]]


def grow(solved: int, unsolved: int, chance: random.Random) -> Memory:
    """An archive, and problems that its owner has not solved."""
    labels: dict[str, tuple[str, tuple[str, ...]]] = {}
    days: dict[str, list[int]] = {}
    for number in range(solved + unsolved):
        id_, share = str(1000 + number), chance.random()
        level = LOWEST + (LEVEL - LOWEST) * share + chance.gauss(-1, 2.5) if number < solved else chance.uniform(1, 25)
        labels[id_] = (level_at(level), tuple(chance.sample(TOPICS, chance.choice((1, 2)))))
        if number < solved:
            first = START - 1 - round((1 - share) * YEARS * 365)
            days[id_] = [first] + ([min(START - 1, first + chance.randrange(1, 90))] if chance.random() < 1 / 6 else [])
    return Memory(days, labels)


class World:
    """Problems, and a memory that nobody but the world sees."""

    def __init__(self, archive: Memory, seed: int) -> None:
        self.chance, self.labels = random.Random(seed), archive.labels
        self.memory: dict[str, Strength] = {}
        for id_, days in archive.days.items():
            for day in days:
                self.memory[id_] = review(self.memory.get(id_), noon(day), GOOD, AIM)
        self.solved = set(archive.days)
        self.new: set[str] = set()

    def does(self, id_: str, day: int) -> tuple[bool, float]:
        """Work on a problem: whether it was accepted, and the minutes it took."""
        at, old = noon(day), self.memory.get(id_)
        first = float(expected_minutes(self.labels[id_][0], None, pace_of(())))
        if id_ not in self.solved:
            is_right = self.chance.random() < 1 / (1 + exp((difficulty(self.labels[id_][0]) - LEVEL - 2) / 1.5))
            if is_right:
                self.solved.add(id_)
                self.new.add(id_)
                self.memory[id_] = review(None, at, GOOD, AIM)
            return is_right, first
        assert old is not None
        is_known = self.chance.random() < recall(old.stability, old.last, at)
        self.memory[id_] = review(old, at, GOOD if is_known else AGAIN, AIM)
        return is_known, first * (0.6 if is_known else 1)

    def is_near(self, id_: str) -> bool:
        """Whether it is at or near the learner's level."""
        return abs(difficulty(self.labels[id_][0]) - LEVEL) <= NEAR

    def kept(self, day: int) -> int:
        """Problems near the learner's level above 80 % recall."""
        return sum(self.is_near(id_) and recall(one.stability, one.last, noon(day)) > 0.8 for id_, one in self.memory.items())


def noon(day: int) -> float:
    """Seconds since 1970."""
    return float(day * DAY_S + DAY_S // 2)


class Log:
    """The events of a learner, and how each problem stands by them."""

    def __init__(self, archive: Memory) -> None:
        self.number, self.labels = 0, archive.labels
        self.events: dict[str, list[Event]] = {}
        self.briefs: dict[str, Brief] = {}
        for id_, days in archive.days.items():
            for day in days:
                self.note(id_, day, ATTEMPT, {"verdict": "AC", "imported": True})

    def note(self, id_: str, day: int, kind: str, payload: dict[str, object]) -> None:
        """Something happened."""
        self.number += 1
        at = datetime.fromtimestamp(noon(day) + self.number % 3600, UTC)
        payload["source"] = str(self.number)
        self.events.setdefault(id_, []).append(Event(f"{self.number:09}", at, kind, id_, payload, offset=0))
        self.briefs[id_] = brief_of(fold(self.events[id_], day))

    def facts(self, day: int) -> Facts:
        """What is known on the morning of a day."""
        for id_, brief in list(self.briefs.items()):
            if brief.open_day >= 0:
                self.briefs[id_] = brief_of(fold(self.events[id_], day))
        pace = pace_of((self.labels[id_][0], brief) for id_, brief in self.briefs.items())
        topics = topics_of((self.labels[id_][1], brief) for id_, brief in self.briefs.items())
        return Facts(day, noon(day), 0, self.briefs, self.labels, pace, topics, worked=day - START)

    def did(self, id_: str, day: int, is_right: bool, minutes: float) -> None:
        """A problem was worked on."""
        said: dict[str, object] = {"verdict": "AC", "active": minutes * 60, "expected": minutes * 60, "asked": True}
        self.note(id_, day, RUN if is_right else GIVE_UP, said)


def by_the_kit(world: World, archive: Memory, days: int, minutes: int) -> int:
    """Each day what `propose` says, and once more for what is left; the most that was asked for above the minutes there were."""
    log, most, over = Log(archive), 0, 0.0
    for day in range(START, START + days):
        left, done = minutes - over, set[str]()
        while left >= 1:
            items = propose(log.facts(day)._replace(wakes=usual_wakes(minutes, has_new=True)), int(left), done)
            most = max(most, sum(item.minutes for item in items) + minutes - int(left) - round(over))
            if not items:
                break
            for item in items:
                if left <= 0:
                    break
                is_right, taken = world.does(item.id, day)
                left -= taken
                done.add(item.id)
                log.did(item.id, day, is_right, taken)
        over = max(0.0, -left)
    return most


def old_order(world: World, archive: Memory, days: int, minutes: int) -> int:
    """Everything is a review: those of today that fit, and a new problem every third day."""
    log, most, left = Log(archive), 0, 0.0
    for day in range(START, START + days):
        facts, left, asked = log.facts(day), min(left, 0) + minutes, 0
        due = [id_ for id_, brief in facts.briefs.items() if brief.is_accepted and brief.due <= noon(day) + DAY_S / 2 and brief.day < day]
        due.sort(key=lambda id_: (known(facts.briefs[id_], facts.now), id_))
        new = [item.id for item in new_problems(facts, 1)] if day % 3 == 0 else []
        space = minutes - sum(expected_minutes(facts.labels[id_][0], None, facts.pace) for id_ in new)
        for id_ in due:
            needed = expected_minutes(facts.labels[id_][0], facts.briefs[id_], facts.pace)
            if needed <= space:
                new, space = [*new, id_], space - needed
        for id_ in new:
            asked += expected_minutes(facts.labels[id_][0], facts.briefs.get(id_), facts.pace)
            if left > 0:
                is_right, taken = world.does(id_, day)
                left -= taken
                log.did(id_, day, is_right, taken)
        most = max(most, asked)
    return most


def at_random(world: World, archive: Memory, days: int, minutes: int) -> int:
    """Any problem."""
    names = list(world.labels)
    return _until_tired(world, days, minutes, lambda _: world.chance.choice(names))


def near_at_random(world: World, archive: Memory, days: int, minutes: int) -> int:
    """Any problem near the learner's level."""
    names = [id_ for id_ in world.labels if world.is_near(id_)]
    return _until_tired(world, days, minutes, lambda _: world.chance.choice(names))


def most_forgotten(world: World, archive: Memory, days: int, minutes: int) -> int:
    """What was solved, the most likely forgotten first."""

    def worst(day: int) -> str:
        return min(world.memory, key=lambda id_: recall(world.memory[id_].stability, world.memory[id_].last, noon(day)))

    return _until_tired(world, days, minutes, worst)


def _until_tired(world: World, days: int, minutes: int, following: Callable[[int], str]) -> int:
    left = 0.0
    for day in range(START, START + days):
        left = min(left, 0) + minutes
        while left > 0:
            left -= world.does(following(day), day)[1]
    return 0


WAYS = {
    "judge today": by_the_kit, "the old order": old_order, "at random": at_random, "random, near": near_at_random,
    "most forgotten": most_forgotten,
}  # fmt: skip


def main() -> None:
    """All ways, for several seeds."""
    parser = argparse.ArgumentParser()
    for name, default in (("days", 180), ("minutes", 60), ("seeds", 5), ("solved", 1200), ("unsolved", 1000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    wish = parser.parse_args()
    print(f"{'':15} kept near, new near, new in all (least - most of the seeds); most minutes asked of a day")
    for name, way in WAYS.items():
        kept, near, new, most = [], [], [], 0
        for seed in range(wish.seeds):
            archive = grow(wish.solved, wish.unsolved, random.Random(seed))
            world = World(archive, seed)
            before = world.kept(START)
            most = max(most, way(world, archive, wish.days, wish.minutes))
            kept.append(world.kept(START + wish.days))
            near.append(sum(map(world.is_near, world.new)))
            new.append(len(world.new))
        figures = ", ".join(f"{mean(one):5.0f} ({min(one)}-{max(one)})" for one in (kept, near, new))
        print(f"{name:15} {figures}; {most or '-'}   (kept before: {before})")


if __name__ == "__main__":
    main()
