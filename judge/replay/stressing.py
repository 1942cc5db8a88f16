"""Submissions that pass here and failed there, hunted one by one for the input that the tests lack; by workers, like a replay."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.replay.comparing import Compared
from judge.store.packages import load_problem
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import stress
from judge.temporary import make_folder
from judge.toolchain.elsewhere import Commands, headers_of, make_bench, refuse_to_go_on
from judge.workers.contents import read_folder
from judge.workers.work import Ground, Work, Workers

#: accepted sources that are sent along, to be trusted
_MOST_TRUSTED = 3


class PastFile(NamedTuple):
    """A source as it travels."""

    name: str
    content: bytes


class HuntOrder(NamedTuple):
    """A hunt to go on: the contents are the whole package, and folders of headers."""

    #: of the comparison's row that it is for
    number: int
    source: PastFile
    language: str
    #: accepted there and here, those first that are to be trusted first
    trusted: tuple[PastFile, ...]
    seed: int
    budget_s: float
    commands: Commands


class HuntResult(NamedTuple):
    """What came of a hunt: an input that breaks the source and what it should print, or nothing."""

    tried: int
    wall_s: float
    verdict: Verdict | None = None
    input: bytes = b""
    expected: bytes | None = None
    tokens: int = 0


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


def hunt_past(order: HuntOrder, ground: Ground) -> HuntResult:
    """What a hunt for the time of the order finds. JudgeError where nothing can make inputs, or the trusted source is wrong."""
    folder, *include = ground.folders
    language = next(language for language in LANGUAGES if language.id == order.language)
    place = make_folder()
    try:
        source = _write(place.path / "source", order.source)
        trusted = tuple(_write(place.path / f"{number}", one) for number, one in enumerate(order.trusted))
        options = StressOptions(order.seed, order.budget_s, 1, is_small=False, accepted_before=trusted)
        watch = Watch(lambda *_: refuse_to_go_on(ground), lambda _: None)
        bench = make_bench(order.commands, ground, tuple(include))
        hunted = stress(load_problem(folder, ground.cache), source, language, bench, options=options, watch=watch).hunted
    finally:
        place.close()
    finding = hunted.finding
    if finding is None:
        return HuntResult(hunted.tried, hunted.wall_s)
    return HuntResult(
        hunted.tried, hunted.wall_s, finding.result.verdict, finding.input, expected=finding.expected, tokens=len(finding.input.split())
    )


def _write(folder: Path, file: PastFile) -> Path:
    folder.mkdir()
    path = folder / file.name
    path.write_bytes(file.content)
    return path


def _works(rows: Sequence[Compared], trusted: Mapping[str, tuple[Path, ...]], terms: HuntTerms) -> Iterator[Work]:
    headers = headers_of(terms.include)
    for number, row in enumerate(rows):
        assert row.known.source is not None and row.planned.language is not None
        order = HuntOrder(
            number, _read(row.known.source), row.planned.language.id, trusted=tuple(map(_read, trusted.get(row.known.problem, ()))),
            seed=terms.seed, budget_s=terms.budget_s, commands=terms.commands,
        )  # fmt: skip
        yield Work(order, (read_folder(terms.problems / row.known.problem), *headers))


def _read(path: Path) -> PastFile:
    return PastFile(path.name, path.read_bytes())
