"""What is written as YAML is read back as it was, by a library that knows nothing of us."""

from collections.abc import Mapping

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from judge.store.yamlwriter import render_yaml

texts = st.one_of(
    st.sampled_from(
        ["yes", "No", "null", "~", "1", "1e3", "0x1f", "2023-01-01", "a: b", "- a", "#", "a #b", "'", '"', "", " ", "<<", "=", "off"]
    ),
    st.text(st.characters(codec="utf-8")),
    st.text("ab:- #'\"가\n\t{}[],&*!|>%@`"),
)
scalars = st.one_of(texts, st.integers(-(10**12), 10**12), st.booleans(), st.floats(0.001, 1e6, allow_nan=False))
mappings = st.dictionaries(
    texts, st.one_of(scalars, st.lists(scalars, max_size=3), st.dictionaries(texts, scalars, max_size=3)), max_size=5
)


@given(mappings)
def test_it_reads_back(mapping: Mapping[str, object]) -> None:
    assert yaml.safe_load(render_yaml(mapping)) == mapping


def test_what_people_read_has_no_needless_quotes() -> None:
    mapping = {
        "name": {"ko": "두 수의 차", "en": "A+B"},
        "keywords": ["boj:1000", "level:bronze-5"],
        "limits": {"time_limit": 0.5},
        "x": True,
    }
    assert render_yaml(mapping).decode() == (
        "name:\n  ko: 두 수의 차\n  en: A+B\nkeywords:\n  - boj:1000\n  - level:bronze-5\nlimits:\n  time_limit: 0.5\nx: true\n"
    )


@pytest.mark.parametrize("name", ["A. B", "https://x.y/z?a=1&b=2", "가 나"])
def test_titles_and_addresses(name: str) -> None:
    assert yaml.safe_load(render_yaml({"name": name})) == {"name": name}
