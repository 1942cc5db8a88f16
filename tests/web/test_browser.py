"""The pages in a real browser: Debian's chromium, driven by Playwright, at three widths, in both themes and languages."""

import shutil
import signal
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from judge.history.events import ATTEMPT, RUN
from tests.conftest import AtDepth, add_problem
from tests.depth import first
from tests.web.conftest import PATIENCE_S, Browsing, Serve
from tests.web.test_live import RIGHT, WRONG, runs
from tests.web.test_pages import PAGES, begin_mock_long_ago, note

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium here: apt-get install chromium"),
    pytest.mark.skipif(find_spec("playwright") is None, reason="Playwright has no wheel for this machine"),
]

WIDTHS = (320, 360, 768, 1280)

#: what axe finds wrong: rule, and the first place
_AXE = "axe.run().then(found => found.violations.map(one => [one.id, one.nodes[0].html.slice(0, 160), one.nodes[0].failureSummary]))"


@pytest.fixture(scope="module")
def chromium() -> "Iterator[Browser]":
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def open_page(chromium: "Browser", browsing: Browsing, **more: Any) -> "Page":
    """A page that came by the first address; whatever a page complains of fails the test at its end (`complaints`)."""
    context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}, **more})
    page = context.new_page()
    page.set_default_timeout(1000 * PATIENCE_S)
    page.goto(browsing.address)
    page.wait_for_url(f"{browsing.base}/")
    return page


def complaints(page: "Page") -> list[str]:
    """What the browser complains of from now on."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("request", lambda request: None if "127.0.0.1" in request.url else found.append(request.url))
    return found


def fill(browsing: Browsing, place: Path) -> str:
    """Something of everything; the address of a submission."""
    heard = browsing.hear("1")
    for text in (RIGHT, WRONG):
        browsing.post("/problem/1/judge", text=text, language="python3")
        heard.until("panel", "conclusion")
    heard.close()
    note(place, ATTEMPT, verdict="AC", language="Python 3", source="x", id="7")
    folder = place / "solutions" / "1"
    folder.mkdir()
    (folder / "note.md").write_text("# 1\n\n## 2026-11-20\n\n- cause: edge\n- next time: all limits\n")
    return f"/submission/{note(place, RUN, verdict='WA', language='python3', source='', cases=2, right=1)}"


def axe() -> str:
    """axe-core, as a package of Python's brings it."""
    spec = find_spec("axe_playwright_python")
    if spec is None or spec.origin is None:
        pytest.skip("axe-playwright-python is not installed")
    return Path(spec.origin).with_name("axe.min.js").read_text("utf-8")


@pytest.mark.parametrize(
    ("theme", "language"),
    [
        ("light", "ko"),
        pytest.param("dark", "en", marks=pytest.mark.full),
        pytest.param("dark", "ko", marks=pytest.mark.full),
        pytest.param("light", "en", marks=pytest.mark.full),
    ],
)
def test_every_page_at_every_width(chromium: "Browser", serve: Serve, place: Path, theme: str, language: str, at_depth: AtDepth) -> None:
    """Nothing is wider than the screen, nothing complains; axe-core finds nothing on the narrowest screen and the widest."""
    browsing = serve("--lang", language)
    submission, script = fill(browsing, place), axe()
    page = open_page(chromium, browsing, color_scheme=theme, reduced_motion="reduce")
    wrong = complaints(page)
    widths = WIDTHS[:: at_depth(len(WIDTHS), 1)]
    for path in (*PAGES, submission, "/problem/atcoder-2"):
        page.goto(browsing.base + path)
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        page.evaluate(script)
        for width in widths:
            page.set_viewport_size({"width": width, "height": 800})
            widest = page.evaluate("document.documentElement.scrollWidth")
            if widest > width:
                wrong.append(f"{path} is {widest} wide at {width}")
            if width in (WIDTHS[0], WIDTHS[-1]):
                wrong += [f"{path} at {width}: {found}" for found in page.evaluate(_AXE)]
    page.context.close()
    assert wrong == []


@pytest.mark.parametrize("language", first("ko", "en"))
def test_lists_need_no_sideways_scrolling_on_a_phone_or_a_tablet(chromium: "Browser", serve: Serve, place: Path, language: str) -> None:
    """Nor with the longest verdict, and words are not broken where there are blanks."""
    note(place, RUN, verdict="OLE", language="python3", cases=120, right=100, cpu_s=1.234, memory_mib=123.4, source="")
    note(place, RUN, verdict="PA", language="python3", cases=120, right=100, cpu_s=1.234, memory_mib=123.4, source="")
    for number, level in enumerate(("diamond-5", "platinum-5"), 100):
        add_problem(place, str(number), {"sample/1": ("1\n", "1\n")}, f"keywords: [level:{level}]\n")
    browsing = serve("--lang", language)
    page = open_page(chromium, browsing, viewport={"width": 320, "height": 800})
    for path in ("/status", "/quiz", "/"):
        page.goto(browsing.base + path)
        for width in (768, 320):
            page.set_viewport_size({"width": width, "height": 800})
            found = page.evaluate("[...document.querySelectorAll('main, main .wide')].map(one => one.scrollWidth - one.clientWidth)")
            assert max(found) <= 0, (path, width)
    cut = page.evaluate("[...document.querySelectorAll('.problems td:nth-child(n + 3)')].map(one => one.scrollWidth - one.clientWidth)")
    assert len(cut) == 8 and max(cut) <= 0
    assert page.evaluate("Math.max(...[...document.querySelectorAll('.level')].map(one => one.getClientRects().length))") == 1
    page.context.close()


