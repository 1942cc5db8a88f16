"""The shipped decks hold what a card must hold, ask every claim, and give no answer away."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from importlib.util import find_spec

import pytest

from judge.dlnotes.typedanswers import same_term
from tests.dlnotes.decks import CHAPTERS, KINDS, LANGUAGES, Table, faults, load_decks, shown, text_faults

DECKS = load_decks()
ALL = [card for deck in DECKS.values() for card in deck["card"]]
#: but for those whose questions a generator makes
CARDS = [card for card in ALL if "generator" not in card]
IDS = [card["id"] for card in CARDS]
PROGRAMS = [card for card in CARDS if card["kind"] == "output" and not {"sql", "shell"} & {*card.get("tags", ())}]
QUERIES = [card for card in CARDS if "sql" in card.get("tags", ())]
#: libraries that programs of cards need, each where it is installed
LIBRARIES = ("numpy", "pandas", "torch")

#: numbers of the checked claims about the notes that a card must ask
CLAIMS = frozenset(range(1, 59)) - {2, 18, 27}
#: opinion, a search tip, a claim too vague to be right or wrong, a heading: no question can be fair about these
NEVER = frozenset({2, 18, 27, 59})

SECTIONS = {chapter.split("-", 1)[1]: chapter for chapter in CHAPTERS}
FEWEST = {
    **dict.fromkeys(SECTIONS, 12), "linux": 80, "complexity": 70, "ml": 70, "data": 80, "statistics": 60, "pytorch": 40, "deep": 60,
}  # fmt: skip


def named(card: Table) -> str:
    return str(card["id"])


def test_every_chapter_has_its_deck() -> None:
    assert set(DECKS) == set(FEWEST)


@pytest.mark.parametrize("name", sorted(FEWEST))
def test_a_deck_says_what_it_is_about(name: str) -> None:
    deck = DECKS[name]
    assert (deck["deck"], deck.get("chapter")) == (name, SECTIONS.get(name))
    assert set(deck) <= {"deck", "chapter", "title", "card"}
    assert not list(text_faults("title", deck["title"]))
    assert len(deck["card"]) >= FEWEST[name]


def test_cards_are_many_and_of_all_kinds() -> None:
    assert len(CARDS) >= 220
    assert {card["kind"] for card in CARDS} == set(KINDS)


def test_ids_are_unique_and_plain() -> None:
    assert not [id for id, times in Counter(IDS).items() if times > 1]
    assert all(id and set(id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for id in IDS)


@pytest.mark.parametrize("card", CARDS, ids=named)
def test_a_card_has_what_its_kind_asks(card: Table) -> None:
    assert not faults(card)


def test_every_claim_is_asked() -> None:
    asked = {claim for card in CARDS for claim in card.get("claims", ())}
    assert not CLAIMS - asked
    assert not asked & NEVER
    assert asked <= CLAIMS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(DECKS))
def test_length_does_not_give_the_right_option_away(name: str, language: str) -> None:
    """The right option is the longest, or the shortest, in fewer than half of a deck's cards."""
    longest = shortest = asked = 0
    for card in DECKS[name]["card"]:
        if card.get("kind") == "choice":
            length = len(shown(card["right"][0], language))
            others = [len(shown(option, language)) for option in card["wrong"]]
            asked, longest, shortest = asked + 1, longest + (length > max(others)), shortest + (length < min(others))
    assert max(longest, shortest) * 2 < max(asked, 1), f"longest {longest}, shortest {shortest} of {asked}"


def test_truth_is_no_safe_guess() -> None:
    true = [card["answer"] for card in CARDS if card["kind"] == "truth"]
    assert 0.3 < sum(true) / len(true) < 0.7


def missing(card: Table) -> list[str]:
    """Libraries that its program needs and that are not here."""
    return [name for name in LIBRARIES if f"import {name}" in card["code"] and find_spec(name) is None]


#: programs one after the other in forks of an interpreter that has the libraries imported: what each prints
FORKS = """
import json, os, sys
for name in json.loads(sys.argv[1]): __import__(name)
printed = []
for program in json.load(sys.stdin):
    read, write = os.pipe()
    if os.fork() == 0:
        os.dup2(write, 1)
        exec(compile(program, "card", "exec"), {"__name__": "__main__"})
        sys.stdout.flush()
        os._exit(0)
    os.close(write)
    with open(read, encoding="utf-8") as output: printed.append(output.read().strip())
    os.wait()
print(json.dumps(printed))
"""


