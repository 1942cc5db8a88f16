"""YAML mappings: what is asked for comes as the type that was asked for, or the line is named; kept files change nothing."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import PackageError
from judge.handwritten import Section
from judge.store.yamlfile import load_yaml
from tests.conftest import Command
from tests.drawn import yaml_keys, yaml_mappings, yaml_texts
from tests.files import lay_out

Folders = pytest.TempPathFactory

EVERYTHING = """
text: a b
number: 1.5
whole: 3
yes_or_no: true
none:
texts: [a, 1, 2.50, true]
mapping: {inner: 5}
"""


def section(folder: Path, text: str | bytes, cache: Path | None = None) -> Section:
    path = folder / "file.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_yaml(path, cache)


@pytest.fixture
def everything(tmp_path: Path) -> Section:
    return section(tmp_path, EVERYTHING)


def test_values_by_type(everything: Section) -> None:
    assert everything.text("text") == "a b"
    assert everything.text("number") == "1.5"
    assert everything.number("number", 9) == 1.5
    assert everything.number("whole", 9) == 3
    assert everything.boolean("yes_or_no", False) is True
    assert everything.texts("texts") == ("a", "1", "2.50", "true")
    assert everything.texts("text") == ("a", "b")
    assert everything.section("mapping").number("inner", 9) == 5
    assert everything.is_mapping("mapping")
    assert not everything.is_mapping("texts")


def test_what_is_not_there_has_its_default(everything: Section) -> None:
    assert "absent" not in everything
    assert everything.text("absent") == ""
    assert everything.text("absent", "x") == "x"
    assert everything.number("absent", 9) == 9
    assert everything.boolean("absent", True) is True
    assert everything.texts("absent") == ()
    assert list(everything.section("absent")) == []
    assert not everything.is_mapping("absent")


def test_a_key_without_a_value_is_an_empty_list_and_mapping(everything: Section) -> None:
    assert "none" in everything
    assert everything.texts("none") == ()
    assert list(everything.section("none")) == []


def test_keys_stay_in_order(everything: Section) -> None:
    assert list(everything) == ["text", "number", "whole", "yes_or_no", "none", "texts", "mapping"]


@pytest.mark.parametrize(
    ("ask", "where"),
    [
        (lambda found: found.text("texts"), 7),
        (lambda found: found.text("mapping"), 8),
        (lambda found: found.number("text", 1), 2),
        (lambda found: found.number("yes_or_no", 1), 5),
        (lambda found: found.number("none", 1), 6),
        (lambda found: found.number("texts", 1), 7),
        (lambda found: found.boolean("text", True), 2),
        (lambda found: found.boolean("whole", True), 4),
        (lambda found: found.boolean("none", True), 6),
        (lambda found: found.texts("mapping"), 8),
        (lambda found: found.section("text"), 2),
        (lambda found: found.section("texts"), 7),
        (lambda found: found.section("mapping").boolean("inner", True), 8),
        (lambda found: found.refuse_others(("text", "number")), 4),
        (lambda found: found.section("mapping").refuse_others(()), 8),
    ],
)
def test_a_wrong_type_names_its_line(everything: Section, ask: Callable[[Section], object], where: int) -> None:
    with pytest.raises(PackageError) as caught:
        ask(everything)
    assert str(caught.value).startswith(f"{everything.path}:{where}: ")


def test_a_message_shows_the_value_as_it_stands_in_the_file(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"file\.yaml:1: a must be a number above 0, not 0\.00$"):
        section(tmp_path, "a: 0.00").number("a", 1)


def test_unknown_keys_are_refused_with_the_known_ones(everything: Section) -> None:
    with pytest.raises(PackageError, match=r"file\.yaml:3: unknown key number: known are text, texts$"):
        everything.refuse_others(("text", "texts"))


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", 1), ("0.25", 0.25), ("+5", 5), ("0x10", 16), ("1_000", 1000), ("999999999999", 999999999999), ("1.5e+3", 1500)],
)
def test_numbers(tmp_path: Path, text: str, number: float) -> None:
    assert section(tmp_path, f"a: {text}").number("a", 9) == number


@pytest.mark.parametrize(
    "text", ["0", "-0.0", "-1", ".nan", ".inf", "-.inf", "1e12", "1000000000000", "9" * 400, "9" * 5000, "x", "''", "~"]
)
def test_what_is_no_number_above_zero_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(PackageError, match=r"file\.yaml:1: "):
        section(tmp_path, f"a: {text}").number("a", 9)


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "\ufeff", "{}"])
def test_an_empty_file_is_an_empty_mapping(tmp_path: Path, text: str) -> None:
    assert list(section(tmp_path, text)) == []


def test_a_missing_file_is_an_empty_mapping(tmp_path: Path) -> None:
    assert list(load_yaml(tmp_path / "absent.yaml", tmp_path / "cache")) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name: 합".encode("cp949"), "1: not UTF-8 text"),
        ("name: x".encode("utf-16"), "1: not UTF-8 text"),
        (b"\xff", "1: not UTF-8 text"),
        (b"a: 1\nb: [\n", "3: not YAML: "),
        (b"a: 1\n\tb: 2\n", "2: not YAML: "),
        (b"a: 1\na: 2\n", "2: a stands twice"),
        (b"a:\n  b: 1\n  b: 2\n", "3: b stands twice"),
        (b"- a\n", "1: must be a mapping of keys to values"),
        (b"\n\n3\n", "3: must be a mapping of keys to values"),
        (b"a: \x00\n", "1: not YAML: "),
        (b"#" * (1 << 20) + b"\n", "1: larger than 1048576 bytes"),
    ],
    ids=["cp949", "utf-16", "no utf-8", "unclosed", "tab", "twice", "twice below", "list", "scalar", "nul", "large"],
)
def test_what_is_no_mapping_is_refused_with_its_line(tmp_path: Path, text: bytes, message: str) -> None:
    with pytest.raises(PackageError) as caught:
        section(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path}/file.yaml:{message}")


def test_aliases_that_multiply_are_refused(tmp_path: Path) -> None:
    """Nine lines that stand for a thousand million values."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    with pytest.raises(PackageError, match="too many aliases"):
        section(tmp_path, "\n".join(lines))