def test_axe_finds_nothing_in_what_comes_later(chromium: "Browser", serve: Serve, place: Path) -> None:
    """Cases of a judging, with their differences, and questions of the quiz."""
    browsing, script = serve("--lang", "ko"), axe()
    page = open_page(chromium, browsing)
    wrong = complaints(page)
    page.goto(f"{browsing.base}/problem/1")
    (place / "solutions" / "1.py").write_text(WRONG)
    page.wait_for_selector("#panel-judge .conclusion")
    assert "초 · " in page.locator("#panel-judge .figures").first.inner_text()
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        page.evaluate(script)
        wrong += [f"{theme}: {found}" for found in page.evaluate(_AXE)]
    page.goto(f"{browsing.base}/quiz")
    page.click("main button.main")
    page.wait_for_url("**/quiz/ask")
    page.evaluate(script)
    wrong += page.evaluate(_AXE)
    page.context.close()
    assert wrong == []


def test_a_save_appears_case_by_case(chromium: "Browser", browsing: Browsing, place: Path) -> None:
    page = open_page(chromium, browsing)
    wrong = complaints(page)
    with page.expect_response("**/events*"):
        page.goto(f"{browsing.base}/problem/1")
    for text, verdict in ((WRONG, "Wrong Answer"), (RIGHT, "Accepted")):
        (place / "solutions" / "1.py").write_text(text)
        page.wait_for_selector(f"#panel-judge .conclusion:has-text('{verdict}')")
        assert page.locator("#panel-judge [data-case]").count() == 3
    page.locator("#submissions li").nth(1).wait_for()
    page.context.close()
    assert wrong == [] and runs(place) == ["WA", "AC"]


def test_rows_come_as_one_types(chromium: "Browser", browsing: Browsing) -> None:
    page = open_page(chromium, browsing)
    page.keyboard.press("Tab")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("atc")
    page.wait_for_url("**/?q=atc")
    assert page.locator("#rows tbody tr").count() == 1
    assert page.url.endswith("q=atc") and page.evaluate("document.activeElement.name") == "q"
    page.context.close()


def test_an_older_answer_never_comes_last(chromium: "Browser", browsing: Browsing) -> None:
    """The rows of the first letter arrive in two pieces, the second after those of the next letter."""
    page = open_page(chromium, browsing)
    page.add_init_script("""
        const whole = Response.prototype.text;
        Response.prototype.text = async function () {
          const text = await whole.call(this);
          if (this.url.endsWith("q=k")) await new Promise((done) => { window.letGo = done; });
          return text;
        };
    """)
    page.reload()
    page.get_by_role("searchbox").focus()
    page.keyboard.type("k")
    page.wait_for_function("() => window.letGo !== undefined")
    page.keyboard.press("Backspace")
    page.keyboard.type("atc")
    page.wait_for_url("**/?q=atc")
    page.evaluate("window.letGo()")
    page.wait_for_timeout(50)
    assert page.url.endswith("q=atc") and page.locator("#rows tbody tr").count() == 1
    page.context.close()


def test_the_whole_quiz_by_keys_in_korean(chromium: "Browser", serve: Serve, place: Path) -> None:
    browsing = serve("--lang", "ko")
    page = open_page(chromium, browsing)
    wrong = complaints(page)
    page.goto(f"{browsing.base}/quiz")
    page.get_by_label("문제 수").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    page.wait_for_url("**/quiz/ask")
    for _ in range(20):
        if page.locator("text=이번 퀴즈가 끝났습니다").count():
            break
        if page.locator("input[name=typed]:not([type=radio])").count():
            page.keyboard.type("3 1 2")
        elif page.locator(".option").count():
            page.keyboard.press("1")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        if page.locator("[role=alert]").count():  # no answer of this kind, or nearly right: pass it over
            with page.expect_navigation():
                page.get_by_role("button", name="건너뛰기").press("Enter")
    assert page.locator("text=이번 퀴즈가 끝났습니다").count()
    page.context.close()
    assert wrong == []


def test_what_is_being_composed_is_no_key(chromium: "Browser", serve: Serve) -> None:
    """A digit that a Korean input method takes part in picks nothing."""
    browsing = serve("--lang", "ko")
    page = open_page(chromium, browsing)
    page.evaluate("""document.querySelector('main').innerHTML = '<label class="option"><input id="one" type="radio"></label>'""")
    send = "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '1', bubbles: true, isComposing: %s}))"
    page.evaluate(send % "true")
    assert not page.evaluate("document.getElementById('one').checked")
    page.evaluate(send % "false")
    assert page.evaluate("document.getElementById('one').checked")
    page.context.close()


