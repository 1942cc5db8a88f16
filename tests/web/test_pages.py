"""What the pages say, in both languages."""

import html
import re
import shutil
import time
from pathlib import Path
from urllib.parse import urlencode

import pytest

from judge.cli.clock import day_here, moment
from judge.history.days import date_of
from judge.history.events import ATTEMPT, RUN, SOURCE, source_mark
from judge.history.recorder import Recorder
from tests.conftest import add_problem, judge_in
from tests.leased import leased
from tests.web.conftest import Browsing, Serve
from tests.web.test_live import RIGHT, WRONG

#: pages that everybody has, and what stands on each in Korean and in English
PAGES = {
    "/": ("문제", "Problems"), "/problem/1": ("시간 증가", "How its time grows"), "/status": ("채점 현황", "Status"),
    "/today": ("이만큼 더 하기", "as much once more"), "/wrong": ("오답 노트", "Wrong answers"), "/mock": ("모의시험", "Mock test"),
    "/statistics": ("까지의 연습", "Practice until"), "/quiz": ("진도", "How far you are"), "/notes": ("딥러닝 노트", "Notes"),
    "/notes/08-batchnorm": ("이 장의 퀴즈 풀기", "questions about it"), "/replay": ("다른 곳의 판정", "Verdicts of elsewhere"),
}  # fmt: skip

#: English words that stand in Korean pages, too
_SAME = re.compile(r"judge|English|[A-Z]{2,}|MiB|min|Python|C\+\+|level")


def note(place: Path, kind: str, problem: str = "1", **payload: object) -> str:
    """Something in the log; its key."""
    with Recorder(place / ".judge" / "history.db", moment()) as recorder:
        return recorder.note(kind, problem, payload).key


def begin_mock_long_ago(place: Path, source: str) -> None:
    """A mock test whose time is up, with a source that was handed in."""
    for number in ("11", "12"):
        add_problem(place, number, {"sample/1": ("1\n", "1\n"), "secret/1": ("2\n", "2\n")}, "keywords: [level:silver-3]\n")
    judge = judge_in(place)
    assert judge("mock", "start", "hour", JUDGE_NOW="2026-11-01T09:00:00+09:00").returncode == 0
    for number in ("11", "12"):  # one of them is drawn, or both
        (place / "solutions" / f"{number}.py").write_text(source)
    sent = [judge("mock", "submit", number, JUDGE_NOW="2026-11-01T09:40:00+09:00").returncode for number in ("11", "12")]
    assert 0 in sent


def main_of(page: str) -> str:
    return html.unescape(page.partition("<main")[2].partition("</main>")[0])


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_says_it_in_its_language(serve: Serve, language: str) -> None:
    browsing = serve("--lang", language)
    for path, words in PAGES.items():
        page = browsing.get(path)
        assert f'<html lang="{language}"' in page
        assert words[language == "en"] in main_of(page), path
        assert words[language != "en"] not in main_of(page), path
        assert all(
            word in page
            for word in (("본문으로 건너뛰기", "다시 연결", "어둡게") if language == "ko" else ("to the content", "trying again", "dark"))
        )


def test_the_language_and_the_colours_are_chosen(browsing: Browsing) -> None:
    browsing.speak("ko")
    assert '<html lang="ko" data-theme="auto">' in browsing.get("/")
    browsing.post("/choices", theme="dark", back="/status?verdict=WA")
    browsing.cookies["judge-theme"] = "dark"
    assert 'data-theme="dark"' in browsing.get("/") and 'value="dark" aria-pressed="true"' in browsing.get("/")
    browsing.cookies["judge-theme"] = '"><script>'
    assert 'data-theme="auto"' in browsing.get("/")


def test_a_statement_has_formulas_tables_and_pictures(browsing: Browsing) -> None:
    page = main_of(browsing.get("/problem/1"))
    assert "<msup><mn>10</mn><mn>5</mn></msup>" in page and "<mo>≤</mo>" in page
    assert "<table>" in page and '<img src="/problem/1/picture?name=star.png&statement=en" alt="a star">' in page
    assert "<h2>Input</h2>" in page and "<h1" in page and page.count("<h1") == 1
    answer = browsing.raw("GET", "/problem/1/picture?name=star.png", browsing.headers())
    assert answer.headers["Content-Type"] == "image/png" and "sandbox" in answer.headers["Content-Security-Policy"]
    assert "두 수를 더하세요" in browsing.get("/problem/1?statement=ko")
    assert "실버" not in page.partition("<details")[0]  # level and topics wait until they are asked for


