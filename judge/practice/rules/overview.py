"""What an archive holds, seen from today: what was solved, how much of it is still known, what is worth having again, at which pace."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import fsum
from typing import NamedTuple

from judge.history.days import date_of, day_of
from judge.keywords import GUESSED, TIERS
from judge.practice.rules.due import Facts
from judge.practice.rules.fresh import has_fresh, new_problems
from judge.practice.rules.minutes import tier_of
from judge.practice.rules.proposal import IN_TURN, LOOKED_AT
from judge.practice.rules.waking import all_absent, all_asleep, level_of_learner, minutes_of, worth_waking
from judge.practice.rules.worth import still_known

#: topics that are named, and problems worth having again
_TOPICS, _FIRST = 8, 5


class Overview(NamedTuple):
    """All of it. Counts are of problems that were solved, here or elsewhere."""

    solved: int
    #: of which the problem is not here
    absent: int
    asleep: int
    #: tier to problems; the tier is empty where nobody can tell, and of how many the level is a guess
    levels: tuple[tuple[str, int], ...]
    guessed: int
    topics: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, int], ...]
    #: by what they were solved with, as sites call it; empty where nobody can tell
    languages: tuple[tuple[str, int], ...]
    #: of those that sleep so many can be expected to be still known
    known: int
    #: the learner's level, as `difficulty` counts; 0 where nothing tells
    level: int
    #: problems that are worth having again, minutes for all of them, and the first with how likely each is still known
    worth: int
    minutes: int
    first: tuple[tuple[str, float], ...]
    #: problems a day that are woken, of so many minutes
    wakes: int
    budget: int
    #: the pace is the learner's word
    is_told: bool
    #: something here is new to the learner
    has_new: bool
    #: days of practice from one that is woken to the next: not every day has room for one beside its new problem
    every: int
    #: days of practice in a week
    practice_days: int

    @property
    def days(self) -> int:
        """Days of practice until all that is worth it was woken, at this pace; 0 at none."""
        return self.days_at(self.wakes) if self.wakes else 0

    def days_at(self, wakes: int) -> int:
        """The same, at so many a day, or each time that it is their turn."""
        return -(-self.worth // wakes) * self.every

    def weeks_at(self, wakes: int) -> int:
        """The same in weeks."""
        return -(-self.days_at(wakes) // self.practice_days)

    def has_room(self, wakes: int) -> bool:
        """Whether so many a day can be done in the minutes of a day; one always can."""
        return wakes == 1 or wakes * self.minutes <= self.budget * self.worth


def overview(facts: Facts, languages: Mapping[str, int], *, budget: int, is_told: bool) -> Overview:
    """The overview; `languages` has how many problems were solved in each."""
    absent = all_absent(facts)
    here = [id_ for id_, brief in facts.briefs.items() if brief.is_accepted and id_ in facts.labels]
    solved = [*here, *absent]
    asleep, worth, level = all_asleep(facts), worth_waking(facts), level_of_learner(facts)
    minutes = [minutes_of(facts, id_) for id_ in worth]
    tiers = Counter(tier_of(facts.labels[id_][0]) for id_ in here)
    years = Counter(date_of(day_of(facts.briefs[id_].solved, facts.offset))[:4] for id_ in solved if facts.briefs[id_].solved)
    topics = Counter(tag for id_ in here for tag in facts.labels[id_][1])
    return Overview(
        solved=len(solved),
        absent=len(absent),
        asleep=len(asleep),
        levels=tuple((tier, tiers[tier]) for tier in (*TIERS, "") if tiers[tier]),
        guessed=sum(facts.labels[id_][0].startswith(GUESSED) for id_ in here),
        topics=tuple(_most(topics, _TOPICS)),
        years=tuple(sorted(years.items())),
        languages=tuple(_most(languages, _TOPICS)),
        known=round(fsum(still_known(facts.briefs[id_], facts.now) for id_ in asleep)),
        level=level,
        worth=len(worth),
        minutes=sum(minutes),
        first=tuple((id_, still_known(facts.briefs[id_], facts.now)) for id_ in worth[:_FIRST]),
        wakes=facts.wakes,
        budget=budget,
        is_told=is_told,
        has_new=has_fresh(facts),
        every=_every(facts, budget, min(minutes)) if minutes else 1,
        practice_days=facts.plan.practice_days,
    )


def _every(facts: Facts, budget: int, least: int) -> int:
    """What the problems that are new in the days to come leave room for, where one that is woken takes `least` minutes."""
    drawn = (new_problems(facts._replace(day=facts.day + ahead), LOOKED_AT) for ahead in range(IN_TURN))
    new = [next((item.minutes for item in fresh if item.minutes < budget), 0) for fresh in drawn]
    rooms = sum(one + least <= budget or not one for one in new)
    return round(IN_TURN / rooms) if rooms else IN_TURN


def _most(counts: Mapping[str, int], most: int) -> Iterable[tuple[str, int]]:
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:most]
