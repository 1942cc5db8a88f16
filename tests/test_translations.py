"""A catalogue is what its judge.po says, now; gettext reads what we make of it."""

import os
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.pofile import Translation, parse_po, render_mo
from judge.translations import LOCALE, load_texts, read_mo

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'

#: what may stand in a .po file: no surrogates, and no NUL, which ends a text in a .mo file
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


def put(locale: Path, content: str) -> Path:
    """A judge.po of the language xx."""
    path = locale / "xx" / "LC_MESSAGES" / "judge.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + content, "utf-8")
    return path


def said(locale: Path, text: str) -> str:
    return load_texts("xx", str(locale))[text]


@pytest.mark.parametrize("path", sorted(Path(LOCALE).glob("*/LC_MESSAGES/judge.po")), ids=lambda path: path.parts[-3])
def test_every_entry_of_ours_is_read_by_gettext(path: Path) -> None:
    entries = parse_po(path.read_text("utf-8"), str(path))
    assert len(entries) > 500 and all(one.translated for one in entries)
    found = GNUTranslations(BytesIO(render_mo(entries)))
    for one in entries:
        assert found.gettext(one.text) == one.translated
        if one.plural:
            assert found.ngettext(one.text, one.plural, 1) == found.ngettext(one.text, one.plural, 2) == one.translated


@given(pairs=st.dictionaries(texts, texts))
def test_gettext_reads_what_we_write(pairs: dict[str, str]) -> None:
    made = render_mo([Translation("", "Content-Type: text/plain; charset=utf-8\n"), *(Translation(*pair) for pair in pairs.items())])
    found = GNUTranslations(BytesIO(made))
    assert {text: found.gettext(text) for text in pairs} == pairs == read_mo(made)


@given(text=texts, translated=texts)
def test_what_is_escaped_is_read_back(text: str, translated: str) -> None:
    def quoted(words: str) -> str:
        for char, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
            words = words.replace(char, escape)
        return f'"{words}"'

    content = f'# a comment\nmsgid {quoted(text)}\nmsgstr ""\n{quoted(translated)}\n'
    assert parse_po(content, "x") == [Translation(text, translated, ("# a comment",))]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n', "x:4: a second translation of 'a'"),
        ('#, fuzzy\nmsgid "a"\nmsgstr "b"\n', "x:2: marked as fuzzy"),
        ('msgctxt "menu"\nmsgid "a"\nmsgstr "b"\n', "x:1: no line of a catalogue of ours: msgctxt"),
        ('msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] "c"\n', "x:4: no line of a catalogue of ours"),
        ('msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n', "x:2: no line of a catalogue of ours: <<<<<<<"),
        ('msgid "a"\n', "x: the last text has no translation"),
        ('msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', "x:3: no line of a catalogue of ours"),
        ('msgid "a\nmsgstr "b"\n', "x:1: no text in quotes"),
        ('msgid "a" b"\nmsgstr "b"\n', "x:1: unknown escape, or a quote without one"),
        ('msgid "\\x41"\nmsgstr "b"\n', "x:1: unknown escape"),
    ],
)
def test_what_is_no_catalogue_of_ours_is_refused_with_its_line(content: str, complaint: str) -> None:
    with pytest.raises(ValueError) as error:
        parse_po(content, "x")
    assert str(error.value).startswith(complaint)


def test_a_catalogue_is_made_when_it_is_first_read(tmp_path: Path) -> None:
    written = put(tmp_path, 'msgid "yes"\nmsgstr "ja"\n')
    assert said(tmp_path, "yes") == "ja"
    made = written.with_suffix(".mo")
    assert read_mo(made.read_bytes()) == {"yes": "ja"} and list(written.parent.iterdir()) != [written]
    before = made.stat().st_ino
    assert said(tmp_path, "yes") == "ja" and made.stat().st_ino == before  # and not again


@pytest.mark.parametrize("later_s", [1, -86400])
def test_a_clone_that_was_pulled_says_the_new_text(tmp_path: Path, later_s: int) -> None:
    """Whichever way the time went: going back to an older version is a change as well."""
    written = put(tmp_path, 'msgid "yes"\nmsgstr "ja"\n')
    assert said(tmp_path, "yes") == "ja"
    moment = written.stat().st_mtime + later_s
    put(tmp_path, 'msgid "yes"\nmsgstr "oui"\n')
    os.utime(written, (moment, moment))
    assert said(tmp_path, "yes") == "oui"
    assert sorted(path.name for path in written.parent.iterdir()) == ["judge.mo", "judge.po"]


def test_a_folder_that_cannot_be_written_to_costs_time_only(tmp_path: Path) -> None:
    written = put(tmp_path, 'msgid "yes"\nmsgstr "ja"\n')
    os.utime(written, (1, 1))
    written.with_suffix(".mo").mkdir()  # which root cannot write to either
    assert said(tmp_path, "yes") == "ja"
    assert sorted(path.name for path in written.parent.iterdir()) == ["judge.mo", "judge.po"]


def test_in_a_wheel_there_is_only_what_was_made(tmp_path: Path) -> None:
    written = put(tmp_path, 'msgid "yes"\nmsgstr "ja"\n')
    assert said(tmp_path, "yes") == "ja"
    written.unlink()
    assert said(tmp_path, "yes") == "ja" and load_texts("yy", str(tmp_path)) == {}
