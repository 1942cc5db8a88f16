"""A replay: what is not known yet is judged by workers, each result kept as it comes; then everything is compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.replay.judgepast import PastAnswer, PastSource
from judge.replay.keptresults import KeptResults
from judge.replay.known import Found, Obstacle, Planned
from judge.replay.packagecontents import needed_by
from judge.systemerror import in_words
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

    def end(key: str, answer: PastAnswer) -> None:
        nonlocal done
        kept.add(key, answer.found)
        watch.on_result(key, answer)
        done += 1
        watch.on_progress(done, total)

    for ended in workers.each(_works(unknown, grounds, end)):
        end(ended.work.value.key, answer_of(ended))


def answer_of(ended: Done) -> PastAnswer:
    """What came of a work, errors of the workers included."""
    if isinstance(ended.result, JudgeError):
        return _fault(ended.result)
    assert isinstance(ended.result, PastAnswer)
    return ended.result


def _fault(error: JudgeError) -> PastAnswer:
    return PastAnswer(Found(None, Obstacle.FAULT), error)


def _works(unknown: Sequence[Planned], grounds: Grounds, end: Callable[[str, PastAnswer], None]) -> Iterator[Work]:
    """The works, each read when it is to be begun; what cannot be read has ended."""
    for one in unknown:
        assert one.known.source is not None and one.language is not None
        package = grounds.packages[one.known.problem]
        try:
            content, needed = one.known.source.read_bytes(), needed_by(package, grounds.include)
        except OSError as error:
            end(one.key, _fault(in_words(error)))
            continue
        source = PastSource(
            one.key, one.known.source.name, content, language=one.language.id, package_hash=package.hash, commands=grounds.commands
        )
        yield Work(source, needed)
