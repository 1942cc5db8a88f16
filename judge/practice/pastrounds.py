"""The rounds of every problem, kept at hand in the cache for `judge stats`: only what something was written about is folded again."""

from pathlib import Path
from typing import Any

from judge.cache import keep, recall
from judge.history.events import UNDO, is_problem
from judge.history.log import History
from judge.practice.rules.rounds import KINDS, Round, fold

#: changes with what is kept and with the rules of the fold
_VERSION = 2

#: the last event's number and key, the rounds of each problem, and the days of those that go on
_Kept = tuple[int, str, dict[str, tuple[tuple[Any, ...], ...]], dict[str, int]]


def read_rounds(history: Path, cache: Path, today: int) -> dict[str, tuple[Round, ...]]:
    """The rounds of each problem, those that go on left out. HistoryError when the log cannot be read."""
    if not history.exists():
        return {}
    path = cache / "rounds"
    kept: _Kept = recall(path, _VERSION) or (0, "", {}, {})
    number, key, plain, open_days = kept
    with History(history) as log:
        if log.key_of(number) != key:
            number, plain, open_days = 0, {}, {}
        last = log.last_number()
        touched = set(filter(is_problem, log.touched(number, (*KINDS, UNDO))))
        touched |= {problem for problem, day in open_days.items() if day < today}
        for problem in touched:
            standing = fold(log.events(problem), today)
            plain[problem] = tuple(map(tuple, standing.rounds))
            open_days.pop(problem, None)
            if standing.open:
                open_days[problem] = standing.open.day
        if touched or last != number:
            keep(path, _VERSION, (last, log.key_of(last), plain, open_days))
    return {problem: tuple(map(Round._make, rounds)) for problem, rounds in plain.items()}
