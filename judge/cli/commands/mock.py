"""`judge mock`: mock tests against one clock."""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from judge.catalog import levels_between
from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.exitcode import exit_code
from judge.cli.invocation import Document, Invocation
from judge.cli.meantwords import number_in
from judge.cli.prompting import is_yes, read_typed
from judge.cli.runscreen import RunScreen
from judge.cli.terminal import say, talk
from judge.errors import UsageError
from judge.history.days import Moment
from judge.judging import judge
from judge.messages import N_, command_line
from judge.mockjudging import judge_attempt
from judge.practice.dayplan import survey
from judge.practice.mockcourse import finish, hand_in, last_result, note_sample_run, running, start, was_accepted_before
from judge.practice.rules.mocktest import MockTest
from judge.practice.rules.presets import FORMATS, Format
from judge.reports.mocklines import format_lines, mock_json, old_line, result_lines, standing_lines
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.index import glance

_MOST_PROBLEMS = 20


#: other words for an action
_CALLED = {
    "stop": "end", "finish": "end", "quit": "end", "done": "end", "끝": "end", "종료": "end", "results": "result", "score": "result",
    "결과": "result", "show": "", "status": "", "list": "", "test": "run", "채점": "run", "send": "submit", "제출": "submit",
}  # fmt: skip

_FORMATS_IN_KOREAN = {"삼성": "samsung", "카카오": "kakao", "네이버": "naver", "토스": "toss", "라인": "line", "한화": "hanwha"}


class _Turn(NamedTuple):
    """What is asked of a mock test now: the test that runs, if one does, and the words behind the action."""

    invocation: Invocation
    now: Moment
    mock: MockTest | None
    words: tuple[str, ...]


def run(invocation: Invocation) -> int | Document:
    """Exit code 0; 1 when samples are not right or there is no result to show."""
    words = invocation.arguments.words
    action = words[0] if words else ""
    actions: dict[str, Callable[[_Turn], int | Document]] = {
        "": _show, "start": _start, "run": _run, "submit": _submit, "end": _end, "result": _result,
    }  # fmt: skip
    if action not in actions:
        raise _unknown(action)
    turn = _Turn(invocation, moment(), running(invocation.root), words[1:])
    if turn.mock and turn.now.seconds > turn.mock.deadline and action != "start":
        talk(invocation.style.say("time is up: judging what was handed in"))
        return _finish(turn, turn.mock)
    return actions[action](turn)


def _unknown(word: str) -> UsageError:
    minutes = number_in(word)
    meant: tuple[str, ...] = ("start", "--minutes", minutes) if minutes else tuple(_CALLED.get(word, "start").split())
    if word.lower() in FORMATS:
        meant = ("start", word.lower())
    return UsageError(
        "judge mock knows start, run, submit, end and result, not {word}: {meant}", word=word, meant=command_line("mock", *meant)
    )


def _start(turn: _Turn) -> int | Document:
    wanted = _format(turn.words, turn.invocation.arguments)
    seed = turn.invocation.arguments.seed(int.from_bytes(os.urandom(3), "big"))
    return _print(turn, start(survey(turn.invocation.root, turn.now, is_fresh=True), wanted, seed))


def _show(turn: _Turn) -> int | Document:
    if turn.mock is not None:
        return _print(turn, turn.mock)
    if turn.invocation.is_json:
        formats = [{"format": one.name, "problems": one.problems, "minutes": one.minutes} for one in FORMATS.values()]
        return Document({"id": None, "formats": formats})
    for line in format_lines(turn.invocation.style):
        say(line)
    return 0


def _run(turn: _Turn) -> int | Document:
    """Judge the newest solution on the samples alone; exit code 0 when they are right."""
    mock, problem = _one(turn)
    invocation = turn.invocation
    submission = invocation.find_submission(problem)
    cases = tuple(case for case in submission.problem.cases if case.is_sample)
    if not cases:
        raise UsageError("{id} has no samples: hand it in with judge mock submit {id}", id=problem)
    screen = None if invocation.is_json else RunScreen(invocation.style)
    if screen:
        screen.begin(submission, cases)
    report = judge(
        submission.problem, submission.source, submission.language, invocation.bench, cases=cases,
        on_built=screen.built if screen else None, on_checker=screen.checker if screen else None,
        on_result=screen.result if screen else None,
    )  # fmt: skip
    if screen:
        screen.end(report)
        _tell_if_old(turn, problem, submission.source)
    note_sample_run(invocation.root, mock, turn.now, problem=problem, verdict=report.verdict.name)
    code = exit_code([report.verdict])
    if screen:
        return code
    from judge.reports.runjson import report_json

    return Document({**mock_json(mock, turn.now.seconds), "report": report_json(report)}, code)


