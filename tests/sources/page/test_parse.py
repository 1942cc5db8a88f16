"""A saved page becomes the problem that it shows: every variant that pages were counted in."""

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import SourceError
from judge.fetched import Fetched
from judge.model import Kind, Need
from judge.problemlimits import LanguageLimits
from judge.sources.page.marks import level_name
from judge.sources.page.parse import parse_page
from tests.ground.page import Page
from tests.ground.pages import PAGES, challenge_page, error_page, login_page, placeholder_page, render_page


@pytest.fixture(scope="module")
def fetched() -> Mapping[str, Fetched]:
    return {name: parse_page(render_page(page)) for name, page in PAGES.items()}


@pytest.mark.parametrize("name", PAGES)
def test_number_title_and_samples_are_the_pages(name: str, fetched: Mapping[str, Fetched]) -> None:
    page, problem = PAGES[name], fetched[name]
    assert problem.id == str(page.number)
    assert (" ".join(page.title.split()) or str(page.number)) in problem.names.values()
    assert [(sample.input.decode(), (sample.answer or b"").decode()) for sample in problem.samples] == list(page.samples)
    assert problem.keywords[0] == f"boj:{page.number}"


@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_the_owner_gets_in(name: str, fetched: Mapping[str, Fetched]) -> None:
    assert "PRIVATE" not in repr(fetched[name])


@pytest.mark.parametrize(
    ("name", "time_s", "extra_time", "memory_mib", "extra_memory"),
    [
        ("plain", 2, True, 128, True),
        ("fraction", 0.814, True, 128, True),
        ("tenth", 0.1, True, 2, True),
        ("quarter", 0.25, False, 128, True),
        ("whole number", 10, True, 2048, True),
        ("no extra time", 2.022, False, 512, True),
        ("no extra memory", 1, True, 256, False),
        ("no extras", 1, False, 4, False),
        ("time by language, no extra", 1, False, 128, True),
    ],
)
def test_limits(
    name: str, time_s: float, extra_time: bool, memory_mib: float, extra_memory: bool, fetched: Mapping[str, Fetched]
) -> None:  # fmt: skip
    limits = fetched[name].limits
    assert (limits.time_s, limits.extra_time, limits.memory_mib, limits.extra_memory) == (time_s, extra_time, memory_mib, extra_memory)


def test_limits_of_single_languages() -> None:
    page = Page(
        1, time_limits={"Java 8": "1 초", "Java 11": "3 초", "Python 3": "0.4 초", "Python 2": "9 초", "VB.NET 4.0 (Mono)": "9 초"},
        memory_limits={"Java 8": "512 MB", "C# 6.0 (Mono)": "64 MB"},
    )  # fmt: skip
    problem = parse_page(render_page(page))
    assert problem.limits.languages == {
        "csharp-mono": LanguageLimits(0.0, 64.0),
        "java": LanguageLimits(3.0, 512.0),
        "python3": LanguageLimits(0.4, 0.0),
    }
    assert "VB.NET 4.0 (Mono): 9 초" in problem.statements["ko"]


@pytest.mark.parametrize(
    ("label", "kind", "need"),
    [
        ("subtask", Kind.SCORING, None),
        ("partial", Kind.SCORING, Need.SCORE),
        ("interactive", Kind.INTERACTIVE, None),
        ("two-steps", Kind.MULTI_PASS, None),
        ("func", None, Need.FUNCTION),
        ("time-acc", None, Need.SUMMED_TIME),
        ("full", None, Need.SOME_CASES),
    ],
)
def test_labels_say_how_it_is_judged(label: str, kind: Kind | None, need: Need | None) -> None:
    problem = parse_page(render_page(Page(1, labels=("ac", label))))
    assert problem.kinds == ({kind} if kind else set())
    assert problem.needs == ({need} if need else set())
    assert not problem.special


