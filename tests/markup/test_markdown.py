"""HTML becomes Markdown that means the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from judge.errors import SourceError
from judge.markup.html import decode_page, parse_fragment, parse_html, text_of
from judge.markup.tomarkdown import to_markdown

CASES = {
    "a paragraph": ("<p>하나\n둘</p>", "하나 둘"),
    "two paragraphs": ("<p>a</p><p>b</p>", "a\n\nb"),
    "loose text between blocks": ("a<p>b</p>c", "a\n\nb\n\nc"),
    "a line break": ("<p>a<br>b</p>", "a  \nb"),
    "two line breaks are a paragraph": ("<p>a<br><br>b</p>", "a\n\nb"),
    "bold and italic": ("<p><b>a</b> <em>b</em></p>", "**a** *b*"),
    "blanks stay outside of bold": ("<p>a<b> b </b>c</p>", "a **b** c"),
    "empty bold": ("<p>a<b></b>b</p>", "ab"),
    "digits above and below": ("<p>10<sup>5</sup> a<sub>i</sub></p>", "10⁵ aᵢ"),
    "words above the line stay HTML": ("<p>2<sup>k+m</sup></p>", "2<sup>k+m</sup>"),
    "a formula": ("<p>$a_i * b^{2}$ 와 a_i*b</p>", "$a_i * b^{2}$ 와 a_i\\*b"),
    "a formula in brackets": (r"<p>\(x_1\) and \[y_2\]</p>", "$x_1$ and $$y_2$$"),
    "dollars that are none of a formula": (r"<p>\$5 and \$7, $x+\$$</p>", r"\$5 and \$7, $x+\$$"),
    "a formula that MathJax drew": (
        "<p>수 <mjx-container class='MathJax'><mjx-math><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math>"
        "<mi>K</mi><mo>≤</mo><msup><mn>10</mn><mn>6</mn></msup></math></mjx-assistive-mml>"
        "<span class='no-mathjax mjx-copytext'>$K \\le 10^6$</span>"
        "</mjx-container>이다.</p>",
        r"수 $K \le 10^6$이다.",
    ),
    "one of which nothing was copied": (
        "<p><mjx-container display='true'><mjx-math></mjx-math><mjx-assistive-mml><math><msub><mi>a</mi><mi>i</mi></msub><mo>≤</mo>"
        "<msup><mn>10</mn><mrow><mn>6</mn></mrow></msup><mfrac><mi>k</mi><mn>2</mn></mfrac></math></mjx-assistive-mml></mjx-container></p>",
        r"$$a_{i}≤10^{6}\frac{k}{2}$$",
    ),
    "a formula that KaTeX drew": (
        "<p>a <span class='katex'><span class='katex-mathml'><math><semantics><mrow><mi>K</mi></mrow><annotation>K_1</annotation>"
        "</semantics></math></span><span class='katex-html'>K1</span></span>, b</p>",
        "a $K_1$, b",
    ),
    "a list": ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
    "a numbered list": ("<ol start='3'><li>a</li><li>b</li></ol>", "3. a\n4. b"),
    "a list in a list": ("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>", "1. a\n   - b\n2. c"),
    "a list in a list without its item": ("<ol><li>a</li><ul><li>b</li></ul></ol>", "1. a\n   - b"),
    "a number that nobody counts to": ("<ol start='99999999999999'><li>a</li></ol>", "1. a"),
    "preformatted lines of their own": ("<pre><div>a</div><div>b</div></pre>", "```\na\nb\n```"),
    "paragraphs in an item": ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b"),
    "a table": ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>x|y</td></tr></table>", "| a | b |\n| --- | --- |\n| 1 | x\\|y |"),
    "cells that span": (
        "<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan='2'>d</td></tr></table>",
        "| a | b |\n| --- | --- |\n|  | c |\n| d |  |",
    ),
    "a table that is a frame": ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
    "line breaks in a cell": ("<table><tr><td>a<br>b</td><td>c</td></tr></table>", "| a<br>b | c |\n| --- | --- |"),
    "code": ("<p><code>a*b</code></p>", "`a*b`"),
    "code with a backtick": ("<p><code>a`b</code></p>", "``a`b``"),
    "preformatted": ("<pre>\n  a\n\tb &lt; c\n</pre>", "```\n  a\n\tb < c\n```"),
    "a link": ("<p><a href='https://x.y/z'>a b</a></p>", "[a b](https://x.y/z)"),
    "a link to nowhere": ("<p><a href='#top'>a</a></p>", "a"),
    "a picture": ("<p><img src='/a (1).png' alt='[x]'></p>", "![[x\\]](/a%20%281%29.png)"),
    "a heading": ("<h1>a</h1><h4>b</h4>", "### a\n\n#### b"),
    "a quotation": ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
    "a rule": ("a<hr>b", "a\n\n---\n\nb"),
    "scripts and styles": ("<p>a<script>x()</script><style>y</style></p>", "a"),
    "hidden text": ("<p>a<span style='display: none'>b</span></p><div style='display:none;'>c</div>", "a"),
    "comments": ("<p>a<!-- b -->c</p>", "ac"),
    "a line that looks like a heading": ("<p># a</p>", "\\# a"),
    "a line that looks like a list": ("<p>- a<br>1. b</p>", "\\- a  \n1\\. b"),
    "marks of Markdown": (
        "<p>*a* _b_ `c` ~~d~~ [e](f) &lt;g&gt; &amp;amp;</p>",
        "\\*a\\* \\_b\\_ \\`c\\` \\~~d\\~~ [e\\](f) \\<g> \\&amp;",
    ),
    "a no-break space": ("<p>a&nbsp;&nbsp;b</p>", "a b"),
    "nothing": ("<p> </p><div></div>", ""),
}


@pytest.mark.parametrize(("html", "markdown"), CASES.values(), ids=CASES)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert to_markdown(parse_fragment(html)) == markdown


#: without dollars and backslashes, which make formulas
plain_texts = st.text(
    st.one_of(
        st.sampled_from(" *_`~[]()<>&#+-=.!|1aA가\n"), st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="$\\")
    ),
    max_size=40,
)


@given(plain_texts)
def test_text_shows_as_it_was(text: str) -> None:
    """Whatever a paragraph's text is, a renderer of Markdown shows that text and nothing else."""
    element = parse_fragment("<p></p>")
    element[0].text = text
    shown = MarkdownIt("commonmark").enable("strikethrough").render(to_markdown(element))
    assert text_of(parse_fragment(shown)).split() == text.split()