def test_words_filters_and_rows(browsing: Browsing, place: Path) -> None:
    for number in range(100, 350):
        add_problem(place, str(number), {"sample/1": ("1\n", "1\n")})
    page = browsing.get("/")
    assert "252 of 252 problems" in page and page.count('<td class="id">') == 50 and "rows?from=50" in page
    assert "from=150" in browsing.get("/problems/rows?from=50")
    rest = browsing.get("/problems/rows?from=200")
    assert rest.count('<td class="id">') == 52 and "further" not in rest
    assert browsing.get("/problems/rows?q=atcoder").count('<td class="id">') == 1
    assert browsing.get("/problems/rows?level=silver").count('<td class="id">') == 1
    assert browsing.get("/problems/rows?tag=math").count('<td class="id">') == 1
    assert browsing.get("/problems/rows?source=atcoder").count('<td class="id">') == 1
    assert "0 of 252" in browsing.get("/problems/rows?state=accepted")
    assert "is no number" in browsing.get("/problems/rows?from=x", 404)
    assert all(words in page for words in ("by number", "by level", "by title", "by state", "number, title or topic"))


def test_an_empty_workspace_says_how_to_begin(serve: Serve, place: Path) -> None:
    shutil.rmtree(place / "problems")
    (place / "problems").mkdir()
    page = main_of(serve("--lang", "en").get("/"))
    assert "0 of 0 problems" in page and "judge init adds the kit's" in page
    assert "judge init adds the kit's" in judge_in(place)("list").stdout


def test_curves_are_pictures_and_options_go_by_letters_where_they_are_numbers(browsing: Browsing) -> None:
    browsing.post("/quiz/begin", chapter="11-evaluation", count="100")
    has_curve = has_letters = False
    for _ in range(100):
        page = main_of(browsing.get("/quiz/ask"))
        has_curve = has_curve or ("<polyline points" in page and 'aria-label="loss and val_loss by epoch"' in page)
        if 'type="radio" name="typed" value="a"' in page:
            number = page.partition('name="number" value="')[2].partition('"')[0]
            browsing.post("/quiz/answer", number=number, typed="a")
            has_letters = "your answer" in browsing.get("/quiz/ask")
            browsing.post("/quiz/answer", do="next")
        elif "give this answer" in page:
            browsing.post("/quiz/answer", do="skip")
        if has_curve and has_letters:
            break
    assert has_curve and has_letters


def test_titles_that_are_still_read_are_told(serve: Serve, place: Path) -> None:
    """One is in a file that cannot be opened yet."""
    slow = place / "problems" / "7" / "problem.yaml"
    slow.parent.mkdir()
    with leased(slow, "name: Seven\n") as give_back:
        browsing = serve("--lang", "en")
        page = browsing.get("/")
        assert "3 of 3 problems" in page and "Titles are being read; they will appear here." in page
        heard = browsing.hear()
        give_back()
        heard.until("problems")
        heard.close()
    rows = browsing.get("/problems/rows?q=seven")
    assert "1 of 3 problems" in rows and "being read" not in rows


def test_what_is_not_there_is_told(browsing: Browsing, place: Path) -> None:
    for path, words in {
        "/nowhere": "there is no such page", "/problem/9": "no problem 9", "/submission/x": "there is no such submission",
        "/notes/99": "there is no such chapter", "/problem/1/picture?name=x": "no such picture", "/problem/1/statement.pdf": "no such file",
        "/compare?a=x&b=y": "there is no such submission",
    }.items():  # fmt: skip
        assert words in main_of(browsing.get(path, 404)), path
    posts: dict[str, tuple[dict[str, str], str]] = {
        "/problem/1/keep": ({}, "there is nothing to keep"), "/course/99/stop": ({}, "there is nothing to stop"),
        "/problem/1/judge": ({"text": "x" * 200_001, "language": "python3"}, "longer than"),
        "/mock": ({"do": "start", "format": "x"}, "there is no such format"), "/wrong": ({"problem": "9"}, "there is no problem 9 here"),
    }  # fmt: skip
    for path, (form, words) in posts.items():
        assert words in browsing.post(path, 404, **form).text, path


