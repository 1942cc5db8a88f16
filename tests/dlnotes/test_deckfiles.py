"""Decks as files: what is read, and what is told of those that are wrong."""

from pathlib import Path

import pytest

from judge.dlnotes.card import Card, Words
from judge.dlnotes.grading import grade
from judge.dlnotes.library import DeckSource, load, shipped
from judge.dlnotes.question import ask, right_answer
from judge.errors import DeckError

GOOD = """\
deck = "mine"
title = {ko = "내 것", en = "Mine"}

[[card]]
id = "loss"
kind = "choice"
ask = {ko = "무엇?", en = "What?"}
right = ["this"]
wrong = [{ko = "저것", en = "that", why = {ko = "아니다", en = "no"}}, {ko = "없음", en = "none", last = true}]
explain = "because"
hint = "think"

[[card]]
id = "sizes"
was = ["size"]
generator = "conv_size"
level = {n = [10, 20]}
"""

CARD = '[[card]]\nid = "a"\nkind = "{kind}"\nask = "what?"\n'


def read(tmp_path: Path, text: str, name: str = "deck.toml") -> tuple[Card, ...]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return load(DeckSource(path)).deck.cards


def test_a_deck(tmp_path: Path) -> None:
    one, other = read(tmp_path, GOOD)
    assert (one.id, one.chapter, one.ask, one.hint) == ("loss", "mine", Words("무엇?", "What?"), Words("think", "think"))
    assert [option.text.en for option in one.wrong] == ["that", "none"] and one.wrong[0].why == Words("아니다", "no")
    assert one.wrong[1].is_last
    assert (other.id, other.was, other.generator, other.level) == ("sizes", ("size",), "conv_size", {"n": [10, 20]})