@given(st.lists(plain_texts, min_size=1, max_size=4))
def test_a_line_of_text_stays_one_paragraph_each(texts: list[str]) -> None:
    body = parse_fragment("".join("<p></p>" for _ in texts))
    for element, text in zip(body, texts, strict=True):
        element.text = text
    shown = MarkdownIt("commonmark").render(to_markdown(body))
    assert shown.count("<p>") == sum(bool(text.split()) for text in texts)
    assert not any(tag in shown for tag in ("<h1", "<ul", "<ol", "<hr", "<pre", "<blockquote", "<em", "<strong", "<code", "<a "))


def test_pages_in_other_encodings_are_read() -> None:
    page = "<html><head><meta charset='euc-kr'></head><body>가나다</body></html>"
    assert "가나다" in decode_page(page.encode("euc-kr"))
    assert "가나다" in decode_page(page.encode("utf-8"))
    assert "가나다" in decode_page("<html>가나다</html>".encode("cp949"), "cp949")
    assert "가나다" in decode_page("<html>가나다</html>".encode("cp949"))
    for encoding in ("utf-16", "utf-8-sig"):
        assert decode_page("<html>가나다</html>".encode(encoding)) == "<html>가나다</html>"


def test_line_ends_are_newlines() -> None:
    assert decode_page(b"<p>a\r\nb\rc\n</p>") == "<p>a\nb\nc\n</p>"


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"a" * (5 << 20) + b"b"], ids=["no text", "too large"])
def test_what_is_no_page_is_refused(content: bytes) -> None:
    with pytest.raises(SourceError):
        decode_page(content)


def test_hundreds_of_elements_in_each_other_are_refused() -> None:
    with pytest.raises(SourceError, match="nested too deeply"):
        to_markdown(parse_fragment("<div>" * 5000 + "x" + "</div>" * 5000))


@pytest.mark.parametrize("text", ["", "plain words", "{}"])
def test_text_without_tags_is_no_page(text: str) -> None:
    with pytest.raises(SourceError, match="no HTML page"):
        parse_html(text)
