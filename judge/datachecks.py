"""The data of a package checked: what its input validators and its output validator say of inputs and outputs.

data/sample data/secret   every input is valid; `.out` files are accepted, too
data/invalid_input        refused by one of the input validators
data/invalid_output       valid inputs; `.out` is refused by the output validator
data/valid_output         valid inputs; `.out` is accepted
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from judge.errors import CheckerError, JudgeError, ToolchainError, VerificationError
from judge.external.checker import CheckerProgram
from judge.external.input_validator import InputValidator, find_input_validators, find_strange_validators, open_input_validator
from judge.messages import N_
from judge.model import Problem, TestCase, Verdict
from judge.store.caserecipe import refuse_other_input
from judge.store.packages import load_validation_cases
from judge.submissioncheck import Finding
from judge.toolchain.build import Workbench

_INVALID_INPUT, _INVALID_OUTPUT, _VALID_OUTPUT = "invalid_input", "invalid_output", "valid_output"

#: folders of programs that check answers, of other tools and no part of the format
_ANSWER_VALIDATORS = ("answer_validators", "answer_format_validators")


def check_data(problem: Problem, bench: Workbench) -> Iterator[Finding]:
    """The findings on the data, one by one."""
    extra = load_validation_cases(problem, (_INVALID_OUTPUT, _VALID_OUTPUT))
    invalid = load_validation_cases(problem, (_INVALID_INPUT,))
    refused: set[str] = set()
    paths = find_input_validators(problem.folder)
    for path in paths:
        subject = path.relative_to(problem.folder).as_posix()
        try:
            validator = open_input_validator(path, bench)
        except (ToolchainError, CheckerError) as error:
            yield Finding(subject, None, error, skipped=isinstance(error, ToolchainError))
            continue
        try:
            yield from _check_inputs(validator, subject, (*problem.cases, *extra))
            refused.update(case.name for case in invalid if case.name not in refused and not validator.is_valid(case))
        finally:
            validator.close()
    yield from (_refused(case, is_refused=case.name in refused) for case in invalid if paths)
    yield from _other_inputs(problem)
    yield from _strange(problem)
    yield from _check_outputs(problem, extra, bench)


def _check_inputs(validator: InputValidator, subject: str, cases: Sequence[TestCase]) -> Iterator[Finding]:
    try:
        refused = [(case, said) for case in cases if (said := validator.refusal_of(case)) is not None]
    except JudgeError as error:
        yield Finding(subject, None, error)
        return
    for case, said in refused:
        yield Finding(f"data/{case.name}.in", None, VerificationError("refused by {validator}: {said}", validator=subject, said=said))
    if not refused:
        yield Finding(subject, Verdict.AC)


def _other_inputs(problem: Problem) -> Iterator[Finding]:
    """Inputs that lie beside a recipe and are not what it makes."""
    for case in problem.cases:
        if case.recipe is not None:
            try:
                refuse_other_input(case, case.input.read_bytes())
            except CheckerError as error:
                yield Finding(f"data/{case.name}.made", None, error)


def _refused(case: TestCase, *, is_refused: bool) -> Finding:
    problem = None if is_refused else VerificationError("no input validator refuses it, and one should")
    return Finding(f"data/{case.name}.in", None, problem)


def _strange(problem: Problem) -> Iterator[Finding]:
    """What lies among validators and was not run."""
    for path in find_strange_validators(problem.folder):
        template = N_("no input validator that can be run here: {suffix} is none of the known languages")
        yield Finding(_below(problem, path), None, VerificationError(template, suffix=path.suffix or path.name), skipped=True)
    for name in _ANSWER_VALIDATORS:
        if (problem.folder / name).is_dir():
            yield Finding(
                name, None, VerificationError("programs that check answers are no part of the format, and were not run"), skipped=True
            )


def _check_outputs(problem: Problem, extra: Sequence[TestCase], bench: Workbench) -> Iterator[Finding]:
    """What is said of outputs that the package has."""
    shown = [case for case in problem.cases if not case.is_added]
    wanted = [(case, not case.name.startswith(f"{_INVALID_OUTPUT}/")) for case in (*shown, *extra) if _output(case).is_file()]
    if not wanted:
        return
    checker: CheckerProgram | None = None
    try:
        for case, is_right in wanted:
            if case.checker.comparison.check is None and checker is None and problem.validator is not None:
                checker = CheckerProgram(problem.validator, bench)
            yield _checked(case, checker, is_right=is_right)
    except (CheckerError, ToolchainError) as error:
        yield Finding("data", None, error, skipped=isinstance(error, ToolchainError))
    finally:
        if checker is not None:
            checker.close()


def _checked(case: TestCase, checker: CheckerProgram | None, *, is_right: bool) -> Finding:
    subject, output, compare = f"data/{case.name}.out", _output(case).read_bytes(), case.checker.comparison.check
    if case.answer is None:
        return Finding(subject, None, VerificationError("there is no answer file to check it with"))
    if compare is not None:
        said = compare(case.answer.read_bytes(), output, case.checker.flags).verdict
    elif checker is not None:
        said = checker.check(case.input, case.answer, output, case.checker.flags).verdict
    else:
        return Finding(subject, None, VerificationError("there is no output validator to check it with"), skipped=True)
    if (said is Verdict.AC) == is_right:
        return Finding(subject, said)
    if is_right:
        return Finding(subject, said, VerificationError("the output validator refuses it, and should not"))
    return Finding(subject, said, VerificationError("the output validator accepts it, and should not"))


def _output(case: TestCase) -> Path:
    return case.input.with_suffix(".out")


def _below(problem: Problem, path: Path) -> str:
    return path.relative_to(problem.folder).as_posix()
