"""Generated questions: their answers worked out another way, and what every question promises."""

import re
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from judge.dlnotes.chapters import chapters
from judge.dlnotes.generators.computed import Answer
from judge.dlnotes.generators.drafting import APART
from judge.dlnotes.generators.level import Bounds
from judge.dlnotes.grading import grade
from judge.dlnotes.question import ask, right_answer
from judge.dlnotes.skills import GENERATORS, drawn, skill_card
from judge.errors import UsageError
from tests.conftest import AtDepth
from tests.dlnotes.decks import FURTHER
from tests.dlnotes.references import REFERENCES


def numbers(text: str) -> list[str]:
    return sorted(re.findall(r"\d+(?:\.\d+)?", text))


def parted(one: Answer, other: Answer, tolerance: float) -> bool:
    """Whether two answers cannot be taken for each other."""
    if isinstance(one, tuple) or isinstance(other, tuple):
        return one != other
    return abs(one - other) > APART * tolerance


def test_there_are_enough() -> None:
    assert len(GENERATORS) >= 40 and set(REFERENCES) == set(GENERATORS)


def test_each_is_compared_with_a_library() -> None:
    """By what the tests that call libraries name; those of Keras and others run where these are installed."""
    texts = [Path(__file__).with_name(f"test_{name}.py").read_text("utf-8") for name in ("frameworks", "sciencelibraries", "countedsteps")]
    assert [name for name in GENERATORS if not any(f'"{name}"' in text for text in texts)] == []


@pytest.mark.parametrize("name", GENERATORS)
def test_the_answer_is_what_another_way_gives(name: str, at_depth: AtDepth) -> None:
    for seed in range(at_depth(20, 300)):
        item = GENERATORS[name].make(Random(f"{name} {seed}"), {})
        found = REFERENCES[name](item.values)
        if isinstance(item.answer, float):
            assert abs(item.answer - found) <= item.tolerance * 1.01, (item.ask.en, found)
        else:
            assert item.answer == found, item.ask.en


@pytest.mark.parametrize("name", GENERATORS)
def test_every_draw_keeps_the_promises(name: str, at_depth: AtDepth) -> None:
    make = GENERATORS[name].make
    for seed in range(at_depth(250, 10_000)):
        item = make(Random(seed), {})
        answers = [item.answer, *(mistake.answer for mistake in item.mistakes)]
        assert len(answers) >= 3
        assert all(parted(one, other, item.tolerance) for at, one in enumerate(answers) for other in answers[:at]), item
        if item.kind == "shape" or not item.tolerance:
            sizes = [size for answer in answers for size in (answer if isinstance(answer, tuple) else (answer,)) if size is not None]
            assert name == "conv_by_hand" or all(isinstance(size, int) and size > 0 for size in sizes), item
        if seed % 50 == 0:
            assert item == make(Random(seed), {})
            assert numbers(item.ask.ko) == numbers(item.ask.en) and numbers(item.steps.ko) == numbers(item.steps.en)


@pytest.mark.parametrize("name", GENERATORS)
def test_both_forms_accept_their_own_answers(name: str, at_depth: AtDepth) -> None:
    card = skill_card(name, {})
    for seed in range(at_depth(40, 200)):
        question = ask(drawn(card, seed), seed)
        options = question.options
        typed = next(question.label(number) for number, option in enumerate(options) if option in question.card.right) if options else ""
        assert grade(question, typed or right_answer(question, "ko")).is_right
        shown = [option.text.en for option in options]
        assert len(set(shown)) == len(shown)
        for mistake in question.card.mistakes:
            found = grade(question, str(mistake.answer))
            assert not found.is_right and found.why == mistake.why


@pytest.mark.parametrize("name", GENERATORS)
def test_chapters_and_skills_are_named(name: str) -> None:
    one = GENERATORS[name]
    assert one.name == name and one.chapter in {chapter.slug for chapter in chapters("ko")} | set(FURTHER) and one.skill.ko and one.skill.en
    assert all(level.least <= level.low <= level.high <= level.most for level in one.levels.values())


def test_levels() -> None:
    conv = GENERATORS["conv_size"]
    assert {conv.make(Random(seed), {"n": [20, 21], "k": 3}).values["n"] for seed in range(50)} == {20, 21}
    for level, message in (
        ({"z": 1}, "conv_size has no level z: it has k, n, p, s"),
        ({"n": "many"}, "level conv_size.n is 'many'"),
        ({"n": [9, 3]}, "level conv_size.n is empty: 9 is above 3"),
        ({"n": [1, 3]}, "level conv_size.n may lie between 2 and 4096, not 1 and 3"),
        ({"n": True}, "level conv_size.n is True"),
        ({"n": 2, "k": 7, "p": 0}, "the level of conv_size leaves no question: widen its ranges"),
    ):
        with pytest.raises(UsageError, match=re.escape(message)):
            conv.make(Random(1), level)
    assert Bounds(1, 2, 0, 3)[:2] == (1, 2)


def test_a_question_hardly_ever_has_the_numbers_of_the_one_before() -> None:
    name = "batchnorm_parameters"  # asks for one number of few
    card = skill_card(name, {})
    asked = [drawn(card, seed).explain for seed in range(300)]
    plain = [GENERATORS[name].make(Random(f"{card.id} {seed}"), {}).steps for seed in range(300)]
    again, at_first = (sum(one == other for one, other in pairwise(found)) for found in (asked, plain))
    assert again < at_first / 3
