"""A counterexample as lines for a terminal and as JSON: the input, what was expected, what was found."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from judge.messages import N_
from judge.model import CaseResult, Verdict
from judge.reports.reportlines import conversation_lines, remark
from judge.reports.runjson import conversation_json
from judge.reports.style import Style
from judge.reports.visible import cut, printable, visible
from judge.scoring import ToldPoints
from judge.verdicts import is_wrong_output

#: lines of an input or output that are shown, and how much of one is looked at
_MOST_LINES, _MOST_BYTES = 20, 20_000

#: of outputs that are longer: lines that are shown from the first difference on, and before it
_AFTER, _BEFORE = 5, 1

#: the end of what a program wrote to stderr
_MESSAGE_LINES = 6


class Shown(NamedTuple):
    """What a counterexample shows."""

    input: bytes
    expected: bytes | None
    result: CaseResult
    #: another run of the same input, where it went otherwise
    other: CaseResult | None = None
    #: what the trusted solution gets, where it is accepted for fewer points
    trusted: ToldPoints | None = None


def finding_lines(shown: Shown, style: Style) -> Iterator[str]:
    """The input, then what was said where that was written down, what was expected and what was found, or how it ended."""
    yield from _block(style.translate(N_("input")), shown.input, style, "")
    result = shown.result
    if result.said:
        yield f"  {style.paint(style.translate(N_('conversation')), 'dim')}"
        yield from conversation_lines(result.said, style, indent="    ")
    is_wrong = is_wrong_output(result) or shown.trusted is not None
    if not result.said and (is_wrong or shown.other is not None):
        start = _first_shown(shown.expected, result.run.stdout)
        if shown.expected is not None:
            yield from _block(style.translate(N_("expected")), shown.expected, style, "green", start=start)
        yield from _block(style.translate(N_("found")), result.run.stdout, style, "red", start=start)
        if shown.other is not None:
            yield from _block(style.translate(N_("found another time")), shown.other.run.stdout, style, "yellow")
    elif not is_wrong:
        run = result.run
        figures = f"{run.cpu_s:.3f} s, {run.memory_mib:.1f} MiB{remark(result, style)}"
        yield f"  {style.paint(style.translate(N_('how it ended')), 'dim')}  {figures}"
    if result.verdict is Verdict.RTE:
        for line in result.run.stderr.rstrip().splitlines()[-_MESSAGE_LINES:]:
            yield "    " + style.paint(cut(printable(line), style.columns - 4), "dim")
    for words in result.note.splitlines():
        yield "    " + style.paint(cut(printable(words.encode()), style.columns - 4), "dim")
    if result.verdict is Verdict.TLE and result.reason:
        yield "    " + style.paint(style.translate(result.reason), "yellow")


def input_lines(content: bytes, style: Style) -> Iterator[str]:
    """An input alone."""
    yield from _block(style.translate(N_("input")), content, style, "")


def finding_json(shown: Shown) -> dict[str, Any]:  # Any: JSON
    """The counterexample as a JSON object; bytes that are no UTF-8 stand as \\x escapes."""
    result, run = shown.result, shown.result.run
    return {
        "verdict": result.verdict.name,
        "reason": result.reason,
        "input": _text(shown.input),
        "expected": None if shown.expected is None else _text(shown.expected),
        "found": _text(run.stdout),
        "tokens": len(shown.input.split()),
        "cpu_s": run.cpu_s,
        "memory_mib": round(run.memory_mib, 3),
        "exit_code": run.exit_code,
        "signal": run.signal,
        "stderr": _text(run.stderr[-4096:]),
        "note": str(result.trouble or result.note),
        "always": shown.other is None,
        "score": result.points.score,
        "points_share": result.points.share,
        "trusted_score": shown.trusted.score if shown.trusted else None,
        "trusted_points_share": shown.trusted.share if shown.trusted else None,
        "conversation": conversation_json(result.said),
    }


def _first_shown(expected: bytes | None, found: bytes) -> int:
    """The number of the first line that is shown of both outputs: 0 where they are short, else about their first difference."""
    pair = [content[:_MOST_BYTES].split(b"\n") for content in (expected or b"", found)]
    if expected is None or max(map(len, pair)) <= _MOST_LINES + 1:
        return 0
    same = (number for number, (one, other) in enumerate(zip(*pair, strict=False)) if one != other)
    return max(0, next(same, 0) - _BEFORE)


def _block(title: str, content: bytes, style: Style, colour: str, *, start: int = 0) -> Iterator[str]:
    """A title and lines of the content, from line `start` (0-based) on."""
    yield f"  {style.paint(title, 'dim')}"
    most = _BEFORE + _AFTER if start else _MOST_LINES
    lines = content[:_MOST_BYTES].split(b"\n")
    if lines and not lines[-1]:
        lines.pop()
    if not content:
        yield "    " + style.paint(style.translate(N_("(nothing)")), "dim")
    elif start:
        yield "    " + style.paint(style.say("... {count} lines before", count=min(start, len(lines))), "dim")
    shown = lines[start : start + most]
    for line in shown:
        yield "    " + style.paint(cut(visible(line), max(style.columns - 4, 16)), *([colour] if colour else []))
    left = content.count(b"\n") + (not content.endswith(b"\n") and bool(content)) - min(start, len(lines)) - len(shown)
    if left > 0:
        yield "    " + style.paint(style.say("... {count} more lines, {bytes} bytes in all", count=left, bytes=f"{len(content):,}"), "dim")


def _text(content: bytes) -> str:
    return content.decode("utf-8", "backslashreplace")
