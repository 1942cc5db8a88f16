"""Every rule of precedence, pure: what facts about runs mean."""

import signal
from collections.abc import Sequence

from judge.errors import CheckerError, RunnerError
from judge.model import CaseResult, Verdict
from judge.runs import RunLimits, RunResult, Stop

_STOPPED = {
    Stop.CPU: Verdict.TLE,
    Stop.WALL: Verdict.TLE,
    Stop.MEMORY: Verdict.MLE,
    Stop.OUTPUT: Verdict.OLE,
    Stop.PROCESSES: Verdict.RTE,
    Stop.LAUNCHER: Verdict.RTE,
}

#: a wall clock this many times the CPU limit, and at least so many seconds more, stops what sleeps
_WALL_FACTOR, _WALL_LEAST_PLUS_S = 3.0, 2.0

#: a run is killed this far above the limit it is judged by, so that what ends just above it can be told apart
_KILL_FACTOR, _KILL_PLUS_S = 1.15, 0.05

#: a run is stopped at this many times the answer's size and a little more
_OUTPUT_FACTOR, _OUTPUT_PLUS_BYTES = 2, 1 << 10

#: and not before so much: what is wrong is to be seen; the package format's own limit, which a checker may need for one byte of answer
_SITE_LEAST_BYTES, _LEAST_BYTES = 64 << 10, 8 << 20

#: where there is no answer whose size could tell
_UNTOLD_BYTES = 64 << 20

#: files may be larger than the output, so that stopping by the sampled size comes first; what goes to stderr is no output, and free
_FILE_SLACK_BYTES = 64 << 20

#: what is wrong and larger than this was OLE at the site, however small it is (archived submissions run on their samples, by the first
#: wrong one: 36 of 45 that were OLE are larger, none of 27 that were WA)
_TOO_MUCH_FACTOR, _TOO_MUCH_PLUS_BYTES = 2, 4


#: where a program talks, nothing that it prints is kept
TALK_BYTES = 1 << 20


def wall_limit_s(cpu_limit_s: float) -> float:
    """Where a run with this CPU limit is stopped by the wall clock."""
    return max(_WALL_FACTOR * cpu_limit_s, cpu_limit_s + _WALL_LEAST_PLUS_S)


def kill_limit_s(cpu_limit_s: float) -> float:
    """The CPU time at which a run judged by `cpu_limit_s` is killed."""
    return cpu_limit_s * _KILL_FACTOR + _KILL_PLUS_S


def run_limits(time_s: float, memory_mib: float, output_bytes: int, *, kill_factor: float = 1.0) -> RunLimits:
    """Where a run is stopped that is judged by these limits, `kill_factor` times the usual CPU time at the latest."""
    return RunLimits(
        cpu_s=kill_factor * kill_limit_s(time_s), wall_s=wall_limit_s(time_s), memory_mib=memory_mib,
        output_bytes=output_bytes, file_bytes=output_bytes + _FILE_SLACK_BYTES,
    )  # fmt: skip


def output_limit_bytes(answer_bytes: int | None, output_mib: float = 0.0, *, is_site: bool = False) -> int:
    """How much a program may print where the answer has `answer_bytes`, None where there is none; a problem's own limit counts first.

    `is_site`: compared as the site did, so that nothing right is much larger than the answer.
    """
    if output_mib:
        return int(output_mib * 1048576)
    if answer_bytes is None:
        return _UNTOLD_BYTES
    return max(_SITE_LEAST_BYTES if is_site else _LEAST_BYTES, _OUTPUT_FACTOR * answer_bytes + _OUTPUT_PLUS_BYTES)


def is_too_much(output_bytes: int, answer_bytes: int) -> bool:
    """Whether the site called a wrong output of that size too much, where the answer has `answer_bytes`."""
    return output_bytes > _TOO_MUCH_FACTOR * answer_bytes + _TOO_MUCH_PLUS_BYTES


def is_wrong_output(result: CaseResult) -> bool:
    """Whether a program ended well with an output that is not the answer, however that is called."""
    return result.seen in (Verdict.WA, Verdict.PE) or (result.seen is Verdict.OLE and result.difference is not None)


def decide(run: RunResult, *, time_limit_s: float, memory_limit_mib: float, output_limit: int) -> Verdict:
    """The verdict as far as the run alone tells: AC means that the output is still to be checked.

    First the limit that stopped the run, then limits compared again with the exact figures, then how it ended.
    """
    if run.stop in _STOPPED:
        return _STOPPED[run.stop]
    if run.cpu_s > time_limit_s or (run.signal == signal.SIGXCPU and run.cpu_s > 0.9 * time_limit_s):
        return Verdict.TLE
    if run.memory_mib > memory_limit_mib:
        return Verdict.MLE
    if run.output_bytes > output_limit or run.signal == signal.SIGXFSZ:
        return Verdict.OLE
    return Verdict.AC if run.ended_well else Verdict.RTE


def died_of_a_closed_pipe(run: RunResult) -> bool:
    """Whether it ended for the one reason that nobody read any more what it wrote."""
    return run.stop is Stop.ENDED and (run.signal == signal.SIGPIPE or (run.exit_code != 0 and b"BrokenPipeError" in run.stderr))


def is_close_to_limit(run: RunResult, time_limit_s: float) -> bool:
    """Whether a TLE is so near that another run might be right: such a verdict is not believed the first time."""
    return run.stop is Stop.ENDED and run.cpu_s > time_limit_s


def is_starved(run: RunResult, time_limit_s: float) -> bool:
    """Whether a run was stopped at last that neither computed too long nor waited of its own accord: the processors were taken."""
    return run.stop is Stop.WALL and run.cpu_s <= time_limit_s and run.wall_s - run.queued_s < wall_limit_s(time_limit_s)


def too_busy(run: RunResult) -> RunnerError:
    """What is said of a run that was starved again."""
    return RunnerError(
        "this machine is too busy to tell: the program had {cpu:.1f} s of its processors in {wall:.0f} s; run it again later",
        cpu=run.cpu_s, wall=run.wall_s,
    )  # fmt: skip


def overall(results: Sequence[CaseResult]) -> Verdict:
    """The verdict of a submission by its cases: that of the decisive one, AC where there is none."""
    found = decisive(results)
    return Verdict.AC if found is None else found.verdict


def decisive(results: Sequence[CaseResult]) -> CaseResult | None:
    """The case that keeps a submission from being accepted; None where none does.

    A failure of the judge comes before all, then the first failure, then the first case that cannot be told. What does not
    count is left out, unless nothing else is there: samples that the site did not judge, then inputs without answers.
    """
    counted = [result for result in results if result.counts] or [result for result in results if not result.is_unanswered] or results
    return min((result for result in counted if result.verdict is not Verdict.AC), key=_rank, default=None)


def without_counting(result: CaseResult) -> CaseResult:
    """The result of a case that the site did not judge: nothing but AC is believed, for its answer may be wrong, or its input no input."""
    if result.verdict is Verdict.AC:
        return result._replace(uncounted=Verdict.AC)
    trouble = result.trouble or CheckerError("the site did not judge this sample, so it may be wrong itself")
    return result._replace(verdict=Verdict.NA, uncounted=result.verdict, trouble=trouble)


def _rank(result: CaseResult) -> int:
    return {Verdict.JE: 0, Verdict.NA: 2}.get(result.verdict, 1)
