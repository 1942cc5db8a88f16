"""The sections of a page as one Markdown text for each language."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from judge.markup.html import Element, is_hidden, parse_fragment, text_of
from judge.markup.tomarkdown import to_markdown
from judge.sources.links import Links
from judge.sources.page.versions import Version

#: the sections that belong to a statement; others hold samples, tags, links to other problems, and what the page's owner wrote
_WANTED = re.compile(
    r"description|input|output|limit|hint|subtask\d*|sample_explain_\d+|custom_\w+|problem-judge-info|problem-(time|memory)-limit"
    r"|language_restrict|source"
)

_EXPLANATION = re.compile(r"sample_explain_(\d+)")

#: sections of a text, which a version in another language brings itself
_TEXTS = frozenset(("description", "input", "output", "hint"))

#: headings in the languages that the site's own pages do not have
_HEADINGS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "input": "Input", "output": "Output", "limit": "Constraints", "hint": "Hint", "subtask": "Subtasks",
        "explanation": "Sample {number}", "problem-judge-info": "Judging", "language_restrict": "Languages", "source": "Source",
        "problem-time-limit": "Time limits", "problem-memory-limit": "Memory limits",
    },
    "ja": {
        "input": "入力", "output": "出力", "limit": "制限", "hint": "ヒント", "subtask": "小課題", "explanation": "入出力例 {number}",
        "problem-judge-info": "採点", "language_restrict": "言語", "source": "出典",
        "problem-time-limit": "実行時間制限", "problem-memory-limit": "メモリ制限",
    },
}  # fmt: skip


class StatementPart(NamedTuple):
    """A section of the page that belongs to the statement."""

    id: str
    heading: str
    #: holds the text
    body: Element


def read_parts(page: Element) -> list[StatementPart]:
    """The sections that belong to the statement, in the page's order, those without text too."""
    parts = []
    for section in page.iter("section"):
        name = section.get("id") or ""
        if not _WANTED.fullmatch(name):
            continue
        body = next((div for div in section.iter("div") if "problem-text" in (div.get("class") or "")), None)
        headline = next(section.iter("h2", "h3"), None)
        heading = " ".join(text_of(headline).split()) if headline is not None else ""
        if body is None:
            if headline is not None and (holder := headline.getparent()) is not None:
                holder.remove(headline)
            body = section
        parts.append(StatementPart(name, heading, body))
    return parts


def render_statement(parts: list[StatementPart], language: str, version: Version | None, links: Links) -> str:
    """The statement in `language`: the page's own texts, or those of a version, with the page's where it has none."""
    blocks: list[str] = []
    for part in parts:
        body = _body(part, version)
        text = to_markdown(body, links.picture, links.link) if body is not None else ""
        if text:
            heading = _heading(part, language)
            blocks += [f"## {heading}", text] if heading else [text]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _body(part: StatementPart, version: Version | None) -> Element | None:
    if version is not None:
        own = version.sections.get(part.id, "")
        if own.strip():
            return parse_fragment(own)
        if part.id in _TEXTS:
            return None
    return None if any(map(is_hidden, _with_ancestors(part.body))) else part.body


def _with_ancestors(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _heading(part: StatementPart, language: str) -> str:
    if part.id == "description":
        return ""
    explanation = _EXPLANATION.fullmatch(part.id)
    known = _HEADINGS.get(language, {} if language == "ko" else _HEADINGS["en"])
    if explanation:
        return known.get("explanation", "예제 {number} 설명").format(number=explanation[1])
    return known.get(part.id, part.heading)
