"""What others wrote, deep or huge or half: each reader gives a value or one line, in no time, and nothing else."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.dlnotes.ankiin import as_deck, read_notes
from judge.dlnotes.deckfile import read_deck
from judge.drafting.fromformat import draft_from_format
from judge.drafting.fromstatement import draft_from_statement
from judge.drafting.fromvalidator import draft_from_validator
from judge.errors import HistoryError, JudgeError
from judge.handwritten import load_toml
from judge.history.exchange import read_lines
from judge.inputs.checking import refusal
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST
from judge.jsontext import parse_json
from judge.markup.html import parse_html
from judge.markup.tomarkdown import to_markdown
from judge.reports.prose import render_prose
from judge.reports.style import Style
from judge.sources.page.parse import parse_page
from judge.store.yamlfile import load_yaml
from judge.web.statementhtml import statement_html
from tests.depth import every

#: seconds for one file on a busy machine; what is quadratic takes minutes
_PATIENCE_S = 20.0

#: processor time of a page of one piece; it takes a tenth, and where a machine is taken away meanwhile more, but not each time
_MOST_S, _LOOKS = 1.0, 5

DEEP, LONG = 50_000, 100_000

#: of which files of every kind are made
_WORDS = [
    "[[", "]]", "{{c1::", "}}", "::", "<pre>", "---\n", "\\ud800", "Q: ", "A: ", "C: ", "[[card]]\n", "a = ", "- ", "N", "<=",
    *"[]{}()\"'\n\t:=,.-#*&!|>%@`~^<0129eE",
]  # fmt: skip
PIECES = st.lists(st.one_of(st.sampled_from(_WORDS), st.text(max_size=3)), max_size=40).map("".join)

HUGE = {
    "brackets": "[" * DEEP, "braces": '{"a":' * DEEP, "dots": "[" + ".".join("a" * DEEP) + "]", "dotted": ".".join("a" * DEEP) + "=1",
    "inline": "a = " + "{a = " * DEEP, "lists": "a = " + "[" * DEEP, "dashes": "- " * DEEP, "number": "a = " + "9" * LONG,
    "float": "a = 1e999999999", "aliases": "a: &a [1]\n" + "b: [" + "*a, " * DEEP, "quotes": '"' * LONG, "words": "a " * LONG,
    "lines": "a\n" * LONG, "cards": "Q: a\nA: b\n" * 30_000, "gaps": "C: " + "[[a" * LONG, "gap": "C: " + "[[a" * DEEP + "\n]]\n",
    "filled": "C: " + "[[a]] " * DEEP, "reasons": "Q: a\nA: b\n" + "- a (" * DEEP, "marks": "Q: a\nA: b\n" + "<!-- id:" * DEEP,
    "clozes": "{{c1::" * DEEP + "\tb\n", "hints": "{{c1::a::" * DEEP + "\tb\n", "tags": "<" * LONG + "\tb\n",
    "code": "<pre>" * DEEP + "\tb\n",
    "bounds": "N\n---\n" + "1 <= N <= 9\n" * DEEP, "members": "N\n---\n1 <= " + ", ".join("N" * DEEP) + " <= 9\n",
    "parentheses": "N\n---\n1 <= " + "(" * 5000 + "N" + ")" * 5000 + " <= 9\n", "powers": "N\n---\n1 <= N <= 9^9^9^9^9\n",
    "layout": "N " * DEEP, "blocks": "{\n" * 5000,
}  # fmt: skip

#: letters of a text that is all one piece, for readers of whole pages
_PAGE = 4000
PIECES_OF_PAGES = (
    "[a](", "![a](b) ", "`", "$", "$$ a", "\\(", "\\sqrt", "$\\frac{", "<b>", "<!--", "<pre>", "<div>", "<ul><li>", "<table><tr><td>",
    "**a ", "~~a", "a^", "A_1 ", "N, ", "1 <= N ", "1", " ", "\n \n", "> ", "- a\n", "# a\n", "```\n", "a|b\n-|-\n", "| a ", "&amp",
    '"\\"', "/*", "#define a b b b b\n", "N은 1보다 크다. ",
)  # fmt: skip


def toml(path: Path) -> object:
    return load_toml(path)


def yaml(path: Path) -> object:
    return load_yaml(path, None)


def deck(path: Path) -> object:
    return read_deck(path)


def anki(path: Path) -> object:
    return as_deck(read_notes(path), "x")


def spec(path: Path) -> object:
    return read_spec(path.read_text("utf-8"), str(path))


def log(path: Path) -> object:
    return list(read_lines(path.read_text("utf-8").split("\n"), "log"))


READERS: dict[str, Callable[[Path], object]] = {
    "a.toml": toml, "a.yaml": yaml, "b.toml": deck, "b.md": deck, "a.txt": anki, "input.spec": spec, "log.jsonl": log,
}  # fmt: skip


def on_a_page(text: str) -> bytes:
    return f'<title>1000번: a</title><div id="problem_description">{text}</div>'.encode()


#: readers of whole texts, none of which can be refused before it is read
PAGES: dict[str, Callable[[str], object]] = {
    "terminal": lambda text: list(render_prose(text, Style())),
    "browser": lambda text: statement_html(text, str),
    "markdown": lambda text: to_markdown(parse_html(f"<p>{text}")),
    "page": lambda text: parse_page(on_a_page(text)),
    "statement": lambda text: draft_from_statement(f"## Input\n\n{text}", [b"1\n"]),
    "format": lambda text: draft_from_format(f"## Input\n\n```\nN\n```\n\n{text}", [b"1\n"]),
    "validator": lambda text: draft_from_validator(text, "validator.cpp"),
}  # fmt: skip


def told(reader: Callable[[Path], object], path: Path) -> str:
    """Why a file is refused, empty where it is not; a failure of the test where it takes too long."""
    began = time.monotonic()
    try:
        reader(path)
        message = ""
    except JudgeError as error:
        message = str(error)
    assert time.monotonic() - began < _PATIENCE_S
    return message


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("kind", HUGE)
def test_what_is_deep_or_huge_is_read_or_refused_in_a_line(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    path.write_text(HUGE[kind], "utf-8")
    message = told(READERS[name], path)
    assert "\n" not in message and len(message) < 2000


@pytest.mark.parametrize("name", every(2, PAGES))
def test_a_page_of_one_piece_is_read_at_once(name: str) -> None:
    def is_slow(piece: str) -> bool:
        began = time.process_time()
        with suppress(JudgeError):
            PAGES[name](piece * (_PAGE // len(piece)))
        return time.process_time() - began > _MOST_S

    assert not [piece for piece in PIECES_OF_PAGES if all(is_slow(piece) for _ in range(_LOOKS))]


@given(text=PIECES)
@pytest.mark.parametrize("name", READERS)
def test_whatever_stands_in_a_file_is_read_or_refused_in_a_line(tmp_path_factory: pytest.TempPathFactory, name: str, text: str) -> None:
    path = tmp_path_factory.mktemp("hostile") / name
    path.write_bytes(text.encode("utf-8", "replace"))
    told(READERS[name], path)


def test_a_spec_is_read_or_refused_in_a_line() -> None:
    with pytest.raises(JudgeError, match="brackets lie too deep in each other"):
        read_spec("N\n---\n1 <= N\n" + "abs(" * 3000 + "N" + ")" * 3000 + " <= 9\n", "input.spec")
    with pytest.raises(JudgeError, match="larger than 16384 bytes"):
        read_spec(HUGE["bounds"], "input.spec")


@pytest.mark.parametrize("depth", [10, 100, 200, 300, 400, 600])
def test_a_spec_that_is_read_can_be_used(depth: int) -> None:
    for term in ("-" * depth + "N", "1+" * depth + "N", "abs(" * depth + "N" + ")" * depth):
        try:
            found = read_spec(f"N\n---\n1 <= N <= 5\n{term} <= 900\n", "input.spec")
        except JudgeError:
            continue
        assert refusal(found, b"1\n") is None and make_random(found, 1, 100, LARGEST[0]).content


def test_an_anki_text_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a" * 200_000 + "\tb\n")
    with pytest.raises(JudgeError, match=r"a\.txt: no notes that can be read: field larger than field limit"):
        read_notes(tmp_path / "a.txt")


@pytest.mark.parametrize(
    "text", ["[" * 61 + "]" * 61, "NaN", "-Infinity", "1e999", '"\\ud800"', '{"\\udfff": 1}', "[" * DEEP, "9" * 5000, "", "{"]
)
def test_json_that_could_not_be_kept_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # its words are the library's
        parse_json(text)


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs"])),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    )
)
def test_all_other_json_is_read(value: object) -> None:
    assert parse_json(json.dumps(value)) == value == parse_json(json.dumps(value, ensure_ascii=False).encode())


@pytest.mark.parametrize(
    "at", ["0001-01-01T00:00:00", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+23:59", "1979-12-31T00:00:00Z", "2201-06-01T00:00:00Z"]
)
def test_an_event_of_another_age_is_no_event(at: str) -> None:
    with pytest.raises(HistoryError, match="is no time"):
        list(read_lines([json.dumps({"at": at, "key": "k", "kind": "run", "item": "1", "payload": {}})], "log"))
