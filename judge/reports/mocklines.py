"""A mock test as lines: how it stands while the clock runs, and how it went."""

from collections.abc import Iterator, Mapping
from typing import Any

from judge.history.days import date_of
from judge.messages import N_, command_line
from judge.model import Verdict
from judge.practice.rules.mocktest import MockProblem, MockTest
from judge.practice.rules.presets import FORMATS
from judge.practice.rules.rounds import FAILED_TEST_DAYS
from judge.reports.style import Style
from judge.reports.visible import cut, pad, width

#: columns of a title at most, and of what stands beside id and title of a result
_TITLE, _FIGURES = 30, 54

#: columns of a figure with the gap before it, and where there is no room for that
_COLUMN, _NARROW = 11, 10


def format_lines(style: Style) -> Iterator[str]:
    """The formats that there are."""
    yield style.say("no mock test is running; begin one with: judge mock start NAME")
    columns = max(map(len, FORMATS))
    for found in FORMATS.values():
        yield f"  {pad(found.name, columns)}  " + style.say("{count} problems, {minutes} min", count=found.problems, minutes=found.minutes)
    yield style.paint(style.say("the companies' as learners report, 2026-09; own: --problems 3 --minutes 90"), "dim")


def standing_lines(mock: MockTest, titles: Mapping[str, str], now: float, style: Style) -> Iterator[str]:
    """The clock, and each problem: no level, no topics, no verdict."""
    left = max(0, int(mock.deadline - now))
    yield style.paint(
        style.say("{minutes}:{seconds:02} left of {total} min", minutes=left // 60, seconds=left % 60, total=mock.minutes), "bold"
    )
    ids = max(width(one.problem) for one in mock.problems)
    for number, one in enumerate(mock.problems, 1):
        if one.source:
            state = style.say("handed in after {minutes} min", minutes=round(one.handed_in / 60))
        else:
            state = style.say("begun") if one.first else ""
        yield cut(f"{number:2}  {pad(one.problem, ids)}  {pad(cut(titles[one.problem], _TITLE), _TITLE)}  {state}".rstrip(), style.columns)
    following = next((number for number, one in enumerate(mock.problems, 1) if not one.source), 1)
    yield style.say("judge mock run {id}: the samples; judge mock submit {id}: hand in; judge mock end", id=following)


def running_line(mock: MockTest, now: float, style: Style) -> str:
    """That a mock test is running, for the screens of the day."""
    if now > mock.deadline:
        return style.say("the time of the mock test is up: judge mock judges what was handed in")
    return style.say("a mock test is running, {minutes} min left: judge mock", minutes=int(mock.deadline - now) // 60)


def old_line(name: str, problem: str, style: Style) -> str:
    """That the newest solution is no work of this test."""
    return style.say("{path} was accepted before the test: {again} begins afresh", path=name, again=command_line("new", problem, "--again"))


def result_lines(mock: MockTest, titles: Mapping[str, str], style: Style) -> Iterator[str]:
    """Each problem with its cases, its verdict and its time; the score."""
    yield style.paint(score_words(mock, style), "bold")
    ids = max(width(one.problem) for one in mock.problems)
    room = max(8, min(_TITLE, style.columns - ids - _FIGURES))
    column = _COLUMN if ids + room + _FIGURES <= style.columns else _NARROW
    head = figure_names(style)
    yield style.paint(f"{'':{ids + room + 4}}{'':6}" + "".join(" " * (column - width(name)) + name for name in head), "dim")
    for one in mock.problems:
        verdict = mock.results.get(one.problem, ("",))[0]
        shown = style.verdict(Verdict[verdict], f"{verdict:<6}", "bold") if verdict else f"{'-':<6}"
        cells = "".join(" " * (column - width(cell)) + cell for cell in figures(mock, one, style))
        yield f"{pad(one.problem, ids)}  {pad(cut(titles[one.problem], room), room)}  {shown}{cells}"
    yield from after_lines(mock, style)


def score_words(mock: MockTest, style: Style) -> str:
    """How many were solved, and the points."""
    solved = sum(verdict == Verdict.AC.name for verdict, _, _ in mock.results.values())
    points = sum(right / cases if cases else 0.0 for _, right, cases in mock.results.values())
    return style.say("{solved} of {count} solved, {points:.1f} points with parts", solved=solved, count=len(mock.problems), points=points)


def figure_names(style: Style) -> tuple[str, ...]:
    """What is told of each problem beside its verdict."""
    return style.say("cases"), style.say("spent"), style.say("first run"), style.say("wrong")


def figures(mock: MockTest, one: MockProblem, style: Style) -> tuple[str, ...]:
    """The same of one problem."""
    _, right, cases = mock.results.get(one.problem, ("", 0, 0))
    return f"{right}/{cases}" if cases else "-", _minutes(one.spent, style), _minutes(one.first, style), f"{one.wrong_runs}"


def after_lines(mock: MockTest, style: Style) -> Iterator[str]:
    """What becomes of the problems that were not solved."""
    left = [one for one in mock.problems if mock.results.get(one.problem, ("",))[0] != Verdict.AC.name]
    failed = [one.problem for one in left if mock.counts(one, mock.ended)]
    if failed:
        yield style.say("in judge today from {date} on: {problems}", date=date_of(mock.day + FAILED_TEST_DAYS), problems=", ".join(failed))
    if len(failed) < len(left):
        words = N_("given up early: what was neither run nor handed in counts nowhere, and may be drawn again")
        if mock.is_left_alone(mock.ended):
            words = N_("left alone for half of its time: what was neither run nor handed in does not count")
        yield style.say(words)


def mock_json(mock: MockTest, now: float) -> dict[str, Any]:
    """A mock test as JSON, without the sources."""
    problems = [_problem(one, mock) for one in mock.problems]
    left = max(0, round(mock.deadline - now))
    return {
        "id": mock.id,
        "format": mock.format,
        "minutes": mock.minutes,
        "left_s": left,
        "over": mock.is_over,
        "problems": problems,
    }


def _problem(one: MockProblem, mock: MockTest) -> dict[str, Any]:
    verdict, right, cases = mock.results.get(one.problem, (None, 0, 0))
    return {
        "id": one.problem, "handed_in": bool(one.source), "spent_s": round(one.spent), "first_s": round(one.first),
        "wrong_runs": one.wrong_runs, "verdict": verdict or None, "right": right, "cases": cases,
    }  # fmt: skip


def _minutes(seconds: float, style: Style) -> str:
    return style.say("{minutes} min", minutes=round(seconds / 60)) if seconds else "-"
