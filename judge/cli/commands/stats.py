"""`judge stats`: what all of it adds up to."""

from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import give, say, say_page, tell_rescued
from judge.practice.gathering import gather_statistics
from judge.reports.statslines import stats_json, stats_lines
from judge.store.files import save_given


def run(invocation: Invocation) -> int | Document:
    """Exit code 0, and 1 when nothing was done yet."""
    arguments, style, root = invocation.arguments, invocation.style, invocation.root
    if arguments.has("--years") or arguments.has("--svg"):
        return _show_years(invocation)
    found, rescued = gather_statistics(root, moment())
    tell_rescued(rescued, style)
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
    elif not (found.days or found.elsewhere.days):
        say(style.say("nothing was done here yet"))
        return 1
    else:
        say_page(stats_lines(found, style))
    return 0


def _show_years(invocation: Invocation) -> int:
    """All years, on the screen or as a picture."""
    from judge.practice.addingup import gather_levels
    from judge.practice.dayplan import survey
    from judge.practice.rules.years import years_of
    from judge.reports.yearcalendar import year_lines, years_svg

    style, now, path = invocation.style, moment(), invocation.arguments.text("--svg")
    known = survey(invocation.root, now, is_fresh=False)
    years = years_of(known.state.days, now.day)
    if not years:
        say(style.say("nothing was done here yet"))
        return 1
    if path:
        save_given(Path(path), years_svg(years, gather_levels(known), style).encode())
        say(style.say("written to {path}; in a README: {link}", path=path, link=f"![]({path})"))
    else:
        say_page(year_lines(years, style))
    return 0
