"""What Java sources are called, and which class is started. The sources lie in tests/data/java."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.toolchain.javasource import main_class, public_class
from tests.drawn import outputs

JAVA = Path(__file__).parent.parent / "data" / "java"
CASES = tomllib.loads((JAVA / "classes.toml").read_text("utf-8"))

_JAVA = r"""public |class |static |void |main|Main |Node |(|)|{|}|"|'|//|/*|*/|\|;|package a;"""
words = st.sampled_from([*_JAVA.split("|"), "\n"])


@pytest.mark.parametrize("name", CASES)
def test_the_public_class_names_the_file(name: str) -> None:
    case = CASES[name]
    assert public_class(case["source"].encode()) == case["public"]


@pytest.mark.parametrize("name", CASES)
def test_the_class_with_main_is_started(name: str) -> None:
    case = CASES[name]
    assert main_class(case["source"].encode()) == case["main"]


@given(st.one_of(outputs, st.lists(words, max_size=30).map("".join).map(str.encode)))
def test_any_source_has_a_class_to_start(content: bytes) -> None:
    assert main_class(content)
    public = public_class(content)
    assert not public or public.encode() in content


@given(st.lists(words, max_size=20).map("".join))
def test_what_stands_in_comments_and_texts_means_nothing(text: str) -> None:
    inside = text.replace("*/", "").replace("\n", "").replace('"', "").replace("\\", "").rstrip("*/'")
    source = f'class Main {{ /* {inside} */ // {inside}\n String s = "{inside}"; public static void main(String[] a) {{}} }}'
    assert public_class(source.encode()) == ""
    assert main_class(source.encode()) == "Main"
