"""`judge run`: judge targets one after another, or several problems at once, and show what came of it."""

from collections.abc import Sequence
from functools import partial

from judge.cli.exitcode import exit_code
from judge.cli.invocation import Document, Invocation
from judge.cli.runlog import log_run
from judge.cli.runscreen import RunScreen, show_report
from judge.cli.terminal import LiveLine, say, shown_path, talk
from judge.errors import JudgeError, UsageError
from judge.judging import judge
from judge.model import Report, Verdict
from judge.selection import choose_cases


def run(invocation: Invocation) -> int | Document:
    """Exit code as `exit_code` has it; 3 as well when one could not be judged at all."""
    words = invocation.names()
    if invocation.arguments.has("--all"):
        words = words or tuple(invocation.workspace.solved_ids())
        if not words:
            raise UsageError("no solution was saved yet: judge next begins one, or name a problem: judge {command} 1000", command="run")
    if len(words) > 1:
        return _run_many(words, invocation)
    words = words or (invocation.one_word(),)
    if invocation.is_json:
        return _run_for_a_program(words[0], invocation)
    report, lines = _judge(words[0], invocation, RunScreen(invocation.style))
    for line in lines:
        say(line)
    return exit_code([report.verdict])


def _run_for_a_program(word: str, invocation: Invocation) -> Document:
    """The document on one target, which says in its place why it could not be judged."""
    try:
        return _document([_judge(word, invocation, None)[0]], {})
    except JudgeError as error:
        message = error.render(invocation.style.translate)
        talk(f"judge: {message}")
        return Document({"reports": []}, 2 if isinstance(error, UsageError) else 3, {word: message})


def _run_many(words: Sequence[str], invocation: Invocation) -> int | Document:
    from judge.batch import in_parallel

    jobs, style = invocation.arguments.whole("--jobs", 1), invocation.style
    work = partial(_judge_word, invocation=invocation, is_shown=not invocation.is_json and jobs == 1)
    line = LiveLine(style)
    reports: list[Report] = []
    errors: dict[str, str] = {}
    for number, (word, result) in enumerate(zip(words, in_parallel(work, words, jobs), strict=True), 1):
        line.clear()
        if isinstance(result, Report):
            reports.append(result)
        else:
            errors[word] = result.render(style.translate)
        if invocation.is_json:
            continue
        if isinstance(result, JudgeError):
            talk(f"{word}: {errors[word]}")
        elif jobs > 1:
            show_report(result, style)
        say("")
        line.show(style.say("{number} of {total} problems", number=number, total=len(words)) if number < len(words) else "")
    line.clear()
    if invocation.is_json:
        return _document(reports, errors)
    right = sum(report.verdict is Verdict.AC for report in reports)
    say(style.say("{right} of {total} problems accepted", right=right, total=len(words)))
    if invocation.arguments.has("--all"):
        say(style.paint(style.say("no review: what all solutions are worth together says little of each"), "dim"))
    return 3 if errors else exit_code([report.verdict for report in reports])


def _judge_word(word: str, *, invocation: Invocation, is_shown: bool) -> Report | JudgeError:
    """The report on what a word means; an error that ends this one only."""
    try:
        return _judge(word, invocation, RunScreen(invocation.style) if is_shown else None)[0]
    except JudgeError as error:
        return error
    except OSError as error:
        from judge.systemerror import in_words  # most commands meet none

        return in_words(error)


def _judge(word: str, invocation: Invocation, screen: RunScreen | None) -> tuple[Report, list[str]]:
    """The report, written down before its conclusion is told, and what that did to the schedule."""
    submission = invocation.open_submission(word)
    cases = choose_cases(submission.problem, invocation.arguments.texts("--case"))
    if screen:
        screen.begin(submission, cases)
    report = judge(
        submission.problem, submission.source, submission.language, invocation.bench, cases=cases,
        fail_fast=invocation.arguments.has("--fail-fast"),
        on_built=screen.built if screen else None, on_checker=screen.checker if screen else None,
        on_result=screen.result if screen else None,
    )  # fmt: skip
    lines = log_run(invocation, report)
    if screen:
        screen.end(report, _crash_line(report, invocation, screen))
    return report, lines


def _crash_line(report: Report, invocation: Invocation, screen: RunScreen) -> str:
    """Where a C++ program crashes, and why; empty where nothing is to be said."""
    is_asked = invocation.arguments.has("--debug")
    if report.verdict is Verdict.AC and not is_asked:
        return ""
    from judge.crashplace import case_to_look_at, find_crash  # for what failed alone

    result = case_to_look_at(report, is_asked=is_asked)
    if result is None:
        return invocation.style.say("--debug is for C and C++ programs that read one input and print one output") if is_asked else ""
    screen.looking()
    found = find_crash(report, result, invocation.bench)
    if found is None:
        return invocation.style.say("sanitizers find nothing wrong on {case}", case=result.case.name) if is_asked else ""
    what = invocation.style.translate(found.what)
    return invocation.style.say("{path}:{line}: {what}", path=shown_path(report.source), line=found.line, what=what)


def _document(reports: Sequence[Report], errors: dict[str, str]) -> Document:
    from judge.reports.runjson import report_json

    payload = {"reports": [report_json(report) for report in reports]}
    return Document(payload, 3 if errors else exit_code([report.verdict for report in reports]), errors)
