"""Every figure of the decks is what a computation gives; shell lines print what their cards say."""

import json
import shutil
import subprocess

import pytest

from tests.dlnotes.decks import LANGUAGES, Table, load_decks
from tests.dlnotes.figures import NUMBERS, QUOTED, SHAPES

CARDS: dict[str, Table] = {card["id"]: card for deck in load_decks().values() for card in deck["card"]}
SHELL = [card for card in CARDS.values() if "shell" in card.get("tags", ()) and card["kind"] in ("number", "term")]


def of_kind(kind: str) -> set[str]:
    return {id for id, card in CARDS.items() if card["kind"] == kind}


def test_every_figure_is_computed() -> None:
    assert of_kind("number") - {card["id"] for card in SHELL} == set(NUMBERS)
    assert of_kind("shape") == set(SHAPES)


@pytest.mark.parametrize("id", sorted(NUMBERS))
def test_a_number_is_what_the_computation_gives(id: str) -> None:
    assert abs(NUMBERS[id] - CARDS[id]["answer"]) <= max(CARDS[id]["tolerance"], 1e-9)


@pytest.mark.parametrize("id", sorted(SHAPES))
def test_a_shape_is_what_the_computation_gives(id: str) -> None:
    assert ["None" if size is None else size for size in SHAPES[id]] == CARDS[id]["answer"]


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
    answer = card["answers"][0] if card["kind"] == "term" else str(card["answer"])
    assert run.stdout.strip() == answer