@pytest.fixture(scope="module")
def printed() -> dict[str, set[str]]:
    """What the programs print that can run here, by card, with two hash seeds."""
    cards = [card for card in PROGRAMS if not missing(card)]
    words = [sys.executable, "-W", "error", "-c", FORKS, json.dumps([name for name in LIBRARIES if find_spec(name)])]
    found: dict[str, set[str]] = {card["id"]: set() for card in cards}
    for seed in ("0", "1"):
        run = subprocess.run(
            words, input=json.dumps([card["code"] for card in cards]), env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, encoding="utf-8", timeout=600, check=True,
        )  # fmt: skip
        for card, output in zip(cards, json.loads(run.stdout), strict=True):
            found[card["id"]].add(output)
    return found


@pytest.mark.parametrize("card", PROGRAMS, ids=named)
def test_a_program_prints_the_answer_with_any_hash_seed(card: Table, printed: dict[str, set[str]]) -> None:
    if missing(card):
        pytest.skip(f"needs {missing(card)[0]}")
    assert printed[card["id"]] == {card["answer"].strip()}


@pytest.mark.parametrize("card", QUERIES, ids=named)
def test_a_query_gives_the_answer(card: Table) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        for statement in card["code"].split(";"):
            rows = database.execute(statement).fetchall()
    assert "\n".join("|".join("NULL" if value is None else str(value) for value in row) for row in rows) == card["answer"]


def test_a_faulty_card_is_found() -> None:
    card: Table = {"id": "x", "kind": "truth", "ask": {"ko": "가", "en": "a"}, "explain": "e", "answer": False, "computed": True}
    assert faults(card) == ["a correction is for what is false, and only for that"]
    assert faults({**card, "kind": "essay"}) == ["kind 'essay'"]
    assert faults({**card, "ask": {"ko": "가"}, "answers": []}) == ["unknown answers", "ask has no en"]
    assert faults({**card, "computed": False, "correction": "c"}) == ["neither source nor computed = true"]


FLAWS = (
    ({"kind": "cloze", "ask": {"ko": "[[...]]", "en": "no gap"}, "answers": ["a"]}, "not one gap in ask.en"),
    ({"kind": "term", "answers": ["A", "a"]}, "the same answer twice"),
    ({"kind": "number", "answer": 0.5, "tolerance": 0}, "a fraction wants a tolerance"),
    ({"kind": "order", "items": ["a", "b"]}, "2 items"),
    ({"kind": "shape", "answer": [3, 0]}, "[3, 0] is no shape"),
    ({"kind": "bug", "code": "a\n\nb", "line": 2, "fix": "c"}, "line 2 of 3 is not there or blank"),
    ({"kind": "output", "code": "pass", "answer": "x"}, "the program prints nothing"),
    ({"kind": "multi", "right": ["a"], "wrong": []}, "several of several wants a right and a wrong option"),
    ({"kind": "choice", "right": ["a", "b"], "wrong": [{"ko": c, "en": c, "why": c} for c in "de"]}, "2 right options"),
    ({"kind": "choice", "right": ["a"], "wrong": [{"ko": "b", "en": c, "why": c} for c in "bc"]}, "two options are the same in ko"),
)


@pytest.mark.parametrize(("fields", "fault"), FLAWS, ids=[fault for _, fault in FLAWS])
def test_each_rule_finds_its_flaw(fields: Table, fault: str) -> None:
    assert faults({"id": "x", "ask": "a", "explain": "e", "computed": True, **fields}) == [fault]


#: what an explanation calls the answer, at its beginning: `기울기 클리핑이다.`, `Gradient clipping;`
CALLS = {"ko": re.compile(r"([^.:;,]{2,40}?)(?:이?다|라고 한다)[.:]"), "en": re.compile(r"((?:An? |The )?[^.:;,]{2,40})[.:;,]")}


def test_what_an_explanation_calls_the_answer_is_accepted() -> None:
    """Who learns the word from it types that word the next time."""
    refused = []
    for card in CARDS:
        if card["kind"] == "term" and "code" not in card:
            for language in LANGUAGES:
                asked = " ".join(shown(card["ask"], each) for each in LANGUAGES)
                said = CALLS[language].match(shown(card["explain"], language))
                named = [answer for answer in card["answers"] if said and len(answer) > 2 and answer.casefold() in said[1].casefold()]
                if said and named and "`" not in said[1] and len(said[1].split()) < len(max(named, key=len).split()) + 2:
                    refused += [(card["id"], said[1])] if not any(same_term(said[1], one, asked) for one in card["answers"]) else []
    assert not refused
