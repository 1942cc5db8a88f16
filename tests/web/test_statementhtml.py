"""Statements as HTML: emphasis before particles, formulas as MathML."""

import pytest

from judge.web.statementhtml import math_html, statement_html


@pytest.mark.parametrize("formula", [r"\frac{a}{b} \equiv c \pmod{7}", r"\frac{a}{b} \equiv c \pmod {10^{9}+7}"])
def test_brackets_that_are_only_said_do_not_grow_with_the_line(formula: str) -> None:
    made = math_html(formula, is_block=True)
    assert made.count('<mo stretchy="false">') == 2 == made.count("&#x00028;") + made.count("&#x00029;")
    assert '<mi mathvariant="normal">d</mi></mrow>' in made


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**오른쪽(앞)**으로 간다", "<strong>오른쪽(앞)</strong>으로 간다"),
        ("**“a”**를 **`0`**과 *[b]*는", "<strong>“a”</strong>를 <strong><code>0</code></strong>과 <em>[b]</em>는"),
        ("~~(가)~~는", "<s>(가)</s>는"),
        ("가 * 나 * 다 **", "가 * 나 * 다 **"),
        ("2 * (a) * b, **(a)**b", "2 * (a) * b, **(a)**b"),
    ],
)
def test_emphasis_ends_before_a_particle(text: str, html: str) -> None:
    assert statement_html(text, lambda _: "").strip() == f"<p>{html}</p>"
