"""Formulas as plain characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.markup.tex import to_plain


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        (r"1 \le N \le 10^5", "1 ≤ N ≤ 10⁵"),
        (r"10^{-9}", "10⁻⁹"),
        (r"a_{i}+b_{i+1}", "aᵢ+bᵢ₊₁"),
        (r"x_N", "x_N"),
        (r"x^{a+b}", "x^(a+b)"),
        (r"\frac{n(n+1)}{2}", "(n(n+1))/2"),
        (r"\frac12", "1/2"),
        (r"O(N \log N)", "O(N log N)"),
        (r"\sqrt{x^2}", "√x²"),
        (r"\sqrt{x+1}", "√(x+1)"),
        (r"A_1, \ldots, A_N", "A₁, ..., A_N"),
        (r"\left\lfloor \frac{a}{b} \right\rfloor", "⌊a/b⌋"),
        (r"\text{한글 }x", "한글 x"),
        (r"\{1,2\}\,\%", "{1,2}%"),
        (r"90^\circ", "90°"),
        (r"\binom{n}{k}", "C(n, k)"),
        (r"\unknown{x}", "unknownx"),
        (r"x}y", "xy"),
        (r"{x", "x"),
        ("a\nb", "a b"),
    ],
)
def test_formula(formula: str, shown: str) -> None:
    assert to_plain(formula) == shown


def test_deep_groups_end() -> None:
    assert to_plain("{" * 5000 + "x" + "}" * 5000)


@given(st.text(alphabet="\\{}^_~ab1 \nfracsqt", max_size=40))
def test_whatever_is_written_becomes_one_line(formula: str) -> None:
    assert "\n" not in to_plain(formula)


def test_formulas_of_several_lines() -> None:
    assert to_plain(r"\begin{aligned}a &= b \\ c &= d\end{aligned}") == "a = b c = d"
