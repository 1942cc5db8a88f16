"""A problem of Codeforces from its page. Pure; the site turns programs away, so pages come mostly from a browser that saved them.

Relied on, as competitive-companion, api-client and pages kept in public repositories show it:

    <div class="problem-statement">
      <div class="header"> .title `A. Name`, .time-limit .memory-limit .input-file .output-file, each with a .property-title </div>
      <div>text</div> <div class="input-specification"><div class="section-title">Input</div>..</div> .output-specification .note
      <div class="sample-tests"> .input pre, .output pre: text; text with <br>; or a <div class="test-example-line"> for each line </div>
    <span class="tag-box">dp</span> <span class="tag-box" title="Difficulty">*800</span>

Formulas are `$$$x$$$`, displayed ones `$$$$$$x$$$$$$`; saved pages hold them in <script type="math/tex">, with what MathJax drew beside.

A few old problems and many of the gym read a named file: they need what no judge here does (`Need.FILES`), and keywords tell the names,
`input-file:input.txt`, `output-file:output.txt`.
"""

import re
from collections.abc import Iterator

from bs4.element import NavigableString, Tag

from judge.errors import SourceError
from judge.fetched import Fetched, SampleCase
from judge.markup.html import decode_page, parse_fragment
from judge.markup.tomarkdown import to_markdown
from judge.model import Kind, Need
from judge.problemlimits import Limits
from judge.sources.downloads import Asking, at_mirror
from judge.sources.links import Links
from judge.sources.sitepage import read_page, read_tolerance
from judge.sources.targets import FetchTarget, target_of_address
from judge.tagnames import keyword_of_tag

SITE = "Codeforces"
LICENCE = "belongs to Codeforces and the problem's authors: for private use"

_LABEL = re.compile(r"[A-Za-z0-9]{1,4}\.\s+(?=\S)")
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_TIME = re.compile(r"(?<!\d)(\d++(?:[.,]\d++)?)\s*+(?:seconds?|секунд|s\b)")
_MEMORY = re.compile(r"(?<!\d)(\d++(?:[.,]\d++)?)\s*+(?P<unit>megabyte|мегабайт|M[Bi]|kilobyte|килобайт|K[Bi]|gigabyte|гигабайт|G[Bi])")
#: MiB by the first letter
_UNITS_MIB = {"m": 1.0, "м": 1.0, "k": 1 / 1024, "к": 1 / 1024, "g": 1024.0, "г": 1024.0}
_STANDARD = re.compile(r"standard|стандартн|stdin|stdout|^$", re.IGNORECASE)
_RATING = re.compile(r"\*(\d{3,4})")

_INTERACTIVE = re.compile(r"\b(?:interactive problem|интерактивн(?:ая|ой) задач)", re.IGNORECASE)
_INTERACTION = ("Interaction", "Взаимодействие", "Протокол взаимодействия")
_SPECIAL = re.compile(
    r"any (?:one )?of (?:them|those|the (?:valid|possible|correct|optimal))|any (?:valid|such|correct|solution|answer)\b"
    r"|(?:print|output) any\b"
    r"|люб(?:ой|ую|ое|ые) из (?:них|подходящих|возможных)|выведите люб",
    re.IGNORECASE,
)

#: what the site's styles are in HTML
_STYLES = {
    "tex-font-style-tt": "code",
    "tex-font-style-bf": "b",
    "tex-font-style-it": "i",
    "tex-font-style-striked": "s",
    "section-title": "h2",
}
_DISPLAYED = re.compile(r"\${6}([^$]+)\${6}")
_FORMULA = re.compile(r"\${3}([^$]+)\${3}")