def test_special_judge_and_samples_that_are_not_judged(fetched: Mapping[str, Fetched]) -> None:
    assert fetched["special judge"].special
    assert fetched["special judge and unofficial"].special
    assert not fetched["plain"].special
    assert not fetched["samples not judged"].samples_judged
    assert not fetched["all judge info"].samples_judged
    assert fetched["plain"].samples_judged


def test_the_owners_state_is_no_keyword() -> None:
    problem = parse_page(render_page(Page(1, labels=("wa", "pac", "unofficial"))))
    assert "label:unofficial" in problem.keywords
    assert not {"label:wa", "label:pac"} & set(problem.keywords)


def test_language_restrictions(fetched: Mapping[str, Fetched]) -> None:
    assert fetched["allowed languages"].allowed_languages == PAGES["allowed languages"].allowed_languages
    assert fetched["denied languages"].denied_languages == PAGES["denied languages"].denied_languages
    assert fetched["plain"].allowed_languages == fetched["plain"].denied_languages == ()


@pytest.mark.parametrize(
    ("tier", "name"), [(-1, "not-rated"), (0, "unrated"), (1, "bronze-5"), (5, "bronze-1"), (6, "silver-5"), (28, "ruby-3"), (30, "ruby-1")]
)
def test_tier(tier: int, name: str) -> None:
    assert level_name(tier) == name
    assert f"level:{name}" in parse_page(render_page(Page(1, tier=tier))).keywords


def test_no_tier_no_level(fetched: Mapping[str, Fetched]) -> None:
    assert not [keyword for keyword in fetched["no tier"].keywords if keyword.startswith("level:")]


def test_tags() -> None:
    problem = parse_page(render_page(Page(1, tags=("다이나믹 프로그래밍", "알 수 없는 것"))))
    assert [one for one in problem.keywords if one.startswith("tag:")] == ["tag:dynamic-programming", "tag:알-수-없는-것"]


def test_the_figures_from_which_a_level_can_be_guessed() -> None:
    keywords = parse_page(render_page(Page(1))).keywords
    assert [one.partition(":")[0] for one in keywords[-2:]] == ["solvers", "accepted-ratio"]
    assert all(float(one.partition(":")[2]) > 0 for one in keywords[-2:])


def test_sections_become_headings() -> None:
    page = Page(
        1, description="<p>말</p>", input="<p>입</p>", output="<p>출</p>", limit="<ul><li>한</li></ul>", hint="<p>힌</p>",
        hint_heading="노트", subtasks=((30, "작은 것"), (70, "모두")), custom={"scoring": ("점수", "<p>점</p>")},
        judge_info=("재채점을 하지 않는다.",), sample_explanations={1: "<p>설</p>"},
    )  # fmt: skip
    text = parse_page(render_page(page)).statements["ko"]
    for part in (
        "말\n\n## 입력\n\n입\n\n## 출력\n\n출\n\n## 제한\n\n- 한\n",
        "## 노트\n\n힌\n",
        "## 점수\n\n점\n",
        "- 재채점을 하지 않는다.\n",
    ):
        assert part in text
    assert "## 예제 1 설명\n\n설\n" in text
    assert "| 번호 | 배점 | 제한 |\n| --- | --- | --- |\n| 1 | 30 | 작은 것 |" in text


def test_empty_and_hidden_sections_leave_no_heading(fetched: Mapping[str, Fetched]) -> None:
    assert "## 힌트" not in fetched["plain"].statements["ko"]
    assert "## 입력" not in fetched["empty input section"].statements["ko"]
    assert "## 힌트" not in fetched["hidden texts"].statements["ko"]


def test_other_languages_stand_side_by_side(fetched: Mapping[str, Fetched]) -> None:
    problem = fetched["English and Japanese"]
    assert list(problem.names) == ["ko", "en", "ja"] == list(problem.statements)
    assert "## Input\n" in problem.statements["en"]
    assert "## 입력" not in problem.statements["en"]
    assert "## 入力\n" in problem.statements["ja"]
    assert set(fetched["Polish"].names) == {"ko", "pl"}
    assert set(fetched["Vietnamese"].names) == {"ko", "vi"}


