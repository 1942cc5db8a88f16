"""One program under judgement: run for every case and every pass, then checked, or joined with the problem's interactor."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from judge.checkers import STANDARD
from judge.errors import CheckerError, RunnerError
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, CheckResult, Kind, Problem, TestCase, Verdict
from judge.passes import Pass, PassResult, judge_passes, said_in
from judge.running.alone import MeasuringLock
from judge.running.runner import open_runner
from judge.runs import NOT_RUN, Program, Runner, RunResult
from judge.toolchain.build import Workbench
from judge.validators import OnBuilt, Validators, with_points_allowed
from judge.verdicts import (
    TALK_BYTES,
    decide,
    died_of_a_closed_pipe,
    is_close_to_limit,
    is_starved,
    is_too_much,
    output_limit_bytes,
    run_limits,
    too_busy,
    without_counting,
)

if TYPE_CHECKING:
    from judge.external.interactor import Talked

#: failing cases that are run once more to write down what was said
_MOST_RECORDED = 3

_BOTH_WAIT = N_("it waits for the interactor, and the interactor for it: is the output flushed?")


class Judging:
    """One program under judgement: its runner, its limits, and the problem's validator once a case asks for it."""

    def __init__(
        self,
        problem: Problem,
        language: Language,
        bench: Workbench,
        program: Program,
        *,
        names: Mapping[str, str],
        kill_factor: float = 1.0,
        on_checker: OnBuilt | None = None,
        runner: Runner | None = None,
        answers: Mapping[str, Path] | None = None,
        writes_down: bool = True,
        writes_all: bool = False,
    ) -> None:
        """`names`: what programs call a file, and what the learner calls it; `kill_factor` times the usual, a run is killed.

        `runner`: in place of fresh processes; `writes_down`: what is said in conversations that fail first, in runs of their own;
        `writes_all`: also in those that do not fail.
        `on_checker` is called before a checker is built. `answers`: files by the names of cases, in place of what the program prints.
        """
        assert not problem.unmade, "its cases are to be made before it is judged by: judge.madecases"
        self._kill_factor = kill_factor
        self._problem = problem
        self._language = language
        self._program = program
        self._names = names
        self._time_s = time_limit_s(problem.limits, language)
        self._memory_mib = memory_limit_mib(problem.limits, language)
        self._validators = Validators(problem, bench._replace(constants=problem.constants), on_checker)
        self._bench = bench
        self._beside: tuple[Path, Runner] | None = None
        self._answers = answers
        self._lock = MeasuringLock(bench.cache)
        self.runner = runner or open_runner(program, backend=bench.backend, cache=bench.cache)
        #: whether what is said is written down, and how many cases were run once more for it
        self._is_recorded, self._recorded = False, 0 if writes_down else _MOST_RECORDED
        self._writes_all = writes_all

    @property
    def checker_compile_s(self) -> float:
        """Seconds that building the problem's validator took."""
        return self._validators.compile_s

    def close(self) -> None:
        """End the sandboxes of program and checker."""
        self.runner.close()
        self._close_beside()
        self._lock.close()
        self._validators.close()

    def judge(self, case: TestCase) -> CaseResult:
        """The result of one case; that of a sample which the site did not judge does not count."""
        result = with_points_allowed(self._problem, self._judge(case))
        if result.is_failure:
            from judge.failedrun import cleared  # its patterns are compiled when they are needed

            result = cleared(result, self._problem)
        is_at_fault = result.verdict is Verdict.JE and not self._validators.is_open  # whatever the case: there is no checker to ask
        is_judged = self._problem.samples_judged or not case.is_sample
        return result if is_judged or is_at_fault else without_counting(result)

    def _judge(self, case: TestCase) -> CaseResult:
        """The result as if it counted; of the first that fail what was said is written down, in passes of their own."""
        if self._answers is not None and case.name not in self._answers:
            from judge.givenanswers import unanswered  # few problems want answers

            return unanswered(case)
        judge_pass = self._talk if Kind.INTERACTIVE in self._problem.kinds else self._run_and_check
        most = self._problem.limits.passes if Kind.MULTI_PASS in self._problem.kinds else 1
        result = judge_passes(case, most, judge_pass)
        # a failure of the judge's is told by its error, and may have taken all the time that an interactor has
        is_told = (result.is_failure and result.verdict is not Verdict.JE) or self._writes_all
        if Kind.INTERACTIVE not in self._problem.kinds or not is_told or self._recorded == _MOST_RECORDED:
            return result
        self._recorded += 1
        self._is_recorded = True
        again = judge_passes(case, most, self._talk)
        self._is_recorded = False
        return result._replace(said=again.said) if again.verdict is result.verdict else result

    def _run_and_check(self, one: Pass) -> PassResult:
        """A TLE just above the limit, or for want of a processor, is run again, alone, before it is believed."""
        run, verdict = self._run(one, alone=False)
        if verdict is Verdict.TLE and is_close_to_limit(run, self._time_s):
            again = self._run(one, alone=True)
            run, verdict = min((run, verdict), again, key=lambda attempt: attempt[0].cpu_s)
        elif is_starved(run, self._time_s):
            run, verdict = self._run(one, alone=True)
        if is_starved(run, self._time_s):
            return PassResult(CaseResult(one.case, Verdict.JE, run, trouble=too_busy(run)))
        done = self._check(one, run) if verdict is Verdict.AC else PassResult(self._stopped(one.case, run, verdict))
        if Kind.MULTI_PASS in self._problem.kinds:
            return done._replace(result=done.result._replace(said=said_in(one, run)))
        return done

    def _talk(self, one: Pass) -> PassResult:
        """The same for a program that talks with the problem's interactor."""
        try:
            conversation, verdict = self._talk_once(one, alone=False)
            if verdict is Verdict.TLE and is_close_to_limit(conversation.exchange.program, self._time_s):
                again = self._talk_once(one, alone=True)
                conversation, verdict = min((conversation, verdict), again, key=lambda talk: talk[0].exchange.program.cpu_s)
            if is_starved(conversation.exchange.program, self._time_s):
                raise too_busy(conversation.exchange.program)
        except (CheckerError, RunnerError) as error:
            return PassResult(CaseResult(one.case, Verdict.JE, NOT_RUN, trouble=error))
        run, word, said = conversation.exchange.program, conversation.word, conversation.exchange.said
        if conversation.exchange.is_stuck:
            return PassResult(CaseResult(one.case, Verdict.TLE, run, reason=_BOTH_WAIT, said=said))
        is_unheard = conversation.exchange.is_others_end and verdict is Verdict.RTE and died_of_a_closed_pipe(run)
        if word is None or (verdict is not Verdict.AC and word.verdict is Verdict.AC and not is_unheard):
            return PassResult(self._stopped(one.case, run, verdict)._replace(said=said))
        result = CaseResult(one.case, word.verdict, run, note=word.message, said=said, points=word.points)
        return PassResult(result, word.next_input)

    def _talk_once(self, one: Pass, *, alone: bool) -> tuple["Talked", Verdict]:
        from judge.external.interactor import Scene
        from judge.running.runinthread import Part

        interactor = self._validators.interactor()
        limits = run_limits(self._time_s, self._memory_mib, TALK_BYTES, kill_factor=self._kill_factor)
        scene = Scene(one.stdin, one.case.answer or b"", one.case.checker.flags, one.is_next)
        with self._lock.held(alone=alone):
            part = Part(self._program_of(one.case), limits, one.case.arguments)
            conversation = interactor.talk(part, scene, is_recorded=self._is_recorded)
        run = self._renamed(conversation.exchange.program)
        verdict = decide(run, time_limit_s=self._time_s, memory_limit_mib=self._memory_mib, output_limit=TALK_BYTES)
        return conversation._replace(exchange=conversation.exchange._replace(program=run)), verdict

    def _stopped(self, case: TestCase, run: RunResult, verdict: Verdict) -> CaseResult:
        """The result of a run that did not end well."""
        from judge.failedrun import failed_result  # its many patterns are compiled when they are needed

        limits = run_limits(self._time_s, self._memory_mib, TALK_BYTES)
        return failed_result(case, run, verdict, language=self._language, limits=limits, opens_files=self._problem.site.opens_files)

    def _run(self, one: Pass, *, alone: bool) -> tuple[RunResult, Verdict]:
        case = one.case
        answer_bytes = case.answer.stat().st_size if case.answer else None
        output_limit = output_limit_bytes(answer_bytes, self._problem.limits.output_mib, is_site=self._is_as_at_the_site(case))
        limits = run_limits(self._time_s, self._memory_mib, output_limit, kill_factor=self._kill_factor)
        with self._lock.held(alone=alone):
            run = self._renamed(self._runner_of(case).run(one.stdin, limits, case.arguments))
        return run, decide(run, time_limit_s=self._time_s, memory_limit_mib=self._memory_mib, output_limit=output_limit)

    def _runner_of(self, case: TestCase) -> Runner:
        """The program's runner; another for a case that has files where it runs, or an answer that is given."""
        if self._answers is not None:
            from judge.givenanswers import GivenAnswer

            return GivenAnswer(self._answers[case.name])
        if case.files is None:
            return self.runner
        if self._beside is None or self._beside[0] != case.files:
            self._close_beside()
            runner = open_runner(self._program_of(case), backend=self._bench.backend, cache=self._bench.cache)
            self._beside = case.files, runner
        return self._beside[1]

    def _program_of(self, case: TestCase) -> Program:
        """The program, with the files of a case where it runs."""
        if case.files is None:
            return self._program
        from judge.running.workingfiles import with_files  # few cases have files

        return with_files(self._program, case.files)

    def _close_beside(self) -> None:
        if self._beside is not None:
            self._beside[1].close()

    def _renamed(self, run: RunResult) -> RunResult:
        for place, name in self._names.items():
            run = run._replace(stderr=run.stderr.replace(os.fsencode(place), os.fsencode(name)))
        return run

    def _check(self, one: Pass, run: RunResult) -> PassResult:
        case = one.case
        if case.answer is None:
            missing = CheckerError("no answer file: write it with judge verify {id} --answers", id=self._problem.id)
            return PassResult(CaseResult(case, Verdict.NA, run, trouble=missing))
        try:
            checked = self._compare(one, case.answer, run.stdout)
        except (CheckerError, RunnerError) as error:
            return PassResult(CaseResult(case, Verdict.JE, run, trouble=error))
        if self._problem.special and checked.verdict in (Verdict.WA, Verdict.PE):
            untold = CheckerError("several outputs may be right here, and the problem has no checker")
            return PassResult(CaseResult(case, Verdict.NA, run, difference=checked.difference, trouble=untold))
        is_wrong_there = checked.verdict is Verdict.WA and self._problem.site.calls_too_much and self._is_as_at_the_site(case)
        is_large = is_wrong_there and is_too_much(run.output_bytes, case.answer.stat().st_size)
        verdict = Verdict.OLE if is_large else checked.verdict
        result = CaseResult(case, verdict, run, difference=checked.difference, note=checked.message, points=checked.points)
        return PassResult(result, checked.next_input)

    def _is_as_at_the_site(self, case: TestCase) -> bool:
        """Whether the site's own comparison decides, so that its output limit is meant where the problem says none."""
        is_plain = case.checker.comparison == STANDARD and not self._problem.special
        return is_plain and case.answer is not None and not self._problem.limits.output_mib

    def _compare(self, one: Pass, answer: Path, output: bytes) -> CheckResult:
        compare, flags = one.case.checker.comparison.check, one.case.checker.flags
        if compare is not None:
            return compare(answer.read_bytes(), output, flags)
        return self._validators.checker().check(one.stdin, answer, output, flags, is_next_pass=one.is_next)
