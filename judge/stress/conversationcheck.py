"""Is a solution right where the problem's judge has a part in what it reads? Each input is a conversation, or passes, and the problem's
interactor or validator says what it thinks of it: exactly, as in `judge run`. Nobody else has to know what is right; a trusted solution,
where there is one, only keeps what is no input from counting.
"""

from judge.casejudging import Judging
from judge.errors import CheckerError, StressError
from judge.language import time_limit_s
from judge.messages import N_
from judge.model import CaseResult, Problem, TestCase, Verdict
from judge.scoring import ToldPoints
from judge.stress.builtsource import BuiltSource, Setting, shown_input
from judge.stress.fewerpoints import counted
from judge.stress.finding import Counterexample, Word
from judge.stress.troubles import TroubleLog
from judge.temporary import make_folder
from judge.toolchain.build import Workbench
from judge.verdicts import kill_limit_s

#: what stands for the answer of an input that was made
NO_ANSWER = b""

#: a run that was wrong and then right is repeated so often
_MOST_REPEATS = 8

#: trusted solutions have so many times the limit, at least so many seconds
_TRUSTED_FACTOR, _TRUSTED_LEAST_S = 3.0, 5.0

_FAILS_AS_WELL = N_("the trusted solution {path} is not accepted either: {verdict} for the input: {input}")


class ConversationCheck:
    """A solution, its trusted ones and the problem's program, ready to be run many times; close it."""

    def __init__(self, setting: Setting, troubles: TroubleLog | None = None) -> None:
        """`troubles` hears of inputs on which the trusted solutions fail as well."""
        self._setting = setting
        self._troubles = troubles if troubles is not None else TroubleLog()
        self._folder = make_folder()
        self._time_s = time_limit_s(setting.problem.limits, setting.solution.language)
        self._judging = open_judging(setting.problem, setting.solution, setting.bench)
        members = () if setting.trusted is None else (setting.trusted, *setting.others)
        patient = with_patience(setting.problem)
        self._trusted = [(one.source, open_judging(patient, one, setting.bench)) for one in members]
        #: inputs of which the problem's program said what it thinks
        self.compared = 0

    def close(self) -> None:
        """End all programs and remove the folder."""
        for judging in (self._judging, *(judging for _, judging in self._trusted)):
            judging.close()
        self._folder.close()

    @property
    def can_answer(self) -> bool:
        """Whether something says what is right: the problem's program always does."""
        return True

    @property
    def seconds_to_exceed(self) -> float:
        """How long it takes to see that the time limit is exceeded, several times."""
        return 2 * kill_limit_s(self._time_s) + 2.0

    def look(self, stdin: bytes) -> Word:
        """The word on an input. JudgeError when the problem's program fails."""
        self.compared += 1
        return Word.AGREE if self._counted(stdin, None)[0].verdict is Verdict.AC else Word.SUSPECT

    def is_lingering(self, stdin: bytes) -> bool:
        """Whether a run exceeds the time limit."""
        return self._result(stdin).verdict is Verdict.TLE

    def judge(self, stdin: bytes, answer: bytes | None = None) -> Counterexample | None:
        """What is wrong on an input, None when nothing is. JudgeError when the problem's program, or each trusted solution, fails."""
        result, trusted = self._counted(stdin, answer)
        if result.verdict is Verdict.AC:
            return None
        self._refuse_impossible(stdin, answer)
        return Counterexample(stdin, answer or NO_ANSWER, result, trusted=trusted)

    def confirm(self, stdin: bytes) -> Counterexample | None:
        """The same, after a suspicion; a finding of which another run is right has that run beside it."""
        finding, right = None, None
        for _ in range(_MOST_REPEATS):
            result, trusted = self._counted(stdin, None)
            if result.verdict is Verdict.AC:
                right = result
            elif finding is None:
                self._refuse_impossible(stdin, None)
                finding = Counterexample(stdin, NO_ANSWER, result, trusted=trusted)
            if finding is not None:
                break
        return finding if finding is None or right is None else finding._replace(other=right)

    def recheck(self, finding: Counterexample) -> Counterexample:
        """The finding after one more run, with what was said in it."""
        judging = open_judging(
            self._setting.problem, self._setting.solution, self._setting.bench, writes_down=True, writes_all=finding.trusted is not None
        )
        try:
            again = counted(judging.judge(self._case(finding.input, finding.expected)), finding.trusted)
        finally:
            judging.close()
        if again.verdict is Verdict.JE:
            return finding
        if again.verdict is Verdict.AC:
            return finding._replace(other=again)
        return finding._replace(result=again)

    def _result(self, stdin: bytes, answer: bytes | None = None) -> CaseResult:
        result = self._judging.judge(self._case(stdin, answer))
        if result.verdict is Verdict.JE:
            raise result.trouble or CheckerError("the checker failed")
        return result

    def _counted(self, stdin: bytes, answer: bytes | None) -> tuple[CaseResult, ToldPoints | None]:
        """The result, partly accepted where a trusted solution gets more points, and then what that one gets."""
        result = self._result(stdin, answer)
        if result.verdict is not Verdict.AC or not result.points.is_partial:
            return result, None
        for _, judging in self._trusted:
            trusted = judging.judge(self._case(stdin, answer))
            if trusted.verdict is Verdict.AC:
                return counted(result, trusted.points), trusted.points
        return result, None

    def _refuse_impossible(self, stdin: bytes, answer: bytes | None) -> None:
        """StressError where there are trusted solutions, and none of them is right on the input."""
        failures: list[StressError] = []
        for source, judging in self._trusted:
            result = judging.judge(self._case(stdin, answer))
            if result.verdict is Verdict.AC:
                return
            failures.append(StressError(_FAILS_AS_WELL, path=source, verdict=result.verdict.name, input=shown_input(stdin)))
        if failures:
            raise failures[0]

    def _case(self, stdin: bytes, answer: bytes | None) -> TestCase:
        path, answer_path = self._folder.path / "input", self._folder.path / "answer"
        path.write_bytes(stdin)
        answer_path.write_bytes(answer or NO_ANSWER)
        return TestCase("stress", path, answer_path, self._setting.checker)


def open_judging(problem: Problem, built: BuiltSource, bench: Workbench, *, writes_down: bool = False, writes_all: bool = False) -> Judging:
    """A program, judged as `judge run` does it; to be closed. `writes_down`: conversations that fail, or all of them."""
    names = dict.fromkeys(built.places, built.source.name)
    return Judging(problem, built.language, bench, built.program, names=names, writes_down=writes_down, writes_all=writes_all)


def with_patience(problem: Problem) -> Problem:
    """The problem with the time that a trusted solution has."""
    time_s = max(_TRUSTED_LEAST_S, _TRUSTED_FACTOR * problem.limits.time_s)
    return problem._replace(limits=problem.limits._replace(time_s=time_s, languages={}))