def test_what_cannot_be_read_is_told_without_a_traceback(browsing: Browsing, place: Path) -> None:
    (place / "solutions" / "1" / "note.md").mkdir(parents=True)
    assert "Is a directory" in main_of(browsing.get("/problem/1", 500))
    (place / "problems" / "1" / "problem.yaml").write_text("name: [\n")
    assert "problem.yaml" in main_of(browsing.get("/problem/1", 500))
    add_problem(place, "broken", {}).joinpath("problem.yaml").write_text("name: [\n")  # one that came: titles are read at once
    until = time.monotonic() + 60
    while "problem.yaml" not in browsing.get("/"):
        assert time.monotonic() < until
        time.sleep(0.1)


def test_the_status_list_is_filtered(browsing: Browsing, place: Path) -> None:
    for verdict, language in (("WA", "python3"), ("AC", "cpp17"), ("AC", "python3")):
        note(place, RUN, verdict=verdict, language=language, cases=3, right=1, cpu_s=0.5, memory_mib=12.5, source="", failed="secret/1")
    note(place, ATTEMPT, verdict="TLE", language="C++17")
    note(place, RUN, verdict={"strange": 1}, language=None, cases="x", cpu_s="quick")  # another program wrote this
    page = browsing.get("/status")
    assert page.count("<tr><td>") == 5 and "Wrong Answer" in page and "judged elsewhere" in page and "12.5 MiB" in page
    for query, count in {"verdict=AC": 2, "verdict=AC&language=cpp17": 1, "where=elsewhere": 1, "problem=1": 5, "problem=2": 0}.items():
        assert browsing.get(f"/status/rows?{query}").count("<tr><td>") == count, query
    assert "Nothing like that here." in browsing.get("/status?problem=2")
    assert "Its source is not here any more" in browsing.get("/submission/" + note(place, RUN, verdict="AC", language="python3", source=""))


def test_more_runs_than_a_page_holds(browsing: Browsing, place: Path) -> None:
    with Recorder(place / ".judge" / "history.db", moment()) as recorder:
        recorder.note_all(RUN, [f"p{number}" for number in range(120)], {"verdict": "AC", "language": "python3"})
    page, seen = browsing.get("/status"), []
    for _ in range(3):
        seen += re.findall(r'href="/problem/(p\d+)"', page)
        older = re.findall(r'href="(/status\?[^"]*before[^"]*)"', page)
        page = browsing.get(html.unescape(older[0])) if older else ""
    assert len(seen) == len(set(seen)) == 120


def test_sources_in_colours_and_side_by_side(browsing: Browsing, place: Path) -> None:
    heard = browsing.hear("1")
    for text in (WRONG, RIGHT):
        browsing.post("/problem/1/judge", text=text, language="python3")
        heard.until("panel", "conclusion")
    heard.close()
    first, second = re.findall(r'href="/submission/([^"]+)"', browsing.get("/status"))
    page = browsing.get(f"/submission/{first}")
    assert 'class="linenos"' in page and "compare with" in page
    for asked in (f"a={second}&b={first}", f"a={first}&b={second}"):
        page = browsing.get(f"/compare?{asked}")
        assert 'class="changed"' in page and "a - b" in page and "Two submissions for 1" in page
        assert page.index(f'"/submission/{second}') < page.index(f'"/submission/{first}'), "the older one first"
    assert "Both are the same." in browsing.get(f"/compare?a={first}&b={first}")


def test_hints_come_one_by_one(browsing: Browsing) -> None:
    first = browsing.post("/problem/1/hint", 200).text
    assert first.count("<li>") == 1 and "silver 3" in first
    second = browsing.post("/problem/1/hint", 200).text
    assert second.count("<li>") == 2 and "that was all" in second


