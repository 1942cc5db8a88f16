"""`judge exec`: run a solution by hand, under its problem's limits."""

import sys
from pathlib import Path

from judge.checkers import VALIDATOR
from judge.cli.invocation import Invocation
from judge.cli.terminal import give_bytes, shown_path, talk
from judge.errors import UsageError
from judge.givenfiles import read_given
from judge.judging import Judging
from judge.model import CaseResult, CheckerChoice, TestCase, Verdict
from judge.reports.reportlines import compiler_lines, run_line
from judge.reports.style import Style
from judge.selection import choose_cases
from judge.submission import Submission
from judge.temporary import make_folder
from judge.toolchain.build import build


def run(invocation: Invocation) -> int:
    """Exit code 0 when the program ended well within its limits, else 1."""
    arguments, style, bench = invocation.arguments, invocation.style, invocation.bench
    if len(arguments.words) != 1:
        raise UsageError("which solution? for example: judge exec 1000, or judge exec solutions/1000.py")
    submission = invocation.find_submission(arguments.words[0])
    built = build(submission.source, submission.language, bench, site=submission.problem.site)
    if built.program is None:
        for line in compiler_lines(built.output, style):
            talk(line)
        return 1
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
    give_bytes(result.run.stderr, is_talk=True)
    talk(run_line(result, style))
