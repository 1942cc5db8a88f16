"""A replay as one page: no script, nothing from elsewhere, light and dark, for phones and desks."""

from collections.abc import Iterator
from html import escape

from judge.model import Verdict
from judge.replay.comparing import Cause, Compared, ReplayComparison
from judge.reports.replaylines import language_name, percent
from judge.reports.statsstyle import CSS
from judge.reports.style import Style

#: what this page needs beside the look of the statistics
_MORE_CSS = """\
.same { background: color-mix(in srgb, var(--bar) 30%, transparent); } .other { background: color-mix(in srgb, #d08a1d 30%, transparent); }
details { margin-top: .5rem; } summary { cursor: pointer; overflow-wrap: anywhere; } code { font-size: .85rem; overflow-wrap: anywhere; }
td.left { text-align: left; white-space: normal; }
"""

#: rows of a cause
_MOST_ROWS = 2000


def replay_page(found: ReplayComparison, style: Style) -> str:
    """The whole page."""
    title = style.say("The site's verdicts and the kit's")
    body = "\n".join(line for part in (_totals, _table, _languages, _obstacles, _causes) for line in part(found, style))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(style.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}</title>\n'
        f"<style>\n{CSS}{_MORE_CSS}</style>\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _totals(found: ReplayComparison, style: Style) -> Iterator[str]:
    total = found.total
    figures = (
        (f"{len(found.rows):,}", style.say("submissions")), (f"{total.judged:,}", style.say("judged here")),
        (f"{total.same:,}", style.say("as there")), (percent(total.same, total.judged), style.say("share")),
    )  # fmt: skip
    cells = "".join(f"<div><dt>{escape(name)}</dt><dd>{figure}</dd></div>" for figure, name in figures)
    yield f'<dl class="totals">{cells}</dl>'


def _table(found: ReplayComparison, style: Style) -> Iterator[str]:
    there = [verdict for verdict in Verdict if any(row is verdict for row, _ in found.table)]
    here = [verdict for verdict in Verdict if any(column is verdict for _, column in found.table)]
    if not there:
        return
    yield f"<section><h2>{escape(style.say('The site in rows, the kit in columns'))}</h2>"
    heads = "".join(f"<th>{verdict.name}</th>" for verdict in here)
    yield f'<div class="wide"><table><thead><tr><th></th>{heads}</tr></thead><tbody>'
    for row in there:
        cells = "".join(_cell(found.table.get((row, column), 0), is_same=row is column) for column in here)
        yield f"<tr><th>{row.name} {escape(style.translate(row.value))}</th>{cells}</tr>"
    yield "</tbody></table></div></section>"


def _cell(count: int, *, is_same: bool) -> str:
    return f'<td class="{"same" if is_same else "other"}">{count:,}</td>' if count else "<td></td>"


def _languages(found: ReplayComparison, style: Style) -> Iterator[str]:
    if found.languages:
        yield f"<section><h2>{escape(style.say('by language'))}</h2><table><tbody>"
        for name, one in found.languages.items():
            share = percent(one.same, one.judged)
            yield f"<tr><th>{escape(language_name(name))}</th><td>{one.same:,} / {one.judged:,}</td><td>{share}</td></tr>"
        yield "</tbody></table></section>"


def _obstacles(found: ReplayComparison, style: Style) -> Iterator[str]:
    if found.obstacles:
        yield f"<section><h2>{escape(style.say('not compared'))}</h2><table><tbody>"
        for obstacle, count in found.obstacles.items():
            yield f"<tr><th>{escape(style.translate(obstacle.value))}</th><td>{count:,}</td></tr>"
        yield "</tbody></table></section>"


def _causes(found: ReplayComparison, style: Style) -> Iterator[str]:
    if not found.causes:
        return
    yield f"<section><h2>{escape(style.say('verdicts that differ, and why as far as can be told'))}</h2>"
    for cause, count in found.causes.items():
        yield f"<details><summary>{count:,} · {escape(style.translate(cause.value))}</summary>"
        yield '<div class="wide"><table><tbody>'
        yield from (_row(row) for row in _rows(found, cause)[:_MOST_ROWS])
        yield "</tbody></table></div></details>"
    yield "</section>"


def _rows(found: ReplayComparison, cause: Cause) -> list[Compared]:
    return [row for row in found.rows if row.cause is cause]


def _row(row: Compared) -> str:
    came, known = row.found, row.known
    assert came is not None and came.verdict is not None and known.verdict is not None
    figures = f"{came.cpu_s:.2f} / {came.time_limit_s:g} s"
    name = row.planned.language.name if row.planned.language else known.language
    left = " · ".join(part for part in (came.case, came.detail) if part)
    return (
        f"<tr><th>{escape(known.problem)}</th><td>{escape(known.key.rpartition(':')[2])}</td><td>{escape(name)}</td>"
        f'<td>{known.verdict.name} → {came.verdict.name}</td><td>{figures}</td><td class="left"><code>{escape(left)}</code></td></tr>'
    )
