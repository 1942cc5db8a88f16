"""The pages of AtCoder: a task, and a contest's list of tasks. Pure; whether they come from the web or a saved file is not its concern.

Relied on, as online-judge-tools' api-client, competitive-companion and pages kept in public repositories show it:

    <span class="h2"> A - Title <a class="btn">Editorial</a> </span>
    <p> Time Limit: 2 sec / Memory Limit: 1024 MiB </p>          Japanese pages: 実行時間制限, メモリ制限; MB until 2025-03; also msec, KB
    <div id="task-statement"> <span class="lang"> <span class="lang-ja">..</span> <span class="lang-en">..</span> </span> </div>

Older tasks have no `lang` spans. A sample is the first <pre> after a heading 入力例 n, 出力例 n, Sample Input n, Sample Output n:
inside the heading's <section>, as its sibling, in a <section> beside it, or (very old) <pre class="literal-block"> after a <p>.
Formulas are <var>. A page that a browser saved has buttons (`btn-copy`), KaTeX inside <var>, and lists inside <pre class="prettyprint">.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

from judge.errors import SourceError
from judge.fetched import Fetched, SampleCase
from judge.markup.html import decode_page, parse_fragment
from judge.markup.tomarkdown import to_markdown
from judge.model import Kind
from judge.problemlimits import Limits
from judge.sources.downloads import Asking, at_mirror
from judge.sources.links import Links
from judge.sources.sitepage import read_page, read_tolerance
from judge.sources.targets import FetchTarget, target_of_address

SITE = "AtCoder"
ADDRESS = "https://atcoder.jp"
LICENCE = "belongs to AtCoder and the problem's authors: for private use"

_CONTEST = re.compile(r"https?://atcoder\.jp(/contests/[\w-]+)", re.IGNORECASE)
_LABEL = re.compile(r"[A-Za-z0-9_-]{1,12}\s+-\s+(?=\S)")
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_TIME = re.compile(r"(Time Limit|実行時間制限)\s*[:：]\s*(\d+(?:\.\d+)?)\s*(msec|ms|sec|s\b|秒)")
_MEMORY = re.compile(r"(?:Memory Limit|メモリ制限)\s*[:：]\s*(\d+(?:\.\d+)?)\s*([KMG])i?B")
#: MiB; the site wrote MB and meant MiB
_UNITS_MIB = {"K": 1 / 1024, "M": 1.0, "G": 1024.0}
_HEADING = re.compile(r"(?:(?P<input>入力例|Sample Input)|出力例|Sample Output)\s*(?P<number>\d{0,4})(?P<rest>.*)", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_INTERACTIVE = re.compile(r"インタラクティブ(?:な問題|形式)|リアクティブ(?:な問題|形式)|interactive (?:task|problem)", re.IGNORECASE)
_SPECIAL = re.compile(
    r"(?:どれ|いずれ|どの\S{1,8}?)(?:か(?:[1一１]\s*つ)?)?[をでに].{0,6}(?:出力|答え|正解|構いません|かまいません)"
    r"|any (?:one )?of (?:them|those|the (?:valid|possible|correct))|any (?:valid|such|correct|solution|answer)\b",
    re.IGNORECASE,
)


class _Shown(NamedTuple):
    """One half of a sample, as it stands in the page."""

    part: str
    number: int
    heading: Tag
    pre: Tag


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A task of AtCoder."""
    return parse_task(asking.get(at_mirror(target.url, asking.addresses["atcoder"])).content, target.url)


def tasks_of_contest(target: FetchTarget, asking: Asking) -> tuple[str, ...]:
    """The addresses of a contest's tasks."""
    contest = urlsplit(target.url).path.removesuffix("/").removesuffix("/tasks")
    return parse_contest(asking.get(f"{asking.addresses['atcoder']}{contest}/tasks").content, target.url)


