"""English words agree with their counts, where there is one of something."""

import re
from pathlib import Path

import pytest

from judge import pofile
from judge.agreement import NOUNS, in_number
from judge.messages import filled

PO = Path(pofile.__file__).parent / "locale" / "ko" / "LC_MESSAGES" / "judge.po"

#: words that end in s after a value, and count nothing: verbs, mostly
NO_NOUNS = {
    "adds", "always", "as", "asks", "begins", "belongs", "brings", "comes", "compares", "counts", "does", "ends", "fails", "finds", "fits",
    "gets", "gives", "goes", "commands", "has", "is", "its", "ms", "judges", "leaves", "lies", "lists", "loses", "makes", "means", "needs",
    "reaches", "reads", "rests", "says", "searches", "sends", "shows", "speaks", "stands", "takes", "wants", "was",
    "holds", "waits",
}  # fmt: skip


@pytest.mark.parametrize(
    ("template", "values", "said"),
    [
        ("{count} inputs have no answer yet", {"count": 1}, "1 input has no answer yet"),
        ("{count} inputs have no answer yet", {"count": 2}, "2 inputs have no answer yet"),
        ("{count} inputs have no answer yet", {"count": 11}, "11 inputs have no answer yet"),
        ("{samples} samples, {inputs} more inputs", {"samples": 1, "inputs": 0}, "1 sample, 0 more inputs"),
        ("{samples} samples, {inputs} more inputs", {"samples": 3, "inputs": 1}, "3 samples, 1 more input"),
        ("{count} more reviews wait: {each} a day will do", {"count": 1, "each": 1}, "1 more review waits: 1 a day will do"),
        ("{count} inputs in {seconds:.1f} s; these are all", {"count": 1, "seconds": 1.0}, "1 input in 1.0 s; these are all"),
        ("{right} of {total} problems accepted", {"right": 1, "total": 3}, "1 of 3 problems accepted"),
        ("{right} of {total} problems accepted", {"right": 0, "total": 1}, "0 of 1 problem accepted"),
        ("{right}/{total} cases", {"right": 1, "total": 1}, "1/1 cases"),
        ("runs: {runs}, answers: {answers}", {"runs": 1, "answers": 1}, "runs: 1, answers: 1"),
        ("left {count} processes running: they were ended", {"count": 1}, "left 1 process running: it was ended"),
        ("graph with {count} vertices ({words})", {"count": "1", "words": "x"}, "graph with 1 vertex (x)"),
        ("{path} has a line of {words}", {"path": "1", "words": "1"}, "1 has a line of 1"),
    ],
)
def test_one_is_said_in_the_singular(template: str, values: dict[str, object], said: str) -> None:
    assert filled(template, values) == said


def test_a_template_without_a_one_stays_the_very_same() -> None:
    template = "{count} inputs have no answer yet"
    assert in_number(template, {"count": 7}) is template


def test_every_noun_that_is_counted_is_known() -> None:
    """Words after a value that end in s: nouns of the table, or none."""
    texts = pofile.parse_po(PO.read_text("utf-8"), str(PO))
    said = re.compile(r"\{\w+(?::[^}]*)?\} (?:(?:accepted|equal|more|new|solved) )*([a-z]+s)\b")
    counted = {word for one in texts for word in said.findall(one.text)}
    assert counted - set(NOUNS) - NO_NOUNS == set()
    assert "inputs" in counted