def test_the_day_is_put_off_and_grows(browsing: Browsing) -> None:
    page = browsing.get("/today")
    assert "another day" in page and "/problem/1" in page
    browsing.post("/today", skip="1")
    assert "put off" in browsing.get("/today") or "/problem/1" not in browsing.get("/today")
    browsing.post("/today", more="1")


def test_a_mock_test_from_its_beginning_to_its_end(browsing: Browsing, place: Path) -> None:
    for number in ("11", "12"):
        add_problem(place, number, {"sample/1": ("1\n", "1\n"), "secret/1": ("2\n", "2\n")}, "keywords: [level:silver-3]\n")
    assert "there is no such format" in browsing.post("/mock", 404, do="start", format="none").text
    browsing.post("/mock", do="start", format="hour")
    assert "a mock test is running" in browsing.get("/today")
    page = browsing.get("/mock")
    assert "data-left" in page and "hand in" in page and "While the clock runs" in page
    (problem, *_) = re.findall(r'<span class="what"><a href="/problem/([^"]+)"', page)
    heard = browsing.hear(problem)
    (place / "solutions" / f"{problem}.py").write_text("print(input())\n")
    end = heard.until("panel", "conclusion")
    assert "secret" not in end["html"] and "sample/1" in end["html"] and "before the test" not in end["html"]
    browsing.post("/mock", do="submit", problem=problem)
    page = browsing.get("/mock")
    assert "handed in after" in page and "before the test" not in page
    assert "belongs to the mock test" in browsing.post(f"/problem/{problem}/hint", 404).text
    browsing.post("/mock", do="end")
    heard.until("log")
    heard.close()
    for _ in range(200):
        if "The last one" in (page := browsing.get("/mock")):
            break
        time.sleep(0.1)
    assert "of 2 solved" in page and '<th scope="row"><a href="/problem/' in page and "first run" in page


def test_a_solution_from_before_a_mock_test_is_told(serve: Serve, place: Path) -> None:
    """Where it would be handed in, and where it is judged, as `judge mock run` does."""
    begin_mock_long_ago(place, "print(input())\n")
    for problem in ("11", "12"):
        note(place, SOURCE, problem, source=source_mark(b"print(input())\n"))
    browsing = serve("--lang", "en", JUDGE_NOW="2026-11-01T09:50:00+09:00")
    page = browsing.get("/mock")
    problem = next(drawn for drawn in re.findall(r'<span class="what"><a href="/problem/([^"]+)"', page) if drawn in ("11", "12"))
    old = f"{problem}.py was accepted before the test: judge new {problem} --again begins afresh"
    assert old in page
    heard = browsing.hear(problem)
    browsing.post(f"/problem/{problem}/judge")
    assert old in heard.until("panel", "conclusion")["html"]
    heard.close()


def test_a_mock_test_whose_time_is_up_is_judged_once(serve: Serve, place: Path) -> None:
    """Where that was stopped, the page says that the time is up, and has a button."""
    begin_mock_long_ago(place, "while True: pass\n")
    browsing = serve("--lang", "en")
    heard = browsing.hear()
    assert "being judged" in browsing.get("/mock")
    browsing.post("/course/1/stop")
    heard.until("log")
    heard.close()
    standing = browsing.get("/mock/standing")
    ends_s = time.monotonic() + 20
    while "being judged" in standing and time.monotonic() < ends_s:  # it is stopped by another thread
        time.sleep(0.05)
        standing = browsing.get("/mock/standing")
    assert "time is up" in standing and "judge what was handed in" in standing
    assert "hand in<" not in standing and "data-left" not in standing
    browsing.post("/mock", do="end")
    assert "being judged" in browsing.get("/mock/standing")


def test_level_and_topics_are_hidden_until_a_problem_is_solved(browsing: Browsing, place: Path) -> None:
    for text, is_shown in (("hide = true\n", False), ("", True)):
        (place / "plan.toml").write_text(text)
        assert ("level and topics" in browsing.get("/problem/1")) is is_shown
        assert ("silver" in browsing.get("/problems/rows?q=1")) is is_shown