def test_a_page_in_another_language_is_told_by_its_letters(fetched: Mapping[str, Fetched]) -> None:
    assert list(fetched["multilang without menu"].names) == ["en"]


def test_pictures_are_collected_and_those_in_the_page_become_files(fetched: Mapping[str, Fetched]) -> None:
    problem = fetched["images"]
    assert len(problem.pictures) == len({picture.name for picture in problem.pictures}) >= 5
    assert all(picture.url.startswith(("https://", "http://")) for picture in problem.pictures)
    assert all(f"]({picture.url})" in problem.statements["ko"] for picture in problem.pictures)
    (name,) = problem.files
    assert name.startswith("statement/inline-1.")
    assert f"]({name.removeprefix('statement/')})" in problem.statements["ko"]


def test_addresses_of_the_web_archive_become_the_sites() -> None:
    page = Page(1, description='<p><img src="/web/20240101000000im_/https://upload.acmicpc.net/a.png"></p>')
    assert parse_page(render_page(page)).pictures[0].url == "https://upload.acmicpc.net/a.png"


def test_tags_in_a_damaged_sample_are_taken_out() -> None:
    content = render_page(Page(1, samples=(("TOP\n", "1\n"),))).replace(b">TOP\n", b">1<br>2 <b>3</b>\n")
    assert parse_page(content).samples[0].input == b"1\n2 3\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (error_page(), "a server's error page"),
        (login_page(), "a login page"),
        (challenge_page(), "asks for a browser"),
        (placeholder_page(), "404"),
        (b"", "an empty page"),
        (b"  \n", "an empty page"),
        (b"<html><body>hello</body></html>", "no limits and no text"),
        (b"\x00\x01\xff\xfe", "not UTF-8"),
        (render_page(PAGES["plain"])[:-3000], "cut off"),
        (render_page(PAGES["plain"]).replace("2 초".encode(), b"soon"), "time limit cannot be read: soon"),
        (render_page(PAGES["plain"]).replace(b"128 MB", b""), "memory limit cannot be read: (empty)"),
        (render_page(PAGES["plain"]).replace(b'id="sample-output-1"', b'id="x"'), "sample 1 has an input and no output"),
        (re.sub(rb'(id="problem-lang-base64"[^>]*>)\s*\w{9}', rb"\1!!!!", render_page(PAGES["English"])), "list of languages"),
    ],
)  # fmt: skip
def test_what_is_no_whole_page_is_named(content: bytes, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse_page(content)
    assert message in str(caught.value)


def test_a_sample_that_stands_twice_with_two_texts_is_refused() -> None:
    page = render_page(Page(1)).replace(b"</body>", b'<pre id="sample-input-1">other</pre></body>', 1)
    with pytest.raises(SourceError, match="stands twice"):
        parse_page(page)


#: what a page can hold: every character but lone surrogates, which no encoding has
sample_texts = st.text(st.one_of(st.sampled_from("\r\n\t\0 <>&;\"'\u00a0\u3000가힣#x0a"), st.characters(codec="utf-8")), max_size=60)


@given(st.lists(st.tuples(sample_texts, sample_texts), max_size=12))
def test_samples_come_back_to_the_byte(samples: list[tuple[str, str]]) -> None:
    problem = parse_page(render_page(Page(1, samples=tuple(samples))))
    assert [(sample.input, sample.answer) for sample in problem.samples] == [(given.encode(), answer.encode()) for given, answer in samples]


@given(st.integers(0, 40_000), st.binary(min_size=1, max_size=8))
def test_damage_gives_a_problem_or_a_clear_word(place: int, damage: bytes) -> None:
    """Nothing but SourceError comes out of a page, whatever happened to it."""
    content = render_page(PAGES["English with all parts"])
    place %= len(content)
    try:
        parse_page(content[:place] + damage + content[place + len(damage) :])
        parse_page(content[:place])
    except SourceError as error:
        assert str(error)
