"""A page's bytes to a problem; whatever is no problem's page is named."""

import re
from typing import NamedTuple

from judge.errors import SourceError
from judge.fetched import Fetched
from judge.levelguess import figures_as_keywords
from judge.markup.html import Element, decode_page, parse_html, text_of, with_ids
from judge.sources.links import Links
from judge.sources.page.marks import read_marks
from judge.sources.page.pagelimits import read_limits
from judge.sources.page.pagestatement import read_parts, render_statement
from judge.sources.page.refusal import refuse_other_pages
from judge.sources.page.samples import read_samples
from judge.sources.page.versions import Version, language_of_text, read_versions

SITE = "Baekjoon Online Judge"
ADDRESS = "https://www.acmicpc.net"
_LICENCE = "statement and samples belong to their authors: for private use"

_NUMBER = re.compile(r"""<meta\s[^<>]*\bname=["']?problem-id["'\s][^<>]*\bcontent=["']?(\d{1,9})|<title>\s*(\d{1,9})번""")
#: what begins the part of a page that is about its problem
_BEGINNINGS = ('class="page-header"', "problem-label", "solvedac-tier", 'id="problem_title"', 'id="problem-info"')
_TIER = re.compile(r"tier/(-?\d+)\.svg")


def parse_page(content: bytes, charset: str = "") -> Fetched:
    """The problem of a page. SourceError says what the page is instead, or what of it is damaged."""
    text = decode_page(content, charset)
    refuse_other_pages(text)
    root = parse_html(_part_about_the_problem(text))
    by_id = {element.get("id", ""): element for element in reversed(with_ids(root))}
    if "problem-info" not in by_id or "problem-body" not in by_id:
        raise SourceError("no problem page: it has no limits and no text")
    number = _number(text)
    cells = _cells(by_id["problem-info"])
    notes = _items(by_id.get("problem-judge-info"))
    marks = read_marks(_labels(root), notes, _tier(root), _tags(by_id.get("problem_tags")))
    allowed, denied = _restrictions(by_id.get("language_restrict"))
    addresses = Links(f"{ADDRESS}/problem/{number}")
    names, statements = _texts(by_id, root, addresses, is_multilingual="multilang" in _labels(root), number=number)
    return Fetched(
        id=str(number), names=names, origin=f"{SITE} {number}", url=addresses.base,
        limits=read_limits(cells.time, cells.memory, _items(by_id.get("problem-time-limit")), _items(by_id.get("problem-memory-limit"))),
        kinds=marks.kinds, needs=marks.needs, special=marks.special, samples_judged=marks.samples_judged,
        allowed_languages=allowed, denied_languages=denied,
        keywords=(f"boj:{number}", *marks.keywords, *figures_as_keywords(cells.solvers, cells.ratio)),
        statements=statements, pictures=tuple(addresses.pictures.values()), samples=read_samples(text),
        files=addresses.files, licence=_LICENCE,
    )  # fmt: skip


def _part_about_the_problem(text: str) -> str:
    """The page without its head, menu and foot, which are more than half of it."""
    places = [place for place in map(text.find, _BEGINNINGS) if place >= 0]
    end = text.rfind("</section>")
    return text[max(0, text.rfind("<", 0, min(places))) : end] if places and end > max(places) else text


def _number(text: str) -> int:
    found = _NUMBER.search(text)
    if found is None:
        raise SourceError("no problem page: it does not say the problem's number")
    return int(found[1] or found[2])


class _Cells(NamedTuple):
    time: str
    memory: str
    #: how many people solved it, and the share of right submissions, `38.364%`
    solvers: str
    ratio: str


def _cells(table: Element) -> _Cells:
    heads = [_plain(head) for head in table.iter("th")]
    cells = [_plain(cell) for cell in table.iter("td")]
    by_head = dict(zip(heads, cells, strict=False))
    fallback = [*cells, "", ""]
    return _Cells(
        by_head.get("시간 제한") or by_head.get("Time Limit") or fallback[0],
        by_head.get("메모리 제한") or by_head.get("Memory Limit") or fallback[1],
        solvers=by_head.get("맞힌 사람", ""),
        ratio=by_head.get("정답 비율", ""),
    )


def _texts(
    by_id: dict[str, Element], root: Element, addresses: Links, *, is_multilingual: bool, number: int
) -> tuple[dict[str, str], dict[str, str]]:
    """Titles and statements by language; a problem without a title is called by its number."""
    title = (_plain(by_id["problem_title"]) if "problem_title" in by_id else "") or str(number)  # one problem has none
    encoded = by_id.get("problem-lang-base64")
    versions: tuple[Version | None, ...] = read_versions(text_of(encoded) if encoded is not None else "")
    parts = read_parts(root)
    names: dict[str, str] = {}
    statements: dict[str, str] = {}
    for version in versions or (None,):
        own = language_of_text(_own_text(by_id)) if is_multilingual else "ko"
        language = version.language if version is not None else own
        names[language] = (version.title if version else "") or title
        statements[language] = render_statement(parts, language, version, addresses)
    return names, {language: text for language, text in statements.items() if text}


def _own_text(by_id: dict[str, Element]) -> str:
    """The first of the page's texts that says something."""
    texts = (text_of(by_id[name]).strip() for name in ("problem_description", "problem_input", "problem_output") if name in by_id)
    return next((text for text in texts if text), "")


def _labels(root: Element) -> list[str]:
    found = []
    for span in root.iter("span"):
        words = (span.get("class") or "").split()
        if "problem-label" in words:
            found += [word.removeprefix("problem-label-") for word in words if word.startswith("problem-label-")]
    return found


def _tier(root: Element) -> int | None:
    for image in root.iter("img"):
        if "solvedac-tier" in (image.get("class") or "").split():
            found = _TIER.search(image.get("src") or "")
            if found:
                return int(found[1])
    return None


def _tags(section: Element | None) -> list[str]:
    if section is None:
        return []
    return [_plain(link) for link in section.iter("a") if "/problem/tag/" in (link.get("href") or "")]


def _items(section: Element | None) -> tuple[str, ...]:
    return tuple(_plain(item) for item in section.iter("li")) if section is not None else ()


def _restrictions(section: Element | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The languages that may be submitted, and those that may not."""
    if section is None:
        return (), ()
    text = next((_plain(paragraph) for paragraph in section.iter("p")), "")
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    headline = next(section.iter("h2"), None)
    is_denial = headline is not None and "없는" in _plain(headline)
    return ((), names) if is_denial else (names, ())


def _plain(element: Element) -> str:
    return " ".join(text_of(element).split())
