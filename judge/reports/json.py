"""Reports as one JSON document; docs/json.md describes it, key by key. New keys may come, none goes or changes."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from judge.model import CaseResult, Report

#: raised when a key changes its meaning
_SCHEMA = 1

#: the end of stderr that is told
_MOST_STDERR_BYTES = 4096


def render_reports(reports: Sequence[Report], errors: Mapping[str, str]) -> str:
    """All reports and, by problem, what kept others from being judged."""
    document = {
        "schema": _SCHEMA,
        "reports": [_report(report) for report in reports],
        "errors": [{"problem": problem, "message": message} for problem, message in errors.items()],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _report(report: Report) -> dict[str, Any]:  # Any: JSON
    return {
        "problem": report.problem.id,
        "name": dict(report.problem.names),
        "source": str(report.source),
        "language": report.language,
        "verdict": report.verdict.name,
        "time_limit_s": report.time_limit_s,
        "memory_limit_mib": report.memory_limit_mib,
        "compiled": report.compiled,
        "compile_s": round(report.compile_s, 6),
        "compile_output": report.compile_output,
        "protections": list(report.protections),
        "cases": [_case(result) for result in report.results],
    }


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
        "difference": None
        if difference is None
        else {"line": difference.line, "expected": _text(difference.expected), "found": _text(difference.found)},
    }


def _text(line: bytes | None) -> str | None:
    return None if line is None else line.decode("utf-8", "backslashreplace")
