"""`judge quiz train`: models that do not train, mended by the learner and measured in the sandbox."""

import math
from collections.abc import Iterator
from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.clock import local_now
from judge.cli.terminal import say
from judge.dlnotes.exercise import Exercise, exercises, find_exercise
from judge.dlnotes.quizcards import QuizCards, QuizFiles
from judge.errors import UsageError
from judge.external.modeltraining import LIMITS, Trained, train_model
from judge.history.events import ANSWER, card_subject, new_event
from judge.reports.style import Style
from judge.running.runner import Backend
from judge.store.files import save_given

#: exit codes: mended, not yet
_MENDED, _NOT_YET = 0, 1

#: before an exercise's id: no card of the quiz has such a one
_PREFIX = "train-"

#: characters of what a model printed that are shown
_MOST_SAID = 2000


def train(quiz: QuizCards, files: QuizFiles, arguments: Arguments, style: Style) -> int:
    """List the models; write one to be mended where it is not there yet, else train it and tell whether its loss is low enough."""
    found, words = exercises(), arguments.words[1:]
    if not words:
        for number, one in enumerate(found, 1):
            mark = "x" if _is_solved(quiz, one) else " "
            say(f"[{mark}] {number:2}  {one.id:<26} {one.title.of(style.language)}")
        say(style.say("judge quiz train 1 writes the first to a file; after your change the same again trains it"))
        return _MENDED
    if len(words) > 1:
        raise UsageError("one model at a time: {words}", words=" ".join(words))
    one = find_exercise(words[0], found)
    path = files.decks.parent / "train" / f"{one.id.replace('-', '_')}.py"
    if not path.exists():
        save_given(path, one.code.lstrip("\n").encode())
        _tell_task(one, path, style)
        return _MENDED
    done = train_model(path, one.data, backend=Backend(arguments.text("--backend", "auto")), cache=files.cards.parent)
    return _tell(one, done, quiz, style)


def _tell_task(one: Exercise, path: Path, style: Style) -> None:
    from judge.dlnotes.showing import paragraphs

    say(style.paint(one.title.of(style.language), "bold"))
    for line in paragraphs(one.ask.of(style.language), style):
        say(line)
    say(
        style.say(
            "change {path} until the loss on new data is at most {target:g}, then the same command trains it", path=path, target=one.target
        )
    )


def _tell(one: Exercise, done: Trained, quiz: QuizCards, style: Style) -> int:
    is_mended = done.loss <= one.target
    if done.is_bare:
        raise UsageError("this needs numpy: pip install 'judge-kit[train]'")
    now = local_now()
    offset = now.utcoffset()
    said = {"chapter": "train", "kind": "train", "right": is_mended, "loss": done.loss if math.isfinite(done.loss) else None, "drill": True}
    minutes = round(offset.total_seconds() / 60) if offset else 0
    quiz.record(new_event(ANSWER, card_subject(f"{_PREFIX}{one.id}"), said, at=now, offset=minutes))
    for line in _lines(one, done, style):
        say(line)
    return _MENDED if is_mended else _NOT_YET


def _lines(one: Exercise, done: Trained, style: Style) -> Iterator[str]:
    from judge.dlnotes.showing import hint_lines, paragraphs

    if done.said.strip():
        yield done.said[-_MOST_SAID:].rstrip()
    if done.loss <= one.target:
        yield style.paint(
            style.say("It trains: loss {loss:.4g}, at most {target:g} was wanted", loss=done.loss, target=one.target), "green", "bold"
        )
        yield from paragraphs(one.explain.of(style.language), style)
        return
    if done.is_slow:
        yield style.say("no loss after {seconds:g} s: make it shorter", seconds=LIMITS.cpu_s)
    elif done.problem:
        yield style.paint(style.say("It fails: {problem}", problem=done.problem), "red", "bold")
    else:
        yield style.paint(
            style.say("Not yet: loss {loss:.4g}, at most {target:g} is wanted", loss=done.loss, target=one.target), "red", "bold"
        )
    yield from hint_lines(one.hint, style)


def _is_solved(quiz: QuizCards, one: Exercise) -> bool:
    return any(event.payload.get("right") is True for event in quiz.about(f"{_PREFIX}{one.id}"))
