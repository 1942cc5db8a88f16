"""What rounds say when they are added up."""

from judge.practice.rules.rounds import Round
from judge.practice.rules.statistics import Practised, statistics


def test_times_stand_from_easy_to_hard() -> None:
    levels = {"1": "gold-1", "2": "", "3": "bronze-5", "4": "diamond-2", "5": "silver-4"}
    rounds = {id_: [Round(day=1, at=0.0, rating=3, is_accepted=True, active=600.0)] for id_ in levels}
    practised = Practised(rounds, (), {}, {id_: (level, ()) for id_, level in levels.items()}, tuple(levels))
    assert list(statistics(practised, 2).pace) == ["bronze", "silver", "gold", "diamond", ""]
