"""A replay: what is not known yet is judged by workers, each result kept as it comes; then everything is compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.replay.judgepast import PastAnswer, PastSource
from judge.replay.keptresults import KeptResults
from judge.replay.known import Found, Obstacle, Planned
from judge.replay.packagecontents import needed_by
from judge.toolchain.elsewhere import Commands
from judge.workers.work import Content, Done, Work, Workers


class Grounds(NamedTuple):
    """What all submissions have in common."""

    #: by problem
    packages: Mapping[str, Content]
    commands: Commands
    #: folders of headers for checkers
    include: tuple[Path, ...] = ()


class ReplayWatch(NamedTuple):
    """Who is told what: a key's result, with the error behind it, as it comes; `done` of `total` keys."""

    on_result: Callable[[str, PastAnswer], None]
    on_progress: Callable[[int, int], None]


def judge_unknown(planned: Sequence[Planned], grounds: Grounds, kept: KeptResults, workers: Workers, *, watch: ReplayWatch) -> None:
    """Judge each key of the plan of which nothing is kept, once."""
    wanted: dict[str, Planned] = {}
    for one in planned:
        if one.key:
            wanted.setdefault(one.key, one)
    unknown = [one for key, one in wanted.items() if key not in kept.found()]
    total, done = len(wanted), len(wanted) - len(unknown)
    watch.on_progress(done, total)
    for ended in workers.each(_works(unknown, grounds)):
        answer = answer_of(ended)
        kept.add(ended.work.value.key, answer.found)
        watch.on_result(ended.work.value.key, answer)
        done += 1
        watch.on_progress(done, total)


def answer_of(ended: Done) -> PastAnswer:
    """What came of a work, errors of the workers included."""
    if isinstance(ended.result, JudgeError):
        return PastAnswer(Found(None, Obstacle.FAULT), ended.result)
    assert isinstance(ended.result, PastAnswer)
    return ended.result


def _works(unknown: Sequence[Planned], grounds: Grounds) -> Iterator[Work]:
    """The works, each read when it is to be begun."""
    for one in unknown:
        assert one.known.source is not None and one.language is not None
        package = grounds.packages[one.known.problem]
        content = one.known.source.read_bytes()
        source = PastSource(
            one.key, one.known.source.name, content, language=one.language.id, package_hash=package.hash, commands=grounds.commands
        )
        yield Work(source, needed_by(package, grounds.include))
