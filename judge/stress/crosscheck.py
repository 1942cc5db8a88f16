"""Does a solution do what the trusted one does? Asked quickly thousands of times, and exactly when the quick word is no.

The quick way may only confirm: whatever it calls wrong is run again in fresh processes before anyone hears of it.
"""

from functools import partial

from judge.casejudging import Judging
from judge.checkers import STANDARD
from judge.checkers.difference import is_last_digit
from judge.errors import CheckerError, StressError
from judge.external.checker import CheckerProgram
from judge.language import memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, CheckResult, TestCase, Verdict
from judge.running.quickrunner import QuickRunner, open_quick_runner
from judge.runs import RunLimits, Stop
from judge.stress.builtsource import BuiltSource, Setting, shown_input
from judge.stress.fewerpoints import counted, is_less
from judge.stress.finding import Counterexample, Word
from judge.stress.panel import TrustedPanel, tidy, trusted_limits
from judge.stress.passed import TOO_LARGE, passed_of
from judge.stress.troubles import TroubleLog
from judge.temporary import make_folder
from judge.verdicts import decide, is_wrong_output, kill_limit_s, wall_limit_s

#: CPU seconds after which a quick run is looked at exactly, for tiny inputs and for others; grows when a program is just slow
_FIRST_PATIENCE_S, _PATIENCE_S = 0.15, 0.5
_TINY_BYTES = 2000

#: while searching, nobody needs the exact last percent of a time limit
_KILL_FACTOR = 0.92

#: while searching, inputs for which the trusted solution needs more seconds are not compared; less after each that did, down to the second
_QUICK_TRUSTED_S, _QUICK_TRUSTED_LEAST_S = 2.0, 0.4

#: what a solution may print where no answer says how much is right
_FREE_OUTPUT_BYTES = 16 << 20

_FILE_SLACK_BYTES = 1 << 20

#: a finding is run again so often before it is shown, if a run takes less than so many seconds
_RECHECKS, _CHEAP_S = 4, 0.25


