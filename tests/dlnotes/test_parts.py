"""Cards of several parts: each is graded, the whole is rated; layer tables and models, worked out another way."""

import ast
import re
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

import numpy as np
import pytest

from judge.dlnotes.ankiout import note_of
from judge.dlnotes.card import PART_LETTERS, Card, Shape
from judge.dlnotes.dialogue import Console, hold
from judge.dlnotes.generators.layertables import LAYER_TABLES, ROWS
from judge.dlnotes.generators.modeltasks import MODEL_TASKS, TASKS
from judge.dlnotes.grading import grade, part_outcomes
from judge.dlnotes.library import DeckSource, load
from judge.dlnotes.question import ask, right_answer
from judge.dlnotes.quizsession import Session, Wanted
from judge.dlnotes.skills import drawn, skill_card
from judge.errors import AnswerError
from judge.history.events import Event
from judge.reports.style import Style
from tests.conftest import AtDepth
from tests.dlnotes import references
from tests.dlnotes.cards import card, text

NOW = datetime(2026, 5, 1, 12, tzinfo=timezone(timedelta(hours=9)))
ENGLISH = Style(language="en", columns=80, has_colour=False, translate=str)


def test_all_parts_have_to_be_right_and_one_that_is_not_is_near() -> None:
    question = ask(card("parts"), 0)
    assert grade(question, "12; 5x6; mse").is_right and grade(question, "12;(None, 5, 6);`MSE`;").is_right
    assert grade(question, "16; 5x6; mse")[:2] == (False, True) and grade(question, "16; 5x6; mae")[:2] == (False, False)
    assert [one.grade.is_right for one in part_outcomes(question, "; 5x6; mse")] == [False, True, True]
    wrong, _, picked = part_outcomes(question, "16; 5x6; huber")
    assert wrong.reasons == (text("a bias"), text("3 * 4")) and picked.reasons[0] == text("why huber")
    for typed in ("12; 5x6", "12; 5x6; mse; 1", ";;", "12; 5x6; cat", "x; 5x6; mse"):
        with pytest.raises(AnswerError):
            grade(question, typed)


def held(card: Card, *lines: str) -> tuple[list[str], list[Event]]:
    """What is said to who types these lines, and what is recorded; prompts stand before what was typed."""
    said: list[str] = []
    log: list[Event] = []
    typed = iter(lines)

    def read(prompt: str) -> str | None:
        line = next(typed, None)
        said.append(f"{prompt}{line}")
        return line

    session = Session([Wanted(card.id, 0)], {card.id: card}.__getitem__, log.append)
    hold(session, Console(read, said.append, lambda: NOW, ENGLISH, lambda _: "Title", is_waiting=False))
    return said, log


def test_parts_are_typed_line_by_line_or_at_once() -> None:
    one = card("parts", code="layer (b)")
    said, log = held(one, "12", "h", "no", "5 6; mse?")
    assert [line[:9] for line in said if line.startswith("Hint: ")] == ["Hint: (b)"]
    prompts = [line for line in said if re.match(r"\([a-i]\) ", line)]
    assert prompts == ["(a) 12", "(b) h", "(b) no", "(b) 5 6; mse?"]
    assert "  (a) weights" in said and "type a shape, such as (26, 26, 32) or 26x26x32" in said
    assert not any(line.startswith("  (b)") for line in said)
    assert any(re.fullmatch(r"  \(c\) loss \[(\d\) \w+(, )?){3}\]", line) for line in said)
    assert (log[0].payload["typed"], log[0].payload["right"], log[0].payload["guess"], log[0].payload["hints"]) == (
        "12; 5 6; mse",
        True,
        True,
        1,
    )
    said, log = held(one, "16; 5x6; mae", "q")
    assert log[0].payload["right"] is False
    at = said.index("Not all of it is right.")
    assert said[at + 1 : at + 7] == [
        "(a) the answer is 12, not 16", "    a bias", "    3 * 4", "(b) right: (None, 5, 6)", "(c) the answer is mse, not mae",
        "    why mae",
    ]  # fmt: skip


def test_gaps_that_are_asked_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("P: Units [[10]], loss [[mse | MSE]].\n```\nDense  [[(None, 10)]]  [[33 %]]\n```\n\nQ: shape?\nA: (26, 26)\n")
    one, other = load(DeckSource(path)).deck.cards
    assert (one.ask.en, one.code, other.kind, other.shapes) == ("Units (a), loss (b).", "Dense  (c)  (d)", "shape", ((26, 26),))
    assert [part.kind for part in one.parts] == ["number", "term", "shape", "number"]
    assert grade(ask(one, 0), "10; MSE; 10; 33%").is_right
    note = note_of(one, "Deck", "en")
    assert "(c) (None, 10)" in note.back and "Units (a)" in note.front


