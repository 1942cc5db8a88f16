"""A hunt that goes to wherever there is a worker: source and package travel by content, and what it finds comes back."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.store.packages import load_problem
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import stress
from judge.temporary import make_folder
from judge.toolchain.elsewhere import Commands, make_bench, refuse_to_go_on
from judge.workers.contents import read_folder
from judge.workers.work import Content, Ground, Work


class SentSource(NamedTuple):
    """A source as it travels."""

    name: str
    content: bytes


class HuntOrder(NamedTuple):
    """A hunt to go on: the contents are the whole package, and folders of headers."""

    #: of those that are hunted, which one
    number: int
    source: SentSource
    language: str
    #: to be trusted, the first ones first
    trusted: tuple[SentSource, ...]
    seed: int
    budget_s: float
    commands: Commands
    #: brute forces that lie beside the source
    beside: tuple[SentSource, ...] = ()


class HuntResult(NamedTuple):
    """What came of a hunt: an input that breaks the source and what it should print, or nothing."""

    tried: int
    wall_s: float
    verdict: Verdict | None = None
    input: bytes = b""
    expected: bytes | None = None
    tokens: int = 0
    #: everything that could be made was tried
    is_exhausted: bool = False


def send(path: Path) -> SentSource:
    """A source, ready to travel. OSError when it cannot be read."""
    return SentSource(path.name, path.read_bytes())


def work_of(order: HuntOrder, package: Path, headers: Sequence[Content]) -> Work:
    """The work of a hunt with all that it needs. OSError when the package cannot be read."""
    return Work(order, (read_folder(package), *headers))


def hunt_sent(order: HuntOrder, ground: Ground) -> HuntResult:
    """What a hunt for the time of the order finds. JudgeError where nothing can make inputs, or the trusted source is wrong."""
    folder, *include = ground.folders
    language = next(language for language in LANGUAGES if language.id == order.language)
    place = make_folder()
    try:
        source = _write(place.path / "source", order.source)
        for one in order.beside:
            (source.parent / one.name).write_bytes(one.content)
        trusted = tuple(_write(place.path / f"{number}", one) for number, one in enumerate(order.trusted))
        options = StressOptions(order.seed, order.budget_s, 1, is_small=False, accepted_before=trusted)
        watch = Watch(lambda *_: refuse_to_go_on(ground), lambda _: None)
        bench = make_bench(order.commands, ground, tuple(include))
        hunted = stress(load_problem(folder, ground.cache), source, language, bench, options=options, watch=watch).hunted
    finally:
        place.close()
    finding = hunted.finding
    if finding is None:
        return HuntResult(hunted.tried, hunted.wall_s, is_exhausted=hunted.is_exhausted)
    return HuntResult(
        hunted.tried, hunted.wall_s, finding.result.verdict, finding.input, expected=finding.expected, tokens=len(finding.input.split())
    )


def _write(folder: Path, file: SentSource) -> Path:
    folder.mkdir()
    path = folder / file.name
    path.write_bytes(file.content)
    return path