def parse_task(content: bytes, url: str) -> Fetched:
    """The task of a page that was at `url`. SourceError says what the page is instead, or what of it is damaged."""
    target = target_of_address(url)
    if target is None or target.site != "atcoder" or not target.id:
        raise SourceError("{url} is no address of a task of AtCoder", url=url[:200])
    page = read_page(decode_page(content), "#task-statement")
    statement = page.select_one("#task-statement")
    assert statement is not None  # else the page was refused
    for tag in statement.select(".btn-copy, .div-btn-copy, hr"):
        tag.decompose()
    limits, page_language = _limits(page)
    parts = _parts(statement)
    text = " ".join(statement.get_text().split())
    is_interactive = _INTERACTIVE.search(text) is not None
    samples = () if is_interactive else _samples([*parts.values(), statement])
    addresses, task = Links(target.url), target.url.rstrip("/").rpartition("/")[2]
    return Fetched(
        id=target.id, names=_names(_title(page), page_language, parts), origin=f"{SITE} {task}", url=target.url, limits=limits,
        kinds=frozenset([Kind.INTERACTIVE] if is_interactive else ()), special=_SPECIAL.search(text) is not None,
        validator_flags=read_tolerance(text), keywords=(f"atcoder:{task}",),
        statements={language: _render(part, addresses, keep_samples=is_interactive) for language, part in parts.items()},
        pictures=tuple(addresses.pictures.values()), samples=samples, files=addresses.files, licence=LICENCE,
    )  # fmt: skip


def parse_contest(content: bytes, url: str) -> tuple[str, ...]:
    """Addresses of the tasks that a contest's page `/tasks` lists, in its order, each once."""
    contest = _CONTEST.match(url)
    if contest is None:
        raise SourceError("{url} is no address of a contest of AtCoder", url=url[:200])
    page = read_page(decode_page(content), ".contest-title, a[href*='/tasks/']")
    links = (re.search(rf"{contest[1]}/tasks/([\w-]+)/?$", str(link["href"]), re.IGNORECASE) for link in page.select("a[href]"))
    found = dict.fromkeys(f"{ADDRESS}{contest[1]}/tasks/{link[1]}" for link in links if link is not None)
    if not found:
        raise SourceError("the contest's page lists no tasks: it may not have begun")
    return tuple(found)


def _limits(page: BeautifulSoup) -> tuple[Limits, str]:
    """The limits, and the language in which the page names them; 0 (contests of heuristics) is no limit."""
    line = next((text for text in (" ".join(tag.get_text().split()) for tag in page.select("p")) if _TIME.search(text)), "")
    time, memory = _TIME.search(line), _MEMORY.search(line)
    if time is None:
        raise SourceError("the page's time limit cannot be read: {text}", text=line[:80] or "(empty)")
    if memory is None:
        raise SourceError("the page's memory limit cannot be read: {text}", text=line[:80] or "(empty)")
    time_s = float(time[2]) / (1000 if time[3].startswith("ms") else 1)
    return Limits(time_s, float(memory[1]) * _UNITS_MIB[memory[2]]), "en" if time[1] == "Time Limit" else "ja"


def _title(page: BeautifulSoup) -> str:
    heading = page.select_one(".h2") or page.select_one("title")
    own = "".join(heading.find_all(string=True, recursive=False)) if heading is not None else ""
    return _LABEL.sub("", " ".join(own.split()), count=1)


def _names(title: str, page_language: str, parts: Mapping[str, Tag]) -> dict[str, str]:
    """The title by language: a page has one, in its own language; one in Latin letters on a Japanese page serves English too."""
    if _JAPANESE.search(title):
        return {"ja": title}
    return {language: title for language in ("ja", "en") if language == page_language or (page_language == "ja" and language in parts)}


