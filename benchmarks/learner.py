"""A learner who forgets as FSRS predicts, with fixed minutes a day, and what they keep: by `judge today`'s proposal, and in random order.

    python benchmarks/learner.py [--days 180] [--minutes 60] [--seeds 5] [--problems 300] [--spread 0]

All have the same problems, minutes and memory. A problem takes the minutes of its tier when it is new, 60 % of them when it is
recalled, and all of them when it was forgotten (it is then learned again); with --spread 0.6 one of three takes less than half or
more than twice of its tier's. Whether it is recalled is drawn with the probability
that FSRS gives for the true memory, which is updated by what really happened (Good when recalled, Again when not). One learner
follows the kit's own code: rounds from events, `propose` each morning. The second does problems drawn at random, met or not. The
third does them one after the other, and again from the beginning. Counted at the end: problems met whose recall is above 80 % by
the true memory.
"""

import argparse
import random
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import mean

from judge.forgetting import AGAIN, GOOD, Strength, recall, review
from judge.history.days import DAY_S
from judge.history.events import GIVE_UP, RUN, Event
from judge.practice.rules.brief import Brief
from judge.practice.rules.due import Facts
from judge.practice.rules.inshort import brief_of
from judge.practice.rules.minutes import expected_minutes, pace_of
from judge.practice.rules.plan import Plan
from judge.practice.rules.proposal import propose
from judge.practice.rules.rounds import AIM, fold

LEVELS = ("bronze-1", "silver-3", "silver-1", "gold-5", "gold-3")
TOPICS = ("math", "dynamic-programming", "graph-theory", "string", "greedy")
START = 20_000


class World:
    """Problems, and a memory that nobody but the world sees."""

    def __init__(self, problems: int, seed: int, spread: float = 0.0) -> None:
        self.chance, spreading = random.Random(seed), random.Random(f"spread {seed}")
        self.labels = {str(1000 + n): (LEVELS[n % len(LEVELS)], (TOPICS[n % len(TOPICS)],)) for n in range(problems)}
        self.memory: dict[str, Strength] = {}
        self.factors = {id_: spreading.lognormvariate(0, spread) for id_ in self.labels}

    def minutes(self, problem: str, *, is_known: bool) -> float:
        """What it really takes."""
        first = expected_minutes(self.labels[problem][0], None, pace_of(())) * self.factors[problem]
        return first * 0.6 if is_known else first

    def does(self, problem: str, day: int) -> tuple[bool, float]:
        """Work on a problem: whether it was accepted, and the minutes it took."""
        at, old = noon(day), self.memory.get(problem)
        is_known = old is not None and self.chance.random() < recall(old.stability, old.last, at)
        self.memory[problem] = review(old, at, GOOD if is_known or old is None else AGAIN, AIM)
        return is_known or old is None, self.minutes(problem, is_known=is_known)

    def kept(self, day: int) -> int:
        """Problems above 80 % recall."""
        return sum(recall(one.stability, one.last, noon(day)) > 0.8 for one in self.memory.values())


def noon(day: int) -> float:
    """Seconds since 1970."""
    return float(day * DAY_S + DAY_S // 2)


def by_the_kit(world: World, days: int, minutes: int) -> None:
    """Each day what `propose` says, as far as the minutes reach."""
    events: dict[str, list[Event]] = {}
    briefs: dict[str, Brief] = {}
    for day in range(START, START + days):
        for problem, brief in list(briefs.items()):
            if brief.open_day >= 0:
                briefs[problem] = brief_of(fold(events[problem], day))
        pace = pace_of((world.labels[id_][0], brief) for id_, brief in briefs.items())
        facts = Facts(day, noon(day), 0, briefs, world.labels, pace, {}, Plan(), worked=day - START)
        left = float(minutes)
        for item in propose(facts, minutes):
            if left <= 0:
                break
            is_right, taken = world.does(item.id, day)
            left -= taken
            number = sum(map(len, events.values()))
            payload = {"verdict": "AC", "active": taken * 60, "expected": taken * 60, "source": str(number)}
            kind = RUN if is_right else GIVE_UP
            at = datetime.fromtimestamp(noon(day) + number % 3600, UTC)
            events.setdefault(item.id, []).append(Event(f"{number:09}", at, kind, item.id, payload if is_right else {}, offset=0))
            briefs[item.id] = brief_of(fold(events[item.id], day))


def at_random(world: World, days: int, minutes: int) -> None:
    """Any problem, met or not."""
    names = list(world.labels)
    _until_tired(world, days, minutes, lambda _: world.chance.choice(names))


def in_order(world: World, days: int, minutes: int) -> None:
    """One after the other, from the beginning again when all are done."""
    names = list(world.labels)
    _until_tired(world, days, minutes, lambda number: names[number % len(names)])


def _until_tired(world: World, days: int, minutes: int, following: Callable[[int], str]) -> None:
    number = 0
    for day in range(START, START + days):
        left = float(minutes)
        while left > 0:
            left -= world.does(following(number), day)[1]
            number += 1


def main() -> None:
    """All three, for several seeds."""
    parser = argparse.ArgumentParser()
    for name, default in (("days", 180), ("minutes", 60), ("seeds", 5), ("problems", 300)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--spread", type=float, default=0.0)
    wish = parser.parse_args()
    for name, way in (("judge today", by_the_kit), ("at random", at_random), ("in order", in_order)):
        found, met = [], []
        for seed in range(wish.seeds):
            world = World(wish.problems, seed, wish.spread)
            way(world, wish.days, wish.minutes)
            found.append(world.kept(START + wish.days))
            met.append(len(world.memory))
        print(f"{name:12} kept above 80 %: {mean(found):6.1f} ({min(found)}-{max(found)}) of {mean(met):.0f} met")


if __name__ == "__main__":
    main()
