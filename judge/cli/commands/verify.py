"""`judge verify`: show the findings on problems."""

from collections.abc import Iterable, Iterator, Sequence

from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import LiveLine, say, talk
from judge.cli.workeroptions import open_workers
from judge.errors import JudgeError, UsageError
from judge.jurysubmissions import make_answer
from judge.madecases import with_made_cases
from judge.model import Problem
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.addedcases import add_answer
from judge.store.caserecipe import write_hash
from judge.submissioncheck import Finding
from judge.systemerror import in_words
from judge.toolchain.build import Workbench
from judge.toolchain.elsewhere import Commands, commands_of, headers_of
from judge.verification import verify, verify_elsewhere
from judge.workers.contents import read_folder
from judge.workers.work import Content, Work


def run(invocation: Invocation) -> int | Document:
    """Exit code 0 when everything is as it should be, 1 when not, 3 when a problem could not be judged."""
    arguments, style = invocation.arguments, invocation.style
    words = invocation.names() or (tuple(invocation.workspace.problem_ids()) if arguments.has("--all") else ())
    if not words:
        raise UsageError("which problem? for example: judge verify 1000, or judge verify --all")
    findings: dict[str, list[Finding]] = {}
    errors: dict[str, str] = {}
    is_shared = arguments.has("--scheduler") or (arguments.whole("--jobs", 1) > 1 and len(words) > 1)
    for word, found in _verify_elsewhere(words, invocation) if is_shared else _verify_here(words, invocation):
        if isinstance(found, JudgeError):
            errors[word] = found.render(style.translate)
            if len(words) == 1:
                raise found
            talk(f"{word}: {errors[word]}")
        else:
            findings[word] = found
    bad = sum(_is_bad(finding) for found in findings.values() for finding in found)
    code = 3 if errors else 1 if bad else 0
    if invocation.is_json:
        return Document({"problems": [_json(problem, found) for problem, found in findings.items()]}, code, errors)
    if len(words) > 1:
        good = sum(not any(finding.problem for finding in found) for found in findings.values())
        say(style.say("{right} of {total} problems verified", right=good, total=len(words)))
    return code


def _verify_here(words: Sequence[str], invocation: Invocation) -> Iterator[tuple[str, list[Finding] | JudgeError]]:
    """The findings on each problem, shown one by one as they come."""
    style, bench = invocation.style, invocation.bench
    for word in words:
        try:
            problem = invocation.workspace.problem(word)
            if invocation.arguments.has("--answers"):
                problem = _write_answers(problem, bench, style)
            found = _verify_one(problem, bench, style, is_quiet=invocation.is_json)
        except JudgeError as error:
            yield word, error
        except OSError as error:
            yield word, in_words(error)
        else:
            yield word, found


def _verify_elsewhere(words: Sequence[str], invocation: Invocation) -> Iterator[tuple[str, list[Finding] | JudgeError]]:
    """The findings on each problem, shown whole as workers have them."""
    if invocation.arguments.has("--answers"):
        raise UsageError("--answers writes into packages: leave out --jobs and --scheduler")
    commands, headers = commands_of(invocation.bench), headers_of(invocation.bench.include)
    problems: dict[str, Problem] = {}
    for word in words:
        try:
            problems[word] = invocation.workspace.problem(word)
        except JudgeError as error:
            yield word, error
    unread: list[tuple[str, JudgeError]] = []
    workers = open_workers(invocation, verify_elsewhere)
    try:
        # a content is named by its folder, which has the problem's id
        for done in workers.each(_works(problems.values(), commands, headers, unread)):
            word = done.work.contents[0].folder.name
            if not isinstance(done.result, JudgeError) and not invocation.is_json:
                _show(problems[word], done.result, invocation.style)
            yield word, done.result
        yield from unread
    finally:
        workers.close()


def _works(
    problems: Iterable[Problem], commands: Commands, headers: Sequence[Content], unread: list[tuple[str, JudgeError]]
) -> Iterator[Work]:
    """A work for each problem; those of which files cannot be read go to `unread`."""
    for problem in problems:
        try:
            yield Work(commands, (read_folder(problem.folder), *headers))
        except OSError as error:
            unread.append((problem.id, in_words(error)))


def _show(problem: Problem, findings: list[Finding], style: Style) -> None:
    say(_head(problem, style))
    for finding in findings:
        say(_line(finding, style))
    say(_end(findings, style))


def _verify_one(problem: Problem, bench: Workbench, style: Style, *, is_quiet: bool) -> list[Finding]:
    progress = LiveLine(style)
    if is_quiet:
        return verify(problem, bench, on_finding=lambda _: None)
    say(_head(problem, style))

    def show(finding: Finding) -> None:
        progress.clear()
        say(_line(finding, style))
        progress.show("...")

    progress.show("...")
    findings = verify(problem, bench, on_finding=show)
    progress.clear()
    say(_end(findings, style))
    return findings


def _head(problem: Problem, style: Style) -> str:
    return style.paint(f"{problem.id} {title_of(problem.names, style.language)}", "bold")


def _end(findings: list[Finding], style: Style) -> str:
    bad = sum(map(_is_bad, findings))
    if bad:
        return "  " + style.paint(style.say("{count} of {total} are not as they should be", count=bad, total=len(findings)), "red", "bold")
    left = sum(finding.skipped for finding in findings)
    if left:
        words = style.say(
            "{count} of {total} as they should be, {left} not looked at", count=len(findings) - left, total=len(findings), left=left
        )
        return "  " + style.paint(words, "yellow", "bold")
    return "  " + style.paint(style.say("verified: {total} as they should be", total=len(findings)), "green", "bold")


def _line(finding: Finding, style: Style) -> str:
    code = finding.verdict.name if finding.verdict else ""
    if finding.problem is None:
        note = f": {finding.note.render(style.translate)}" if finding.note else ""
        return "  " + style.paint("✓", "green") + f" {code:<4} {finding.subject}" + style.paint(note, "dim")
    words = finding.problem.render(style.translate)
    mark = style.paint("-", "yellow") if finding.skipped else style.paint("✗", "red")
    return f"  {mark} {code:<4} {finding.subject}: {words}"


def _is_bad(finding: Finding) -> bool:
    return finding.problem is not None and not finding.skipped


def _write_answers(problem: Problem, bench: Workbench, style: Style) -> Problem:
    from judge.store.packages import load_problem

    problem = with_made_cases(problem, bench, on_case=lambda _: None)
    for case in problem.cases:
        if case.recipe is not None:
            write_hash(case)
        if case.answer is None:
            talk(style.say("wrote {path}", path=add_answer(case, make_answer(problem, case, bench))))
    return load_problem(problem.folder)


def _json(problem: str, found: list[Finding]) -> dict[str, object]:
    findings = [
        {
            "subject": finding.subject,
            "verdict": finding.verdict.name if finding.verdict else None,
            "skipped": finding.skipped,
            "message": str(finding.problem or ""),
            "note": str(finding.note or ""),
        }
        for finding in found
    ]
    return {"problem": problem, "verified": not any(finding.problem for finding in found), "findings": findings}
