"""Everything that is said is said in Korean too."""

from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from tests.catalogue import catalogues
from tests.messages import all_messages

KO = next(path for path in catalogues() if "ko" in path.parts)


@cache
def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_mo(file) if path.suffix == ".mo" else read_po(file, abort_invalid=True)


def said(catalogue: Catalog) -> dict[str, list[str]]:
    """What a catalogue says for each text, for those with a plural in all its forms."""
    forms = [((one.id,), [one.string]) if isinstance(one.id, str) else (one.id, [*one.string]) for one in catalogue if one.id]
    return {"\n".join(ids): [str(form) for form in strings] for ids, strings in forms}


@cache
def translations() -> dict[str, str]:
    return {one.id: one.string for one in read(KO) if isinstance(one.id, str) and isinstance(one.string, str)}


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
    ours = {one.id for one in read(KO) if isinstance(one.id, str) and one.id and "click" not in one.auto_comments}
    assert sorted(ours - all_messages().keys()) == []


@pytest.mark.parametrize("path", catalogues(), ids=lambda path: path.parts[-3])
def test_compiled_catalogue_is_fresh(path: Path) -> None:
    """By what it says: its bytes are another matter for each version of what compiled it."""
    source, compiled = (said(read(file)) for file in (path, path.with_suffix(".mo")))
    assert compiled == source, "run: python -m tests.catalogue"
