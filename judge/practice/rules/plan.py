"""What the learner wants: minutes a day, days a week, which problems in which order."""

from typing import NamedTuple

#: minutes a day and days a week unless told
MINUTES, GOAL_DAYS = 60, 5

#: minutes that a day can have
MOST_MINUTES = 24 * 60

#: the days of a week as plan.toml calls them
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class ProblemSet(NamedTuple):
    """A part of a plan: problems by id, or all that have a tag or a level; `levels` as `difficulty` counts, (0, 0) for any."""

    name: str
    problems: tuple[str, ...] = ()
    tag: str = ""
    levels: tuple[int, int] = (0, 0)


class Plan(NamedTuple):
    """plan.toml, or what holds without one. `minutes` from Monday to Sunday."""

    minutes: tuple[int, ...] = (MINUTES,) * 7
    goal_days: int = GOAL_DAYS
    has_streak: bool = False
    is_hiding: bool = False
    has_commits: bool = False
    sets: tuple[ProblemSet, ...] = ()
    #: the sets are those that `judge init` wrote
    is_kits: bool = False

    @property
    def practice_days(self) -> int:
        """Days of the week that have minutes; all of them where none has."""
        return sum(map(bool, self.minutes)) or len(self.minutes)

    def minutes_on(self, weekday: int) -> int:
        """The minutes of a weekday; of a day off what most other days have, for whoever practises all the same."""
        others = [minutes for minutes in self.minutes if minutes]
        return self.minutes[weekday] or max(others, key=others.count, default=MINUTES)