def test_a_wrong_answer_note_gets_its_cause(browsing: Browsing, place: Path) -> None:
    folder = place / "solutions" / "1"
    folder.mkdir()
    (folder / "note.md").write_text("# 1 Test\n\n## 2026-11-20\n\n- cause: <!-- x -->\n- next time: \n\n<script>alert(1)</script>\n")
    assert "say why" in browsing.get("/wrong")
    browsing.post("/wrong", problem="1", cause="edge", next="read *all* limits")
    page = browsing.get("/wrong")
    assert "an edge case was missed" in page and "read *all* limits" in page
    assert "read" in browsing.get("/problem/1") and "<script>alert" not in browsing.get("/problem/1")


def test_why_is_said_at_the_last_note_of_a_problem_alone(browsing: Browsing, place: Path) -> None:
    """That is the one that it is written into."""
    folder = place / "solutions" / "1"
    folder.mkdir()
    (folder / "note.md").write_text("# 1\n\n## 2026-10-02\n\n- cause: edge\n- next time: \n\n## 2026-11-20\n\n- cause: io\n- next time: \n")
    page = main_of(browsing.get("/wrong"))
    assert page.count('<a href="/problem/1">1 Test</a>') == 2
    assert page.count("say why") == 1 and page.index("2026-11-20") < page.index("say why") < page.index("2026-10-02")
    assert "say why" not in main_of(browsing.get("/wrong?cause=edge"))


def test_a_year_tells_its_months(browsing: Browsing, place: Path) -> None:
    note(place, RUN, verdict="AC", language="python3", cases=1, right=1, source="", active=600)
    page = main_of(browsing.get("/statistics"))
    months = range(1, int(date_of(day_here())[5:7]) + 1)
    year = page.partition('class="year"')[2]
    assert re.findall(r'<text x="\d+" y="-4">(\d+)</text>', year) == [str(month) for month in months]


def test_a_save_that_cannot_be_judged_is_told(serve: Serve, place: Path) -> None:
    browsing = serve("--lang", "en")
    heard = browsing.hear()
    (place / "solutions" / "nothing.py").write_text("print(1)\n")
    assert browsing.process.stderr is not None
    assert "cannot tell the problem of" in browsing.process.stderr.readline()
    heard.close()


def test_statistics_have_all_years_and_levels(browsing: Browsing, place: Path) -> None:
    note(place, RUN, verdict="AC", language="python3", cases=1, right=1)
    page = browsing.get("/statistics")
    assert f"<h2>{date_of(day_here())[:4]} " in page and 'class="year"' in page and "Levels" in page
    assert "active days: 1" in page


def test_verdicts_of_elsewhere_beside_those_of_here(browsing: Browsing, place: Path) -> None:
    note(place, ATTEMPT, verdict="AC", language="Python 3", source="x", id="7")
    assert "1 submission was judged elsewhere" in browsing.get("/replay")


DECK = """
[[card]]
id = "mine-parts"
kind = "parts"
ask = "which?"
parts = [
    {kind = "number", ask = "units", answer = 10, explain = "one a class"},
    {kind = "choice", ask = "loss", right = ["mse"], wrong = ["mae"]},
]

[[card]]
id = "mine-numbers"
kind = "choice"
ask = "how many?"
right = ["2"]
wrong = ["1", "3"]
"""


def test_the_end_of_a_quiz_leads_to_the_notes_and_an_exam_shows_its_curves(browsing: Browsing) -> None:
    browsing.post("/quiz/begin", chapter="11-evaluation", count="40", new="40", minutes="30")
    is_drawn = False
    for number in range(1, 41):
        asked = browsing.get("/quiz/ask")
        if "The end of this round" in asked:
            break
        is_drawn = is_drawn or "<polyline" in asked
        answer = (
            {"typed": "2"} if 'name="typed"' in asked else {"pick-1": "1"} if 'name="pick-1"' in asked else {"part-a": "1", "part-b": "1"}
        )
        said = browsing.raw(
            "POST", "/quiz/answer", {**browsing.headers(), "Origin": browsing.base, "Content-Type": "application/x-www-form-urlencoded"},
            urlencode({**answer, "number": str(number)}).encode(),
        )  # fmt: skip
        if said.status == 200:  # no answer of this kind
            browsing.post("/quiz/answer", do="skip")
    page = main_of(browsing.get("/quiz/ask"))
    assert "The end of this round" in page and '<a href="/notes/11-evaluation">' in page
    assert is_drawn and "<polyline" in page


