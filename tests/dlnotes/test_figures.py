"""Every figure of the decks is what a computation gives; shell lines print what their cards say."""

import json
import re
import shutil
import subprocess

import pytest

from judge.dlnotes.typednumbers import size_of
from tests.dlnotes.decks import LANGUAGES, Table, load_decks, shown
from tests.dlnotes.figures import NUMBERS as OF_NOTES
from tests.dlnotes.figures import QUOTED, SHAPES
from tests.dlnotes.furtherfigures import FURTHER_NUMBERS, PARTS

CARDS: dict[str, Table] = {card["id"]: card for deck in load_decks().values() for card in deck["card"] if "generator" not in card}
NUMBERS = {**OF_NOTES, **FURTHER_NUMBERS}
SHELL = [card for card in CARDS.values() if "shell" in card.get("tags", ()) and card["kind"] in ("number", "output")]


def of_kind(kind: str) -> set[str]:
    return {id for id, card in CARDS.items() if card["kind"] == kind}


def test_every_figure_is_computed() -> None:
    assert of_kind("number") - {card["id"] for card in SHELL} == set(NUMBERS)
    assert of_kind("shape") == set(SHAPES) and of_kind("parts") == set(PARTS)


@pytest.mark.parametrize("id", sorted(NUMBERS))
def test_a_number_is_what_the_computation_gives(id: str) -> None:
    assert abs(NUMBERS[id] - CARDS[id]["answer"]) <= max(CARDS[id]["tolerance"], 1e-9)


@pytest.mark.parametrize("id", sorted(SHAPES))
def test_a_shape_is_what_the_computation_gives(id: str) -> None:
    assert ["None" if size is None else size for size in SHAPES[id]] == CARDS[id]["answer"]


@pytest.mark.parametrize("id", PARTS)
def test_each_part_is_what_the_computation_gives(id: str) -> None:
    for part, found in zip(CARDS[id]["parts"], PARTS[id], strict=True):
        if isinstance(found, int | float):
            assert abs(part["answer"] - found) <= max(part["tolerance"], 1e-9)
        else:
            assert found == part["answer"] if isinstance(found, list) else found in part["answers"]


def test_what_is_asked_in_percent_says_so() -> None:
    asks = [card for card in CARDS.values() if card["kind"] == "number" and ("몇 %" in card["ask"]["ko"] or "percent" in card["ask"]["en"])]
    assert asks and all(card.get("unit") == "%" for card in asks)


def test_what_is_asked_in_millions_or_powers_of_ten_says_so() -> None:
    """Who types `1.77백만` or the number in full is right too."""
    size = re.compile(r"몇 (?:백만|만|억|천|e-\d)")
    asks = [card for card in CARDS.values() if card["kind"] == "number" and size.search(card["ask"]["ko"])]
    assert asks and all(size_of(shown(card.get("unit", ""), "en")) != 1 for card in asks)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", sorted(QUOTED))
def test_quoted_figures_are_computed(id: str, language: str) -> None:
    other = next(each for each in LANGUAGES if each != language)
    assert not [figure for figure in QUOTED[id] if figure not in without(CARDS[id], other)]


def without(card: Table, language: str) -> str:
    """All that a card says, but for what it says in this language."""

    def kept(value: object) -> object:
        if isinstance(value, dict):
            return {name: kept(part) for name, part in value.items() if name != language}
        return [kept(part) for part in value] if isinstance(value, list) else value

    return json.dumps(kept(card), ensure_ascii=False)


@pytest.mark.parametrize("card", SHELL, ids=lambda card: str(card["id"]))
def test_a_shell_line_prints_the_answer(card: Table) -> None:
    if shutil.which("sh") is None:
        pytest.skip("there is no sh here")
    run = subprocess.run(["sh", "-c", card["code"]], capture_output=True, encoding="utf-8", timeout=60, check=True)
    assert run.stdout.strip() == str(card["answer"])