#: the site's names of tags for which packages here have another word
_TAGS = {
    "dp": "dynamic programming", "graphs": "graph theory", "dfs and similar": "graph traversal", "trees": "tree", "strings": "string",
    "sortings": "sorting", "constructive algorithms": "constructive", "dsu": "disjoint set", "shortest paths": "shortest path",
    "bitmasks": "bitmask", "two pointers": "two pointer", "games": "game theory", "probabilities": "probability",
    "expression parsing": "parsing", "flows": "maximum flow",
}  # fmt: skip


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of Codeforces, where it lets us."""
    return parse_problem(asking.get(at_mirror(target.url, asking.addresses["codeforces"])).content, target.url)


def parse_problem(content: bytes, url: str) -> Fetched:
    """The problem of a page that was at `url`. SourceError says what the page is instead, or what of it is damaged."""
    target = target_of_address(url)
    if target is None or target.site != "codeforces":
        raise SourceError("{url} is no address of a problem of Codeforces", url=url[:200])
    page = read_page(decode_page(content), ".problem-statement .header")
    statement = page.select_one(".problem-statement")
    assert statement is not None  # else the page was refused
    name = "".join(target.id.split("-")[1:]).upper()
    language = "ru" if _CYRILLIC.search(_property(statement, "time-limit")) else "en"
    title = _LABEL.sub("", _plain(statement.select_one(".header .title")), count=1)
    tags = [tag for tag in map(_plain, page.select(".tag-box")) if tag]
    limits, files, text = _limits(statement), [*_files(statement)], _plain(statement)
    is_interactive = _is_interactive(statement, text, tags)
    samples = () if is_interactive else _samples(statement)
    addresses = Links(target.url)
    markdown = _render(statement, addresses, keep_samples=is_interactive)
    return Fetched(
        id=target.id, names={language: title} if title else {}, origin=f"{SITE} {name}", url=target.url, limits=limits,
        kinds=frozenset([Kind.INTERACTIVE] if is_interactive else ()), needs=frozenset([Need.FILES] if files else ()),
        special=_SPECIAL.search(text) is not None,
        validator_flags=read_tolerance(text), keywords=(f"codeforces:{name}", *files, *map(_keyword, dict.fromkeys(tags))),
        statements={language: markdown} if markdown else {}, pictures=tuple(addresses.pictures.values()), samples=samples,
        files=addresses.files, licence=LICENCE,
    )  # fmt: skip


def _property(statement: Tag, name: str) -> str:
    return _plain(statement.select_one(f".header .{name}"))


def _limits(statement: Tag) -> Limits:
    time_text, memory_text = _property(statement, "time-limit"), _property(statement, "memory-limit")
    time, memory = _TIME.search(time_text), _MEMORY.search(memory_text)
    if time is None:
        raise SourceError("the page's time limit cannot be read: {text}", text=time_text[:80] or "(empty)")
    if memory is None:
        raise SourceError("the page's memory limit cannot be read: {text}", text=memory_text[:80] or "(empty)")
    return Limits(float(time[1].replace(",", ".")), float(memory[1].replace(",", ".")) * _UNITS_MIB[memory["unit"][0].lower()])


def _files(statement: Tag) -> Iterator[str]:
    """Keywords for the files that take the place of stdin and stdout."""
    for name in ("input-file", "output-file"):
        label = _plain(statement.select_one(f".header .{name} .property-title"))
        file = _property(statement, name).removeprefix(label).strip()
        if not _STANDARD.search(file):
            yield f"{name}:{file}"


def _is_interactive(statement: Tag, text: str, tags: list[str]) -> bool:
    titles = map(_plain, statement.select(".section-title"))
    return "interactive" in tags or _INTERACTIVE.search(text) is not None or any(title in _INTERACTION for title in titles)


def _keyword(tag: str) -> str:
    rating = _RATING.fullmatch(tag)
    return f"rating:{rating[1]}" if rating else f"tag:{keyword_of_tag(_TAGS.get(tag, tag.lstrip('*')))}"


def _samples(statement: Tag) -> tuple[SampleCase, ...]:
    inputs, outputs = statement.select(".sample-tests .input pre"), statement.select(".sample-tests .output pre")
    if len(inputs) > len(outputs):
        raise SourceError("sample {number} has an input and no output", number=len(outputs) + 1)
    if len(inputs) < len(outputs):
        raise SourceError("sample {number} has an output and no input", number=len(inputs) + 1)
    return tuple(
        SampleCase(_text_of_pre(given).encode(), _text_of_pre(answer).encode()) for given, answer in zip(inputs, outputs, strict=True)
    )


def _text_of_pre(pre: Tag) -> str:
    """What a <pre> shows: a newline directly behind its tag is none of it; each <div> in it is a line."""
    lines = pre.select(".test-example-line")
    if lines:
        return "".join(line.get_text().strip("\n") + "\n" for line in lines)
    text = "".join("\n" if isinstance(node, Tag) else str(node) for node in pre.descendants if _is_text(node))
    return text.removeprefix("\n") if pre.contents and not isinstance(pre.contents[0], Tag) else text


def _is_text(node: object) -> bool:
    return node.name == "br" if isinstance(node, Tag) else type(node) is NavigableString


def _render(statement: Tag, addresses: Links, *, keep_samples: bool) -> str:
    """The statement as Markdown, without what stands above it; a dialogue with the judge stays in it."""
    if keep_samples:
        for pre in statement.select(".sample-tests pre"):
            pre.string = _text_of_pre(pre)
    for tag in statement.select(".header, .input-output-copier, .MathJax, .MathJax_Preview, .MathJax_Display"):
        tag.decompose()
    for tag in () if keep_samples else statement.select(".sample-tests"):
        tag.decompose()
    for formula in statement.select("script[type^='math/tex']"):
        mark = "$$$$$$" if "display" in str(formula["type"]) else "$$$"
        formula.replace_with(f"{mark}{formula.get_text()}{mark}")
    for style, name in _STYLES.items():
        for tag in statement.select(f".{style}"):
            tag.name = name
    text = _DISPLAYED.sub(lambda found: f"$${found[1].strip()}$$", statement.decode_contents())
    text = _FORMULA.sub(lambda found: f"${found[1].strip()}$", text)
    markdown = to_markdown(parse_fragment(text), addresses.picture, addresses.link)
    return f"{markdown}\n" if markdown else ""


def _plain(tag: Tag | None) -> str:
    return " ".join(tag.get_text().split()) if tag is not None else ""