def _parts(statement: Tag) -> dict[str, Tag]:
    """The statement by language."""
    found = {language: statement.select_one(f".lang-{language}") for language in ("ja", "en")}
    parts = {language: part for language, part in found.items() if part is not None and (part.get_text().strip() or part.find("img"))}
    return parts or {"ja" if _JAPANESE.search(statement.get_text()) else "en": statement}


def _samples(places: list[Tag]) -> tuple[SampleCase, ...]:
    """The samples of the first place that has some, for all languages have the same ones."""
    shown = next((found for found in map(_find_samples, places) if found), [])
    texts: dict[tuple[int, str], str] = {}
    for half in shown:
        text = _text_of_pre(half.pre)
        if texts.setdefault((half.number, half.part), text) != text:
            raise SourceError("sample {number} stands twice, with two texts", number=half.number)
    numbers = sorted({number for number, _ in texts})
    for number in numbers:
        if (number, "output") not in texts:
            raise SourceError("sample {number} has an input and no output", number=number)
        if (number, "input") not in texts:
            raise SourceError("sample {number} has an output and no input", number=number)
    return tuple(SampleCase(texts[number, "input"].encode(), texts[number, "output"].encode()) for number in numbers)


def _find_samples(place: Tag) -> list[_Shown]:
    found: list[_Shown] = []
    heading: Tag | None = None
    for tag in place.find_all([*_HEADINGS, "p", "pre"]):
        assert isinstance(tag, Tag)
        if tag.name != "pre":
            if tag.name != "p" or (tag.find_next_sibling() is not None and tag.find_next_sibling() in place.select("pre.literal-block")):
                heading = tag
        elif heading is not None and not _is_aside(tag, heading):
            kind = _HEADING.match(" ".join(heading.get_text().split()))
            if kind is not None and not re.search("説明|explanation", kind["rest"], re.IGNORECASE):
                part = "input" if kind["input"] and "出力例" not in kind["rest"] else "output"
                number = int(kind["number"] or sum(half.part == part for half in found) + 1)
                found.append(_Shown(part, number, heading, tag))
            heading = None
    return found


def _is_aside(pre: Tag, heading: Tag) -> bool:
    """Whether the text stands in a box that describes a format, which the heading is not part of."""
    box = pre.find_parent(class_="io-style")
    return box is not None and box not in heading.parents


def _text_of_pre(pre: Tag) -> str:
    """What a <pre> shows: a newline directly behind its tag is none of it."""
    lines = pre.select("ol.linenums > li")
    if lines:
        return "".join(line.get_text().rstrip("\n") + "\n" for line in lines)
    return pre.get_text().removeprefix("\n")


def _render(part: Tag, addresses: Links, *, keep_samples: bool) -> str:
    """The statement as Markdown; samples are cut out of it, explanations stay."""
    for half in [] if keep_samples else _find_samples(part):
        half.pre.decompose()
        if not _has_text(half.heading):
            half.heading.decompose()
    for formula in part.find_all("var"):
        assert isinstance(formula, Tag)
        text = _tex(formula)
        formula.replace_with(text if formula.find_parent(["pre", "code"]) is not None or not text else f"${text}$")
    text = to_markdown(parse_fragment(part.decode_contents()), addresses.picture, addresses.link)
    return f"{text}\n" if text else ""


def _has_text(heading: Tag) -> bool:
    """Whether anything stands between a heading and the next one."""
    for sibling in heading.next_siblings:
        if isinstance(sibling, Tag):
            if sibling.name in _HEADINGS or sibling.find(_HEADINGS) is not None:
                return False
            if sibling.name == "img" or sibling.find("img") is not None:
                return True
        if sibling.get_text().strip():
            return True
    return False


def _tex(formula: Tag) -> str:
    source = formula.find("annotation")
    if source is not None:
        return " ".join(source.get_text().split())
    for name, mark in (("sub", "_"), ("sup", "^")):
        for tag in formula.find_all(name):
            tag.replace_with(f"{mark}{{{tag.get_text()}}}")
    return " ".join(formula.get_text().split())
