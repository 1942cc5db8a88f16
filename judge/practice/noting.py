"""When a wrong-answer note begins: at the third failed run of a round, at giving up, and at acceptance after trouble, then with the fix.

What failed last is kept in the cache until then: the source, and the smallest case that was wrong.
"""

import json
from contextlib import suppress
from difflib import unified_diff
from pathlib import Path
from typing import Any

from judge.forgetting import AGAIN
from judge.history.days import date_of
from judge.jsontext import parse_json
from judge.model import CaseResult, Problem, Report, Verdict
from judge.practice.rules.mistakes import CAUSES
from judge.practice.rules.rounds import Round
from judge.practice.wrongnotes import add_entry, entries_of
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.files import write_atomically
from judge.store.root import cache_in, solutions_in

#: failed runs, and seconds, from which a failure took effort
_TRIES, _SECONDS = 3, 15 * 60

#: bytes of a case, and lines of a fix, that go into a note
_MOST_BYTES, _MOST_LINES = 400, 60

_FAILED = frozenset((Verdict.WA, Verdict.PE, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE))


def note_failure(root: Path, report: Report) -> None:
    """Keep what failed, for the note that may come."""
    if report.verdict not in _FAILED:
        return
    result = min((one for one in report.results if one.verdict in _FAILED), key=_size, default=None)
    failure: dict[str, Any] = {"verdict": report.verdict.name, "source": report.source.read_text("utf-8", "replace")}
    if result is not None:
        failure |= {"case": result.case.name, **_case(result)}
    with suppress(OSError):  # only a part of a note is lost
        write_atomically(_failure_in(root, report.problem.id), json.dumps(failure, ensure_ascii=False).encode())


def begin_note(root: Path, problem: Problem, found: Round, style: Style, *, source: Path | None = None) -> Path | None:
    """Begin the note of a round that failed, or was hard; its path, None when the round was no trouble or the note is there.

    `source` is the accepted one, for the fix.
    """
    if found.is_recall or not took_effort(found):
        return None
    solutions, failure = solutions_in(root), _load(root, problem.id)
    date = date_of(found.day)
    fix = _fix(str(failure.get("source", "")), source, style) if source and found.is_accepted else ""
    title = title_of(problem.names, style.language)
    if any(entry.date == date for entry in entries_of(solutions, problem.id)):
        return add_entry(solutions, problem.id, title, fix) if fix else None
    return add_entry(solutions, problem.id, title, _entry(found, failure, style) + fix)


def took_effort(found: Round) -> bool:
    """Whether a round was trouble enough to be written about: what is rated as failed was, be it accepted once the editorial was read."""
    if not found.rating:  # it is going on
        return len(found.failures) == _TRIES
    if found.is_accepted:
        return bool(found.failures) and (len(found.failures) >= _TRIES or found.active >= _SECONDS or found.rating == AGAIN)
    return bool(found.failures) or found.active >= _SECONDS


def _entry(found: Round, failure: dict[str, Any], style: Style) -> str:
    verdict = style.translate(Verdict[found.failures[-1]].value) if found.failures else ""
    minutes = style.say("{minutes} min", minutes=round(found.active / 60))
    about = ", ".join([*([verdict] if verdict else []), style.say("{count} runs", count=found.tries), minutes])
    cause, next_time = style.say("cause"), style.say("next time")
    lines = [f"## {date_of(found.day)} · {about}", "", f"- {cause}: <!-- {', '.join(CAUSES)} -->", f"- {next_time}: ", ""]
    if failure.get("case"):
        lines += [style.say("The smallest case that failed: {case}", case=failure["case"]), ""]
        for name, words in (("input", style.say("input")), ("expected", style.say("expected")), ("found", style.say("found"))):
            if name in failure:
                lines += [f"{words}:", "", "```", str(failure[name]).rstrip("\n"), "```", ""]
    return "\n".join(lines) + "\n"


def _fix(before: str, source: Path, style: Style) -> str:
    after = source.read_text("utf-8", "replace")
    lines = list(unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm="", n=1))[2:]
    if not before or not lines:
        return ""
    shown = lines[:_MOST_LINES] + ([f"... {len(lines) - _MOST_LINES}"] if len(lines) > _MOST_LINES else [])
    return "\n".join([style.say("The fix:"), "", "```diff", *shown, "```", ""])


def _size(result: CaseResult) -> int:
    try:
        return result.case.input.stat().st_size
    except OSError:
        return 1 << 62


def _case(result: CaseResult) -> dict[str, str]:
    """Input, answer and output, where they are short."""
    found = {"input": result.case.input.read_bytes(), "found": result.run.stdout}
    if result.case.answer is not None:
        found["expected"] = result.case.answer.read_bytes()
    if any(len(content) > _MOST_BYTES for content in found.values()):
        return {}
    return {name: content.decode("utf-8", "replace") for name, content in found.items()}


def _failure_in(root: Path, problem: str) -> Path:
    return cache_in(root) / "tries" / f"{problem}.json"


def _load(root: Path, problem: str) -> dict[str, Any]:
    try:
        found = parse_json(_failure_in(root, problem).read_bytes())
        return found if isinstance(found, dict) else {}
    except (OSError, ValueError):
        return {}
