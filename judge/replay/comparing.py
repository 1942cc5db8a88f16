"""The site's verdicts against the kit's: a table, and the cause of each disagreement as far as a program can tell. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import NamedTuple, TypeVar

from judge.messages import N_
from judge.model import Verdict
from judge.replay.known import Found, Known, Obstacle, Planned

#: a run that took this share of a limit, here or there, may be over it on another machine
_NEAR = 0.5

#: so many submissions that the site accepted, and no fewer than all others, fail a case: then the case is doubted
_LEAST_DOUBTS = 2

_LIMITED = (Verdict.TLE, Verdict.MLE)

Kind = TypeVar("Kind", bound=Enum)


class Cause(Enum):
    """Why two verdicts differ; the value is what is told. In the order in which they are shown."""

    WEAK_TESTS = N_("accepted here, not there: the tests here are too weak")
    ONLY_SAMPLES = N_("accepted here, not there: only samples are here")
    FORM = N_("accepted here, white space was wrong there")
    DOUBTED_CASE = N_("several that were accepted there fail the same case: it is doubted")
    WRONG_HERE = N_("accepted there, wrong here")
    CRASH_HERE = N_("accepted there, crashes here")
    COMPILER = N_("compiles on one side only: another compiler or version")
    LIMIT_NEAR = N_("time or memory near the limit: another machine")
    SLOW_HERE = N_("far quicker or smaller there")
    OTHER_FAILURE = N_("rejected by both, for another reason")


class Compared(NamedTuple):
    """A submission with both verdicts."""

    planned: Planned
    #: None where it was not judged
    found: Found | None = None
    #: why it says nothing, why the verdicts differ; both None where they agree
    obstacle: Obstacle | None = None
    cause: Cause | None = None

    @property
    def known(self) -> Known:
        """The submission."""
        return self.planned.known

    @property
    def is_judged(self) -> bool:
        """Whether there are two verdicts."""
        return self.obstacle is None

    @property
    def agrees(self) -> bool:
        """Whether they are the same."""
        return self.is_judged and self.cause is None


class Agreement(NamedTuple):
    """How many were judged, and how many of them as there."""

    judged: int = 0
    same: int = 0


class ReplayComparison(NamedTuple):
    """All submissions compared."""

    rows: tuple[Compared, ...]
    #: the site's verdict and the kit's to how many
    table: Mapping[tuple[Verdict, Verdict], int]
    #: by the kit's id of the language
    languages: Mapping[str, Agreement]
    obstacles: Mapping[Obstacle, int]
    causes: Mapping[Cause, int]

    @property
    def total(self) -> Agreement:
        """All that were judged."""
        return Agreement(sum(one.judged for one in self.languages.values()), sum(one.same for one in self.languages.values()))

    @property
    def weak(self) -> tuple[Compared, ...]:
        """What the tests here let pass: the list of what to stress next."""
        return tuple(row for row in self.rows if row.cause in WEAK)


#: the causes that a counterexample would mend
WEAK = (Cause.WEAK_TESTS, Cause.ONLY_SAMPLES)


def compare(planned: Sequence[Planned], found: Mapping[str, Found]) -> ReplayComparison:
    """The comparison of what was planned with what came of each key."""
    doubted = _doubted_cases(planned, found)
    rows = tuple(_compare(one, found.get(one.key), doubted) for one in planned)
    table: Counter[tuple[Verdict, Verdict]] = Counter()
    judged: Counter[str] = Counter()
    same: Counter[str] = Counter()
    for row in rows:
        there, here = row.known.verdict, row.found.verdict if row.found else None
        if row.is_judged and there is not None and here is not None and row.planned.language is not None:
            table[there, here] += 1
            judged[row.planned.language.id] += 1
            same[row.planned.language.id] += row.agrees
    return ReplayComparison(
        rows, table, {name: Agreement(count, same[name]) for name, count in judged.most_common()},
        obstacles=_counted(Obstacle, (row.obstacle for row in rows)), causes=_counted(Cause, (row.cause for row in rows)),
    )  # fmt: skip


def _compare(planned: Planned, found: Found | None, doubted: frozenset[tuple[str, str]]) -> Compared:
    there = planned.known.verdict
    if planned.obstacle is not None or there is None or found is None:
        return Compared(planned, found, planned.obstacle or Obstacle.FAULT)
    if found.obstacle is not None or found.verdict is None:
        return Compared(planned, found, found.obstacle or Obstacle.FAULT)
    if found.verdict is there:
        return Compared(planned, found)
    return Compared(planned, found, cause=_cause(planned.known, there, found, found.verdict, doubted=doubted))


def _cause(known: Known, there: Verdict, found: Found, here: Verdict, *, doubted: frozenset[tuple[str, str]]) -> Cause:
    if Verdict.CE in (there, here):
        return Cause.COMPILER
    if (there in _LIMITED) != (here in _LIMITED) and _is_near(known, found):
        return Cause.LIMIT_NEAR
    if here is Verdict.AC:
        if there is Verdict.PE:
            return Cause.FORM
        return Cause.ONLY_SAMPLES if found.samples == found.cases else Cause.WEAK_TESTS
    if there is not Verdict.AC:
        return Cause.OTHER_FAILURE
    if (known.problem, found.case) in doubted:
        return Cause.DOUBTED_CASE
    if here in _LIMITED:
        return Cause.SLOW_HERE
    return Cause.CRASH_HERE if here is Verdict.RTE else Cause.WRONG_HERE


def _is_near(known: Known, found: Found) -> bool:
    """Whether the side that was not over its limit came near it."""
    over_time = Verdict.TLE in (known.verdict, found.verdict)
    limit = found.time_limit_s if over_time else found.memory_limit_mib
    if found.verdict in _LIMITED:
        used = (known.cpu_s if over_time else known.memory_mib) or 0.0
    else:
        used = found.cpu_s if over_time else found.memory_mib
    return limit > 0 and used >= _NEAR * limit


def _doubted_cases(planned: Iterable[Planned], found: Mapping[str, Found]) -> frozenset[tuple[str, str]]:
    """(problem, case) that several sources fail which the site accepted, at least as many as pass all cases of the problem."""
    failed: dict[tuple[str, str], set[str]] = {}
    passed: dict[str, set[str]] = {}
    for one in planned:
        came = found.get(one.key)
        if came is None or came.obstacle is not None or one.known.verdict is not Verdict.AC:
            continue
        if came.verdict is Verdict.AC:
            passed.setdefault(one.known.problem, set()).add(one.key)
        elif came.case:
            failed.setdefault((one.known.problem, came.case), set()).add(one.key)
    return frozenset(
        place for place, keys in failed.items() if len(keys) >= _LEAST_DOUBTS and len(keys) >= len(passed.get(place[0], ()))
    )  # fmt: skip


def _counted(kind: type[Kind], members: Iterable[Kind | None]) -> dict[Kind, int]:
    """How many of each member, in the order of the members; none for which there are none."""
    counts = Counter(members)
    return {member: counts[member] for member in kind if counts[member]}
