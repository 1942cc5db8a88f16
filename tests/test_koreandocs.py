"""Every page under docs/ exists in Korean, and both say the same as far as a program can tell."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAGES = sorted((ROOT / "docs").glob("*.md"))
KOREAN = ROOT / "docs" / "ko"

#: fenced code, and lines that four blanks make code
CODE = re.compile(r"^```[^\n]*\n(?:(?!```)[^\n]*\n)*```$|(?:^    [^\n]*\n(?:^\n(?=    ))*)+", re.MULTILINE)


def headings(text: str) -> list[int]:
    """The levels of the headings, in order."""
    return [len(match) for match in re.findall(r"^(#+) ", CODE.sub("", text), re.MULTILINE)]


def examples(text: str) -> list[str]:
    """The lines of code, without their comments."""
    return [re.sub(r" +# .*", "", line).rstrip() for code in CODE.findall(text) for line in code.splitlines()]


def commands(text: str) -> set[str]:
    """The commands that the text names."""
    return set(re.findall(r"`(judge [^`]*)`", CODE.sub("", text)))


def rows(text: str) -> int:
    """How many rows the tables have together."""
    return len(re.findall(r"^\|", CODE.sub("", text), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_a_page_is_the_same_in_korean(page: Path) -> None:
    english, korean = page.read_text("utf-8"), (KOREAN / page.name).read_text("utf-8")
    for what in (headings, examples, commands, rows):
        assert what(korean) == what(english), what.__name__
    assert sum("가" <= letter <= "힣" for letter in korean) > len(korean) / 20


def test_there_are_no_others() -> None:
    assert {path.name for path in KOREAN.glob("*.md")} <= {path.name for path in PAGES}


def anchors(path: Path) -> set[str]:
    """What links may lead to within a page: its headings as GitHub writes them."""
    titles = re.findall(r"^#+ (.*)$", CODE.sub("", path.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", [*PAGES, *sorted(KOREAN.glob("*.md"))], ids=lambda path: f"{path.parent.name}-{path.name}")
def test_links_lead_to_headings(page: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#:]*)#([^)]+)\)", CODE.sub("", page.read_text("utf-8"))):
        assert anchor in anchors(page.parent / target if target else page), f"{target}#{anchor}"
