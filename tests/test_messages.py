"""Everything that is said is said in Korean too."""

import re
from functools import cache
from pathlib import Path
from string import Formatter

from judge.particles import KoreanText
from judge.pofile import Translation, parse_po
from judge.translations import LOCALE
from tests.messages import all_messages

KO = Path(LOCALE, "ko", "LC_MESSAGES", "judge.po")


@cache
def entries() -> tuple[Translation, ...]:
    return tuple(one for one in parse_po(KO.read_text("utf-8"), str(KO)) if one.text)


@cache
def translations() -> dict[str, str]:
    return {one.text: one.translated for one in entries()}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_message_is_translated() -> None:
    missing = [f"{place}: {message!r}" for message, place in all_messages().items() if not translations().get(message)]
    assert not missing, "no Korean for\n" + "\n".join(missing)


def test_translations_keep_their_values() -> None:
    ours = [(place, message, translations().get(message, message)) for message, place in all_messages().items()]
    other = [f"{place}: {message!r} {said!r}" for place, message, said in ours if fields(said) != fields(message)]
    assert not other, "other values in\n" + "\n".join(other)


def test_no_translation_is_left_over() -> None:
    ours = {one.text for one in entries() if "#. click" not in one.comments}
    assert sorted(ours - all_messages().keys()) == []


#: particles, which stand without a blank behind what they belong to
PARTICLE = r"(?:은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로|에서|에는|에|의|로|는|를|와|보다|까지|부터|이나|입니다|인가요)(?=[ .,:;!?)]|$)"


def test_no_blank_stands_before_a_particle() -> None:
    wrong = [one.translated for one in entries() if re.search(r"[}\]A-Za-z0-9'`)] " + PARTICLE, one.translated)]
    assert wrong == []


def test_particles_behind_values_are_chosen_by_their_sound() -> None:
    fixed = re.compile(r"\{[^}]*\}[\"'`’”\]]?(?:으로|[은는이가을를로와과])(?=[ .,:;)]|$)")
    assert [one.translated for one in entries() if fixed.search(one.translated)] == []


def test_problems_with_names_are_called_by_them() -> None:
    numbered = [one.translated for one in entries() if "{id}번" in one.translated]
    said = [KoreanText(text).format(**dict.fromkeys(fields(text), 7) | {"id": "kit-tea"}) for text in numbered]
    assert numbered
    assert [text for text in said if re.search("tea번|문제[은이을][ .,:]", text)] == []


def test_words_that_readers_stumble_over_are_not_used() -> None:
    words = ("까닭", "낱말", "믿는 풀이", "내리 막혀", "대면", "늘어놓", "견주", "아무 그래프")
    assert [one.translated for one in entries() if any(word in one.translated for word in words)] == []
