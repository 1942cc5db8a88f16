"""`judge stats`: what all of it adds up to."""

from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import give, say, tell_rescued
from judge.history.days import day_of
from judge.practice.dayplan import survey
from judge.practice.pastrounds import read_rounds
from judge.practice.rules.statistics import Practised, Statistics, statistics
from judge.practice.wrongnotes import all_entries
from judge.reports.statslines import stats_json, stats_lines
from judge.reports.style import Style
from judge.store.files import save_given
from judge.store.root import cache_in, history_in, solutions_in


def run(invocation: Invocation) -> int | Document:
    """Exit code 0, and 1 when nothing was done yet."""
    arguments, style, root = invocation.arguments, invocation.style, invocation.root
    found = _statistics(root, style)
    if invocation.is_json:
        return Document(stats_json(found))
    if arguments.has("--html"):
        from judge.reports.statspage import stats_page

        page = stats_page(found, style)
        if arguments.text("--html") == "-":
            give(page + "\n")
        else:
            save_given(Path(arguments.text("--html")), page.encode())
            say(style.say("written to {path}: open it in a browser", path=arguments.text("--html")))
    elif not found.days:
        say(style.say("nothing was done here yet"))
        return 1
    else:
        for line in stats_lines(found, style):
            say(line)
    return 0


def _statistics(root: Path, style: Style) -> Statistics:
    now = moment()
    known = survey(root, now, is_fresh=False)
    tell_rescued(known.state.rescued, style)
    practised = Practised(
        rounds=read_rounds(history_in(root), cache_in(root), now.day),
        due=[day_of(brief.due, now.offset) for brief in known.state.briefs.values() if brief.rounds],
        days=known.state.days,
        causes=[entry.cause for entry in all_entries(solutions_in(root))],
        labels={id_: (entry.level, entry.tags) for id_, entry in known.entries.items()},
    )
    return statistics(practised, now.day)