def test_a_card_of_several_parts_and_options_that_are_numbers(browsing: Browsing, place: Path) -> None:
    (place / "decks").mkdir()
    (place / "decks" / "mine.toml").write_text(DECK)
    browsing.post("/quiz/begin", chapter="mine", count="2")
    asked = browsing.get("/quiz/ask")
    if "how many?" in asked:
        letter = re.search(r'value="([abc])"[^>]*> <span>[abc]\\) 2', asked)
        assert letter
        browsing.post("/quiz/answer", typed=letter[1], number="1")
        assert "Right" in browsing.get("/quiz/ask")
        browsing.post("/quiz/answer", do="next")
        asked = browsing.get("/quiz/ask")
    assert "which?" in asked and asked.count('name="part-b"') == 2 and asked.count('name="part-a"') == 1
    number = "2" if "2/2" in asked else "1"
    words = browsing.post("/quiz/answer", 200, **{"part-a": "many", "number": number}).text
    assert "type a number" in words and 'value="many"' in words
    browsing.post("/quiz/answer", 303, **{"part-a": "9", "part-b": "1", "number": number})
    outcome = browsing.get("/quiz/ask")
    assert "Wrong" in outcome or "Almost" in outcome
    assert "(a) the answer is 10, not 9" in outcome and "one a class" in outcome and "(b)" in outcome and "9; 1" not in main_of(outcome)


def test_an_answer_in_ones_own_words(browsing: Browsing, place: Path) -> None:
    (place / "decks").mkdir()
    (place / "decks" / "mine.md").write_text("Q: why?\nW: because it is\n")
    browsing.post("/quiz/begin", chapter="mine", count="1")
    asked = browsing.get("/quiz/ask")
    assert "compare with the answer" in asked and "because it is" in asked and "mine was wrong" in asked
    browsing.post("/quiz/answer", own="so", typed="x", number="1")
    shown = browsing.get("/quiz/ask")
    assert "Wrong" in shown and "<dd>so</dd>" in shown and "because it is" in shown


def test_what_a_statement_was_picked_as_is_told_in_the_words_of_its_form(browsing: Browsing, place: Path) -> None:
    """And where it is from can be followed."""
    (place / "decks").mkdir()
    card = 'id = "mine-truth"\nkind = "truth"\nask = "Water is wet."\nanswer = true\nsource = ["https://example.org/water?a=1&b=2"]\n'
    (place / "decks" / "mine.toml").write_text(f"[[card]]\n{card}")
    browsing.post("/quiz/begin", chapter="mine", count="1")
    browsing.post("/quiz/answer", typed="x", number="1")
    shown = browsing.get("/quiz/ask")
    assert "<dd>false</dd>" in shown and '<dd class="answer">true</dd>' in shown
    assert '<a href="https://example.org/water?a=1&amp;b=2" rel="noopener noreferrer">' in shown
    assert "deck: mine" in shown and "judge notes" not in shown


def test_what_an_answer_names_by_numbers_stands_above_it(browsing: Browsing, place: Path) -> None:
    """Lines of code, and what was to be put in order."""
    (place / "decks").mkdir()
    for name, card, typed, words in (
        ("lines", 'kind = "bug"\nask = "which?"\ncode = "a = 1\\nb = a\\nc = b"\nline = 3\nfix = "d"\n', "2", " 2 b = a\n 3 c = b"),
        ("order", 'kind = "order"\nask = "sort"\nitems = ["one", "two"]\n', "2 1", "<li>two</li>"),
    ):
        (place / "decks" / f"{name}.toml").write_text(f'[[card]]\nid = "mine-{name}"\n{card}')
        browsing.post("/quiz/begin", chapter=name, count="1")
        browsing.post("/quiz/answer", typed=typed, number="1")
        shown = main_of(browsing.get("/quiz/ask"))
        assert "your answer" in shown and re.sub(r" *</li>", "</li>", shown).count(words) == 1, shown
