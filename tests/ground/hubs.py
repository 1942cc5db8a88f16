"""Repositories that a browser extension pushed accepted code to, a folder for each problem.

백준/<Tier>/<id>.<U+2005><title>/README.md <title>.<suffix> [input.txt output.txt | input1.txt output1.txt ...]
"""

from collections.abc import Iterable
from pathlib import Path
from unicodedata import normalize

from tests.ground.page import Page
from tests.ground.submission import Submission

#: what stands for a blank in names
FOUR_PER_EM_SPACE = "\u2005"

#: signs that become full-width in names, and the blank
IN_NAMES = {ord(sign): ord(sign) + 0xFEE0 for sign in "!%&()*+,-./:;<=>?@[\\]^_`{|}~"} | {ord(" "): ord(FOUR_PER_EM_SPACE)}

#: suffixes by how the name of a language begins; the longest that fits
SUFFIXES = {
    "C++": "cc",
    "C": "c",
    "C#": "cs",
    "Java": "java",
    "Python": "py",
    "PyPy": "py",
    "Rust": "rs",
    "Kotlin": "kt",
    "node.js": "js",
    "Go": "go",
    "Ruby": "rb",
    "Swift": "swift",
    "D": "d",
    "Golfscript": "gs",
    "Text": "txt",
    "Assembly": "o",
}

LEAGUES = ("Bronze", "Silver", "Gold", "Platinum", "Diamond", "Ruby")

STEPS = ("V", "IV", "III", "II", "I")


def write_hub(
    folder: Path,
    problems: Iterable[Page],
    submissions: Iterable[Submission],
    *,
    decomposed: bool = False,
    with_samples: bool = False,
    dated: bool = True,
    readable: bool = True,
) -> None:
    """A repository; names are NFD if `decomposed`; not `dated` is an older form, not `readable` the newest, blind one."""
    accepted = tuple(submission for submission in submissions if submission.is_accepted and submission.source is not None)
    for page in problems:
        mine = tuple(submission for submission in accepted if submission.problem == page.number)
        place = folder / _name("백준", decomposed) / league(page.tier) / _name(hub_folder(page), decomposed)
        place.mkdir(parents=True)
        (place / "README.md").write_text(_readme(page, mine, dated, readable), "utf-8")
        for submission in mine:
            name = _name(page.title.translate(IN_NAMES), decomposed)
            (place / f"{name}.{suffix(submission.language)}").write_bytes((submission.source or "").encode())
        if with_samples:
            _save_samples(place, page)


def hub_folder(page: Page) -> str:
    """The name of a problem's folder, composed."""
    return f"{page.number}.{FOUR_PER_EM_SPACE}{page.title.translate(IN_NAMES)}"


def league(tier: int | None) -> str:
    """The folder of a tier: Bronze to Ruby, or Unrated."""
    return LEAGUES[(tier - 1) // 5] if tier is not None and tier > 0 else "Unrated"


def suffix(language: str) -> str:
    """The suffix that the extension gives sources of a language."""
    return SUFFIXES[max((start for start in SUFFIXES if language.startswith(start)), key=len)]


def _name(name: str, decomposed: bool) -> str:
    return normalize("NFD", name) if decomposed else name


def _tier(tier: int | None) -> str:
    return f"{league(tier)} {STEPS[(tier - 1) % 5]}" if tier is not None and tier > 0 else "Unrated"


def _readme(page: Page, submissions: tuple[Submission, ...], dated: bool, readable: bool) -> str:
    best = submissions[-1] if submissions else Submission(0, page.number)
    date = f"### 제출 일자\n\n{best.at}\n\n" if dated else ""
    parts = [
        f"# [{_tier(page.tier)}] {page.title} - {page.number} \n\n[문제 링크](https://www.acmicpc.net/problem/{page.number}) \n\n",
        f"### 성능 요약\n\n메모리: {best.memory_kb} KB, 시간: {best.time_ms} ms\n\n### 분류\n\n{', '.join(page.tags)}\n\n{date}",
    ]
    if readable:
        parts.append(f"### 문제 설명\n\n{page.description}\n\n### 입력 \n\n {page.input or ''}\n\n### 출력 \n\n {page.output or ''}\n\n")
    else:
        parts.append("### 안내\n\n문제 본문을 읽을 수 없었습니다.\n\n")
    return "".join(parts)


def _save_samples(folder: Path, page: Page) -> None:
    """Samples beside the source: plain names for one, numbered for more."""
    for number, (given, answer) in enumerate(page.samples, 1):
        mark = "" if len(page.samples) == 1 else str(number)
        (folder / f"input{mark}.txt").write_bytes(given.encode())
        (folder / f"output{mark}.txt").write_bytes(answer.encode())
