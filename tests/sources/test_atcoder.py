"""Tasks and contests of AtCoder from their pages."""

import pytest
from hypothesis import given

import tests.strategies  # noqa: F401 - the profile
from judge.errors import SourceError
from judge.fetched import Picture, SampleCase
from judge.model import Kind
from judge.sources.atcoder import parse_contest, parse_task
from tests.ground.sites import (
    CHALLENGE_PAGE,
    LOGIN_PAGE,
    OTHER_PAGE,
    Pairs,
    atcoder_contest,
    atcoder_page,
    atcoder_samples,
    atcoder_section,
    shown,
    site_samples,
)

URL = "https://atcoder.jp/contests/wds001/tasks/wds001_a"
ONE = atcoder_samples([("3 4\n", "7\n")])


def expected(pairs: Pairs) -> tuple[SampleCase, ...]:
    return tuple(SampleCase(given.encode(), answer.encode()) for given, answer in pairs)


def statement(inner: str, language: str = "en") -> str:
    return parse_task(atcoder_page(en=inner), URL).statements[language]


@given(site_samples)
def test_samples_come_back(pairs: Pairs) -> None:
    page = atcoder_page(ja=atcoder_samples(pairs, "ja"), en=atcoder_samples(pairs))
    assert parse_task(page, URL).samples == expected(pairs)


@given(site_samples)
def test_samples_of_older_pages_come_back(pairs: Pairs) -> None:
    inner = "".join(
        f"<h3>入力例 {n}</h3><pre>{shown(i)}</pre><h3>出力例 {n}</h3><pre>{shown(o)}</pre>" for n, (i, o) in enumerate(pairs, 1)
    )
    assert parse_task(atcoder_page(statement=inner), URL).samples == expected(pairs)


def test_names_the_problem() -> None:
    fetched = parse_task(atcoder_page(en=ONE), URL + "?lang=en")
    assert (fetched.id, fetched.origin, fetched.url) == ("atcoder-wds001-a", "AtCoder wds001_a", URL)
    assert fetched.names == {"en": "Lanterns"}
    assert fetched.keywords == ("atcoder:wds001_a",)


def test_japanese_title_is_japanese() -> None:
    page = atcoder_page(title="Ex - 灯籠", limits="実行時間制限: 2 sec / メモリ制限: 1024 MiB", ja="<p>数える</p>", en="<p>Count</p>")
    assert parse_task(page, URL).names == {"ja": "灯籠"}


def test_latin_title_of_a_japanese_page_serves_both_languages() -> None:
    page = atcoder_page(limits="実行時間制限: 2 sec / メモリ制限: 1024 MiB", ja="<p>数える</p>", en="<p>Count</p>")
    assert parse_task(page, URL).names == {"ja": "Lanterns", "en": "Lanterns"}


def test_latin_title_of_a_japanese_page_without_english() -> None:
    page = atcoder_page(limits="実行時間制限: 2 sec / メモリ制限: 1024 MiB", statement="<p>数える</p>")
    assert parse_task(page, URL).names == {"ja": "Lanterns"}


def test_title_keeps_its_own_dash() -> None:
    assert parse_task(atcoder_page(title="B - Up - Down", en=ONE), URL).names == {"en": "Up - Down"}


@pytest.mark.parametrize(
    ("line", "time_s", "memory_mib"),
    [
        ("Time Limit: 2 sec / Memory Limit: 1024 MiB", 2, 1024),
        ("Time Limit: 2 sec / Memory Limit: 1024 MB", 2, 1024),
        ("Time Limit: 0.5 sec / Memory Limit: 256 MB", 0.5, 256),
        ("Time Limit: 2525 msec / Memory Limit: 246 MB", 2.525, 246),
        ("実行時間制限: 5 sec / メモリ制限: 64 MiB", 5, 64),
        ("実行時間制限: 0 msec / メモリ制限: 0 KB", 0, 0),
        ("Time Limit: 1 sec / Memory Limit: 2048 KB", 1, 2),
    ],
)
def test_limits(line: str, time_s: float, memory_mib: float) -> None:
    limits = parse_task(atcoder_page(limits=line, en=ONE), URL).limits
    assert (limits.time_s, limits.memory_mib) == (time_s, memory_mib)


