"""`judge stats`: what it adds up to, on the screen, as JSON, and as a page in a real browser."""

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from judge.reports.visible import width
from tests.cli.practice import Learner, at, sums
from tests.conftest import Command, add_problem

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

#: tells how wide the page is, what it asked for from elsewhere, and the colour behind everything
MEASURE = """<script>
addEventListener('load', () => { const root = document.documentElement;
  document.title = [root.scrollWidth, innerWidth, performance.getEntriesByType('resource').length,
    getComputedStyle(document.body).backgroundColor].join(';'); });
</script>"""


@pytest.fixture
def learner(workspace: Path, judge: Command) -> Learner:
    sums(workspace, "1001", "1002", tags="tag:dynamic-programming")
    sums(workspace, "2001", level="gold-4", tags="tag:graph-theory")
    add_problem(workspace, "3001", {"sample/1": ("1 2\n", "3\n")})
    learner = Learner(workspace, judge)
    lived = ((2, "1001", 20, 0), (2, "2001", 25, 2), (3, "3001", 10, 0), (6, "1001", 12, 1), (13, "1002", 9, 0))
    for day, problem, minutes, failures in lived:
        learner(at(day), "today", "--exam", "2027-01-01")  # the clock of the day begins
        for failure in range(failures):
            learner.solves(at(day, 9, minutes // 2 + failure), problem, well=False)
        learner.solves(at(day, 9, minutes), problem)
    learner(at(13), "wrong", "2001", "--edit", EDITOR="true")
    learner(at(13), "wrong", "2001", "--cause", "overflow", "--next", "long long")
    return learner


def test_a_first_day(workspace: Path, judge: Command) -> None:
    sums(workspace, "1001")
    new = Learner(workspace, judge)
    assert "nothing was done here yet" in new(at(2), "stats", code=1)
    new.solves(at(2), "1001")
    assert "nothing was reviewed on a later day yet" in new(at(2), "stats")


def test_everything_adds_up(learner: Learner) -> None:
    found = json.loads(learner.result(at(13, 12), "stats", "--json"))
    assert (found["days"], found["judged"]) == (4, 8)
    assert found["retention"]["counted"] == 1 and found["retention"]["kept"] == 1 and 0.8 < found["retention"]["predicted"] < 1
    topics = {row["tag"]: row for row in found["topics"]}
    assert topics["dynamic-programming"]["problems"] == 2 and topics["dynamic-programming"]["rounds"] == 3
    assert topics["graph-theory"]["first_tries"] == 0 and topics["dynamic-programming"]["first_tries"] == 2
    assert found["rounds"] == [3, 1, 0, 0, 0] and found["failures"] == {"WA": 3} and found["causes"] == {"overflow": 1}
    assert sum(level > 0 for week in found["calendar"] for level in week) == 4 and len(found["calendar"]) == 26
    assert sum(found["forecast"]) <= 4 and len(found["forecast"]) == 14 and found["forecast"][0] >= 1
    shown = learner(at(13, 12), "stats")
    assert "1 of 1 reviews succeeded: 100%" in shown and "a number grew too large" in shown and "no level" in shown
    assert "the aim is 85%" in shown and "(2 problems)" in shown


def test_the_kept_rounds_are_what_a_fresh_fold_says(learner: Learner, workspace: Path) -> None:
    before = learner(at(14), "stats", "--json")
    assert learner(at(14), "stats", "--json") == before
    (workspace / ".judge" / "cache" / "rounds").write_bytes(b"damaged")
    assert learner(at(14), "stats", "--json") == before
    learner.solves(at(14), "2001")
    more = learner(at(14), "stats", "--json")
    (workspace / ".judge" / "cache" / "rounds").unlink()
    assert more != before and learner(at(14), "stats", "--json") == more


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_line_is_wider_than_the_screen(learner: Learner, language: str) -> None:
    lines = learner(at(13), "stats", "--lang", language).splitlines()
    assert len(lines) > 30 and all(width(line) <= 80 for line in lines)


class Reader(HTMLParser):
    """Every element is closed, and nothing comes from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script" and not {"src", "href"} & {name for name, _ in attrs}
        if tag not in ("meta", "rect") or tag == "rect":
            self.waiting.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.waiting.pop() == tag


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_page_is_whole(learner: Learner, language: str) -> None:
    page = learner(at(13), "stats", "--html", "-", "--lang", language)
    reader = Reader()
    reader.feed(page)
    assert reader.waiting == [] and f'<html lang="{language}">' in page and "http" not in page
    assert page.count("<rect ") == 25 * 7 + 5  # 26 weeks up to a Friday


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here")
@pytest.mark.parametrize("columns", [360, 1280])
@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_the_page_in_a_browser(learner: Learner, workspace: Path, tmp_path: Path, columns: int, is_dark: bool) -> None:
    assert "written to page.html: open it in a browser" in learner(at(13), "stats", "--html", "page.html")
    page = (workspace / "page.html").read_text("utf-8")
    # a window is never narrower than 500 pixels: a frame is
    measured = tmp_path / "measured.html"
    measured.write_text(page.replace("</head>", f"{MEASURE}</head>"), "utf-8")
    outer = tmp_path / "outer.html"
    frame = f'<iframe src="measured.html" style="width:{columns}px;height:3000px;border:0"></iframe>'
    script = "<script>addEventListener('load', () => document.body.append(frames[0].document.title))</script>"
    outer.write_text(f"<!DOCTYPE html><body>{frame}{script}</body>", "utf-8")
    assert BROWSER is not None
    dark = ["--blink-settings=preferredColorScheme=0"] if is_dark else ["--blink-settings=preferredColorScheme=1"]
    shown = subprocess.run(
        [BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--virtual-time-budget=3000",
         f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1400,1200", *dark, "--dump-dom", outer.as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    ).stdout  # fmt: skip
    found = re.search(r"(\d+);(\d+);(\d+);(rgb\(\d+, \d+, \d+\))", shown)
    assert found, shown
    assert int(found[1]) <= int(found[2]) == columns and found[3] == "0"
    assert found[4] == ("rgb(20, 23, 26)" if is_dark else "rgb(251, 251, 249)")
