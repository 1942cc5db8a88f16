"""Submissions that pass here and failed there, hunted one by one for the input that the tests lack; by workers, like a replay."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.model import Verdict
from judge.replay.comparing import Compared
from judge.stress.senthunt import HuntOrder, HuntResult, send, work_of
from judge.toolchain.elsewhere import Commands, headers_of
from judge.workers.work import Work, Workers

#: accepted sources that are sent along, to be trusted
_MOST_TRUSTED = 3


class HuntTerms(NamedTuple):
    """What all hunts have in common."""

    seed: int
    budget_s: float
    commands: Commands
    #: the folder of all packages
    problems: Path
    include: tuple[Path, ...] = ()


class PastHunt(NamedTuple):
    """A row with what came of its hunt."""

    row: Compared
    result: HuntResult | JudgeError


def hunt_all(rows: Sequence[Compared], trusted: Mapping[str, tuple[Path, ...]], terms: HuntTerms, workers: Workers) -> Iterator[PastHunt]:
    """What comes of a hunt for each row, as they end; `trusted` as `trusted_sources` has them."""
    for ended in workers.each(_works(rows, trusted, terms)):
        yield PastHunt(rows[ended.work.value.number], ended.result)


def trusted_sources(rows: Iterable[Compared], accepted: Iterable[Compared]) -> dict[str, tuple[Path, ...]]:
    """For the problem of each row the sources that were accepted there and here, the quickest first."""
    wanted = {row.known.problem for row in rows}
    found: dict[str, list[tuple[float, str, Path]]] = {}
    for one in accepted:
        if one.known.problem in wanted and one.agrees and one.known.verdict is Verdict.AC and one.found and one.known.source:
            found.setdefault(one.known.problem, []).append((one.found.cpu_s, one.known.key, one.known.source))
    return {problem: tuple(path for _, _, path in sorted(sources)[:_MOST_TRUSTED]) for problem, sources in found.items()}


def once_each(rows: Iterable[Compared]) -> list[Compared]:
    """The rows without those whose source, package and language are the same as an earlier one's."""
    return list({row.planned.key: row for row in reversed(list(rows))}.values())[::-1]


def _works(rows: Sequence[Compared], trusted: Mapping[str, tuple[Path, ...]], terms: HuntTerms) -> Iterator[Work]:
    headers = headers_of(terms.include)
    for number, row in enumerate(rows):
        assert row.known.source is not None and row.planned.language is not None
        order = HuntOrder(
            number, send(row.known.source), row.planned.language.id, trusted=tuple(map(send, trusted.get(row.known.problem, ()))),
            seed=terms.seed, budget_s=terms.budget_s, commands=terms.commands,
        )  # fmt: skip
        yield work_of(order, terms.problems / row.known.problem, headers)
