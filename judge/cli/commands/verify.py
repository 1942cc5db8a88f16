"""`judge verify`: show the findings on problems."""

from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import LiveLine, say, talk
from judge.errors import JudgeError, UsageError
from judge.model import Problem
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.addedcases import add_answer
from judge.toolchain.build import Workbench
from judge.verification import Finding, make_answer, verify


def run(invocation: Invocation) -> int | Document:
    """Exit code 0 when everything is as it should be, 1 when not, 3 when a problem could not be judged."""
    arguments, style, workspace, bench = invocation.arguments, invocation.style, invocation.workspace, invocation.bench
    words = arguments.words or (tuple(workspace.problem_ids()) if arguments.has("--all") else ())
    if not words:
        raise UsageError("which problem? for example: judge verify 1000, or judge verify --all")
    findings: dict[str, list[Finding]] = {}
    errors: dict[str, str] = {}
    for word in words:
        try:
            problem = workspace.problem(word)
            if arguments.has("--answers"):
                problem = _write_answers(problem, bench, style)
            findings[word] = _verify_one(problem, bench, style, is_quiet=invocation.is_json)
        except JudgeError as error:
            errors[word] = error.render(style.translate)
            if len(words) == 1:
                raise
            talk(f"{word}: {errors[word]}")
    bad = sum(_is_bad(finding) for found in findings.values() for finding in found)
    code = 3 if errors else 1 if bad else 0
    if invocation.is_json:
        return Document({"problems": [_json(problem, found) for problem, found in findings.items()]}, code, errors)
    if len(words) > 1:
        good = sum(not any(map(_is_bad, found)) for found in findings.values())
        say(style.say("{right} of {total} problems verified", right=good, total=len(words)))
    return code


def _verify_one(problem: Problem, bench: Workbench, style: Style, *, is_quiet: bool) -> list[Finding]:
    progress = LiveLine(style)
    if is_quiet:
        return verify(problem, bench, on_finding=lambda _: None)
    say(style.paint(f"{problem.id} {title_of(problem.names, style.language)}", "bold"))

    def show(finding: Finding) -> None:
        progress.clear()
        say(_line(finding, style))
        progress.show("...")

    progress.show("...")
    findings = verify(problem, bench, on_finding=show)
    progress.clear()
    bad = sum(map(_is_bad, findings))
    if bad:
        say("  " + style.paint(style.say("{count} of {total} are not as they should be", count=bad, total=len(findings)), "red", "bold"))
    else:
        say("  " + style.paint(style.say("verified: {total} as they should be", total=len(findings)), "green", "bold"))
    return findings


def _line(finding: Finding, style: Style) -> str:
    code = finding.verdict.name if finding.verdict else ""
    if finding.problem is None:
        return "  " + style.paint("✓", "green") + f" {code:<4} {finding.subject}"
    words = finding.problem.render(style.translate)
    mark = style.paint("-", "yellow") if finding.skipped else style.paint("✗", "red")
    return f"  {mark} {code:<4} {finding.subject}: {words}"


def _is_bad(finding: Finding) -> bool:
    return finding.problem is not None and not finding.skipped


def _write_answers(problem: Problem, bench: Workbench, style: Style) -> Problem:
    from judge.store.packages import load_problem

    for case in problem.cases:
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
        }
        for finding in found
    ]
    return {"problem": problem, "verified": not any(map(_is_bad, found)), "findings": findings}
