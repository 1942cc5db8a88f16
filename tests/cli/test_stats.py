"""`judge stats`: what it adds up to, on the screen, as JSON, and as a page in a real browser."""

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from judge.practice.rules.statistics import ELSEWHERE
from judge.reports.visible import width
from tests.cli.practice import Learner, at, sums, typed
from tests.conftest import Command, add_problem, judge_in
from tests.ground.archives import Submission, write_vault
from tests.ground.page import Page

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

#: tells how wide the page is, what it asked for from elsewhere, and the colour behind everything
MEASURE = """<script>
addEventListener('load', () => { const root = document.documentElement;
  document.title = [root.scrollWidth, innerWidth, performance.getEntriesByType('resource').length,
    getComputedStyle(document.body).backgroundColor].join(';'); });
</script>"""


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace after two weeks."""
    workspace = tmp_path_factory.mktemp("lived")
    for name in ("problems", "solutions"):
        (workspace / name).mkdir()
    sums(workspace, "1001", "1002", tags="tag:dynamic-programming")
    sums(workspace, "2001", level="gold-4", tags="tag:graph-theory")
    add_problem(workspace, "3001", {"sample/1": ("1 2\n", "3\n")})
    learner = Learner(workspace, judge_in(workspace))
    lived = ((2, "1001", 20, 0), (2, "2001", 25, 2), (3, "3001", 10, 0), (6, "1001", 12, 1), (13, "1002", 9, 0))
    for day, problem, minutes, failures in lived:
        learner(at(day), "today", "--exam", "2027-01-01")  # the clock of the day begins
        for failure in range(failures):
            learner.solves(at(day, 9, minutes // 2 + failure), problem, well=False)
        learner.solves(at(day, 9, minutes), problem)
    learner(at(13), "wrong", "2001", "--edit", EDITOR="true")
    learner(at(13), "wrong", "2001", "--cause", "overflow", "--next", "long long")
    return workspace


@pytest.fixture
def learner(lived: Path, workspace: Path, judge: Command) -> Learner:
    shutil.copytree(lived, workspace, dirs_exist_ok=True, ignore=shutil.ignore_patterns("cache"))  # a cache is of one workspace
    return Learner(workspace, judge)


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
    assert (
        topics["graph-theory"]["run"] == 1
        and topics["graph-theory"]["first_tries"] == 0
        and topics["dynamic-programming"]["first_tries"] == 2
    )
    assert found["rounds"] == [3, 1, 0, 0, 0] and found["failures"] == {"WA": 3} and found["causes"] == {"overflow": 1}
    assert sum(level > 0 for week in found["calendar"] for level in week) == 4 and len(found["calendar"]) == 26
    assert [(row["tier"], row["solved"], row["here"]) for row in found["levels"]] == [
        ("silver", [0, 0, 2, 0, 0], [0, 0, 2, 0, 0]),
        ("gold", [0, 1, 0, 0, 0], [0, 1, 0, 0, 0]),
        ("", [1, 0, 0, 0, 0], [1, 0, 0, 0, 0]),
    ]
    assert sum(found["forecast"]) <= 4 and len(found["forecast"]) == 14 and found["forecast"][0] >= 1
    shown = learner(at(13, 12), "stats")
    assert "1 of 1 review succeeded: 100%" in shown and "a number grew too large" in shown and "no level" in shown
    assert "the aim is 85%" in shown and "(problems: 2)" in shown


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
    assert page.count("<rect ") == 25 * 7 + 5 + 2 * 5  # 26 weeks up to a Friday; two tiers


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here")
@pytest.mark.parametrize(
    ("columns", "is_dark"),
    [
        (360, True),
        pytest.param(1280, False, marks=pytest.mark.full),
        pytest.param(360, False, marks=pytest.mark.full),
        pytest.param(1280, True, marks=pytest.mark.full),
    ],
)
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


def test_what_was_judged_elsewhere_is_told_apart(workspace: Path, tmp_path: Path, judge: Command) -> None:
    sent = [
        Submission(70001, 50001, result="틀렸습니다"),
        Submission(70002, 50001),
        Submission(70003, 50001, at="2026년 10월 30일 10:00:00"),
    ]
    write_vault(tmp_path / "vault", [Page(50001, tier=None)], sent)
    learner = Learner(workspace, judge)
    learner(at(2), "import", str(tmp_path / "vault"))
    found = json.loads(learner.result(at(2), "stats", "--json"))
    there = found["elsewhere"]
    assert (found["days"], found["judged"], found["topics"], sum(found["rounds"]), found["failures"]) == (0, 0, [], 0, {})
    assert found["retention"]["counted"] == 0 and sum(level == ELSEWHERE for week in found["calendar"] for level in week) == 1
    assert (there["days"], there["submissions"], there["failures"]) == (2, 3, {"WA": 1}) and there["topics"][0]["first_tries"] == 0
    shown = learner(at(2), "stats")
    assert "active days: 0" in shown and "3 submissions on 2 days were judged elsewhere" in shown
    assert "topics, elsewhere" in shown and "what failed elsewhere\nWA 1" in shown and shown.splitlines()[9].endswith("o")
    page = learner(at(2), "stats", "--html", "-")
    assert (
        "Topics, elsewhere" in page and "What failed elsewhere" in page and "submissions elsewhere" in page and '<rect class="l5"' in page
    )
    years = learner(at(2), "stats", "--years")
    assert "2026: active days 0, hours 0.0; elsewhere: 1" in years and "2023: active days 0, hours 0.0; elsewhere: 1" in years
    assert "this week 0/5 days, last 30: 0" in learner(at(2), "today")


def test_an_archive_of_accepted_sources_tells_nothing_of_first_tries(workspace: Path, tmp_path: Path, judge: Command) -> None:
    write_vault(tmp_path / "vault", [Page(50001, tier=None)], [Submission(70002, 50001)])
    learner = Learner(workspace, judge)
    learner(at(2), "import", str(tmp_path / "vault"))
    shown, page = learner(at(2), "stats"), learner(at(2), "stats", "--html", "-")
    assert "topics, elsewhere" in shown and "first try" not in shown
    assert "Topics, elsewhere" in page and "first try" not in page


def test_every_year_is_a_heat_map(workspace: Path, judge: Command) -> None:
    sums(workspace, "1001", "1002")
    learner = Learner(workspace, judge)
    assert "nothing was done here yet" in learner(at(2), "stats", "--years", code=1)
    learner.solves(at(2), "1001")
    learner.solves("2027-01-01T09:00:00+09:00", "1002")
    lines = learner("2027-01-03T09:00:00+09:00", "stats", "--years").splitlines()
    years = [at for at, line in enumerate(lines) if line.startswith("20")]
    assert [lines[at].partition(",")[0] for at in years] == ["2027: active days 1", "2026: active days 1"]
    assert max(map(len, lines)) <= 60
    this_year, last_year = lines[years[0] + 2 : years[0] + 9], lines[years[1] + 2 : years[1] + 9]
    assert [line[4:] for line in this_year[4:]] == [":", "-", "-"] and all(not line[4:].strip() for line in this_year[:4])  # a Friday
    assert sum(line[4:].count(".") for line in last_year) == 1
    learner("2027-01-03T09:00:00+09:00", "stats", "--svg", "years.svg")
    picture = ElementTree.parse(workspace / "years.svg").getroot()
    cells = [one for one in picture if one.tag.endswith("rect")]
    assert len(cells) == 365 + 3 + 5 and [one.get("class") for one in cells if one.get("class") in ("l1", "l2")] == ["l2", "l1"]
    assert [one.get("class") for one in cells[-5:]] == ["l0", "l0", "l4", "l0", "l0"]  # both of silver 3 are solved


def test_kept_or_added_up_it_is_the_same(learner: Learner, workspace: Path) -> None:
    """What is kept holds while nothing was done; notes are read each time."""
    first = learner.result(at(13, 12), "stats", "--json")
    for _ in range(1000):  # what is younger than a clock's tick is not kept
        assert first == learner.result(at(13, 12), "stats", "--json")
        if (workspace / ".judge" / "cache" / "statistics").exists():
            break
    assert first == learner.result(at(13, 12), "stats", "--json")
    shutil.rmtree(workspace / ".judge" / "cache")
    assert first == learner.result(at(13, 12), "stats", "--json")
    learner(at(13, 12), "wrong", "2001", "--cause", "edge")
    assert list(json.loads(learner.result(at(13, 12), "stats", "--json"))["causes"]) == ["edge"]
    learner.solves(at(14), "2001")
    found = json.loads(learner.result(at(14, 12), "stats", "--json"))
    assert found["judged"] == json.loads(first)["judged"] + 1 and found["day"] != json.loads(first)["day"]


def test_what_was_only_told_was_accepted_at_no_run(workspace: Path, judge: Command) -> None:
    """Not at the first run of none: that is no share."""
    sums(workspace, "1001")
    new = Learner(workspace, judge)
    typed(workspace, "idea\nO(1)\nnothing\ng\n", "recall", "1001", now=at(2))
    (row,) = json.loads(new.result(at(2), "stats", "--json"))["topics"]
    assert (row["problems"], row["run"], row["rounds"]) == (1, 0, 1)
    assert "0%" not in new(at(2), "stats") and "nan" not in new(at(2), "stats")
