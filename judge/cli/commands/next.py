"""`judge next`: begin the next item of today's list, whatever it is."""

from importlib import import_module

from judge.cli.arguments import Arguments, find_command
from judge.cli.clock import moment
from judge.cli.invocation import Invocation, Page
from judge.cli.runningmock import running_mock
from judge.cli.terminal import say, say_page, shown_path
from judge.practice.daycache import look_again
from judge.practice.lastsaved import is_being_written
from judge.practice.rules.dayitems import ItemKind, ItemStatus, Today, TodayItem
from judge.practice.toldhints import is_known_now
from judge.reports.todaylines import nothing_left


def run(invocation: Invocation) -> int:
    """The exit code of what was begun; 0 when all is done."""
    is_known_now(invocation.root, "next")
    if running_mock(invocation.root) is not None:
        return _go(invocation, "mock")
    today = _today(invocation)
    item = next((one for one in today.items if one.status in (ItemStatus.OPEN, ItemStatus.BEGUN)), None)
    if item is None:
        say(nothing_left(today, invocation.style))
        return 0
    if item.item.kind is ItemKind.QUIZ:
        return _go(invocation, "quiz", options={"--count": (str(item.item.questions),)})
    if item.item.kind is ItemKind.FIX and item.broken:
        return _go(invocation, "diff", item.item.id, options={"--case": (item.broken,)})
    return _begin(invocation, item)


def _today(invocation: Invocation) -> Today:
    root, now = invocation.root, moment()
    found = look_again(root, now)
    if found is not None:
        return found
    from judge.practice.dayplan import look

    return look(root, now)


def _begin(invocation: Invocation, item: TodayItem) -> int:
    """Show the problem, and begin its file where that was not done already."""
    problem, style = item.item.id, invocation.style
    _go(invocation, "show", problem)
    say("")
    if item.is_bare and item.item.kind is not ItemKind.NEW:
        return _go(invocation, "recall", problem)
    sources = invocation.workspace.solutions(problem)
    is_going_on = item.status is ItemStatus.BEGUN or item.item.kind is ItemKind.NEW or is_being_written(invocation.root, problem)
    if sources and is_going_on:
        say(style.say("{path} is begun; judge it with: judge run {id}", path=shown_path(sources[0]), id=problem))
        if invocation.arguments.has("--edit"):
            from judge.cli.editor import edit

            edit(sources[0])
        return 0
    again: dict[str, tuple[str, ...]] = {"--again": ("",)} if sources else {}
    edit_too: dict[str, tuple[str, ...]] = {"--edit": ("",)} if invocation.arguments.has("--edit") else {}
    return _go(invocation, "new", problem, options=again | edit_too)


def _go(invocation: Invocation, name: str, *words: str, options: dict[str, tuple[str, ...]] | None = None) -> int:
    """Run another command in the same workspace."""
    command = find_command(name)
    assert command is not None
    where = {"--root": invocation.arguments.texts("--root")} if invocation.arguments.has("--root") else {}
    other = Invocation(Arguments(command, words, where | (options or {})), invocation.style)
    ended = import_module(f"judge.cli.commands.{command.module}").run(other)
    if isinstance(ended, Page):
        say_page(ended.lines)
        ended = ended.code
    assert isinstance(ended, int)
    return ended
