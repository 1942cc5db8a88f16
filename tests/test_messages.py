"""Everything that is said is said in Korean too."""

from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from tests.catalogue import catalogues, compiled
from tests.messages import all_messages

KO = next(path for path in catalogues() if "ko" in path.parts)


def translations() -> dict[str, str]:
    with KO.open("rb") as file:
        return {message.id: message.string for message in read_po(file) if isinstance(message.id, str) and isinstance(message.string, str)}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("message", all_messages())
def test_every_message_is_translated(message: str) -> None:
    assert translations().get(message), f"no Korean for {message!r} ({all_messages()[message]})"


@pytest.mark.parametrize("message", all_messages())
def test_translations_keep_their_values(message: str) -> None:
    assert fields(translations().get(message, message)) == fields(message)


def test_no_translation_is_left_over() -> None:
    with KO.open("rb") as file:
        ours = {
            message.id for message in read_po(file) if isinstance(message.id, str) and message.id and "click" not in message.auto_comments
        }
    assert ours <= set(all_messages())


@pytest.mark.parametrize("path", catalogues(), ids=lambda path: path.parts[-3])
def test_compiled_catalogue_is_fresh(path: Path) -> None:
    assert path.with_suffix(".mo").read_bytes() == compiled(path), "run: python -m tests.catalogue"
