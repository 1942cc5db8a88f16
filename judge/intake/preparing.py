"""An item of an archive, read and made ready to be moved into place; what workers do, several at once. Moves nothing."""

from typing import NamedTuple

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Solution, Tree
from judge.archives.archivelayouts import FoundFolder
from judge.errors import JudgeError, SourceError, UsageError
from judge.fetched import Fetched, PastAttempt
from judge.history.events import ATTEMPT, Event, source_mark
from judge.intake.ledger import LedgerEntry
from judge.languages import languages_of
from judge.model import Verdict
from judge.sources.collection import wants_testlib
from judge.store.arrival import Arrival, SourceArrival, refuse_unsafe, stage_package, stage_source
from judge.store.newpackage import render_package
from judge.store.samenames import free_id
from judge.store.workspace import Workspace


class ImportOrders(NamedTuple):
    """What is wanted of an import."""

    #: all accepted sources, not the newest of each language alone
    everything: bool = False
    #: the problem that bare test cases are for
    problem: str = ""
    #: whose sources alone, where an archive is several people's; `all` takes everybody's
    mine: str = ""
    dry: bool = False
    jobs: int = 1


class PreparedItem(NamedTuple):
    """An item as a worker leaves it: ready to be written."""

    entry: LedgerEntry
    arrivals: tuple[Arrival, ...]
    events: tuple[Event, ...]
    sources: tuple[SourceArrival, ...]
    skipped: tuple[Skipped, ...]
    #: the header, where the item is that; whether one of its programs includes it
    testlib: bytes = b""
    wants_testlib: bool = False
    #: accepted sources of known languages that a newer one stands for
    older: int = 0


def prepare(
    work: tuple[ArchiveItem, str], *, found: FoundFolder, orders: ImportOrders, workspace: Workspace, known: frozenset[str]
) -> PreparedItem:
    """An item with its signature, ready to be moved into place; sources of `known` attempts were brought before."""
    item, signature = work
    try:
        return _ready(item, signature, found=found, orders=orders, workspace=workspace, known=known)
    except OSError as error:
        why = SourceError("{path} cannot be read: {problem}", path=error.filename or item.label, problem=error.strerror or error)
        skipped = (Skipped(item.label, why),)
        return PreparedItem(LedgerEntry(item.label, "", (), skipped), (), (), (), skipped)


def _ready(
    item: ArchiveItem, signature: str, *, found: FoundFolder, orders: ImportOrders, workspace: Workspace, known: frozenset[str]
) -> PreparedItem:
    brought = found.layout.reading.read(_named(item, orders), everything=orders.everything)
    skipped = list(brought.skipped)
    arrivals = []
    for problem in brought.problems:
        if isinstance(problem, Tree) and not problem.only_new:
            problem = problem._replace(id=free_id(workspace.problems, problem.id, problem.files))
        arrival = arrival_of(problem, found.layout.name, found.layout.authority)
        try:
            refuse_unsafe(arrival)
            arrivals.append(arrival if orders.dry else stage_package(workspace, arrival))
        except JudgeError as error:
            skipped.append(Skipped(item.label, error))
    old = set() if orders.everything else {attempt.source for attempt in brought.attempts if attempt.key in known}
    sources = tuple(_source(solution, workspace, orders) for solution in brought.solutions if solution.content not in old)
    entry = LedgerEntry(item.label, signature, tuple(arrival.id for arrival in arrivals), tuple(skipped))
    return PreparedItem(
        entry, tuple(arrivals), tuple(map(as_event, brought.attempts)), sources, skipped=tuple(skipped),
        testlib=brought.testlib.read_bytes() if brought.testlib else b"",
        wants_testlib=any(isinstance(problem, Fetched) and wants_testlib(problem) for problem in brought.problems), older=_older(brought),
    )  # fmt: skip


def _older(brought: Holding) -> int:
    chosen = {solution.content for solution in brought.solutions}
    sources = (one.source for one in brought.attempts if one.verdict is Verdict.AC and one.source is not None)
    return sum(path not in chosen and bool(languages_of(path.suffix)) for path in sources)


def _source(solution: Solution, workspace: Workspace, orders: ImportOrders) -> SourceArrival:
    if orders.dry:
        return SourceArrival(solution.problem, solution.name, solution.content)
    return stage_source(workspace, solution.problem, solution.name, solution.content.read_bytes(), at_s=solution.at_s)


def _named(item: ArchiveItem, orders: ImportOrders) -> ArchiveItem:
    if orders.problem:
        return item._replace(problem=orders.problem)
    if not item.problem and item.label in (".", "test"):
        raise UsageError("cannot tell the problem of these test cases: name it with --problem")
    return item


def arrival_of(problem: Fetched | Tree, source: str, authority: int) -> Arrival:
    """The files of a problem, ready for the store."""
    if isinstance(problem, Fetched):
        return Arrival(problem.id, render_package(problem), source, authority, licence=problem.licence)
    return Arrival(problem.id, problem.files, source, authority, licence=problem.licence, only_new=problem.only_new)


def as_event(attempt: PastAttempt) -> Event:
    """An attempt as the history keeps it; what the site did not say is left out."""
    said = {
        "language": attempt.language, "verdict": attempt.verdict.name if attempt.verdict else None, "words": attempt.words,
        "points": attempt.points, "cpu_s": attempt.cpu_s, "memory_mib": attempt.memory_mib, "source_bytes": attempt.source_bytes,
        "imported": True, "source": _source_mark(attempt),
    }  # fmt: skip
    told = {key: value for key, value in said.items() if value is not None}
    ahead = attempt.at.utcoffset()  # of the site's clock: a day is one there
    minutes = None if ahead is None else int(ahead.total_seconds()) // 60
    return Event(attempt.key, attempt.at, ATTEMPT, attempt.problem, told, offset=minutes)


def _source_mark(attempt: PastAttempt) -> str | None:
    """By what the source is known again when it is judged here: only what was accepted proves nothing a second time."""
    return source_mark(attempt.source.read_bytes()) if attempt.verdict is Verdict.AC and attempt.source is not None else None