def test_a_windows_file(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert len(load(DeckSource(path)).deck.cards) == 2


@pytest.mark.parametrize("source", shipped(), ids=lambda source: source.path.stem)
def test_every_shipped_card_accepts_its_own_answer(source: DeckSource) -> None:
    for card in load(source).deck.cards:
        if card.generator:
            continue
        for seed in range(3):
            question = ask(card, seed)
            right = [question.label(number) for number, option in enumerate(question.options) if option in card.right]
            for language in ("ko", "en"):
                typed = " ".join(right) if right else right_answer(question, language)
                assert grade(question, typed).is_right, (card.id, typed)


BAD = {
    "no cards": ('deck = "x"\n', "deck.toml:1: no cards: each begins with [[card]]"),
    "not TOML": ("[[card]]\nid = \n", "deck.toml:2: not TOML: Invalid value"),
    "an open text": ('[[card]]\nid = "a', "deck.toml:2: not TOML: "),
    "no id": ('[[card]]\nkind = "term"\nask = "x"\nanswers = ["y"]\n', "deck.toml:1: id must be a text"),
    "no kind": ('[[card]]\nid = "x"\nask = "x"\n', "deck.toml:1: kind must be a text"),
    "unknown kind": (CARD.format(kind="quiz"), "deck.toml:1: unknown kind quiz: known are choice, multi,"),
    "no answer": (CARD.format(kind="number"), "deck.toml:1: no answer, which a card of kind number needs"),
    "no right option": (CARD.format(kind="choice") + 'wrong = ["a"]', "deck.toml:1: no right, which a card of kind choice needs"),
    "two right": (CARD.format(kind="choice") + 'right = ["a", "b"]\nwrong = ["c"]', "deck.toml:1: right must be a list of 1 to 1"),
    "the same twice": (CARD.format(kind="choice") + 'right = ["a"]\nwrong = ["A "]', "deck.toml:1: two options are the same: a"),
    "unknown field": (CARD.format(kind="truth") + "answer = true\nanser = 1", "deck.toml:1: unknown field anser of a card of kind truth"),
    "truth in words": (CARD.format(kind="truth") + 'answer = "true"', "deck.toml:1: answer must be true or false"),
    "number in words": (CARD.format(kind="number") + 'answer = "3"', "deck.toml:1: answer must be a number"),
    "not a number": (CARD.format(kind="number") + "answer = nan", "deck.toml:1: answer must be a number"),
    "tolerance": (CARD.format(kind="number") + "answer = 1\ntolerance = -1", "deck.toml:1: tolerance must not be below 0"),
    "no gap": (CARD.format(kind="cloze") + 'answers = ["x"]', "deck.toml:1: ask must have one gap, written [[...]]"),
    "no answers": (CARD.format(kind="term") + "answers = []", "deck.toml:1: answers must be a list of texts"),
    "a line too many": (
        CARD.format(kind="bug") + 'code = "one"\nline = 2',
        "deck.toml:1: line must be from 1 to 1, the number of lines of the code",
    ),
    "a shape": (CARD.format(kind="shape") + "answer = [1, -2]", "deck.toml:1: a shape must be a list of whole numbers above 0"),
    "accept is no list": (CARD.format(kind="shape") + "answer = [1]\naccept = 3", "deck.toml:1: a shape must be a list of whole numbers"),
    "claims in words": (CARD.format(kind="truth") + 'answer = true\nclaims = ["x"]', "deck.toml:1: claims must be a list of whole numbers"),
    "lines is no list": (CARD.format(kind="bug") + 'code = "one"\nline = 1\nlines = 7', "deck.toml:1: line must be from 1 to 1"),
    "one part": (CARD.format(kind="parts") + 'parts = [{kind = "number", answer = 1}]', "deck.toml:1: parts must be a list of 2 to 9"),
    "a part of a part": (
        CARD.format(kind="parts") + 'parts = [{kind = "number", answer = 1}, {kind = "parts", parts = []}]',
        "deck.toml:1 (b): a part must be a table with a kind (choice, term, number, shape) and its answer",
    ),
    "a part with a source": (
        CARD.format(kind="parts") + 'parts = [{kind = "number", answer = 1, source = ["x"]}, {kind = "number", answer = 1}]',
        "deck.toml:1 (a): a part must be a table with a kind",
    ),
    "a part without an answer": (
        CARD.format(kind="parts") + 'parts = [{kind = "number", answer = 1}, {kind = "shape"}]',
        "deck.toml:1 (b): no answer, which a card of kind shape needs",
    ),
    "a part that cannot be typed": (
        CARD.format(kind="parts") + 'parts = [{kind = "term", answers = ["a;b"]}, {kind = "number", answer = 1}]',
        "deck.toml:1 (a): an answer to a part must not have a ; in it",
    ),
    "hint is a number": (CARD.format(kind="truth") + "answer = true\nhint = 3", "deck.toml:1: hint must be a text, or ko and en"),
    "blank tag": (CARD.format(kind="truth") + 'answer = true\ntags = [" "]', "deck.toml:1: tags must be a list of texts"),
    "items": (CARD.format(kind="order") + 'items = ["a"]', "deck.toml:1: items must be a list of 2 to 9"),
    "ask is a number": ('[[card]]\nid = "a"\nkind = "term"\nask = 3\nanswers = ["x"]\n', "deck.toml:1: ask must be a text, or ko and en"),
    "card is a number": ("card = [3]\n", "deck.toml:1: a card must be a table"),
    "no generator": ('[[card]]\nid = "a"\ngenerator = "magic"\n', "deck.toml:1: no generator magic: known are "),
    "unknown level": ('[[card]]\nid = "a"\ngenerator = "conv_size"\nlevel = {z = 1}\n', "deck.toml:1: conv_size has no level z"),
    "a level of text": ('[[card]]\nid = "a"\ngenerator = "conv_size"\nlevel = 3\n', "deck.toml:1: level must be a mapping"),
    "code": (
        '[[card]]\nid = "a"\ngenerator = "conv_size"\ncode = "import os"\n',
        "deck.toml:1: unknown field code of a card with",
    ),
    "an id twice": (
        GOOD + '[[card]]\nid = "size"\nkind = "truth"\nask = "x"\nanswer = true\n',
        "deck.toml:18: size: another card has",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_with_a_deck(name: str, tmp_path: Path) -> None:
    text, message = BAD[name]
    with pytest.raises(DeckError) as found:
        read(tmp_path, text)
    assert str(found.value).removeprefix(f"{tmp_path}/").startswith(message)


def test_other_files_are_no_decks(tmp_path: Path) -> None:
    with pytest.raises(DeckError, match=r"deck\.txt: a deck must be a file that ends in \.toml or \.md"):
        read(tmp_path, GOOD, "deck.txt")
    (tmp_path / "deck.toml").write_bytes(b"title = 'x'\ndeck = '\xff'")
    with pytest.raises(DeckError, match=r"deck\.toml:2: not UTF-8 text$"):
        load(DeckSource(tmp_path / "deck.toml"))


MARKDOWN = """\
# My deck

Q: What is
2 ** 10?
A: 1024
E: A kibi.
H: ten doublings
<!-- id: kibi -->

Q: pi to two places
A: 3.14 +- 0.005

Q: The middle?
A: median | 중앙값

C: The derivative is [[2x | 2 x]].
T: A hash table may be slow.
F: Quicksort is stable.

Q: Which sort is stable?
* merge sort
- quicksort (pivots swap afar)
- heapsort

Q: Which are O(n)?
* counting
* min
- sort
"""


def test_the_short_form(tmp_path: Path) -> None:
    cards = read(tmp_path, MARKDOWN, "mine.md")
    assert [card.kind for card in cards] == ["number", "number", "term", "cloze", "truth", "truth", "choice", "multi"]
    assert (cards[0].id, cards[0].ask.en, cards[0].number, cards[0].explain.en) == ("kibi", "What is\n2 ** 10?", 1024, "A kibi.")
    assert cards[0].hint == Words("ten doublings", "ten doublings")
    assert (cards[1].number, cards[1].tolerance) == (3.14, 0.005)
    assert cards[2].answers == ("median", "중앙값") and cards[3].answers == ("2x", "2 x")
    assert cards[3].ask.en == "The derivative is [[...]]."
    assert (cards[4].is_true, cards[5].is_true) == (True, False)
    assert [option.text.en for option in cards[6].wrong] == ["quicksort", "heapsort"]
    assert cards[6].wrong[0].why == Words("pivots swap afar", "pivots swap afar")
    assert len(cards[7].right) == 2
    assert {card.chapter for card in cards} == {"mine"}


def test_an_id_survives_punctuation_only(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "Q: What is it?\nA: x\n", "a.md")
    (same,) = read(tmp_path, "\n\nQ: What is it ...\nA: y\n", "a.md")
    (other,) = read(tmp_path, "Q: What is that?\nA: x\n", "a.md")
    assert one.id == same.id != other.id and one.id.startswith("own-")


BAD_MARKDOWN = {
    "a line before": ("hello\nQ: x\nA: y\n", "deck.md:1: this belongs to no card"),
    "no answer": ("\nQ: x\n", "deck.md:2: no answer: A: and what is right"),
    "no gap": ("C: x\n", "deck.md:1: C: must have one gap"),
    "gap after gap": ("C: " + "[[x]] " * 51 + "\n", "deck.md:1: C: has 51 gaps; at most 50"),
    "no right": ("Q: x\n- a\n- b\n", "deck.md:1: options need a right one"),
    "empty": ("Q:\nA: x\n", "deck.md:1: Q: is empty"),
    "no card": ("# Title\n", "deck.md:1: no cards"),
    "one gap at once": ("P: x is [[1]]\n", "deck.md:1: P: must have 2 to 9 gaps"),
    "ten gaps at once": ("P: " + "[[1]] " * 10, "deck.md:1: P: must have 2 to 9 gaps"),
    "the same again": ("Q: x\nA: 1\n\nQ: x!\nA: 2\n", "deck.md:4: own-"),
}


@pytest.mark.parametrize("name", BAD_MARKDOWN)
def test_what_is_wrong_with_the_short_form(name: str, tmp_path: Path) -> None:
    text, message = BAD_MARKDOWN[name]
    with pytest.raises(DeckError) as found:
        read(tmp_path, text, "deck.md")
    assert str(found.value).removeprefix(f"{tmp_path}/").startswith(message)


def test_code_percent_bars_and_several_gaps(tmp_path: Path) -> None:
    text = "Q: What is printed?\n```python\nfor i in x:\n    - i\n\n```\nA: a \\\\| b | c\n\nQ: share?\nA: 33 %\n\n"
    text += "C: [[one | eins]] and [[two]]\n<!-- id: both -->\n"
    code, share, first, second = read(tmp_path, text.replace("\\\\", "\\"), "a.md")
    assert code.code == "for i in x:\n    - i" and code.answers == ("a | b", "c") and code.ask.en == "What is printed?"
    assert (share.number, share.unit) == (33, Words("%", "%"))
    assert (first.ask.en, first.answers, first.id) == ("[[...]] and two", ("one", "eins"), "both-1")
    assert (second.ask.en, second.answers, second.id) == ("one and [[...]]", ("two",), "both-2")
