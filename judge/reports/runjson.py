"""What a judging found, as JSON; docs/json.md describes it, key by key."""

from collections.abc import Sequence
from typing import Any

from judge.model import CaseResult, Report
from judge.reports.kindwords import kind_names
from judge.runs import Said
from judge.scoring import Score

#: the end of stderr that is told
_MOST_STDERR_BYTES = 4096


def report_json(report: Report) -> dict[str, Any]:  # Any: JSON
    """One judging with all its cases."""
    return {
        "problem": report.problem.id,
        "name": dict(report.problem.names),
        "kinds": kind_names(report.problem),
        "source": str(report.source),
        "language": report.language,
        "verdict": report.verdict.name,
        "time_limit_s": report.time_limit_s,
        "memory_limit_mib": report.memory_limit_mib,
        "compiled": report.compiled,
        "compile_s": round(report.compile_s, 6),
        "compile_output": report.compile_output,
        "checker_compile_s": round(report.checker_compile_s, 6),
        "protections": list(report.protections),
        "points": None if report.score is None else _grade(report.score),
        "cases": [_case(result) for result in report.results],
    }


def conversation_json(said: Sequence[Said]) -> list[dict[str, Any]]:
    """What was said, by whom and when."""
    return [{"from": "program" if one.is_program else "judge", "at_s": round(one.at_s, 6), "text": _text(one.text)} for one in said]


def _case(result: CaseResult) -> dict[str, Any]:
    run = result.run
    difference = result.difference
    return {
        "name": result.case.name,
        "verdict": result.verdict.name,
        "cpu_s": run.cpu_s,
        "wall_s": run.wall_s,
        "memory_mib": round(run.memory_mib, 3),
        "stop": run.stop.name,
        "exit_code": run.exit_code,
        "signal": run.signal,
        "output_bytes": run.output_bytes,
        "strays": run.strays,
        "reason": result.reason,
        "stderr": run.stderr[-_MOST_STDERR_BYTES:].decode("utf-8", "backslashreplace"),
        "note": str(result.trouble or result.note),
        "counts": result.counts,
        "seen": result.seen.name,
        "score": result.points.score,
        "share": result.points.share,
        "conversation": conversation_json(result.said),
        "difference": None
        if difference is None
        else {"line": difference.line, "expected": _text(difference.expected), "found": _text(difference.found)},
    }


def _grade(graded: Score) -> dict[str, Any]:
    return {
        "group": graded.name,
        "points": graded.points,
        "most": graded.most,
        "accepted": graded.is_accepted,
        "groups": [_grade(part) for part in graded.groups],
    }


def _text(line: bytes | None) -> str | None:
    return None if line is None else line.decode("utf-8", "backslashreplace")
