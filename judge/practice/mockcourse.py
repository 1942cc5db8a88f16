"""A mock test from its beginning to its results: drawn, worked on, handed in, judged on all cases when it is over."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.history.days import Moment
from judge.history.events import GIVE_UP, MOCK_END, MOCK_RUN, MOCK_START, MOCK_SUBMIT, RUN, mock_subject, source_mark
from judge.history.log import History
from judge.history.recorder import Recorder
from judge.practice.dayplan import Survey
from judge.practice.rules.minutes import usual_difficulty
from judge.practice.rules.mocktest import MockProblem, MockTest, choose_problems, fold_mock, may_be_drawn
from judge.practice.rules.presets import Format
from judge.practice.rules.rounds import fold
from judge.store.datafolders import has_test_data
from judge.store.files import write_atomically
from judge.store.root import history_in, mock_in, problems_in


class Judged(NamedTuple):
    """What a source got on all cases: the verdict's code, right cases, all cases, language."""

    verdict: str
    right: int
    cases: int
    language: str = ""


def start(found: Survey, wanted: Format, seed: int) -> MockTest:
    """Begin a mock test; UsageError when one is running or there are too few problems."""
    if running(found.root) is not None:
        raise UsageError("a mock test is running: judge mock shows it, judge mock end ends it")
    labels = found.facts.labels
    usual = usual_difficulty((labels[id_][0], brief) for id_, brief in found.state.briefs.items() if id_ in labels)
    takes_quizzes, briefs = any(day.answers for day in found.state.days.values()), found.state.briefs
    drawn = [id_ for id_ in labels if may_be_drawn(id_, briefs, takes_quizzes=takes_quizzes)]
    judged = {id_: labels[id_] for id_ in drawn if found.facts.has_cases(id_) and has_test_data(problems_in(found.root) / id_)}
    problems = choose_problems(wanted, found.facts._replace(labels=judged), usual, seed)
    if len(problems) < wanted.problems:
        raise UsageError(
            "only {count} problems with test cases here are new or long unseen, and {wanted} are needed: "
            "judge fetch or judge import brings more",
            count=len(problems), wanted=wanted.problems,
        )  # fmt: skip
    name = os.urandom(4).hex()
    with Recorder(history_in(found.root), found.now) as recorder:
        payload = {"format": wanted.name, "minutes": wanted.minutes, "problems": problems, "seed": seed}
        write_atomically(mock_in(found.root), name.encode())  # first: alone it is nothing, and a test without it would be lost
        recorder.note(MOCK_START, mock_subject(name), payload)
        return _read(recorder, name)


def running(root: Path) -> MockTest | None:
    """The mock test that is not over; cheap when there is none."""
    path = mock_in(root)
    if not path.exists():
        return None
    name = path.read_text("utf-8", "replace").strip()
    with History(history_in(root)) as history:
        mock = fold_mock(history.events(mock_subject(name)))
    if mock is not None and not mock.is_over:
        return mock
    if mock is not None:  # it was over, and the command was stopped then
        _keep_last(root, name)
    path.unlink(missing_ok=True)
    return None


def refuse_during_mock(root: Path, problem: str, instead: str) -> None:
    """UsageError when `problem` belongs to the mock test that is running; `instead` is the command that goes."""
    mock = running(root)
    if mock and problem in [one.problem for one in mock.problems]:
        raise UsageError("{id} belongs to the mock test that is running: {instead}", id=problem, instead=instead)


def note_sample_run(root: Path, mock: MockTest, now: Moment, *, problem: str, verdict: str) -> None:
    """Write down that the samples of a problem were run."""
    with Recorder(history_in(root), now) as recorder:
        recorder.note(MOCK_RUN, mock_subject(mock.id), {"problem": problem, "verdict": verdict})


def hand_in(root: Path, mock: MockTest, now: Moment, *, problem: str, source: Path) -> None:
    """Hand a source in; the last one counts. UsageError when time is up."""
    if now.seconds > mock.deadline:
        raise UsageError("time is up: nothing more can be handed in")
    text = source.read_text("utf-8", "surrogateescape").encode("utf-8", "replace").decode()
    with Recorder(history_in(root), now) as recorder:
        recorder.note(MOCK_SUBMIT, mock_subject(mock.id), {"problem": problem, "name": source.name, "source": text})


def was_accepted_before(root: Path, problem: str, source: Path, now: Moment) -> bool:
    """Whether a source solved the problem before the test, as the archive's does: it proves nothing of the learner today."""
    with History(history_in(root)) as history:
        return source_mark(source.read_bytes()) in fold(history.events(problem), now.day).sources


def finish(root: Path, mock: MockTest, judge_source: Callable[[MockProblem], Judged], now: Moment) -> MockTest:
    """Judge what was handed in and write everything down; stopped in the middle, the next call goes on and nothing stands there twice.

    A clock that ran out did so then, whenever the learner comes back: what became of the test stands on its own day.
    """
    results: dict[str, tuple[str, int, int]] = {}
    is_late = now.seconds > mock.deadline
    ended = now._replace(seconds=mock.deadline) if is_late else now
    with Recorder(history_in(root), ended, is_past=is_late) as recorder:
        for one in mock.problems:
            found = judge_source(one) if one.source else Judged("", 0, 0)
            results[one.problem] = (found.verdict, found.right, found.cases)
            if not mock.counts(one, ended.seconds):
                continue
            kind, payload = (RUN, _run(mock, one, found)) if one.source else (GIVE_UP, {"mock": mock.id})
            recorder.note(kind, one.problem, payload, key=f"mock-{mock.id}-{one.problem}")
        payload = {"results": {problem: list(one) for problem, one in results.items()}}
        recorder.note(MOCK_END, mock_subject(mock.id), payload, key=f"mock-{mock.id}-end")
        _keep_last(root, mock.id)
        mock_in(root).unlink(missing_ok=True)
        return _read(recorder, mock.id)


def last_result(root: Path) -> MockTest | None:
    """The mock test that ended last on this machine."""
    path = mock_in(root).with_name("mock-last")
    if not path.exists():
        return None
    with History(history_in(root)) as history:
        return fold_mock(history.events(mock_subject(path.read_text("utf-8", "replace").strip())))


def _run(mock: MockTest, one: MockProblem, found: Judged) -> Mapping[str, object]:
    content = one.source.encode("utf-8", "replace")
    return {
        "verdict": found.verdict, "language": found.language, "cases": found.cases, "right": found.right, "active": round(one.spent),
        "source": source_mark(content), "final": True, "mock": mock.id,
    }  # fmt: skip


def _read(recorder: Recorder, name: str) -> MockTest:
    mock = fold_mock(recorder.history.events(mock_subject(name)))
    assert mock is not None
    return mock


def _keep_last(root: Path, name: str) -> None:
    write_atomically(mock_in(root).with_name("mock-last"), name.encode())
