"""`judge diff`: output and answer of one case, side by side."""

from judge.cli.exitcode import exit_code
from judge.cli.invocation import Invocation
from judge.cli.terminal import say
from judge.judging import judge
from judge.model import CaseResult, Report, Verdict
from judge.practice.toldhints import is_known_now
from judge.reports.compilerlines import compiler_lines
from judge.reports.reportlines import case_lines
from judge.reports.sidebyside import render_side_by_side
from judge.reports.style import Style
from judge.selection import choose_cases
from judge.verdicts import decisive, is_wrong_output

#: verdicts after which output is worth comparing that is not wrong
_COMPARED = (Verdict.AC, Verdict.NA)


def run(invocation: Invocation) -> int:
    """Exit code 0 when the case, or every case, is accepted, 4 when that cannot be told, else 1."""
    submission = invocation.open_submission(invocation.one_word())
    is_known_now(invocation.root, "diff")
    cases = choose_cases(submission.problem, invocation.arguments.texts("--case"))
    report = judge(submission.problem, submission.source, submission.language, invocation.bench, cases=cases, fail_fast=True)
    return _show(report, invocation.style)


def _show(report: Report, style: Style) -> int:
    if not report.compiled:
        for line in compiler_lines(report.compile_output, style):
            say(line)
        return 1
    result = decisive(report.results) or report.results[-1]
    if result.verdict is Verdict.AC and len(report.results) > 1:
        say(style.say("all {count} cases are accepted: there is nothing to compare", count=len(report.results)))
        return 0
    _show_case(result, style)
    return exit_code([result.verdict])


def _show_case(result: CaseResult, style: Style) -> None:
    is_compared = result.seen in _COMPARED or is_wrong_output(result)
    for line in case_lines(result, len(result.case.name), style, is_brief=is_compared):
        say(line)
    answer = result.case.answer
    if is_compared and answer is not None:
        for line in render_side_by_side(answer.read_bytes(), result.run.stdout, style):
            say(line)
    if result.note:
        say(result.note)
