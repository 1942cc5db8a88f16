"""Where the quiz begins on the page: what the terminal offers is there, too."""

import re
from pathlib import Path

import pytest

from tests.web.conftest import Browsing, Serve
from tests.web.test_pages import main_of

DECK = "# Mine\n\nQ: one?\nA: 1\n<!-- id: mine-one -->\n\nQ: why?\nW: because it is\n<!-- id: mine-why -->\n"

#: a day, and one four weeks later
EARLY, LATE = "2026-11-01T12:00:00+09:00", "2026-11-29T12:00:00+09:00"


@pytest.fixture(autouse=True)
def deck(place: Path) -> Path:
    (place / "decks").mkdir()
    (place / "decks" / "my own.md").write_text(DECK)
    return place / "decks"


def answer(browsing: Browsing, **form: str) -> None:
    """Answer the question that waits."""
    number = re.findall(r'name="number" value="(\d+)"', browsing.get("/quiz/ask"))[0]
    browsing.post("/quiz/answer", 303, number=number, **form)
    browsing.post("/quiz/answer", do="next")


def test_every_deck_can_be_asked_and_taken_into_the_daily_mix(browsing: Browsing) -> None:
    page = main_of(browsing.get("/quiz"))
    for words in ("chapters of the notes", "further decks", "your own cards", 'value="my own"', 'value="linux"', 'value="08-batchnorm"'):
        assert words in page
    assert 'value="linux" aria-pressed="false"' in page and 'value="my own" aria-pressed="true"' in page
    browsing.post("/quiz/begin", chapter="linux", count="1")
    assert "1/1" in browsing.get("/quiz/ask")
    browsing.post("/quiz/decks", deck="linux")
    assert 'value="linux" aria-pressed="true"' in browsing.get("/quiz")
    assert "there is no such chapter" in browsing.post("/quiz/decks", 404, deck="none").text
    assert "no chapter none" in browsing.post("/quiz/begin", 200, chapter="none").text


def test_what_is_due_is_told(serve: Serve) -> None:
    early = serve("--lang", "en", JUDGE_NOW=EARLY)
    early.post("/quiz/begin", chapter="my own", count="2")
    for _ in range(2):
        own = "because it is" in early.get("/quiz/ask")
        answer(early, **({"own": "so", "typed": "o"} if own else {"typed": "1"}))
    page = main_of(early.get("/quiz"))
    assert "due today: 0, new ones today: 18 · next review: in" in page
    late = serve("--lang", "en", JUDGE_NOW=LATE)
    page = main_of(late.get("/quiz"))
    assert "due today: 2, new ones today: 20" in page and "Mine (2 due)" in page and "next review" not in page
    for words in ("what to ask", "the daily mix, what is due first", "new ones at most", ">due</th>", "every day"):
        assert words in page
    late.post("/quiz/begin", count="10", new="0")
    assert "1/2" in late.get("/quiz/ask")


def test_where_nothing_is_to_be_asked_the_form_says_so_and_stays(browsing: Browsing) -> None:
    for form, words in (
        ({"chapter": "my own", "new": "0"}, "nothing is due, and today's new questions are done"),
        ({"wrong": "1"}, "nothing was answered wrongly"),
    ):
        page = browsing.post("/quiz/begin", 200, count="7", **form).text
        assert words in main_of(page) and 'value="7"' in page
    assert 'value="my own" selected' in browsing.post("/quiz/begin", 200, chapter="my own", new="0").text


def test_a_deck_that_cannot_be_taken_is_told(browsing: Browsing, deck: Path) -> None:
    (deck / "bad.md").write_text("Q: nothing\n")
    page = main_of(browsing.get("/quiz"))
    assert "bad.md:1: no answer" in page and "my own" in page


def test_bad_questions_are_hidden_and_shown_again(browsing: Browsing) -> None:
    assert "bad questions" not in browsing.get("/quiz")
    browsing.post("/quiz/begin", chapter="my own", count="1")
    browsing.post("/quiz/answer", do="flag")
    assert "bad questions: 1" in browsing.get("/quiz") and "hide it" in browsing.get("/quiz")
    id_ = re.findall(r'name="card" value="([^"]+)"', browsing.get("/quiz"))[0]
    for words in ("show it again", "hide it"):
        browsing.post("/quiz/decks", card=id_)
        assert words in browsing.get("/quiz")


def test_an_exam_asks_at_its_end_what_own_words_were_worth(browsing: Browsing) -> None:
    browsing.post("/quiz/begin", chapter="my own", count="2", minutes="5")
    for _ in range(2):
        asked = browsing.get("/quiz/ask")
        assert "because it is" not in asked
        number = re.findall(r'name="number" value="(\d+)"', asked)[0]
        is_own = "when the exam is over, you compare it with the answer" in asked
        browsing.post("/quiz/answer", 303, number=number, **({"own": "so?"} if is_own else {"typed": "1"}))
    end = main_of(browsing.get("/quiz/ask"))
    assert "1 of 1 right" in end and "not graded by you: 1" in end and "because it is" in end and "<dd>so?</dd>" in end
    assert "go on with the questions" in browsing.get("/quiz")
    browsing.post("/quiz/answer", do="right", of=re.findall(r'name="of" value="([^"]+)"', end)[0])
    end = main_of(browsing.get("/quiz/ask"))
    assert "2 of 2 right" in end and "because it is" not in end
