"""`judge mock`: mock tests against one clock."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from judge.catalog import levels_between
from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.mockbench import judge_attempt, run_samples
from judge.cli.place import open_workspace
from judge.cli.quizconsole import read_typed
from judge.cli.terminal import say, talk
from judge.cli.values import read_seed
from judge.errors import UsageError
from judge.history.days import Moment
from judge.messages import N_
from judge.practice.dayplan import survey
from judge.practice.mockcourse import finish, hand_in, last_result, running, start
from judge.practice.rules.mocktest import MockTest
from judge.practice.rules.presets import FORMATS, Format
from judge.reports.mock import format_lines, mock_json, result_lines, standing_lines
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.index import glance
from judge.store.workspace import Workspace

_MOST_PROBLEMS = 20


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0; 1 when samples are not right or there is no result to show."""
    workspace = open_workspace(arguments)
    now = moment()
    action, words = (arguments.words[0], arguments.words[1:]) if arguments.words else ("", ())
    actions: dict[str, Callable[..., int]] = {
        "": _show, "start": _start, "run": _run, "submit": _submit, "end": _end, "result": _result,
    }  # fmt: skip
    if action not in actions:
        raise UsageError("judge mock knows start, run, submit, end and result, not {word}", word=action)
    mock = running(workspace.root)
    if mock and now.seconds > mock.deadline and action != "start":
        talk(style.say("time is up: judging what was handed in"))
        return _finish(mock, workspace, arguments, now, style)
    return actions[action](mock, words, workspace, arguments, now, style)


def _start(mock: MockTest | None, words: tuple[str, ...], workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    wanted = _format(words, arguments)
    seed = read_seed(arguments, int.from_bytes(os.urandom(3), "big"))
    begun = start(survey(workspace.root, now, is_fresh=True), wanted, seed)
    return _print(begun, workspace, arguments, now, style)


def _show(mock: MockTest | None, words: tuple[str, ...], workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    if mock is None:
        for line in format_lines(style):
            say(line)
        return 0
    return _print(mock, workspace, arguments, now, style)


def _run(mock: MockTest | None, words: tuple[str, ...], workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    found, problem = _one(mock, words)
    return run_samples(found, problem, workspace, arguments, now, style)


def _submit(mock: MockTest | None, words: tuple[str, ...], workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    found, problem = _one(mock, words)
    sources = workspace.solutions(problem)
    if not sources:
        raise UsageError("no solution for {id}: write {path}", id=problem, path=workspace.solutions_folder / f"{problem}.py")
    hand_in(workspace.root, found, now, problem=problem, source=sources[0])
    say(style.say("{path} is handed in; it is judged when the test is over", path=sources[0].name))
    return 0


def _end(mock: MockTest | None, words: tuple[str, ...], workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    if mock is None:
        raise UsageError("no mock test is running: judge mock start begins one")
    if sys.stdin.isatty():
        answer = read_typed(style.translate(N_("end it now? (y/n) ")))
        if answer is None or answer.strip().lower() not in ("y", "yes", "ㅛ", "네", "예"):
            return 0
    return _finish(mock, workspace, arguments, now, style)


def _result(mock: MockTest | None, words: tuple[str, ...], workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    found = last_result(workspace.root)
    if found is None:
        say(style.say("no mock test has ended here yet"))
        return 1
    return _print(found, workspace, arguments, now, style)


def _finish(mock: MockTest, workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    ended = finish(workspace.root, mock, lambda attempt: judge_attempt(attempt, workspace, arguments), now)
    return _print(ended, workspace, arguments, now, style)


def _print(mock: MockTest, workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    if arguments.has("--json"):
        import json

        say(json.dumps(mock_json(mock, now.seconds), ensure_ascii=False, indent=1))
        return 0
    titles = _titles(workspace.root, mock, style)
    for line in result_lines(mock, titles, style) if mock.is_over else standing_lines(mock, titles, now.seconds, style):
        say(line)
    return 0


def _titles(root: Path, mock: MockTest, style: Style) -> Mapping[str, str]:
    known = {entry.id: title_of(entry.names, style.language) for entry in glance(root)}
    return {one.problem: known.get(one.problem, "") for one in mock.problems}


def _one(mock: MockTest | None, words: tuple[str, ...]) -> tuple[MockTest, str]:
    """The test that runs, and the problem of it that is meant: by id or by number."""
    if mock is None:
        raise UsageError("no mock test is running: judge mock start begins one")
    problems = [one.problem for one in mock.problems]
    if len(words) != 1:
        raise UsageError("which problem of the test? {problems}", problems=", ".join(problems))
    if words[0] in problems:
        return mock, words[0]
    if words[0].isdecimal() and 0 < int(words[0]) <= len(problems):
        return mock, problems[int(words[0]) - 1]
    raise UsageError("{word} is none of the test's problems: {problems}", word=words[0], problems=", ".join(problems))


def _format(words: tuple[str, ...], arguments: Arguments) -> Format:
    if len(words) > 1 or (words and words[0] not in FORMATS):
        raise UsageError("no format {word}: there are {formats}", word=" ".join(words), formats=", ".join(FORMATS))
    wanted = FORMATS[words[0] if words else "evening"]
    if arguments.has("--minutes"):
        wanted = wanted._replace(minutes=arguments.whole("--minutes", 1))
    if arguments.has("--levels"):
        levels = tuple(sum(levels_between(level.strip())) // 2 for level in arguments.text("--levels").split(","))
        wanted = wanted._replace(levels=levels, problems=len(levels))
    if arguments.has("--problems"):
        count = arguments.whole("--problems", 1)
        if count > _MOST_PROBLEMS or (wanted.levels and count > len(wanted.levels)):
            raise UsageError("{count} problems are too many: at most {most}", count=count, most=len(wanted.levels) or _MOST_PROBLEMS)
        wanted = wanted._replace(problems=count)
    return wanted
