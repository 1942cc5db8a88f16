"""`judge quiz train`: every model fails as it is given, trains once mended, in the sandbox as for learners."""

from pathlib import Path

import pytest

from judge.dlnotes.exercise import Exercise, exercises
from judge.external.modeltraining import train_model
from judge.running.runner import Backend
from tests.conftest import Command
from tests.depth import every

pytest.importorskip("numpy")

EXERCISES = exercises()


def test_there_are_enough_and_each_has_its_name() -> None:
    assert len(EXERCISES) >= 15 and len({one.id for one in EXERCISES}) == len(EXERCISES)


@pytest.mark.parametrize("one", every(6, EXERCISES), ids=lambda one: str(one.id))
def test_a_model_fails_as_it_is_given_and_trains_once_mended(one: Exercise, tmp_path: Path) -> None:
    model = tmp_path / "model.py"
    losses = []
    for text in (one.code, one.mended):
        model.write_text(text, "utf-8")
        done = train_model(model, one.data, backend=Backend.AUTO, cache=tmp_path / "cache")
        assert not done.problem and not done.is_slow, done
        losses.append(done.loss)
    assert not losses[0] <= one.target and losses[1] <= one.target
    assert all(words.ko and words.en for words in (one.title, one.ask, one.hint, one.explain))


def test_models_are_listed_written_trained_and_mended(workspace: Path, judge: Command) -> None:
    assert "[ ]  1  rate-too-high" in judge("quiz", "train").stdout
    first = judge("quiz", "train", "1")
    path = workspace / "train" / "rate_too_high.py"
    assert first.returncode == 0 and "at most 0.05" in first.stdout and path.exists()
    failed = judge("quiz", "train", "rate-too-high")
    assert failed.returncode == 1 and "Not yet: loss " in failed.stdout and "Hint: " in failed.stdout
    assert max(map(len, failed.stdout.splitlines())) <= 80  # a loss that explodes has two hundred digits
    path.write_text(path.read_text().replace("rate = 1.5", "rate = 0.1\n    print('so far')"))
    mended = judge("quiz", "train", "1")
    assert mended.returncode == 0 and "It trains: loss 0.0" in mended.stdout and "so far" in mended.stdout
    assert "[x]  1  rate-too-high" in judge("quiz", "train").stdout
    assert "]    0   0" in judge("quiz", "stats", "optimizers").stdout  # no review of a card


def test_bad_words_and_failures_are_told(workspace: Path, judge: Command) -> None:
    assert judge("quiz", "train", "soup").stderr == "judge: no model soup: judge quiz train lists them\n"
    assert judge("quiz", "train", "1", "2").stderr == "judge: one model at a time: 1 2\n"
    judge("quiz", "train", "2")
    (workspace / "train" / "rate_too_low.py").write_text("def train(x, y):\n    return 1 / 0\n")
    assert "It fails: line 2: ZeroDivisionError: division by zero" in judge("quiz", "train", "2").stdout
    (workspace / "train" / "rate_too_low.py").write_text(f"open({str(workspace / 'leak')!r}, 'w')\n")
    assert "It fails: line 1: " in judge("quiz", "train", "2").stdout and not (workspace / "leak").exists()