@pytest.mark.parametrize("depth", [50, 200, 900, 5000])
def test_deep_nesting_is_read_or_refused(tmp_path: Path, depth: int) -> None:
    try:
        assert "a" in section(tmp_path, f"a: {'[' * depth}{']' * depth}", tmp_path / "cache")
    except PackageError as error:
        assert str(error).startswith(f"{tmp_path}/file.yaml:1: ")


@pytest.mark.parametrize("text", ["a: " + "[" * 200_000, "- " * 200_000], ids=lambda text: text[:4])
def test_endless_nesting_does_not_end_the_judge(workspace: Path, judge: Command, text: str) -> None:
    """The parser in C has a stack of its own, which no RecursionError guards."""
    lay_out(workspace / "problems" / "1000", {"problem.yaml": text})
    done = judge("verify", "1000")
    assert done.returncode == 3, done.stderr[-400:]
    assert "problem.yaml:1: not YAML" in done.stderr


@given(mapping=yaml_mappings)
def test_reading_undoes_writing(tmp_path_factory: Folders, mapping: dict[str, object]) -> None:
    found = section(tmp_path_factory.mktemp("yaml"), yaml.safe_dump(mapping, allow_unicode=True, sort_keys=False))
    assert list(found) == list(mapping)
    for key, value in mapping.items():
        assert as_value(found, key, value) == value


