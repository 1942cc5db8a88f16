"""What cannot be hunted, and why: problems that want more than an input that somebody makes."""

from judge.errors import StressError, UsageError
from judge.judging import refuse_unsupported
from judge.messages import N_
from judge.model import Kind, Problem, TestCase, Verdict
from judge.stress.builtsource import Setting
from judge.stress.conversationcheck import NO_ANSWER, open_judging, with_patience
from judge.temporary import make_folder

#: cases that are tried without their answers
_MOST_TRIED = 2


def refuse_unhuntable(problem: Problem) -> None:
    """UsageError for problems that cannot be judged here, or only by the cases that they have."""
    refuse_unsupported(problem)
    if Kind.SUBMIT_ANSWER in problem.kinds:
        raise UsageError("problem {id} takes an answer, which is no program that other inputs could be tried on", id=problem.id)
    own = [case for case in problem.cases if not case.is_added]
    if own and all(map(has_settings, own)):
        raise UsageError("problem {id} has arguments or files with every case, and nothing makes them for other inputs", id=problem.id)


def refuse_without_answers(setting: Setting) -> None:
    """StressError where the program that judges conversations wants to know more than the input: nothing makes answers for new ones.

    Who reads an answer is not seen from outside, so a trusted solution is judged on some cases as if theirs were empty.
    """
    told = [case for case in setting.problem.cases if not case.is_counterexample and _has_answer(case)]
    if not setting.is_conversation or not told:
        return
    if setting.trusted is None:
        raise StressError(
            N_("the judge of problem {id} may read the answers of cases, which nothing makes: a right solution tells, with --against"),
            id=setting.problem.id,
        )
    told.sort(key=lambda case: (not case.is_sample, case.input.stat().st_size))
    judging = open_judging(with_patience(setting.problem), setting.trusted, setting.bench)
    with make_folder() as folder:
        nothing = folder / "answer"
        nothing.write_bytes(NO_ANSWER)
        try:
            results = [judging.judge(case._replace(answer=nothing)) for case in told[:_MOST_TRIED]]
        finally:
            judging.close()
    if any(result.seen is not Verdict.AC for result in results):
        raise StressError(
            N_("the judge of problem {id} needs an answer file for each input, and nothing makes those: only its own cases can be judged"),
            id=setting.problem.id,
        )


def has_settings(case: TestCase) -> bool:
    """Whether its input alone does not make a case: a submission gets arguments or files with it."""
    return bool(case.arguments) or case.files is not None


def _has_answer(case: TestCase) -> bool:
    return case.answer is not None and bool(case.answer.read_bytes().strip())
