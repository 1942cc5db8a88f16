"""A replay as lines of a terminal, and as JSON."""

from collections.abc import Iterator, Sequence
from typing import Any

from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.replay.comparing import WEAK, Cause, Compared, ReplayComparison
from judge.replay.known import Obstacle
from judge.reports.style import Style
from judge.reports.visible import cut, pad, printable, width

#: disagreements of a cause that are listed
_MOST_LISTED = 5

#: columns of a count
_COUNT = 6

_NAMES = {language.id: language.name for language in LANGUAGES}


def replay_lines(found: ReplayComparison, style: Style) -> Iterator[str]:
    """Everything, below each other; no line wider than the screen."""
    for part in (_totals, _table, _languages, _obstacles, _causes):
        shown = list(part(found, style))
        if shown and part is not _totals:
            yield ""
        yield from shown


def replay_json(found: ReplayComparison) -> dict[str, Any]:  # Any: JSON
    """The same as JSON, with a row for each submission that does not agree."""
    total = found.total
    return {
        "submissions": len(found.rows),
        "judged": total.judged,
        "same": total.same,
        "table": [{"site": there.name, "kit": here.name, "count": count} for (there, here), count in sorted_table(found)],
        "languages": {name: one._asdict() for name, one in found.languages.items()},
        "unjudged": {obstacle.name: count for obstacle, count in found.obstacles.items()},
        "causes": {cause.name: count for cause, count in found.causes.items()},
        "disagreements": [row_json(row) for row in found.rows if row.cause is not None],
    }


def row_json(row: Compared) -> dict[str, Any]:  # Any: JSON
    """A submission with both verdicts."""
    known, came = row.known, row.found
    return {
        "submission": known.key,
        "problem": known.problem,
        "language": row.planned.language.id if row.planned.language else known.language,
        "source": str(known.source) if known.source else None,
        "site": known.verdict.name if known.verdict else None,
        "kit": came.verdict.name if came and came.verdict else None,
        "case": came.case if came and came.case else None,
        "detail": came.detail if came else "",
        "cpu_s": came.cpu_s if came else None,
        "time_limit_s": came.time_limit_s if came else None,
        "unjudged": row.obstacle.name if row.obstacle else None,
        "cause": row.cause.name if row.cause else None,
    }


def sorted_table(found: ReplayComparison) -> list[tuple[tuple[Verdict, Verdict], int]]:
    """The cells of the table, by the order of the verdicts."""
    order = {verdict: number for number, verdict in enumerate(Verdict)}
    return sorted(found.table.items(), key=lambda cell: (order[cell[0][0]], order[cell[0][1]]))


def language_name(name: str) -> str:
    """A language by its id."""
    return _NAMES.get(name, name)


def percent(same: int, judged: int) -> str:
    """How many are the same, never rounded up to all."""
    if not judged:
        return "-"
    return "100 %" if same == judged else f"{min(99.9, 100 * same / judged):.1f} %"


def _totals(found: ReplayComparison, style: Style) -> Iterator[str]:
    total = found.total
    words = style.say(
        "{count} submissions, {judged} judged here, {same} as there ({share})",
        count=f"{len(found.rows):,}", judged=f"{total.judged:,}", same=f"{total.same:,}", share=percent(total.same, total.judged),
    )  # fmt: skip
    yield style.paint(words, "bold")


def _table(found: ReplayComparison, style: Style) -> Iterator[str]:
    there = [verdict for verdict in Verdict if any(row is verdict for row, _ in found.table)]
    here = [verdict for verdict in Verdict if any(column is verdict for _, column in found.table)]
    if not there:
        return
    corner = style.say("site \\ kit")
    columns = max(width(corner), *(len(verdict.name) for verdict in there))
    yield style.paint(pad(corner, columns) + "".join(f"{verdict.name:>{_COUNT + 1}}" for verdict in here), "bold")
    for row in there:
        cells = []
        for column in here:
            count = found.table.get((row, column), 0)
            text = f"{count or '.':>{_COUNT + 1},}" if count else f"{'.':>{_COUNT + 1}}"
            looks = ("green",) if row is column else ("yellow",)
            cells.append(style.paint(text, *(looks if count else ("dim",))))
        yield pad(row.name, columns) + "".join(cells)


def _languages(found: ReplayComparison, style: Style) -> Iterator[str]:
    if not found.languages:
        return
    yield style.paint(style.say("by language"), "bold")
    names = max(width(language_name(name)) for name in found.languages)
    for name, one in found.languages.items():
        words = style.say("{same} of {judged} as there", same=f"{one.same:,}", judged=f"{one.judged:,}")
        yield f"  {pad(language_name(name), names)}  {percent(one.same, one.judged):>7}  {style.paint(words, 'dim')}"


def _obstacles(found: ReplayComparison, style: Style) -> Iterator[str]:
    if not found.obstacles:
        return
    yield style.paint(style.say("not compared"), "bold")
    for obstacle, count in found.obstacles.items():
        yield cut(f"{count:>{_COUNT + 1},}  {style.translate(obstacle.value)}{_missing(found, obstacle)}", style.columns)


def _missing(found: ReplayComparison, obstacle: Obstacle) -> str:
    """Which languages, or how many problems, are missing."""
    if obstacle not in (Obstacle.NO_LANGUAGE, Obstacle.NO_TOOL):
        return ""
    names = dict.fromkeys(row.known.language for row in found.rows if row.obstacle is obstacle)
    return f": {printable(', '.join(names).encode())}"


def _causes(found: ReplayComparison, style: Style) -> Iterator[str]:
    if not found.causes:
        return
    yield style.paint(style.say("verdicts that differ, and why as far as can be told"), "bold")
    for cause, count in found.causes.items():
        words = f"{count:>{_COUNT + 1},}  {style.translate(cause.value)}"
        yield cut(words, style.columns)
        rows = [row for row in found.rows if row.cause is cause]
        for row in rows[:_MOST_LISTED]:
            yield style.paint(cut(" " * (_COUNT + 3) + _listed(row, cause, style), style.columns), "dim")
        if len(rows) > _MOST_LISTED:
            yield style.paint(" " * (_COUNT + 3) + style.say("... and {count} more", count=len(rows) - _MOST_LISTED), "dim")


def _listed(row: Compared, cause: Cause, style: Style) -> str:
    came = row.found
    assert came is not None and came.verdict is not None and row.known.verdict is not None
    parts = [row.known.problem, row.known.key.rpartition(":")[2], f"{row.known.verdict.name} → {came.verdict.name}"]
    if came.case and cause not in WEAK:
        parts.append(came.case)
    if cause in (Cause.LIMIT_NEAR, Cause.SLOW_HERE):
        parts.append(style.say("{used:.2f} of {limit:g} s", used=came.cpu_s, limit=came.time_limit_s))
    return printable("  ".join((*parts, came.detail)).rstrip().encode())


def weak_problems(rows: Sequence[Compared]) -> list[str]:
    """The problems of these submissions, each once."""
    return list(dict.fromkeys(row.known.problem for row in rows))
