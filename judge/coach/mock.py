"""A mock test from its beginning to its results: drawn, worked on, handed in, judged on all cases when it is over."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from judge.coach.diary import Diary
from judge.coach.moment import Moment
from judge.coach.today import Ground
from judge.errors import UsageError
from judge.events import GIVE_UP, MOCK_END, MOCK_RUN, MOCK_START, MOCK_SUBMIT, RUN
from judge.practice.minutes import usual_difficulty
from judge.practice.mock import Attempt, Mock, choose_problems, fold_mock, item_of_mock
from judge.practice.presets import Format
from judge.store.root import history_in, mock_in


class Judged(NamedTuple):
    """What a source got on all cases: the verdict's code, right cases, all cases, language."""

    verdict: str
    right: int
    cases: int
    language: str = ""


def start(ground: Ground, wanted: Format, seed: int) -> Mock:
    """Begin a mock test; UsageError when one is running or there are too few problems."""
    if running(ground.root) is not None:
        raise UsageError("a mock test is running: judge mock shows it, judge mock end ends it")
    labels = ground.facts.labels
    usual = usual_difficulty((labels[id_][0], brief) for id_, brief in ground.state.briefs.items() if id_ in labels)
    problems = choose_problems(wanted, ground.facts, usual, seed)
    if len(problems) < wanted.problems:
        raise UsageError(
            "only {count} problems here are new or long unseen, and {wanted} are needed: judge fetch or judge import brings more",
            count=len(problems), wanted=wanted.problems,
        )  # fmt: skip
    name = os.urandom(4).hex()
    with Diary(history_in(ground.root)) as diary:
        payload = {"format": wanted.name, "minutes": wanted.minutes, "problems": problems, "seed": seed}
        diary.note(ground.now, MOCK_START, item_of_mock(name), payload)
        _mark(ground.root, name)
        return _read(diary, name)


def running(root: Path) -> Mock | None:
    """The mock test that is not over; cheap when there is none."""
    path = mock_in(root)
    if not path.exists():
        return None
    name = path.read_text("utf-8", "replace").strip()
    with Diary(history_in(root)) as diary:
        mock = fold_mock(diary.history.events(item_of_mock(name)))
    if mock is None or mock.is_over:
        path.unlink(missing_ok=True)
        return None
    return mock


def refuse_during_mock(root: Path, problem: str, instead: str) -> None:
    """UsageError when `problem` belongs to the mock test that is running; `instead` is the command that goes."""
    mock = running(root)
    if mock and problem in [one.problem for one in mock.attempts]:
        raise UsageError("{id} belongs to the mock test that is running: {instead}", id=problem, instead=instead)


def note_sample_run(root: Path, mock: Mock, problem: str, verdict: str, now: Moment) -> None:
    """Write down that the samples of a problem were run."""
    with Diary(history_in(root)) as diary:
        diary.note(now, MOCK_RUN, item_of_mock(mock.id), {"problem": problem, "verdict": verdict})


def hand_in(root: Path, mock: Mock, problem: str, source: Path, now: Moment) -> None:
    """Hand a source in; the last one counts. UsageError when time is up."""
    if now.seconds > mock.deadline:
        raise UsageError("time is up: nothing more can be handed in")
    text = source.read_text("utf-8", "surrogateescape").encode("utf-8", "replace").decode()
    with Diary(history_in(root)) as diary:
        diary.note(now, MOCK_SUBMIT, item_of_mock(mock.id), {"problem": problem, "name": source.name, "source": text})


def finish(root: Path, mock: Mock, judge_source: Callable[[Attempt], Judged], now: Moment) -> Mock:
    """Judge what was handed in and write everything down; stopped in the middle, the next call goes on and nothing stands there twice."""
    results: dict[str, tuple[str, int, int]] = {}
    with Diary(history_in(root)) as diary:
        for attempt in mock.attempts:
            found = judge_source(attempt) if attempt.source else Judged("", 0, 0)
            results[attempt.problem] = (found.verdict, found.right, found.cases)
            kind, payload = (RUN, _run(mock, attempt, found)) if attempt.source else (GIVE_UP, {"mock": mock.id})
            diary.note(now, kind, attempt.problem, payload, key=f"mock-{mock.id}-{attempt.problem}")
        payload = {"results": {problem: list(one) for problem, one in results.items()}}
        diary.note(now, MOCK_END, item_of_mock(mock.id), payload, key=f"mock-{mock.id}-end")
        mock_in(root).unlink(missing_ok=True)
        _keep_last(root, mock.id)
        return _read(diary, mock.id)


def last_result(root: Path) -> Mock | None:
    """The mock test that ended last on this machine."""
    path = mock_in(root).with_name("mock-last")
    if not path.exists():
        return None
    with Diary(history_in(root)) as diary:
        return fold_mock(diary.history.events(item_of_mock(path.read_text("utf-8", "replace").strip())))


def _run(mock: Mock, attempt: Attempt, found: Judged) -> Mapping[str, object]:
    content = attempt.source.encode("utf-8", "replace")
    return {
        "verdict": found.verdict, "language": found.language, "cases": found.cases, "right": found.right, "active": round(attempt.spent),
        "source": f"{crc32(content):08x}{len(content):x}", "final": True, "mock": mock.id,
    }  # fmt: skip


def _read(diary: Diary, name: str) -> Mock:
    mock = fold_mock(diary.history.events(item_of_mock(name)))
    assert mock is not None
    return mock


def _mark(root: Path, name: str) -> None:
    mock_in(root).write_text(name, "utf-8")


def _keep_last(root: Path, name: str) -> None:
    mock_in(root).with_name("mock-last").write_text(name, "utf-8")
