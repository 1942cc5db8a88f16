"""Problems of Codeforces from their pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.strategies  # noqa: F401 - the profile
from judge.errors import SourceError
from judge.fetched import Picture, SampleCase
from judge.model import Kind
from judge.sources.codeforces import parse_problem
from tests.ground.sites import CHALLENGE_PAGE, LOGIN_PAGE, OTHER_PAGE, Pairs, codeforces_page, site_samples

URL = "https://codeforces.com/contest/9001/problem/A"
RUSSIAN = ("ограничение по времени на тест", "ограничение по памяти на тест", "ввод", "вывод")


def expected(pairs: Pairs) -> tuple[SampleCase, ...]:
    return tuple(SampleCase(given.encode(), answer.encode()) for given, answer in pairs)


def statement(body: str) -> str:
    return parse_problem(codeforces_page(body=body), URL).statements["en"]


@given(site_samples, st.sampled_from(["text", "br"]))
def test_samples_come_back(pairs: Pairs, form: str) -> None:
    assert parse_problem(codeforces_page(samples=pairs, form=form), URL).samples == expected(pairs)


@given(site_samples)
def test_samples_in_lines_come_back(pairs: Pairs) -> None:
    whole = [(given + "\n", answer + "\n") for given, answer in pairs]
    assert parse_problem(codeforces_page(samples=whole, form="lines"), URL).samples == expected(whole)


def test_lines_and_text_in_one_sample() -> None:
    """As the site does it: inputs of many cases in lines, outputs as text."""
    page = codeforces_page(samples=[("2\n\n  a &\n", "x\n")], form="lines").replace(
        b'<div class="test-example-line test-example-line-even">x</div>', b"\nx\n"
    )
    assert parse_problem(page, URL).samples == (SampleCase(b"2\n\n  a &\n", b"x\n"),)


def test_line_ends_are_newlines_and_entities_are_decoded_once() -> None:
    assert parse_problem(codeforces_page(samples=[("a\r\nb\r\n", "&lt;")]), URL).samples == (SampleCase(b"a\nb\n", b"&lt;"),)


def test_break_at_the_start_is_a_line() -> None:
    assert parse_problem(codeforces_page(samples=[("\n1\n", "2")], form="br"), URL).samples == (SampleCase(b"\n1\n", b"2"),)


@pytest.mark.parametrize(
    ("url", "id", "keyword"),
    [
        (URL, "codeforces-9001-a", "codeforces:9001A"),
        ("https://codeforces.com/problemset/problem/9001/C2", "codeforces-9001-c2", "codeforces:9001C2"),
        ("https://codeforces.com/gym/109001/problem/B?locale=en", "codeforces-109001-b", "codeforces:109001B"),
    ],
)
def test_addresses(url: str, id: str, keyword: str) -> None:
    fetched = parse_problem(codeforces_page(), url)
    assert (fetched.id, fetched.url, fetched.keywords) == (id, url.removesuffix("?locale=en"), (keyword,))
    assert fetched.origin == f"Codeforces {keyword.partition(':')[2]}"


@pytest.mark.parametrize("url", ["https://codeforces.com/contest/9001", "https://atcoder.jp/contests/wds001/tasks/wds001_a"])
def test_only_addresses_of_problems(url: str) -> None:
    with pytest.raises(SourceError, match="no address of a problem of Codeforces"):
        parse_problem(codeforces_page(), url)


def test_title_loses_its_letter() -> None:
    assert parse_problem(codeforces_page(title="A. Mr. Lantern"), URL).names == {"en": "Mr. Lantern"}


@pytest.mark.parametrize(
    ("time", "memory", "limits"),
    [
        ("2 seconds", "256 megabytes", (2, 256)),
        ("1 second", "64 megabytes", (1, 64)),
        ("0.5 seconds", "512 MB", (0.5, 512)),
        ("0,5 секунды", "512 мегабайт", (0.5, 512)),
        ("1.5 seconds (6 seconds extended)", "65536 kilobytes", (1.5, 64)),
    ],
)
def test_limits(time: str, memory: str, limits: tuple[float, float]) -> None:
    assert parse_problem(codeforces_page(time=time, memory=memory), URL).limits[:2] == limits


@pytest.mark.parametrize(("page", "what"), [(codeforces_page(time="long"), "time"), (codeforces_page(memory="much"), "memory")])
def test_unreadable_limits_are_refused(page: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=f"the page's {what} limit cannot be read"):
        parse_problem(page, URL)


def test_russian_page() -> None:
    page = codeforces_page(
        title="A. Фонари", time="2 секунды", memory="256 мегабайт", given="стандартный ввод", wanted="стандартный вывод", labels=RUSSIAN
    )
    fetched = parse_problem(page, URL)
    assert (fetched.names, [*fetched.statements], fetched.limits[:2]) == ({"ru": "Фонари"}, ["ru"], (2, 256))
    assert fetched.keywords == ("codeforces:9001A",)


def test_named_files_are_keywords() -> None:
    keywords = parse_problem(codeforces_page(given="lamps.in", wanted="lamps.out"), URL).keywords
    assert keywords == ("codeforces:9001A", "input-file:lamps.in", "output-file:lamps.out")


def test_tags_and_rating() -> None:
    keywords = parse_problem(codeforces_page(tags=["dp", "brute force", "*special", "greedy"], rating="800"), URL).keywords
    assert keywords[1:] == ("tag:dynamic-programming", "tag:brute-force", "tag:special", "tag:greedy", "rating:800")


def test_statement_in_sections() -> None:
    body = (
        '<div><p>Text with <span class="tex-font-style-tt">0</span> and <span class="tex-font-style-bf">much</span>.</p></div>'
        '<div class="input-specification"><div class="section-title">Input</div><p>One line.</p></div>'
    )
    more = '<div class="note"><div class="section-title">Note</div><p>Look.</p></div>'
    fetched = parse_problem(codeforces_page(body=body, more=more), URL)
    assert fetched.statements["en"] == "Text with `0` and **much**.\n\n### Input\n\nOne line.\n\n### Note\n\nLook.\n"


@pytest.mark.parametrize(
    ("markup", "markdown"),
    [
        ("$$$a_i \\le 10^5$$$ and $$$b &lt; c$$$", "$a_i \\le 10^5$ and $b < c$"),
        ("$$$$$$ \\sum x_i $$$$$$", "$$\\sum x_i$$"),
        ('<span class="MathJax_Preview">n</span><span class="MathJax">n</span><script type="math/tex">n_1</script>', "$n_1$"),
        ('<span class="MathJax_Display">x</span><script type="math/tex; mode=display">n</script>', "$$n$$"),
        ("costs $5", "costs $5"),
    ],
)
def test_formulas(markup: str, markdown: str) -> None:
    assert statement(f"<p>{markup}</p>") == f"{markdown}\n"


def test_pictures_are_collected() -> None:
    fetched = parse_problem(codeforces_page(body='<center><img class="tex-graphics" src="/files/lamp.png"></center>'), URL)
    assert fetched.pictures == (Picture("https://codeforces.com/files/lamp.png", "picture-1.png", "/files/lamp.png"),)


@pytest.mark.parametrize(
    "page",
    [
        codeforces_page(body="<div><p>This is an interactive problem.</p></div>"),
        codeforces_page(body='<div><div class="section-title">Interaction</div><p>Ask.</p></div>'),
        codeforces_page(tags=["interactive"]),
    ],
    ids=["words", "section", "tag"],
)
def test_interactive(page: bytes) -> None:
    fetched = parse_problem(page, URL)
    assert (fetched.kinds, fetched.samples) == (frozenset([Kind.INTERACTIVE]), ())


def test_dialogue_stays_in_the_statement_line_by_line() -> None:
    page = codeforces_page(samples=[("1\n\n3\n", "? 1\n")], form="lines", tags=["interactive"])
    assert "```\n1\n\n3\n```" in parse_problem(page, URL).statements["en"]


@pytest.mark.parametrize(
    ("words", "special"), [("If there are several, print any of them.", True), ("Выведите любой из них.", True), ("Print it.", False)]
)
def test_special_judge(words: str, special: bool) -> None:
    assert parse_problem(codeforces_page(body=f"<div><p>{words}</p></div>"), URL).special == special


def test_tolerance() -> None:
    body = "<div><p>Its absolute or relative error must not exceed $$$10^{-6}$$$.</p></div>"
    assert parse_problem(codeforces_page(body=body), URL).validator_flags == ("float_tolerance", "1e-6")


@pytest.mark.parametrize(
    ("tests_html", "message"),
    [
        ('<div class="input"><pre>1</pre></div>', "sample 1 has an input and no output"),
        ('<div class="output"><pre>1</pre></div>', "sample 1 has an output and no input"),
    ],
)
def test_sample_without_partner_is_refused(tests_html: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_problem(codeforces_page(sample_tests=tests_html), URL)


def test_problem_without_samples() -> None:
    assert parse_problem(codeforces_page(samples=()), URL).samples == ()


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (LOGIN_PAGE, "a login page"), (CHALLENGE_PAGE, "Cloudflare"), (OTHER_PAGE, "no problem page"), (b"", "an empty page"),
        (codeforces_page()[:-20], "the page is cut off"),
    ],
)  # fmt: skip
def test_other_pages_are_named(page: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_problem(page, URL)