@pytest.mark.parametrize(("line", "what"), [("Memory Limit: 1 MiB", "time"), ("Time Limit: 2 sec", "memory")])
def test_unreadable_limits_are_refused(line: str, what: str) -> None:
    page = atcoder_page(limits=line, en=ONE).replace(b"<p>Time Limit: 99 sec / Memory Limit: 1 MiB</p>", b"")
    with pytest.raises(SourceError, match=f"the page's {what} limit cannot be read"):
        parse_task(page, URL)


def test_both_languages_are_statements() -> None:
    fetched = parse_task(atcoder_page(ja="<p>灯籠を数える。</p>", en="<p>Count the lanterns.</p>"), URL)
    assert fetched.statements == {"ja": "灯籠を数える。\n", "en": "Count the lanterns.\n"}


@pytest.mark.parametrize(("inner", "language"), [("<p>灯籠を数える。</p>", "ja"), ("<p>Count.</p>", "en")])
def test_page_without_language_spans(inner: str, language: str) -> None:
    assert [*parse_task(atcoder_page(statement=inner), URL).statements] == [language]


def test_empty_language_is_none() -> None:
    assert [*parse_task(atcoder_page(ja=" <p> </p>", en="<p>Count.</p>"), URL).statements] == ["en"]


def test_formulas() -> None:
    assert statement("<p><var>N</var> and <var>a_i < b_{i}</var></p>") == "$N$ and $a_i < b_{i}$\n"


def test_formulas_of_saved_pages() -> None:
    katex = '<span class="katex"><math><mi>N</mi><annotation encoding="application/x-tex">N_1</annotation></math><span>N1</span></span>'
    assert statement(f"<p><var>{katex}</var></p>") == "$N_1$\n"


def test_formulas_with_html_in_them() -> None:
    assert statement("<p><var>A<sub>i</sub></var>, <var>10<sup>5</sup></var></p>") == "$A_{i}$, $10^{5}$\n"


def test_formulas_in_code_are_plain() -> None:
    assert statement(atcoder_section("Input", "<pre><var>N</var> <var>K</var>\n</pre>")) == "### Input\n\n```\nN K\n```\n"


def test_samples_are_cut_out_and_explanations_stay() -> None:
    inner = atcoder_samples([("1\n", "2\n")]) + atcoder_section("Sample Input 2", "<pre>3</pre>")
    inner += atcoder_section("Sample Output 2", "<pre>4</pre><p>Three and one.</p><pre>3+1</pre>")
    assert statement("<p>Count.</p>" + inner) == "Count.\n\n### Sample Output 2\n\nThree and one.\n\n```\n3+1\n```\n"


def test_pictures_are_collected() -> None:
    fetched = parse_task(atcoder_page(en='<p><img src="/img/wds/one.png" alt="lamp"></p>', ja='<p><img src="/img/wds/one.png"></p>'), URL)
    assert fetched.pictures == (Picture("https://atcoder.jp/img/wds/one.png", "picture-1.png", "/img/wds/one.png"),)
    assert fetched.statements["en"] == "![lamp](https://atcoder.jp/img/wds/one.png)\n"


@pytest.mark.parametrize(
    "inner",
    [
        "<section><h3>Sample Input 1</h3><pre>3 4\n</pre></section><section><h3>Sample Output 1</h3><pre>7\n</pre></section>",
        "<h3>Sample Input 1</h3><pre>3 4\n</pre><h3>Sample Output 1</h3><pre>7\n</pre>",
        '<h3>入力例 1</h3><section><pre class="prettyprint">\n3 4\n</pre></section><h3>出力例 1</h3><section><pre>\n7\n</pre></section>',
        '<p>入力例 1:</p><pre class="literal-block">3 4\n</pre><p>入力例 1 に対する出力例:</p><pre class="literal-block">7\n</pre>',
        "<h3>Sample Input</h3><pre>3 4\n</pre><h3>Sample Output</h3><pre>7\n</pre>",
        "<h3>入力例１</h3><pre>3 4\n</pre><h3>出力例１</h3><pre>7\n</pre>",
        "<h3>Sample Input 1</h3><p>First:</p><pre>3 4\n</pre><pre>not this</pre><h3>Sample Output 1</h3><pre>7\n</pre><pre>nor this</pre>",
    ],
    ids=["section", "siblings", "section-beside", "literal-block", "no-number", "wide-number", "explained"],
)
def test_forms_of_samples(inner: str) -> None:
    assert parse_task(atcoder_page(statement=inner), URL).samples == (SampleCase(b"3 4\n", b"7\n"),)


