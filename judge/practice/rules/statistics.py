"""What rounds, days and notes say when they are added up."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import fsum
from typing import NamedTuple

from judge.forgetting import AGAIN, Retention
from judge.history.days import weekday_of
from judge.keywords import TIERS
from judge.practice.rules.activity import Day
from judge.practice.rules.levelrows import level_rows
from judge.practice.rules.minutes import median, tier_of
from judge.practice.rules.rounds import AIM, Round
from judge.practice.rules.statisticsrows import MOST_ROUNDS, Elsewhere, Statistics, TopicRow

#: weeks of the calendar, and days of the forecast
WEEKS, FORECAST_DAYS = 26, 14

#: minutes of a day from which its square is darker
_STEPS = (0.0, 15.0, 45.0, 90.0)

#: the level of a day of which nothing is known but submissions that were judged elsewhere
ELSEWHERE = 5


class Practised(NamedTuple):
    """What statistics are made of: rounds of each problem, days on which problems are due, what was done each day, problems that were
    accepted."""

    rounds: Mapping[str, Sequence[Round]]
    due: Iterable[int]
    days: Mapping[int, Day]
    #: level and tags of every problem here
    labels: Mapping[str, tuple[str, tuple[str, ...]]]
    accepted: Collection[str]


def statistics(practised: Practised, today: int) -> Statistics:
    """All of it, up to today."""
    labels = practised.labels
    rounds = {id_: [one for one in found if not one.is_elsewhere] for id_, found in practised.rounds.items()}
    there = {id_: [one for one in found if one.is_elsewhere] for id_, found in practised.rounds.items()}
    past = {day: found for day, found in practised.days.items() if day <= today}
    reviews = [one for found in rounds.values() for one in found if one.predicted > 0]
    retention = Retention(len(reviews), sum(one.rating != AGAIN for one in reviews), fsum(one.predicted for one in reviews), AIM.retention)
    return Statistics(
        day=today,
        days=sum(found.is_active for found in past.values()),
        minutes=sum(found.seconds for found in past.values()) / 60,
        judged=sum(found.judged for found in past.values()),
        answers=sum(found.answers for found in past.values()),
        calendar=_calendar(past, today),
        retention=retention,
        forecast=_forecast(practised.due, today),
        topics=tuple(_topics(rounds, labels)),
        rounds=_round_counts(rounds),
        pace=_pace(rounds, labels),
        failures=_failures(rounds),
        elsewhere=Elsewhere(
            days=sum(found.elsewhere > 0 for found in past.values()), submissions=sum(found.elsewhere for found in past.values()),
            topics=tuple(_topics(there, labels)), failures=_failures(there),
        ),
        levels=level_rows(labels, practised.accepted),
    )  # fmt: skip


def _calendar(days: Mapping[int, Day], today: int) -> tuple[tuple[int, ...], ...]:
    first = today - weekday_of(today) - 7 * (WEEKS - 1)
    return tuple(
        tuple(day_level(days.get(first + 7 * week + weekday)) if first + 7 * week + weekday <= today else -1 for weekday in range(7))
        for week in range(WEEKS)
    )


def day_level(found: Day | None) -> int:
    """0 for a day that does not count, else 1 to 4 by its minutes; ELSEWHERE where all that is known was judged there."""
    if found is None or not found.is_active:
        return ELSEWHERE if found and found.elsewhere else 0
    return sum(found.seconds / 60 >= step for step in _STEPS)


def _forecast(due: Iterable[int], today: int) -> tuple[int, ...]:
    """How many are due each day from today on; what is due already counts today."""
    counts = [0] * FORECAST_DAYS
    for day in due:
        place = max(0, day - today)
        if place < FORECAST_DAYS:
            counts[place] += 1
    return tuple(counts)


def _topics(rounds: Mapping[str, Sequence[Round]], labels: Mapping[str, tuple[str, tuple[str, ...]]]) -> list[TopicRow]:
    rows: dict[str, list[float]] = {}
    for problem, found in rounds.items():
        if not found:
            continue
        one = (
            1, found[0].is_accepted and found[0].tries == 1, len(found), sum(each.rating == AGAIN for each in found),
            sum(each.active for each in found) / 60, not found[0].is_recall,
        )  # fmt: skip
        for tag in labels.get(problem, ("", ()))[1]:
            row = rows.setdefault(tag, [0] * len(one))
            for place, value in enumerate(one):
                row[place] += value
    found_rows = [
        TopicRow(tag, int(row[0]), int(row[1]), rounds=int(row[2]), failed=int(row[3]), minutes=row[4], run=int(row[5]))
        for tag, row in rows.items()
    ]
    return sorted(found_rows, key=lambda row: (-row.problems, row.tag))


def _failures(rounds: Mapping[str, Sequence[Round]]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(verdict for found in rounds.values() for one in found for verdict in one.failures).most_common())


def _round_counts(rounds: Mapping[str, Sequence[Round]]) -> tuple[int, ...]:
    counts = Counter(min(len(found), MOST_ROUNDS) for found in rounds.values() if found)
    return tuple(counts[number] for number in range(1, MOST_ROUNDS + 1))


def _pace(rounds: Mapping[str, Sequence[Round]], labels: Mapping[str, tuple[str, tuple[str, ...]]]) -> Mapping[str, tuple[float, int]]:
    """By tier, from easy to hard; problems without one come last."""
    times: dict[str, list[float]] = {tier: [] for tier in (*TIERS, "")}
    for problem, found in rounds.items():
        if found and found[0].is_accepted and found[0].active > 0:
            times[tier_of(labels.get(problem, ("", ()))[0])].append(found[0].active / 60)
    return {tier: (median(each), len(each)) for tier, each in times.items() if each}