def as_value(found: Section, key: str, value: object) -> object:
    """The value of `key`, asked for as the type of `value`."""
    if isinstance(value, bool):
        return found.boolean(key, not value)
    if isinstance(value, float):
        return found.number(key, -1)
    if isinstance(value, str):
        return found.text(key)
    if isinstance(value, list):
        return list(found.texts(key))
    assert isinstance(value, dict)
    inner = found.section(key)
    return {each: as_value(inner, each, value[each]) for each in inner}


@given(keys=st.lists(yaml_keys, min_size=1, unique=True, max_size=8), data=st.data())
def test_every_key_has_its_line(tmp_path_factory: Folders, keys: list[str], data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from(["", "# a comment\n", "\n\n"]), min_size=len(keys), max_size=len(keys)))
    text = "".join(f'{gap}"{key}": 0\n' for gap, key in zip(gaps, keys, strict=True))
    found = section(tmp_path_factory.mktemp("yaml"), text)
    for key in keys:
        line = text.splitlines().index(f'"{key}": 0') + 1
        assert str(found.wrong(key, "x")) == f"{found.path}:{line}: x"


@given(mapping=yaml_mappings)
def test_what_the_cache_keeps_is_what_was_read(tmp_path_factory: Folders, mapping: dict[str, object]) -> None:
    folder = tmp_path_factory.mktemp("yaml")
    fresh = section(folder, yaml.safe_dump(mapping))
    path, cache = fresh.path, folder / "cache"
    first, again = load_yaml(Path(path), cache), load_yaml(Path(path), cache)
    assert [kept for kept in cache.rglob("*") if kept.is_file()]
    assert fresh.nodes == first.nodes == again.nodes


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert section(tmp_path, "a: 1", cache).number("a", 9) == 1
    assert section(tmp_path, "a: 20", cache).number("a", 9) == 20
    path = tmp_path / "file.yaml"
    path.write_text("a: 30")
    os.utime(path, ns=(0, 0))
    assert load_yaml(path, cache).number("a", 9) == 30


def test_a_broken_file_is_not_kept(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(PackageError):
            section(tmp_path, "a: [", tmp_path / "cache")
    assert section(tmp_path, "a: []", tmp_path / "cache").texts("a") == ()


def test_files_of_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for _ in range(2):
        for number in (1, 2):
            folder = tmp_path / str(number)
            folder.mkdir(exist_ok=True)
            (folder / "file.yaml").write_text(f"a: {number}")
            os.utime(folder / "file.yaml", ns=(0, 0))
            assert load_yaml(folder / "file.yaml", cache).number("a", 9) == number


@given(cut=st.integers(0, 200), junk=st.binary(max_size=8))
def test_a_damaged_cache_is_not_believed(tmp_path_factory: Folders, cut: int, junk: bytes) -> None:
    folder = tmp_path_factory.mktemp("yaml")
    section(folder, EVERYTHING, folder / "cache")
    (kept,) = (path for path in (folder / "cache").rglob("*") if path.is_file())
    content = kept.read_bytes()
    kept.write_bytes(content[: min(cut, len(content) - 1)] + junk)
    assert load_yaml(folder / "file.yaml", folder / "cache").nodes == load_yaml(folder / "file.yaml", None).nodes


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert section(tmp_path, "a: 1", tmp_path / "cache").number("a", 9) == 1


def test_a_long_or_foreign_path_is_read_all_the_same(tmp_path: Path) -> None:
    folder = tmp_path / ("가" * 80) / ("나" * 80)
    folder.mkdir(parents=True)
    for _ in range(2):
        assert section(folder, "a: 1", tmp_path / "cache").number("a", 9) == 1


@given(text=yaml_texts)
def test_any_text_is_a_mapping_or_refused(tmp_path_factory: Folders, text: str) -> None:
    folder = tmp_path_factory.mktemp("yaml")
    try:
        found = section(folder, text, folder / "cache")
    except PackageError as error:
        assert str(error).startswith(f"{folder}/file.yaml:")
    else:
        assert all(isinstance(key, str) for key in found)