def test_samples_of_saved_pages() -> None:
    button = '<span class="btn btn-default btn-sm btn-copy">Copy</span>'
    box = '<div class="div-btn-copy"><span class="btn-copy btn-pre">Copy</span></div>'
    numbered = '<ol class="linenums"><li class="L0"><span class="pln">3</span></li><li class="L1"><span class="pln">4</span></li></ol>'
    inner = f'<h3>Sample Input 1{button}</h3>{box}<pre class="prettyprint prettyprinted">{numbered}</pre>'
    inner += f"<h3>Sample Output 1{button}</h3>{box}<pre>7\n</pre>"
    fetched = parse_task(atcoder_page(en=f"<p>Count.</p>{inner}"), URL)
    assert fetched.samples == (SampleCase(b"3\n4\n", b"7\n"),)
    assert fetched.statements == {"en": "Count.\n"}


def test_format_is_no_sample() -> None:
    inner = f'<div class="io-style">{atcoder_section("Input", "<pre><var>N</var></pre>")}</div>' + ONE
    assert parse_task(atcoder_page(en=inner), URL).samples == (SampleCase(b"3 4\n", b"7\n"),)


def test_aside_below_a_sample_heading_is_no_sample() -> None:
    inner = '<h3>Sample Input 1</h3><div class="io-style"><pre>N</pre></div><pre>3</pre><h3>Sample Output 1</h3><pre>7</pre>'
    assert parse_task(atcoder_page(en=inner), URL).samples == (SampleCase(b"3", b"7"),)


def test_explanation_heading_is_no_sample() -> None:
    inner = ONE + "<h3>Sample Input 1 Explanation</h3><pre>3 + 4</pre>"
    assert len(parse_task(atcoder_page(en=inner), URL).samples) == 1


def test_samples_are_sorted_by_number() -> None:
    inner = "".join(
        atcoder_section(f"Sample {part} {number}", f"<pre>{number}</pre>") for number in (10, 2, 1) for part in ("Input", "Output")
    )
    assert [sample.input for sample in parse_task(atcoder_page(en=inner), URL).samples] == [b"1", b"2", b"10"]


def test_one_language_is_enough_for_samples() -> None:
    page = atcoder_page(ja=atcoder_samples([("1 2", "3")], "ja"), en=atcoder_samples([("1 2\n", "3\n")]))
    assert parse_task(page, URL).samples == (SampleCase(b"1 2", b"3"),)


def test_line_ends_are_newlines_and_blanks_stay() -> None:
    inner = atcoder_samples([("  a\tb\r\n\r\n c ", "&amp;lt;")])
    assert parse_task(atcoder_page(en=inner), URL).samples == (SampleCase(b"  a\tb\n\n c ", b"&amp;lt;"),)


