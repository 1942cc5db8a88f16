"""One submission judged once more, wherever there is a worker; what it needs travels with it."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError, ToolchainError, UsageError
from judge.languages import LANGUAGES
from judge.madecases import with_made_cases
from judge.model import CaseResult, Problem, Report, Verdict
from judge.replay.known import Found, Obstacle
from judge.replay.quickjudging import judge_quickly
from judge.store.packages import load_problem
from judge.temporary import make_folder
from judge.toolchain.compileroutput import gist
from judge.toolchain.elsewhere import Commands, make_bench, refuse_to_go_on
from judge.verdicts import decisive
from judge.workers.work import Ground

#: letters of what a compiler said first
_MOST_LETTERS = 200


class PastSource(NamedTuple):
    """A source to judge. The contents are its package, and folders of headers for the package's checker."""

    key: str
    #: the file's name
    name: str
    content: bytes
    language: str
    package_hash: str
    commands: Commands


class PastAnswer(NamedTuple):
    """What came of it; `trouble` is the error behind an obstacle."""

    found: Found
    trouble: JudgeError | None = None


def judge_past(source: PastSource, ground: Ground) -> PastAnswer:
    """The verdict of a source, at the first failure; an obstacle where it says nothing."""
    folder, *include = ground.folders
    language = next(language for language in LANGUAGES if language.id == source.language)
    place = make_folder()
    try:
        path = place.path / source.name
        path.write_bytes(source.content)
        problem = _load(folder, source.package_hash, ground.cache)
        bench = make_bench(source.commands, ground, tuple(include))
        problem = with_made_cases(problem, bench, on_case=lambda _: refuse_to_go_on(ground))
        if not problem.cases:
            return PastAnswer(Found(None, Obstacle.NO_CASES))
        report = judge_quickly(problem, path, language, bench, look=lambda _: refuse_to_go_on(ground))
        return PastAnswer(_found(report, problem))
    except ToolchainError as error:
        return PastAnswer(Found(None, Obstacle.NO_TOOL), error)
    except UsageError as error:
        return PastAnswer(Found(None, Obstacle.UNSUPPORTED), error)
    except JudgeError as error:
        return PastAnswer(Found(None, Obstacle.FAULT), error)
    finally:
        place.close()


@lru_cache(maxsize=8)
def _load(folder: Path, _package_hash: str, cache: Path) -> Problem:
    """The problem of a package; many submissions for one follow each other."""
    return load_problem(folder, cache)


def _found(report: Report, problem: Problem) -> Found:
    counted = [result for result in report.results if result.counts]
    first = decisive(report.results)
    found = Found(
        report.verdict, case=first.case.name if first else "", detail=_detail(report, first),
        cpu_s=round(max((result.run.cpu_s for result in report.results), default=0.0), 3),
        memory_mib=round(max((result.run.memory_mib for result in report.results), default=0.0), 1),
        time_limit_s=report.time_limit_s, memory_limit_mib=report.memory_limit_mib,
        cases=len(counted), samples=sum(result.case.is_sample for result in counted),
    )  # fmt: skip
    if not report.compiled:
        return found
    obstacle = _obstacle(report, problem, first, has_counted=bool(counted))
    return found if obstacle is None else found._replace(verdict=None, obstacle=obstacle)


def _obstacle(report: Report, problem: Problem, first: CaseResult | None, *, has_counted: bool) -> Obstacle | None:
    if report.verdict is Verdict.JE:
        return Obstacle.FAULT
    if not has_counted:
        return Obstacle.NO_ANSWERS if all(result.is_unanswered for result in report.results) else Obstacle.UNJUDGED
    if report.verdict is not Verdict.NA:
        return None
    return Obstacle.SPECIAL if problem.special else Obstacle.NO_ANSWERS


def _detail(report: Report, first: CaseResult | None) -> str:
    if not report.compiled:
        return gist(report.compile_output)[:_MOST_LETTERS]
    if first is None:
        return ""
    return first.reason or str(first.trouble or first.note)[:_MOST_LETTERS]
