"""What to do now, in one screen: today's list in brief, the file saved last and its verdict, the next command."""

from collections.abc import Iterator

from judge.messages import N_, command_line
from judge.practice.rules.dayitems import ItemStatus, Today
from judge.reports.style import Style
from judge.reports.todaylines import day_lines, enough_line, item_lines

#: items of today's list that are shown
_MOST_ITEMS = 5

#: verdicts in words, by their names: the model is not imported for them
_WORDS = {
    "AC": N_("Accepted"), "PE": N_("Presentation Error"), "WA": N_("Wrong Answer"), "TLE": N_("Time Limit Exceeded"),
    "MLE": N_("Memory Limit Exceeded"), "OLE": N_("Output Limit Exceeded"), "RTE": N_("Runtime Error"), "CE": N_("Compile Error"),
    "PA": N_("Partially Accepted"), "NA": N_("Cannot Tell"), "JE": N_("Judge Error"),
}  # fmt: skip


def home_lines(today: Today, saved: tuple[str, str, str] | None, style: Style, *, is_old: bool = False, testing: str = "") -> Iterator[str]:
    """The screen; `saved`: problem, path and name of the verdict of the solution that was saved last; `is_old`: judged on another day.

    `testing` is what is said of a mock test that is running, in place of what is next.
    """
    yield from day_lines(today, style)
    if today.items:
        yield ""
        first = _first_shown(today)
        yield from list(item_lines(today, style))[first : first + _MOST_ITEMS]
    if len(today.items) > _MOST_ITEMS:
        yield style.paint(style.say("... and {count} more: judge today", count=len(today.items) - _MOST_ITEMS), "dim")
    yield ""
    if saved:
        _, path, verdict = saved
        words = style.translate(_WORDS[verdict]) if verdict in _WORDS else style.say("not judged yet")
        yield style.say("saved last: {path}, {verdict}", path=path, verdict=words)
    if testing:
        yield testing
        return
    if 0 < today.budget <= today.minutes and any(item.status in (ItemStatus.OPEN, ItemStatus.BEGUN) for item in today.items):
        yield enough_line(today, style)
    command, what = _next(today, None if is_old else saved, style)
    yield style.say("next: {command}", command=style.paint(command, "bold")) + "  " + style.paint(what, "dim")
    yield style.paint(style.say("all commands: judge --help"), "dim")


def _first_shown(today: Today) -> int:
    """Where the few items that are shown begin: with the one before what is to be done next, as many as there is place for."""
    open_ = (number for number, one in enumerate(today.items) if one.status in (ItemStatus.OPEN, ItemStatus.BEGUN))
    following = next(open_, len(today.items))
    return max(0, min(following - 1, len(today.items) - _MOST_ITEMS))


def begin_lines(known: str, style: Style) -> Iterator[str]:
    """What this is, and how to begin; `known` is a folder where that was done already."""
    yield style.translate(N_("Practise for coding tests in the terminal, offline."))
    yield ""
    if known:
        steps = [(f"cd {known} && judge", style.say("what to do now"))]
    else:
        steps = [
            ("judge init ~/practice", style.say("a folder with problems to begin with")),
            ("cd ~/practice && judge", style.say("what to do now")),
        ]
    columns = max(len(command) for command, _ in steps)
    for command, words in steps:
        yield f"  {style.paint(command.ljust(columns), 'bold')}  {words}"
    yield ""
    yield style.paint(style.say("anywhere: judge quiz, judge notes, judge doctor, judge --help"), "dim")


def _next(today: Today, saved: tuple[str, str, str] | None, style: Style) -> tuple[str, str]:
    """The command that comes next, and why."""
    if saved and not saved[2]:
        return "judge run", style.say("judges it")
    if saved and saved[2] in ("WA", "PE"):
        return command_line("diff", saved[0]), style.say("output and answer side by side; judge run when it is mended")
    if saved and saved[2] not in ("AC", "NA", "PA"):
        return "judge run", style.say("when it is mended")
    if any(item.status in (ItemStatus.OPEN, ItemStatus.BEGUN) for item in today.items):
        return "judge next", style.say("begins the next item")
    if today.is_out_of_new and (not today.items or (today.is_put_off and not today.has_more)):
        if today.absent:
            return "judge fetch", style.say("brings the {count} problems that you solved and that are not here", count=today.absent)
        return "judge init", style.say("adds the kit's problems")
    return "judge today --more", style.translate(_why_nothing(today))


def _why_nothing(today: Today) -> str:
    """Why nothing of the list is next, as `judge today` has it."""
    if today.items:
        return N_("all of today is put off") if today.is_put_off else N_("all of today is done")
    return N_("nothing today") if today.budget else N_("a day off, by your plan")
