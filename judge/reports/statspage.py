"""Statistics as one page: no script, nothing from elsewhere, light and dark, for phones and desks."""

from collections.abc import Iterator, Sequence
from html import escape

from judge.history.days import date_of
from judge.messages import N_
from judge.practice.rules.mistakes import CAUSES
from judge.practice.rules.statisticsrows import MOST_ROUNDS, Statistics, TopicRow
from judge.reports.levelgrid import CELL, level_squares, squares_width
from judge.reports.statsstyle import CSS
from judge.reports.style import Style
from judge.reports.todaylines import WEEKDAYS
from judge.tagnames import level_name, tag_name

#: the side of a day's square and the step to the next, in units of the picture; room for the names of weekdays and months
_SIDE, _STEP, _LEFT, _TOP = 11, 14, 30, 16

_TOPICS = 12


def stats_page(found: Statistics, style: Style) -> str:
    """The whole page."""
    title = style.say("Practice until {date}", date=date_of(found.day))
    body = f"<h1>{escape(title)}</h1>\n{stats_sections(found, style)}"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(style.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}</title>\n'
        f"<style>\n{CSS}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def stats_sections(found: Statistics, style: Style) -> str:
    """The sections of the page, without scripts and styles of their own."""
    parts = (_totals, _calendar, _retention, _forecast, _levels, _topics, _rounds, _pace, _failures)
    return "\n".join(line for part in parts for line in part(found, style))


def _totals(found: Statistics, style: Style) -> Iterator[str]:
    figures = [
        (f"{found.days}", style.say("active days")), (f"{found.minutes / 60:.0f}", style.say("hours")),
        (f"{found.judged}", style.say("judged runs")), (f"{found.answers}", style.say("answers")),
    ]  # fmt: skip
    if found.elsewhere.submissions:
        figures.append((f"{found.elsewhere.submissions}", style.say("submissions elsewhere")))
    cells = "".join(f"<div><dt>{escape(name)}</dt><dd>{figure}</dd></div>" for figure, name in figures)
    yield f'<dl class="totals">{cells}</dl>'


def _calendar(found: Statistics, style: Style) -> Iterator[str]:
    weeks = len(found.calendar)
    first = found.day - sum(level >= 0 for level in found.calendar[-1]) + 1 - 7 * (weeks - 1)
    width, height = _LEFT + weeks * _STEP, _TOP + 7 * _STEP
    yield _section(style.say("26 weeks"))
    words = style.say("each square is a day, the stronger the more minutes; blue: elsewhere")
    yield f'{_wide(style.say("26 weeks"))}<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(words)}">'
    last = ""
    for week, levels in enumerate(found.calendar):
        x = _LEFT + week * _STEP
        month = date_of(first + 7 * week)[5:7]
        if month != last and week < weeks - 1:
            yield f'<text x="{x}" y="10">{month.lstrip("0")}</text>'
        last = month
        for weekday, level in enumerate(levels):
            if level >= 0:
                day = date_of(first + 7 * week + weekday)
                y = _TOP + weekday * _STEP
                yield f'<rect class="l{level}" x="{x}" y="{y}" width="{_SIDE}" height="{_SIDE}" rx="2"><title>{day}</title></rect>'
    for weekday in (0, 2, 4, 6):
        yield f'<text x="0" y="{_TOP + weekday * _STEP + 9}">{escape(style.translate(WEEKDAYS[weekday]))}</text>'
    yield f"</svg></div><p>{escape(words)}</p></section>"


def _retention(found: Statistics, style: Style) -> Iterator[str]:
    one = found.retention
    yield _section(style.say("Retention"))
    if not one.counted:
        yield f"<p>{escape(style.say('nothing was reviewed on a later day yet'))}</p></section>"
        return
    shares = (
        (style.say("succeeded"), one.kept / one.counted),
        (style.say("FSRS expected"), one.predicted / one.counted),
        (style.say("aim"), one.aim),
    )
    yield _bars([(name, share, f"{share:.0%}") for name, share in shares], most=1.0)
    yield f"<p>{escape(style.say('{count} reviews on a later day', count=one.counted))}</p></section>"


def _forecast(found: Statistics, style: Style) -> Iterator[str]:
    """Up to the last day that has any."""
    days = max((number for number, count in enumerate(found.forecast, 1) if count), default=0)
    yield _section(style.say("Reviews due"))
    if not days:
        yield f"<p>{escape(style.say('none in the next days'))}</p>"
    yield _bars([(date_of(found.day + number)[5:], count, f"{count}") for number, count in enumerate(found.forecast[:days])])
    yield "</section>"


