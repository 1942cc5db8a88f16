"""The programs that are said to be right, asked exactly: what they agree on is the answer."""

from collections.abc import Callable
from pathlib import Path

from judge.errors import StressError
from judge.messages import N_
from judge.running.runner import open_runner
from judge.runs import RunLimits, Runner, Stop
from judge.stress.builtsource import Setting, shown_input, trusted_failure
from judge.stress.troubles import TroubleLog
from judge.verdicts import kill_limit_s, output_limit_bytes, wall_limit_s

#: the trusted solution gets so many times the limit, at least so many seconds, this much memory, and this much to print
_FACTOR, _LEAST_S, _MEMORY_MIB, _OUTPUT_BYTES = 3.0, 10.0, 2048.0, 512 << 20
_FILE_SLACK_BYTES = 1 << 20

#: once one has answered, the others have so many seconds: a brute force need not finish
_OTHERS_S = 2.0

_DISAGREE = N_("{path} and {other} are both trusted and disagree: for example on the input {input}")

#: input, answer, another output: whether that is right, too
IsRight = Callable[[bytes, bytes, bytes], bool]


def trusted_limits(time_s: float, most_s: float) -> RunLimits:
    """What a trusted program may use where the limit is `time_s`, at most `most_s` CPU seconds."""
    cpu_s, output = min(most_s, max(_FACTOR * kill_limit_s(time_s), _LEAST_S)), max(output_limit_bytes(0), _OUTPUT_BYTES)
    return RunLimits(
        cpu_s=cpu_s, wall_s=wall_limit_s(cpu_s), memory_mib=_MEMORY_MIB, output_bytes=output, file_bytes=output + _FILE_SLACK_BYTES
    )


class TrustedPanel:
    """The trusted solution and all others; close it."""

    def __init__(self, setting: Setting, limits: Callable[[float], RunLimits], is_right: IsRight, troubles: TroubleLog) -> None:
        """`limits` are those for so many CPU seconds at most; crashes of one that others make up for go to `troubles`."""
        self._setting = setting
        self._limits = limits
        self._is_right = is_right
        self._troubles = troubles
        self._runners: list[Runner] = []

    def answer(self, stdin: bytes) -> bytes:
        """What they print, each in a fresh process; StressError when none of them answers, or two disagree."""
        (path, answer), *others = self._answers(stdin)
        for other, output in others:
            if not self._is_right(stdin, answer, output):
                raise StressError(_DISAGREE, path=path, other=other, input=shown_input(stdin))
        return answer

    def close(self) -> None:
        """End their sandboxes."""
        for runner in self._runners:
            runner.close()

    def _answers(self, stdin: bytes) -> list[tuple[Path, bytes]]:
        """The programs that end well, and what they print; the failure of the first where none does."""
        assert self._setting.trusted is not None
        members = (self._setting.trusted, *self._setting.others)
        if not self._runners:
            bench = self._setting.bench
            self._runners = [open_runner(trusted.program, backend=bench.backend, cache=bench.cache) for trusted in members]
        answers: list[tuple[Path, bytes]] = []
        failures: list[StressError] = []
        for trusted, runner in zip(members, self._runners, strict=True):
            run = runner.run(stdin, self._limits(_OTHERS_S if answers else 1e6))
            if run.ended_well:
                answers.append((trusted.source, run.stdout))
            elif not answers or run.stop is Stop.ENDED:
                failures.append(trusted_failure(trusted, run, stdin))
        if not answers:
            raise failures[0]
        for failure in failures:
            self._troubles.add(failure)
        return answers


def tidy(output: bytes) -> bytes:
    """Output as a jury's answer file has it: a blank that ends a line, which the site forgives, would hide what it does not."""
    return output.replace(b" \n", b"\n")