class CrossCheck:
    """Two programs, ready to be run many times; close it."""

    def __init__(self, setting: Setting, troubles: TroubleLog | None = None) -> None:
        """`troubles` hears of trusted programs that crash and of differences that are none."""
        self._setting = setting
        self._troubles = troubles if troubles is not None else TroubleLog()
        self._folder = make_folder()
        solution = setting.solution
        self._time_s = time_limit_s(setting.problem.limits, solution.language)
        self._memory_mib = memory_limit_mib(setting.problem.limits, solution.language)
        self._patience_s = min(_FIRST_PATIENCE_S, self._time_s)
        self._is_raw = setting.checker.comparison != STANDARD
        self._solution = self._quick(solution)
        self._trusted = self._quick(setting.trusted) if setting.trusted else None
        self._checker: CheckerProgram | None = None
        names = dict.fromkeys(solution.places, solution.source.name)
        problem = setting.problem
        if setting.trusted is None:  # no answer says how much output is right
            problem = problem._replace(limits=problem.limits._replace(output_mib=_FREE_OUTPUT_BYTES / 1048576))
        self._judging = Judging(problem, solution.language, setting.bench, solution.program, names=names, kill_factor=_KILL_FACTOR)
        self._panel: TrustedPanel | None = None
        self._passed = passed_of(setting)
        self._trusted_patience_s = _QUICK_TRUSTED_S
        #: inputs that the solution fails on and the trusted one takes too long for: that it fails is known without an answer
        self._unanswered: set[int] = set()
        #: inputs for which the trusted solution said what is right
        self.compared = 0
        #: inputs whose suspicion was not confirmed
        self.false_alarms = 0

    def close(self) -> None:
        """End all programs and remove the folder."""
        for thing in (self._solution, self._trusted, self._checker, self._judging, self._panel, self._passed):
            if thing is not None:
                thing.close()
        self._folder.close()

    def look(self, stdin: bytes, *, compare: bool = True) -> Word:
        """The quick word on an input; without `compare` only on whether it ends well. StressError when the trusted solution fails."""
        patience_s = self._patience_s if len(stdin) < _TINY_BYTES else max(self._patience_s, min(_PATIENCE_S, self._time_s))
        run = self._solution.run(stdin, self._limits(patience_s))
        verdict = decide(run, time_limit_s=patience_s, memory_limit_mib=self._memory_mib, output_limit=_FREE_OUTPUT_BYTES)
        ends_well = verdict is Verdict.AC
        if self._trusted is None or not compare:
            return Word.AGREE if ends_well else Word.SUSPECT
        trusted = self._trusted.run(stdin, trusted_limits(self._time_s, self._trusted_patience_s))
        if trusted.stop is Stop.CPU or trusted.stop is Stop.WALL:
            self._trusted_patience_s = max(_QUICK_TRUSTED_LEAST_S, self._trusted_patience_s / 2)
            if ends_well:
                return Word.UNKNOWN
            self._unanswered.add(hash(stdin))
            return Word.SUSPECT
        if not trusted.ended_well:
            self._answer(stdin)  # raises, unless it was the quick way's fault
            self._trusted.step_aside()
            return Word.SUSPECT
        if not ends_well:
            return Word.SUSPECT
        is_right = run.stdout == trusted.stdout or self._is_as_good(stdin, trusted.stdout, run.stdout)
        self.compared += 1
        return Word.AGREE if is_right else Word.SUSPECT

    @property
    def can_answer(self) -> bool:
        """Whether a trusted solution says what is right."""
        return self._trusted is not None

    def is_lingering(self, stdin: bytes) -> bool:
        """Whether a quick run takes longer than it should, by far."""
        run = self._solution.run(stdin, self._limits(self._patience_s))
        return run.stop is Stop.CPU or run.stop is Stop.WALL

    def judge(self, stdin: bytes, answer: bytes | None = None) -> Counterexample | None:
        """The exact word: what is wrong on an input, None when nothing is. StressError when no trusted solution answers it.

        `answer` is what is right where that is known beforehand. Where the quick look had to do without one, so does this.
        """
        return self._word(stdin, answer)[0]

    def _word(self, stdin: bytes, answer: bytes | None) -> tuple[Counterexample | None, bool]:
        """The same, and whether it is known why nothing is wrong although the outputs differ."""
        has_answer = answer is not None
        if answer is None and self._setting.trusted and hash(stdin) not in self._unanswered:
            answer = self._answer(stdin)
        result = self._judging.judge(self._case(stdin, answer))
        if result.verdict is Verdict.JE:
            raise result.trouble or CheckerError("the checker failed")
        if result.verdict is Verdict.AC:
            return self._fewer(stdin, answer, result), False
        if result.verdict is Verdict.NA:
            return None, False
        if result.verdict is Verdict.WA and answer is not None and is_last_digit(answer, result.run.stdout):
            self._troubles.add(StressError(_LAST_DIGIT, input=shown_input(stdin)))
            return None, True
        if not has_answer and result.verdict in (Verdict.TLE, Verdict.MLE) and self._passed.all_exceed(stdin):
            self._troubles.add(StressError(TOO_LARGE, path=self._passed.path, input=shown_input(stdin)))
            return None, True
        return Counterexample(stdin, answer, result), False

    def confirm(self, stdin: bytes) -> Counterexample | None:
        """Like `judge`, after a quick suspicion: one that is not confirmed makes the quick way more patient, or ends it."""
        finding, is_explained = self._word(stdin, None)
        if finding is not None or is_explained:
            return finding
        again = self._judging.judge(self._case(stdin, None))
        if again.run.cpu_s > self._patience_s / 2:
            self._patience_s = min(max(3 * again.run.cpu_s, self._patience_s), 2 * self._time_s)
            return None
        self.false_alarms += 1
        has_changed = self._solution.step_aside() | (self._trusted is not None and self._trusted.step_aside())
        return self._flaky(stdin) if not has_changed and self.false_alarms > 1 else None

    @property
    def seconds_to_exceed(self) -> float:
        """How long it takes to see that the time limit is exceeded."""
        return kill_limit_s(self._time_s) * _KILL_FACTOR + 0.5

    def recheck(self, finding: Counterexample) -> Counterexample:
        """The finding after more fresh runs, with the first one that went otherwise: several where they are cheap."""
        case = self._case(finding.input, finding.expected)
        for _ in range(_RECHECKS if finding.result.run.cpu_s < _CHEAP_S else 1):
            again = counted(self._judging.judge(case), finding.trusted)
            is_same = again.verdict is finding.result.verdict and again.run.stdout == finding.result.run.stdout
            if not is_same and (again.verdict in (Verdict.AC, Verdict.NA) or is_wrong_output(again) or is_wrong_output(finding.result)):
                return finding._replace(other=again)
        return finding

    def _flaky(self, stdin: bytes) -> Counterexample | None:
        """A finding when two of several exact runs differ in what they print."""
        answer = self._answer(stdin) if self._setting.trusted else None
        results = [self._judging.judge(self._case(stdin, answer)) for _ in range(12)]
        for result in results:
            if result.verdict not in (Verdict.AC, Verdict.NA):
                other = next((one for one in results if one.verdict in (Verdict.AC, Verdict.NA)), None)
                return Counterexample(stdin, answer, result, other)
        return None

    def _answer(self, stdin: bytes) -> bytes:
        """What the trusted programs agree on; StressError when none of them answers, or two disagree."""
        if self._panel is None:
            self._panel = TrustedPanel(self._setting, partial(trusted_limits, self._time_s), self._is_right, self._troubles)
        answer = self._panel.answer(stdin)
        return answer if self._is_raw else tidy(answer)

    def _case(self, stdin: bytes, answer: bytes | None) -> TestCase:
        path, answer_path = self._folder.path / "input", self._folder.path / "answer"
        path.write_bytes(stdin)
        if answer is None:
            return TestCase("stress", path, None, self._setting.checker)
        answer_path.write_bytes(answer)
        return TestCase("stress", path, answer_path, self._setting.checker)

    def _fewer(self, stdin: bytes, answer: bytes | None, result: CaseResult) -> Counterexample | None:
        """A finding where an accepted output gets fewer points than the trusted one does; `answer` need not be an output."""
        if answer is None or self._trusted is None or not result.points.is_partial:
            return None
        trusted = self._ask(stdin, answer, self._answer(stdin))
        fewer = counted(result, trusted.points if trusted.verdict is Verdict.AC else None)
        return Counterexample(stdin, answer, fewer, trusted=trusted.points) if fewer is not result else None

    def _is_as_good(self, stdin: bytes, answer: bytes, output: bytes) -> bool:
        """Whether an output is right and gets no fewer points."""
        if self._setting.checker.comparison.check is not None:
            return self._is_right(stdin, answer, output)
        word = self._ask(stdin, answer, output)
        return word.verdict is Verdict.AC and not (word.points.is_partial and is_less(word.points, self._ask(stdin, answer, answer).points))

    def _is_right(self, stdin: bytes, answer: bytes, output: bytes) -> bool:
        choice = self._setting.checker
        if not self._setting.can_compare:
            return True
        compare = choice.comparison.check
        if compare is not None:
            return compare(answer if self._is_raw else tidy(answer), output, choice.flags).verdict is Verdict.AC
        return self._ask(stdin, answer, output).verdict is Verdict.AC

    def _ask(self, stdin: bytes, answer: bytes, output: bytes) -> CheckResult:
        """The checker program's word."""
        if self._checker is None:
            assert self._setting.problem.validator is not None
            self._checker = CheckerProgram(self._setting.problem.validator, self._setting.bench)
        case = self._case(stdin, answer)
        assert case.answer is not None
        return self._checker.check(case.input, case.answer, output, self._setting.checker.flags)

    def _limits(self, cpu_s: float) -> RunLimits:
        return RunLimits(
            cpu_s=cpu_s, wall_s=wall_limit_s(cpu_s), memory_mib=self._memory_mib,
            output_bytes=_FREE_OUTPUT_BYTES, file_bytes=_FREE_OUTPUT_BYTES + _FILE_SLACK_BYTES,
        )  # fmt: skip

    def _quick(self, built: BuiltSource) -> QuickRunner:
        bench = self._setting.bench
        if built.is_alone:
            return open_quick_runner(built.program, built.content(), cache=bench.cache, backend=bench.backend)
        return QuickRunner(built.program, (), cache=bench.cache, backend=bench.backend)


#: told at the end of a hunt, and no finding: rounding may go either way
_LAST_DIGIT = N_("only the last printed digit differs, which may be right: for example on the input {input}")