@pytest.mark.parametrize(
    ("left", "message"), [("Input", "sample 1 has an output and no input"), ("Output", "sample 1 has an input and no output")]
)
def test_sample_without_partner_is_refused(left: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_task(atcoder_page(en=ONE.replace(f"Sample {left} 1", "Remark")), URL)


def test_sample_that_stands_twice_is_refused() -> None:
    with pytest.raises(SourceError, match="sample 1 stands twice"):
        parse_task(atcoder_page(en=ONE + atcoder_section("Sample Input 1", "<pre>5</pre>")), URL)


def test_task_without_samples() -> None:
    assert parse_task(atcoder_page(en="<p>Draw something nice.</p>"), URL).samples == ()


@pytest.mark.parametrize(
    "words",
    ["This is an interactive task (your program talks to the judge).", "この問題はインタラクティブな問題です。", "リアクティブ形式です"],
)
def test_interactive_keeps_its_dialogue_in_the_statement(words: str) -> None:
    fetched = parse_task(atcoder_page(en=f"<p>{words}</p>" + ONE.replace("Sample Output 1", "Remark")), URL)
    assert (fetched.kinds, fetched.samples) == (frozenset([Kind.INTERACTIVE]), ())
    assert "3 4" in fetched.statements["en"]


@pytest.mark.parametrize(
    ("words", "special"),
    [
        ("If there are multiple solutions, print any one of them.", True),
        ("条件を満たすものが複数ある場合、どれを出力しても正解となります。", True),
        ("いずれかを出力せよ。", True),
        ("Print the number of lanterns.", False),
    ],
)
def test_special_judge(words: str, special: bool) -> None:
    fetched = parse_task(atcoder_page(en=f"<p>{words}</p>"), URL)
    assert (fetched.special, fetched.kinds) == (special, frozenset())


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        ("the absolute or relative error is at most <var>10^{-6}</var>.", ("float_tolerance", "1e-6")),
        ("絶対誤差または相対誤差が <var>10^{-9}</var> 以下であれば正解。", ("float_tolerance", "1e-9")),
        ("絶対誤差が <var>10^{-3}</var> 以下", ("float_absolute_tolerance", "1e-3")),
        ("its relative error does not exceed <var>10^{-12}</var>", ("float_relative_tolerance", "1e-12")),
        ("<var>10^{-6}</var> is a number.", ()),
    ],
)
def test_tolerance(words: str, flags: tuple[str, ...]) -> None:
    assert parse_task(atcoder_page(en=f"<p>{words}</p>"), URL).validator_flags == flags


def test_only_addresses_of_tasks() -> None:
    with pytest.raises(SourceError, match="no address of a task of AtCoder"):
        parse_task(atcoder_page(en=ONE), "https://atcoder.jp/contests/wds001")
    with pytest.raises(SourceError, match="no address of a task of AtCoder"):
        parse_task(atcoder_page(en=ONE), "https://open.kattis.com/problems/hello")
    with pytest.raises(SourceError, match="no address of a contest of AtCoder"):
        parse_contest(atcoder_contest([]), "https://open.kattis.com/contests/wds001")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (LOGIN_PAGE, "a login page"), (CHALLENGE_PAGE, "Cloudflare"), (OTHER_PAGE, "no problem page"), (b"", "an empty page"),
        (b"plain words", "no problem page"), (b'<?xml version="1.0"?><feed></feed>', "no problem page"), (b"\xff\xfe\xff", "not UTF-8"),
        (b'<html><div id="problem-info"></div></html>', "no problem page"),
        (atcoder_page(en=ONE)[:-30], "the page is cut off"), (atcoder_page(en=ONE)[:300], "no problem page|Cloudflare"),
    ],
)  # fmt: skip
def test_other_pages_are_named(page: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_task(page, URL)


@pytest.mark.parametrize("depth", [1000, 20_000])
def test_pages_that_are_nested_too_deeply_are_refused(depth: int) -> None:
    with pytest.raises(SourceError, match="nested too deeply"):
        parse_task(atcoder_page(en="<div>" * depth), URL)


def test_contest_lists_its_tasks_once_and_in_order() -> None:
    page = atcoder_contest(["/contests/wds001/tasks/wds001_b", "/contests/wds001/tasks/arc900_a", "/contests/wds001/tasks/wds001_a"])
    base = "https://atcoder.jp/contests/wds001/tasks/"
    assert parse_contest(page, "https://atcoder.jp/contests/wds001") == (f"{base}wds001_b", f"{base}arc900_a", f"{base}wds001_a")


def test_contest_that_has_not_begun() -> None:
    with pytest.raises(SourceError, match="lists no tasks"):
        parse_contest(atcoder_contest([]), "https://atcoder.jp/contests/wds001/tasks")


@pytest.mark.parametrize(
    ("page", "message"), [(LOGIN_PAGE, "a login page"), (CHALLENGE_PAGE, "Cloudflare"), (OTHER_PAGE, "no problem page")]
)
def test_contest_on_other_pages(page: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_contest(page, "https://atcoder.jp/contests/wds001")
