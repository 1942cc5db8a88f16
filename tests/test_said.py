"""Words that are put together to lines: each is heard once by whoever translates."""

import pytest

from judge.dlnotes.question import ask
from judge.dlnotes.quizsession import Asked
from judge.dlnotes.showing import hint_lines, question_lines, source_lines
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST, MIXED
from judge.reports.specwords import describe
from judge.reports.style import Style
from tests.conftest import ROOT
from tests.dlnotes.cards import KINDS, card, text
from tests.inputs.specs import SPECS
from tests.messages import all_messages


class Ear(list[str]):
    """Hears what has to be translated."""

    def style(self) -> Style:
        def hear(words: str) -> str:
            self.append(words)
            return words

        return Style(hear)


def texts_of(module: str) -> set[str]:
    assert (ROOT / module).exists()
    return {message for message, place in all_messages().items() if place.startswith(f"{module}:")}


@pytest.mark.full
def test_every_word_of_a_specs_description() -> None:
    ear = Ear()
    for name, case in SPECS.items():
        list(describe(read_spec(case.text, name), ear.style()))
    missing = texts_of("judge/reports/specwords.py") - set(ear)
    assert missing <= {"there is no input"}, missing


@pytest.mark.parametrize("kind", KINDS)
def test_what_each_kind_of_question_wants(kind: str) -> None:
    ear = Ear()
    shown = list(question_lines(Asked(ask(card(kind), 0), 0, is_drill=True), "Chapter", ear.style(), number=1, total=2))
    assert shown[0] == "1/2  Chapter  (once more)" and "(once more)" in ear
    assert any(words in ear for words in texts_of("judge/dlnotes/showing.py") if words.startswith("type ")) and shown[-1].startswith(
        "type "
    )


def test_source_and_hint_of_a_card() -> None:
    one = card("term", sources=("a book",), as_of="Keras 3", chapter="01-stack")
    assert list(source_lines(one, "Chapter", Style())) == [
        "chapter: Chapter (judge notes 01-stack)", "source: a book", "as of Keras 3", "card: a-term",
    ]  # fmt: skip
    assert "source: computed" in list(source_lines(card("term"), "Chapter", Style()))
    practised = source_lines(card("term", chapter="04-multiclass"), "Chapter", Style())
    assert [line for line in practised if "program" in line] == ["as a program: judge run nn-softmax", "as a program: judge run nn-labels"]
    assert list(hint_lines(text("think"), Style())) == ["Hint: think"]


def test_every_shape_of_large_inputs_has_a_name_that_is_translated() -> None:
    assert {shape.name for shape in (*LARGEST, MIXED)} <= set(all_messages())