def _levels(found: Statistics, style: Style) -> Iterator[str]:
    if not found.levels:
        return
    yield _section(style.say("Levels"))
    words = style.say("solved of those that are here, by level")
    size = squares_width(found.levels)
    yield f'<svg class="levels" viewBox="0 0 {size} {len(found.levels) * CELL}" role="img" aria-label="{escape(words)}">'
    yield from level_squares(found.levels, style, 0)
    yield f"</svg><p>{escape(words)}</p></section>"


def _topics(found: Statistics, style: Style) -> Iterator[str]:
    yield from _topic_table(style.say("Topics"), found.topics, style)
    yield from _topic_table(style.say("Topics, elsewhere"), found.elsewhere.topics, style, columns_shown=found.elsewhere.columns_shown)


def _topic_table(title: str, rows: Sequence[TopicRow], style: Style, *, columns_shown: int = 4) -> Iterator[str]:
    if not rows:
        return
    yield _section(title)
    heads = [style.translate(name) for name in (N_("topic"), N_("problems"), N_("first try"), N_("failed"), N_("min"))][: columns_shown + 1]
    yield f"{_wide(title)}<table><thead><tr>" + "".join(f"<th>{escape(head)}</th>" for head in heads) + "</tr></thead><tbody>"
    for row in rows[:_TOPICS]:
        share = row.first_tries / (row.run or 1)
        meter = f'<meter min="0" max="1" value="{share:.2f}"></meter> <span class="share">{share:.0%}</span>' if row.run else "-"
        cells = (f"{row.problems}", meter, f"{row.failed}/{row.rounds}", f"{row.minutes:.0f}")[:columns_shown]
        yield f"<tr><th>{escape(tag_name(row.tag, style.language))}</th>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    yield "</tbody></table></div></section>"


def _rounds(found: Statistics, style: Style) -> Iterator[str]:
    yield _section(style.say("Rounds a problem"))
    names = [f"{number}" if number < MOST_ROUNDS else f"{number}+" for number in range(1, MOST_ROUNDS + 1)]
    yield _bars([(name, count, f"{count}") for name, count in zip(names, found.rounds, strict=True)])
    yield "</section>"


def _pace(found: Statistics, style: Style) -> Iterator[str]:
    if found.pace:
        yield _section(style.say("Minutes of a first acceptance"))
        rows = list(found.pace.items())
        names = [level_name(tier, style.language) if tier else style.say("no level") for tier, _ in rows]
        yield _bars([(name, minutes, f"{minutes:.0f}") for name, (_, (minutes, _)) in zip(names, rows, strict=True)])
        yield "</section>"


def _failures(found: Statistics, style: Style) -> Iterator[str]:
    if found.elsewhere.failures:
        yield _section(style.say("What failed elsewhere"))
        yield _bars([(name, count, f"{count}") for name, count in found.elsewhere.failures])
        yield "</section>"
    if found.failures or found.causes:
        yield _section(style.say("What failed"))
        yield _bars([(name, count, f"{count}") for name, count in found.failures])
        yield _bars([(style.translate(CAUSES[cause]) if cause in CAUSES else cause, count, f"{count}") for cause, count in found.causes])
        yield "</section>"


def _wide(label: str) -> str:
    """The beginning of what may be wider than its screen, to be moved by keys, too."""
    return f'<div class="wide" tabindex="0" role="region" aria-label="{escape(label)}">'


def _section(title: str) -> str:
    return f"<section><h2>{escape(title)}</h2>"


def _bars(rows: Sequence[tuple[str, float, str]], most: float = 0.0) -> str:
    """Names, bars, figures; the longest bar is `most`, else the greatest value."""
    most = most or max((value for _, value, _ in rows), default=0.0) or 1.0
    lines = [
        f"<div><dt>{escape(name)}</dt><dd><span>{_bar(value / most)}</span><b>{escape(figure)}</b></dd></div>"
        for name, value, figure in rows
    ]
    return f'<dl class="bars">{"".join(lines)}</dl>' if lines else ""


def _bar(share: float) -> str:
    if not share:
        return ""
    path = f'<path d="M0 0h{100 * share:.1f}v8H0z"/>'
    return f'<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">{path}</svg>'
