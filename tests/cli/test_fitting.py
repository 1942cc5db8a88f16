"""What everyday commands show fits on a screen of 80 columns, in both languages and with long titles: no terminal breaks a word of it."""

import re
from pathlib import Path

import pytest

from judge.reports.visible import width
from tests.cli.practice import BAD, GOOD, at
from tests.conftest import add_problem
from tests.depth import first
from tests.terminal import Screen

COLUMNS = 80

ENGLISH = "The very long story of a traveller who counts all the bridges between the islands of a kingdom"
KOREAN = "왕국의 모든 섬 사이에 놓인 다리의 수를 하나하나 세면서 걸어가는 나그네의 아주 긴 이야기"

YAML = f"""name: {{en: {ENGLISH}, ko: {KOREAN}}}
keywords: ['level:diamond-4', 'tag:graph-theory', 'tag:dynamic-programming', 'tag:breadth-first-search']
limits: {{time_limit: 1, memory: 128}}
"""

#: what a learner types after a run that failed and one that did not
TYPED = (
    "", "today", "next", "run", "list", "show 1000", "diff 1000", "hint 1000", "wrong", "wrong 1000", "rate 1000 hard", "random", "stats",
    "history", "cases 1000", "stress 1000 --time 0.1", "spec 1000", "editorial 1000", "wake", "mock", "run 999", "rnu 1000",
    "run --tiem 3", "run x.py", "new 1000", "config", "fetch", "import", "quiz decks", "quiz train", "notes", "commit", "undo", "--help",
    "run --help",
)  # fmt: skip


@pytest.fixture
def long_titled(workspace: Path) -> Path:
    folder = add_problem(
        workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": ("10 20\n", "30\n"), f"secret/{'long-' * 14}": ("1 1\n", "2\n")}, YAML
    )
    yaml = folder / "problem.yaml"
    yaml.write_text(yaml.read_text("utf-8").replace("name: Test\n", ""), "utf-8")
    (folder / "input.spec").write_text("A B\n---\n1 <= A, B <= 100\n")
    return workspace


def shown(workspace: Path, words: str, language: str) -> list[str]:
    """The lines that stay on the screen."""
    more = {"TERM": "xterm-256color", "JUDGE_LANG": language, "JUDGE_NOW": at(1), "JUDGE_PAGER": "off"}
    screen = Screen(workspace, *words.split(), columns=COLUMNS, **more)
    try:
        screen.wait()
        text = re.sub(r"\x1b\[[\d;]*m", "", screen.shown)
        return [line.rpartition("\x1b[K")[2].rstrip("\r") for line in text.split("\n")]
    finally:
        screen.close()


@pytest.mark.parametrize("language", first("ko", "en"))
def test_every_line_fits(long_titled: Path, language: str) -> None:
    first = long_titled / "solutions" / "1000.py"
    first.parent.mkdir(exist_ok=True)
    (first.parent / "1000.cpp").write_text("int main() {}\n")
    seen: dict[str, list[str]] = {}
    for number, source in enumerate((BAD, GOOD)):
        first.write_text(source)
        seen[f"run 1000 {number}"] = shown(long_titled, "run 1000 -l python3", language)
    seen |= {words: shown(long_titled, words, language) for words in TYPED}
    assert not [(words, line) for words, lines in seen.items() for line in lines if width(line) > COLUMNS]
    sample = next(line for line in seen["run 1000 1"] if "sample/1" in line)
    assert "MiB" in sample  # one long name takes nobody else's figures
    round_line = next(line for line in seen["run 1000 1"] if "2026-" in line)
    assert not round_line.endswith("…")  # looks are no columns
    title = KOREAN if language == "ko" else ENGLISH
    assert title in " ".join(seen["run 1000 0"])
