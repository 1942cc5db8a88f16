"""Everything that is said is said in Korean too."""

from functools import cache
from pathlib import Path
from string import Formatter

import pytest

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


@pytest.mark.parametrize("message", all_messages())
def test_every_message_is_translated(message: str) -> None:
    assert translations().get(message), f"no Korean for {message!r} ({all_messages()[message]})"


@pytest.mark.parametrize("message", all_messages())
def test_translations_keep_their_values(message: str) -> None:
    assert fields(translations().get(message, message)) == fields(message)


def test_no_translation_is_left_over() -> None:
    ours = {one.text for one in entries() if "#. click" not in one.comments}
    assert ours <= set(all_messages())
