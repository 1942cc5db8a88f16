"""One word for one thing, one register, and questions in the order of spoken English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import judge.dlnotes
from tests.dlnotes.decks import Table, load_decks, shown

HERE = Path(judge.dlnotes.__file__).parent
CARDS = [card for deck in load_decks().values() for card in deck["card"] if "generator" not in card]

#: Korean words for which another one stands in decks, notes and generators
OTHERWISE = {
    "에폭": "에포크", "훈련 데이터": "학습 데이터", "테스트 데이터": "시험 데이터", "테스트 세트": "시험 데이터", "특이값": "이상치",
    "자료구조": "자료 구조", "트레이닝": "학습",
}  # fmt: skip

#: `which side has the output?`: the verb before its subject
INVERTED = re.compile(r"(?i)\b(?:how many|how much|which|what)\s(?:[\w-]+\s)?(?:[\w-]+\s)?(?:has|have)\s(?:an?|the|one|it|its)\b")


def texts() -> Iterator[tuple[str, str]]:
    """All that is read in Korean, by where it stands; what is accepted as an answer is not."""
    for path in (*HERE.glob("notes/ko/*.md"), *HERE.glob("generators/*.py")):
        yield path.name, path.read_text("utf-8")
    for path in HERE.glob("decks/*.toml"):
        yield path.name, "\n".join(line for line in path.read_text("utf-8").split("\n") if not line.startswith("answers"))


@pytest.mark.parametrize("word", OTHERWISE)
def test_one_word_for_one_thing(word: str) -> None:
    assert not [name for name, text in texts() if word in text], f"write {OTHERWISE[word]}"


def test_questions_are_asked_politely() -> None:
    asks = [(card["id"], shown(card["ask"], "ko")) for card in CARDS]
    assert not [(id_, ask) for id_, ask in asks if re.search(r"는가\?|인가\?|니까\?|(?:고르|놓으|적으|하)라[.(]", ask)]


def test_generators_speak_as_the_decks_do() -> None:
    """Statements end in -다, questions in -요."""
    found = [
        (path.name, word)
        for path in HERE.glob("generators/*.py")
        for word in re.findall(r"[가-힣]*[가-힣](?<!아)니[다까]", path.read_text("utf-8"))
    ]
    assert not found


def asked_in_english() -> Iterator[str]:
    yield from (shown(card["ask"], "en") for card in CARDS)
    for path in HERE.glob("generators/*.py"):
        yield from re.findall(r"[\"']([^\n]*\?)[\"']", path.read_text("utf-8"))


def test_english_questions_put_the_verb_where_it_belongs() -> None:
    assert not [ask for ask in asked_in_english() if INVERTED.search(ask)]
    assert INVERTED.search("which side has the output?") and INVERTED.search("how many steps has one epoch?")


def test_no_reason_speaks_of_options_by_their_place() -> None:
    """They are shown in another order each time."""
    by_place = re.compile(
        r"^(?:앞의|처음|뒤의) (?:것|둘|셋|두|세)|^(?:첫째|둘째)[는가] |^The (?:first|last) (?:two|three|one)|^The first gives"
    )
    found = [(card["id"], shown(card["explain"], lang)) for card in CARDS if card["kind"] in ("choice", "multi") for lang in ("ko", "en")]
    assert not [one for one in found if by_place.search(one[1])]
    assert by_place.search("The first three make it hard.") and by_place.search("앞의 셋은 어렵게 한다.")


def test_what_is_printed_is_asked_as_an_output() -> None:
    """A term is right in any case, without its dots and slashes too: `/ab` would do for `/a/b`."""
    assert not [card["id"] for card in CARDS if card["kind"] == "term" and card.get("code")]


def test_no_two_cards_ask_the_same_growth() -> None:
    """Programs whose steps are counted alike teach one thing once."""
    programs = [skeleton(card) for card in CARDS if "def f(n):" in card.get("code", "")]
    assert len(programs) == len(set(programs))


def skeleton(card: Table) -> str:
    """A program without its names and comments."""
    return re.sub(r"#.*|\b(?!def|while|for|if|in|range|return)[a-z_]+\b", "", card["code"])
