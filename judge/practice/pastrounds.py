"""The rounds of every problem, kept at hand in the cache for `judge stats`: only what something was written about is folded again.

Whoever folds all problems anyway leaves their rounds here.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from judge.cache import keep, recall
from judge.history.events import UNDO, is_problem
from judge.history.log import History
from judge.practice.rules.rounds import KINDS, Round, Standing, fold

#: changes with what is kept and with the rules of the fold
_VERSION = 3

#: the last event's number and key, the rounds of each problem, and the days of those that go on
_Kept = tuple[int, str, dict[str, tuple[tuple[Any, ...], ...]], dict[str, int]]

_CHANGING = frozenset((*KINDS, UNDO))


def read_rounds(history: Path, cache: Path, today: int) -> dict[str, tuple[Round, ...]]:
    """The rounds of each problem, those that go on left out. HistoryError when the log cannot be read."""
    if not history.exists():
        return {}
    kept: _Kept = recall(_place(cache), _VERSION) or (0, "", {}, {})
    number, key, plain, open_days = kept
    with History(history) as log:
        if log.key_of(number) != key:
            number, plain, open_days = 0, {}, {}
        last = log.last_number()
        touched = set(log.touched(number, _CHANGING)) if number else log.subjects()
        touched |= {problem for problem, day in open_days.items() if day < today}
        folded = dict(fold_problems(log, touched, today))
        for problem, standing in folded.items():
            plain[problem] = tuple(map(tuple, standing.rounds))
            open_days.pop(problem, None)
            if standing.open:
                open_days[problem] = standing.open.day
        if folded or last != number:
            keep(_place(cache), _VERSION, (last, log.key_of(last), plain, open_days))
    return {problem: tuple(map(Round._make, rounds)) for problem, rounds in plain.items()}


def keep_rounds(cache: Path, number: int, key: str, standings: Mapping[str, Standing]) -> None:
    """Keep the rounds of all problems as they stand after the event with this number and key."""
    plain = {problem: tuple(map(tuple, standing.rounds)) for problem, standing in standings.items()}
    open_days = {problem: standing.open.day for problem, standing in standings.items() if standing.open}
    keep(_place(cache), _VERSION, (number, key, plain, open_days))


def fold_problems(log: History, subjects: Iterable[str], today: int) -> Iterator[tuple[str, Standing]]:
    """How those of these subjects stand that are problems, and about which something was written that may change it."""
    for problem in filter(is_problem, subjects):
        events = list(log.events(problem))
        if any(event.kind in _CHANGING for event in events):
            yield problem, fold(events, today)


def _place(cache: Path) -> Path:
    return cache / "rounds"