def arguments(layer: str) -> tuple[str, list[int], dict[str, object]]:
    """Name, numbers and named arguments of a layer as it is written."""
    call = ast.parse(layer, mode="eval").body
    assert isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
    named = {str(word.arg): ast.literal_eval(word.value) for word in call.keywords}
    return call.func.id, [ast.literal_eval(one) for one in call.args], named


def worked_out(layer: str, before: Shape) -> tuple[Shape, int]:
    """What a layer makes of a shape, and its parameters: by arrays of zeros that have the sizes of its weights."""
    name, numbers, named = arguments(layer)
    sizes = [size for size in before[1:] if size]
    if name == "Input":
        return before, 0
    if name == "Conv2D":
        filters, kernel = numbers
        side = references.same if named.get("padding") == "same" else references.convolved
        sides = [side(size, kernel, int(str(named.get("strides", 1)))) for size in sizes[:2]]
        return (None, *sides, filters), references.weights((kernel, kernel, sizes[2], filters), (filters,))
    if name == "MaxPooling2D":
        return (None, *(references.convolved(size, numbers[0], numbers[0]) for size in sizes[:2]), sizes[2]), 0
    if name == "Flatten":
        return (None, np.zeros(sizes).size), 0
    if name == "GlobalAveragePooling2D":
        return (None, *np.zeros(sizes).mean((0, 1)).shape), 0
    if name == "Dense":
        return (None, *(np.zeros(sizes) @ np.zeros((sizes[-1], numbers[0]))).shape), references.dense(sizes[-1], numbers[0])
    if name == "BatchNormalization":
        return before, references.weights(*[(sizes[-1],)] * 4)
    if name == "Embedding":
        return (None, *np.zeros(numbers)[np.zeros(sizes, int)].shape), references.weights(tuple(numbers))
    if name in ("LSTM", "SimpleRNN"):
        units, gates = numbers[0], 4 if name == "LSTM" else 1
        kept = (sizes[0], units) if named.get("return_sequences") else (units,)
        return (None, *kept), references.weights((sizes[1], gates * units), (units, gates * units), (gates * units,))
    assert name == "Dropout"
    return before, 0


@pytest.mark.parametrize("name", ROWS)
def test_a_layer_table_is_what_arrays_give(name: str, at_depth: AtDepth) -> None:
    for seed in range(at_depth(60, 600)):
        rows = ROWS[name](Random(seed))
        for before, row in zip([rows[0], *rows], rows, strict=False):
            assert worked_out(row.layer, before.shape) == (row.shape, row.parameters), (seed, row)


@pytest.mark.parametrize("name", [*LAYER_TABLES, *MODEL_TASKS])
def test_what_is_drawn_accepts_its_own_answer_and_knows_the_mistakes(name: str, at_depth: AtDepth) -> None:
    for seed in range(at_depth(60, 600)):
        one = drawn(skill_card(name, {}), seed)
        question = ask(one, seed)
        assert one == drawn(skill_card(name, {}), seed) and 3 <= len(one.parts) <= len(PART_LETTERS)
        assert grade(question, right_answer(question, "ko")).is_right and grade(question, right_answer(question, "en")).is_right
        for letter, part in zip(PART_LETTERS, one.parts, strict=False):
            assert name not in LAYER_TABLES or one.code.count(f"({letter})") == 1
            assert part.ask.ko and part.explain.ko and part.explain.en
            assert all(mistake.answer not in (part.number, *part.shapes) for mistake in part.mistakes if part.kind != "choice")


@pytest.mark.parametrize("name", TASKS)
def test_the_last_layer_fits_its_loss(name: str) -> None:
    """What a probability of a row is, by the loss: one of two, one of several, or several apart."""
    task = TASKS[name]
    fits = {
        "binary_crossentropy": ("sigmoid",), "categorical_crossentropy": ("softmax",), "sparse_categorical_crossentropy": ("softmax",),
        "mse": ("",),
    }  # fmt: skip
    assert task.activation in fits[task.loss]
    parts = drawn(skill_card(f"task-{name}", {}), 3).parts
    assert [part.kind for part in parts] == ["shape", "number", "choice", "choice", "choice"]
