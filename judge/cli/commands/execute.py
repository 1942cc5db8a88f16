"""`judge exec`: run a solution by hand, under its problem's limits."""

import sys
from pathlib import Path

from judge.casejudging import Judging
from judge.checkers import VALIDATOR
from judge.cli.invocation import Invocation
from judge.cli.terminal import give_bytes, shown_path, talk
from judge.errors import UsageError
from judge.givenfiles import read_given
from judge.language import memory_limit_mib, time_limit_s
from judge.model import CaseResult, CheckerChoice, Kind, TestCase, Verdict
from judge.reports.compilerlines import compiler_lines
from judge.reports.reportlines import run_line
from judge.reports.style import Style
from judge.runs import Program
from judge.selection import choose_cases
from judge.submission import Submission
from judge.temporary import make_folder
from judge.toolchain.submissionbuild import build_submission
from judge.verdicts import TALK_BYTES, decide, run_limits

#: seconds that a person may think
_PATIENCE_S = 3600.0


def run(invocation: Invocation) -> int:
    """Exit code 0 when the program ended well within its limits, else 1."""
    arguments, style, bench = invocation.arguments, invocation.style, invocation.bench
    submission = invocation.find_submission(invocation.one_word())
    built = build_submission(submission.problem, submission.source, submission.language, bench)
    if built.program is None:
        for line in compiler_lines(built.output, style):
            talk(line)
        return 1
    if Kind.INTERACTIVE in submission.problem.kinds and not (arguments.has("--input") or arguments.has("--case")):
        return _be_the_interactor(invocation, submission, built.program)
    with make_folder() as folder:
        given = _input(invocation, submission, folder / "input")
        names = dict.fromkeys(built.places, submission.source.name)
        judging = Judging(submission.problem, submission.language, bench, built.program, names=names)
        try:
            result = judging.judge(TestCase("exec", given, None, CheckerChoice(VALIDATOR)))
        finally:
            judging.close()
    _show(result, style)
    return 0 if result.verdict is Verdict.NA else 1


def _be_the_interactor(invocation: Invocation, submission: Submission, program: Program) -> int:
    """Talk with the solution line by line: it waits for what is typed, so only its processor time is limited."""
    from judge.running.byhand import talk_by_hand
    from judge.running.runinthread import Part

    style, bench, problem = invocation.style, invocation.bench, submission.problem
    if sys.stdin.isatty():
        talk(style.paint(style.say("you are the interactor: what you type is what the program reads; Ctrl-D ends it"), "dim"))
    time_s, memory_mib = time_limit_s(problem.limits, submission.language), memory_limit_mib(problem.limits, submission.language)
    limits = run_limits(time_s, memory_mib, TALK_BYTES)._replace(wall_s=_PATIENCE_S)
    run = talk_by_hand(Part(program, limits), sys.stdin.fileno(), give_bytes, backend=bench.backend, cache=bench.cache)
    verdict = decide(run, time_limit_s=time_s, memory_limit_mib=memory_mib, output_limit=TALK_BYTES)
    nobody = TestCase("exec", submission.source, None, CheckerChoice(VALIDATOR))
    _show_end(CaseResult(nobody, Verdict.NA if verdict is Verdict.AC else verdict, run), style)
    return 0 if verdict is Verdict.AC else 1


def _input(invocation: Invocation, submission: Submission, place: Path) -> Path:
    """The file that becomes stdin: a case's, a file, or what is typed until Ctrl-D."""
    arguments, style = invocation.arguments, invocation.style
    if arguments.has("--case"):
        cases = choose_cases(submission.problem, arguments.texts("--case"))
        if len(cases) != 1:
            raise UsageError("one case at a time: {names}", names=", ".join(case.name for case in cases))
        return cases[0].input
    if arguments.has("--input"):
        path = Path(arguments.text("--input"))
        if not path.is_file():  # a pipe, which can be read once
            place.write_bytes(read_given(path))
        return path if path.is_file() else place
    if sys.stdin.isatty():
        shown = shown_path(submission.source)
        talk(style.paint(style.say("type the input of {path}, then Ctrl-D on a line of its own", path=shown), "dim"))
    place.write_bytes(sys.stdin.buffer.read())
    return place


def _show(result: CaseResult, style: Style) -> None:
    give_bytes(result.run.stdout)
    if result.run.stdout and not result.run.stdout.endswith(b"\n"):
        talk(style.paint(style.say("(the output does not end with a newline)"), "dim"))
    _show_end(result, style)


def _show_end(result: CaseResult, style: Style) -> None:
    give_bytes(result.run.stderr, is_talk=True)
    talk(run_line(result, style))
