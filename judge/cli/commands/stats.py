"""`judge stats`: what all of it adds up to."""

from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say, tell_rescued
from judge.coach.keptrounds import read_rounds
from judge.coach.notes import all_entries
from judge.coach.today import survey
from judge.days import day_of
from judge.practice.statistics import statistics
from judge.reports.stats import stats_json, stats_lines
from judge.store.files import write_atomically
from judge.store.root import cache_in, history_in, solutions_in


def run(invocation: Invocation) -> int | Document:
    """Exit code 0, and 1 when nothing was done yet."""
    arguments, style, root, now = invocation.arguments, invocation.style, invocation.root, moment()
    ground = survey(root, now, is_fresh=False)
    tell_rescued(ground.state.rescued, style)
    rounds = read_rounds(history_in(root), cache_in(root), ground.state.day)
    due = [day_of(brief.due, now.offset) for brief in ground.state.briefs.values() if brief.rounds]
    causes = [entry.cause for entry in all_entries(solutions_in(root))]
    labels = {id_: (entry.level, entry.tags) for id_, entry in ground.entries.items()}
    found = statistics(rounds, due, ground.state.days, labels, causes=causes, today=ground.state.day)
    if invocation.is_json:
        return Document(stats_json(found))
    if arguments.has("--html"):
        from judge.reports.statspage import stats_page

        page = stats_page(found, style)
        if arguments.text("--html") == "-":
            say(page)
        else:
            write_atomically(Path(arguments.text("--html")), page.encode())
            say(style.say("written to {path}: open it in a browser", path=arguments.text("--html")))
    elif not found.days:
        say(style.say("nothing was done here yet"))
        return 1
    else:
        for line in stats_lines(found, style):
            say(line)
    return 0
