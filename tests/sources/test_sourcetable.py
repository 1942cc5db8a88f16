"""The table of sources is whole: each entry has its parser, its row in the documentation, and an example that leads to it."""

import inspect
from importlib import import_module
from urllib.parse import urlsplit

import pytest

from judge.sources.addresses import ADDRESSES, with_mirrors
from judge.sources.sourcetable import SOURCES, Source, sources_for
from judge.sources.targets import find_target
from tests.conftest import ROOT

ROWS = [line for line in (ROOT / "docs" / "sources.md").read_text("utf-8").splitlines() if line.startswith("| ")]

each = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)


@each
def test_it_can_be_asked(source: Source) -> None:
    module = import_module(source.module)
    assert list(inspect.signature(module.fetch).parameters) == ["target", "asking"]
    if any(not folder for _, folder in source.patterns):
        assert list(inspect.signature(module.tasks_of_contest).parameters) == ["target", "asking"]


@each
def test_it_has_tests_of_its_own(source: Source) -> None:
    stem = source.module.rpartition(".")[2]
    tests = [path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py") if path.name != "test_sourcetable.py"]
    assert any(f"import_{stem}" in text or source.module in text or f'"{source.name}"' in text or f"/{stem}/" in text for text in tests)


@each
def test_it_has_a_row_in_the_documentation(source: Source) -> None:
    assert any(f"`judge fetch {source.example}`" in row for row in ROWS), f"docs/sources.md has no `judge fetch {source.example}`"


@each
def test_its_example_leads_to_it(source: Source) -> None:
    word, _, option = source.example.partition(" --source ")
    target = find_target(word)
    assert target.site == source.site
    assert source in sources_for(target.site, option)


@each
def test_its_addresses_are_whole_and_its_own(source: Source) -> None:
    for key, address in source.addresses.items():
        assert urlsplit(address).scheme == "https" and not address.endswith("/")
        assert ADDRESSES[key] == address
        assert sum(key in other.addresses for other in SOURCES) == 1
        assert with_mirrors({key: "https://mirror.example"})[key] == "https://mirror.example"


def test_every_key_of_mirrors_is_documented() -> None:
    text = (ROOT / "docs" / "sources.md").read_text("utf-8")
    assert [key for key in ADDRESSES if f"`{key}`" not in text] == []


def test_names_are_unique_and_every_site_has_addresses() -> None:
    names = [source.name for source in SOURCES]
    assert len(set(names)) == len(names)
    assert {source.site for source in SOURCES} == {source.site for source in SOURCES if source.patterns}


def test_a_source_that_is_only_asked_by_name() -> None:
    assert [source.name for source in sources_for("boj")] == ["testcase-ac", "site"]
    assert [source.name for source in sources_for("boj", "wayback")] == ["wayback"]
    assert sources_for("boj", "kattis") == [] == sources_for("nowhere")
