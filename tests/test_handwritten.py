"""Values that only a reader of TOML or JSON gave: asked for by type, named whole, with the error of whoever asks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import DeckError, PackageError
from judge.handwritten import Node, Section, load_toml, node_of, parse_toml, read_text

scalars = st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3), max_leaves=8
)

EVERYTHING = """
text = "a b"
number = 1.5
whole = 3
flag = true
date = 2026-11-28
texts = ["a", "b c"]
mixed = ["a", 1]
[table]
inner = 5
[table.deep]
inner = "x"
[[several]]
name = "one"
[[several]]
name = 2
"""


@pytest.fixture
def everything(tmp_path: Path) -> Section:
    (tmp_path / "file.toml").write_text(EVERYTHING)
    return load_toml(tmp_path / "file.toml")


@given(values)
def test_a_node_means_the_value_that_it_is_of(value: object) -> None:
    assert node_of(value).meaning() == value
    assert Node.from_plain(node_of(value).as_plain()) == node_of(value)


def test_values_by_type(everything: Section) -> None:
    assert everything.text("text") == everything.word("text") == "a b"
    assert everything.text("date") == "2026-11-28"
    assert everything.number("number", 9) == 1.5
    assert everything.whole("whole", 9, 1, 3) == 3
    assert everything.boolean("flag", False) is True
    assert everything.texts("texts") == everything.listed("texts") == ("a", "b c")
    assert everything.texts("text") == ("a", "b") and everything.listed("text") == ("a b",)
    assert everything.section("table").section("deep").text("inner") == "x"
    assert everything.sections("several")[0].text("name") == "one"
    assert everything.value("mixed") == ["a", 1] and everything.value("absent") is None


def test_what_is_not_there_has_its_default(everything: Section) -> None:
    assert everything.whole("absent", 7, 1, 3) == 7
    assert everything.listed("absent") == () and everything.sections("absent") == []
    with pytest.raises(PackageError, match=r"file\.toml: absent must be a text$"):
        everything.word("absent")


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda found: found.text("number"), "number must be a text"),
        (lambda found: found.text("table"), "table must be a text"),
        (lambda found: found.number("text", 1), 'number above 0, not "a b"'),
        (lambda found: found.number("flag", 1), "number above 0, not true"),
        (lambda found: found.whole("number", 1, 1, 3), "number must be a whole number from 1 to 3, not 1.5"),
        (lambda found: found.whole("whole", 1, 1, 2), "whole must be a whole number from 1 to 2, not 3"),
        (lambda found: found.boolean("table", True), 'table must be true or false, not {"inner": 5'),
        (lambda found: found.listed("mixed"), "mixed must be a list of texts"),
        (lambda found: found.listed("table"), "table must be a list of texts"),
        (lambda found: found.section("text"), "text must be a mapping"),
        (lambda found: found.sections("table"), "write table as [[table]], one after the other"),
        (lambda found: found.section("table").text("inner"), "table.inner must be a text"),
        (lambda found: found.section("table").section("deep").whole("inner", 1, 1, 2), "table.deep.inner must be a whole"),
        (lambda found: found.sections("several")[1].text("name"), "several 2: name must be a text"),
        (lambda found: found.section("table").refuse_others(("x", "y")), "unknown key inner: known are x, y"),
    ],
)
def test_a_wrong_type_names_its_key(everything: Section, ask: Callable[[Section], object], message: str) -> None:
    with pytest.raises(PackageError) as caught:
        ask(everything)
    assert str(caught.value).startswith(f"{everything.path}: ") and message in str(caught.value)


def test_the_error_is_that_of_who_asks() -> None:
    fields = Section("deck.toml:7", node_of({"inner": {"a": 1}}).items, error=DeckError)
    with pytest.raises(DeckError, match=r"^deck\.toml:7: inner\.a must be a text$"):
        fields.section("inner").text("a")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\nb = \n", "2: not TOML: Invalid value"),
        ("a = 1\n\na = 2\n", "3: not TOML: Cannot overwrite a value"),
        ('a = "x', "1: not TOML: "),
        ("a = " + "[" * 100_000, "1: not TOML: "),
    ],
    ids=["no value", "twice", "open", "endless"],
)
def test_what_is_no_toml_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(PackageError) as caught:
        parse_toml(text, Path("file.toml"))
    assert str(caught.value).startswith(f"file.toml:{message}") and "\n" not in str(caught.value)


def test_text_of_other_systems(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n")
    assert read_text(path) == "a\nb\nc\n"
    path.write_bytes(b"a\nb\n\xff")
    with pytest.raises(DeckError, match=r"file:3: not UTF-8 text$"):
        read_text(path, DeckError)
