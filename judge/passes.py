"""The passes of one case: the program is run once more as long as the problem's validator has something for it to read."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError
from judge.model import CaseResult, TestCase, Verdict
from judge.runs import RunResult, Said

#: of what was read and printed in a pass, so much is remembered
_MOST_BYTES = 2000


class Pass(NamedTuple):
    """One of them: what the program reads, or what the one that it talks with reads."""

    case: TestCase
    stdin: Path | bytes
    is_next: bool = False


class PassResult(NamedTuple):
    """What came of one, and what the next one reads where there is to be one."""

    result: CaseResult
    next_input: bytes | None = None


def judge_passes(case: TestCase, most: int, judge_pass: Callable[[Pass], PassResult]) -> CaseResult:
    """The result of all passes: that of the last, with the most of time and memory that one of them took."""
    done = judge_pass(Pass(case, case.input))
    results, said = [done.result], [*done.result.said]
    while done.next_input is not None and done.result.verdict is Verdict.AC:
        if len(results) == most:
            trouble = CheckerError("the problem's validator wants more passes than the {most} that it may have", most=most)
            results.append(done.result._replace(verdict=Verdict.JE, trouble=trouble))
            break
        done = judge_pass(Pass(case, done.next_input, is_next=True))
        results.append(done.result)
        said += done.result.said
    if most == 1:
        return results[-1]
    return results[-1]._replace(run=_together([result.run for result in results]), said=tuple(said))


def said_in(one: Pass, run: RunResult) -> tuple[Said, Said]:
    """What a program that talks with nobody read in a pass, and what it printed then."""
    read = one.stdin if isinstance(one.stdin, bytes) else one.stdin.read_bytes()
    return Said(False, 0.0, read[:_MOST_BYTES]), Said(True, run.wall_s, run.stdout[:_MOST_BYTES])


def _together(runs: list[RunResult]) -> RunResult:
    """The last of them, with the most of what is limited for each."""
    return runs[-1]._replace(
        cpu_s=max(run.cpu_s for run in runs), wall_s=sum(run.wall_s for run in runs), memory_mib=max(run.memory_mib for run in runs),
        strays=sum(run.strays for run in runs),
    )  # fmt: skip
