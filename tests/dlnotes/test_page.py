"""The decks in docs/quiz.md are decks."""

import re
from pathlib import Path

import pytest

from judge.dlnotes.card import KINDS
from judge.dlnotes.library import DeckSource, load
from tests.conftest import ROOT

BLOCKS = re.findall(r"^```(toml|markdown)\n(.*?)^```", (ROOT / "docs" / "quiz.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("kind", ["toml", "markdown"])
def test_the_decks_of_the_page(kind: str, tmp_path: Path) -> None:
    (text,) = [text for name, text in BLOCKS if name == kind]
    path = tmp_path / f"deck.{'toml' if kind == 'toml' else 'md'}"
    path.write_text(text, "utf-8")
    kinds = {card.kind for card in load(DeckSource(path)).deck.cards if not card.generator}
    assert kinds == (set(KINDS) if kind == "toml" else {"number", "term", "cloze", "truth", "choice", "multi", "parts", "words"})