def test_a_server_that_ends_tells_the_page(chromium: "Browser", serve: Serve, place: Path) -> None:
    browsing = serve("--lang", "en")
    page = open_page(chromium, browsing)
    with page.expect_response("**/events*"):
        page.goto(f"{browsing.base}/problem/1")
    browsing.process.send_signal(signal.SIGINT)
    page.wait_for_selector("#connection:has-text('The judge was ended')")
    page.context.close()


def test_paper_has_the_statement_alone(chromium: "Browser", browsing: Browsing) -> None:
    page = open_page(chromium, browsing)
    page.goto(f"{browsing.base}/problem/1")
    page.emulate_media(media="print")
    for place, is_shown in (("h1", True), (".prose", True), (".desk", False), (".top", False), ("footer", False), (".copy", False)):
        assert page.locator(place).first.is_visible() is is_shown, place
    assert page.locator("details").count() and not page.locator("details").first.is_visible()
    page.context.close()


@pytest.mark.full
def test_paper_is_white_whatever_was_chosen(chromium: "Browser", browsing: Browsing) -> None:
    page = open_page(chromium, browsing)
    page.click("footer button[value=dark]")
    page.wait_for_selector("html[data-theme=dark]")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.context.close()


def test_results_of_a_mock_test_come_by_themselves(chromium: "Browser", serve: Serve, place: Path) -> None:
    begin_mock_long_ago(place, "print(input())\n")
    browsing = serve("--lang", "ko")
    page = open_page(chromium, browsing)
    wrong = complaints(page)
    page.goto(f"{browsing.base}/mock")
    page.wait_for_selector(".formats")
    page.context.close()
    assert wrong == []


def test_two_submissions_share_the_width(chromium: "Browser", browsing: Browsing, place: Path) -> None:
    """Numbers of lines take little of it."""
    heard = browsing.hear("1")
    for text in (RIGHT, WRONG):
        browsing.post("/problem/1/judge", text=text, language="python3")
        heard.until("panel", "conclusion")
    heard.close()
    page = open_page(chromium, browsing)
    page.goto(f"{browsing.base}/status")
    second, first = page.eval_on_selector_all("#status td:last-child a", "all => all.map(one => one.href.split('/').pop())")
    page.goto(f"{browsing.base}/compare?a={first}&b={second}")
    widths = page.eval_on_selector_all(".compare tbody tr:first-child td", "all => all.map(one => one.offsetWidth)")
    assert len(widths) == 4 and max(widths[0], widths[2]) < 60 and min(widths[1], widths[3]) > 400
    page.set_viewport_size({"width": 360, "height": 800})
    ends = page.eval_on_selector_all(
        ".compare code", "all => all.filter(one => one.offsetWidth).map(one => one.getBoundingClientRect().right)"
    )
    assert ends and max(ends) <= 360, "on a narrow page both are in sight, one below the other"
    page.context.close()


def test_without_scripts_everything_still_works(chromium: "Browser", browsing: Browsing, place: Path) -> None:
    (place / "solutions" / "1.py").write_text(RIGHT)
    page = open_page(chromium, browsing, java_script_enabled=False)
    page.goto(f"{browsing.base}/?q=atcoder")
    assert page.locator("#rows tbody tr").count() == 1
    page.goto(f"{browsing.base}/problem/1")
    page.click(".desk button.main")
    heard = browsing.hear("1")
    if not any("conclusion" in said.get("html", "") for _, said in heard.seen):
        heard.until("panel", "conclusion")
    heard.close()
    page.goto(f"{browsing.base}/status")
    assert page.locator("text=Accepted").count() >= 1
    page.context.close()


def test_a_verdict_below_a_long_statement_is_told_above_it(chromium: "Browser", browsing: Browsing, place: Path) -> None:
    """Beside an editor the page is narrow, and the statement comes before what is judged."""
    long = "\n\n".join(["Add the two numbers of each line."] * 60)
    (place / "problems" / "1" / "statement" / "problem.en.md").write_text(long)
    page = open_page(chromium, browsing, viewport={"width": 700, "height": 700})
    wrong = complaints(page)
    with page.expect_response("**/events*"):
        page.goto(f"{browsing.base}/problem/1")
    for text, verdict in ((WRONG, "Wrong Answer"), (RIGHT, "Accepted")):
        (place / "solutions" / "1.py").write_text(text)
        page.wait_for_selector(f"#connection a:has-text('{verdict}')")
    page.click("#connection a")
    assert page.locator("#panel-judge .conclusion").is_visible() and page.locator("#connection").is_hidden()
    box = page.locator("#panel-judge").bounding_box()
    assert box is not None and 0 <= box["y"] < 700
    (place / "solutions" / "1.py").write_text(WRONG)
    page.wait_for_selector("#panel-judge .conclusion:has-text('Wrong Answer')")
    assert page.locator("#connection").is_hidden()
    page.context.close()
    assert wrong == []