def _submit(turn: _Turn) -> int | Document:
    mock, problem = _one(turn)
    workspace, style = turn.invocation.workspace, turn.invocation.style
    sources = workspace.solutions(problem)
    if not sources:
        suffix = turn.invocation.new_language().suffixes[0]
        raise UsageError("no solution for {id} yet: judge new {id} begins {path}", id=problem, path=f"solutions/{problem}{suffix}")
    hand_in(workspace.root, mock, turn.now, problem=problem, source=sources[0])
    if turn.invocation.is_json:
        return Document({**mock_json(mock, turn.now.seconds), "submitted": problem, "source": str(sources[0])})
    say(style.say("{path} is handed in; it is judged when the test is over", path=sources[0].name))
    _tell_if_old(turn, problem, sources[0])
    return 0


def _tell_if_old(turn: _Turn, problem: str, source: Path) -> None:
    """That a source is no work of this test: the newest one lies there since the learner solved the problem, here or elsewhere."""
    if was_accepted_before(turn.invocation.root, problem, source, turn.now):
        say(old_line(source.name, problem, turn.invocation.style))


def _end(turn: _Turn) -> int | Document:
    if turn.mock is None:
        raise UsageError("no mock test is running: judge mock start begins one")
    if sys.stdin.isatty() and not turn.invocation.is_json:
        answer = read_typed(turn.invocation.style.translate(N_("end it now? (y/n) ")))
        if answer is None or not is_yes(answer):
            return 0
    return _finish(turn, turn.mock)


def _result(turn: _Turn) -> int | Document:
    found = last_result(turn.invocation.root)
    if found is not None:
        return _print(turn, found)
    if turn.invocation.is_json:
        return Document({"id": None}, 1)
    say(turn.invocation.style.say("no mock test has ended here yet"))
    return 1


def _finish(turn: _Turn, mock: MockTest) -> int | Document:
    one = turn.invocation
    return _print(turn, finish(one.root, mock, lambda attempt: judge_attempt(attempt, one.workspace, one.settings, one.bench), turn.now))


def _print(turn: _Turn, mock: MockTest) -> int | Document:
    if turn.invocation.is_json:
        return Document(mock_json(mock, turn.now.seconds))
    style = turn.invocation.style
    titles = _titles(turn.invocation.root, mock, style)
    for line in result_lines(mock, titles, style) if mock.is_over else standing_lines(mock, titles, turn.now.seconds, style):
        say(line)
    return 0


def _titles(root: Path, mock: MockTest, style: Style) -> Mapping[str, str]:
    known = {entry.id: title_of(entry.names, style.language) for entry in glance(root)}
    return {one.problem: known.get(one.problem, "") for one in mock.problems}


def _one(turn: _Turn) -> tuple[MockTest, str]:
    """The test that runs, and the problem of it that is meant: by id or by number."""
    mock, words = turn.mock, turn.words
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


def _no_format(words: tuple[str, ...]) -> UsageError:
    """That there is none like this, with the command line where the words say one: `삼성`, `samsung 60`, `2시간`."""
    names = [_FORMATS_IN_KOREAN.get(word, word.lower()) for word in words]
    formats, minutes = [name for name in names if name in FORMATS], [number for word in words if (number := number_in(word))]
    if len(formats) > 1 or len(minutes) > 1 or len(formats) + len(minutes) < len(words):
        return UsageError("no format {word}: there are {formats}", word=" ".join(words), formats=", ".join(FORMATS))
    meant = command_line("mock", "start", *formats, *(one for number in minutes for one in ("--minutes", number)))
    return UsageError("no format {word}: did you mean {meant}?", word=" ".join(words), meant=meant)


def _format(words: tuple[str, ...], arguments: Arguments) -> Format:
    if len(words) > 1 or (words and words[0] not in FORMATS):
        raise _no_format(words)
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
